// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../access/rights.h"
#include "duties.h"

namespace lotrinh {

/// The proof of one status in words, one statement a line, in Vietnamese or English: reasons with rule
/// version and basis, what decided it, and the dates compared (semantics.md §3, last paragraph).
/// The same text on screen, in `lotrinhctl why` and in exports.
enum class Language { Vietnamese, English };
QStringList whyOf(const Rulebook &rules, const CadreFacts &facts, const Duty &duty, Day asOf, Language language,
    PlanningShown planning = PlanningShown::Entry);

} // namespace lotrinh
