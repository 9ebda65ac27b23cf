// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace lotrinh {

/// Instants are milliseconds since 1970 UTC.
using Instant = std::chrono::milliseconds;

/// Wrong tries in a row and when the last one was.
struct FailedTries {
    int count = 0;
    Instant last{0};
};

/// How long after the last wrong try the next one is heard: at once up to five in a row, then 1, 2, 4 …
/// 60 seconds (reliability.md §3.6).
std::chrono::seconds waitAfter(int failures);

/// Tries older than 12 hours are forgotten.
FailedTries stillCounting(const FailedTries &tries, Instant now);

/// How long somebody still has to wait at `now`; zero when they may try. Where the last try lies ahead of `now` the clock
/// was set back: the next is heard at once and, counted at `now`, makes them wait from there.
std::chrono::seconds stillToWait(const FailedTries &tries, Instant now);

} // namespace lotrinh
