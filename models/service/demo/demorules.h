// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/requirement/rulebook.h"

namespace lotrinh::demo {

/// Recurring requirements (every_years) of the made-up province. The catalogue's own have no known value,
/// so without these nothing could ever run out or be renewed. Each says in its basis that it is made up.
/// Their ids follow the catalogue's. Empty where the catalogue lacks the title or the course.
std::vector<Requirement> demoRequirements(const Rulebook::Tables &catalogue, Day until);

} // namespace lotrinh::demo
