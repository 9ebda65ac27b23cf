// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "throttle.h"

#include <algorithm>

namespace lotrinh {

namespace {

constexpr int freeTries = 5;
constexpr std::chrono::seconds longest{60};
constexpr std::chrono::hours memory{12};

} // namespace

std::chrono::seconds waitAfter(int failures)
{
    if (failures < freeTries)
        return std::chrono::seconds(0);
    return std::min(longest, std::chrono::seconds(1 << std::min(failures - freeTries, 6)));
}

FailedTries stillCounting(const FailedTries &tries, Instant now)
{
    return now - tries.last >= memory ? FailedTries{} : tries;
}

std::chrono::seconds stillToWait(const FailedTries &tries, Instant now)
{
    const FailedTries counting = stillCounting(tries, now);
    // A clock that was set back must not lock anybody out until it has caught up.
    if (counting.last > now)
        return std::chrono::seconds(0);
    const Instant free = counting.last + waitAfter(counting.count);
    return std::chrono::ceil<std::chrono::seconds>(std::max(free - now, Instant(0)));
}

} // namespace lotrinh
