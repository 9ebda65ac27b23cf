// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace lotrinh::service {

/// What a command leaves out stays as it is.
template <class T> void take(const std::optional<T> &asked, T &target)
{
    if (asked)
        target = *asked;
}

} // namespace lotrinh::service
