// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../support/worldbuilder.h"

#include <compliance/province.h>

namespace lotrinh::tests {

inline compliance::Province provinceOf(const World &made)
{
    return {std::make_shared<Rulebook>(made.rules()), made.people()};
}

} // namespace lotrinh::tests
