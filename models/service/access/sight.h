// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../holdings.h"
#include "compliance/province.h"
#include "domain/access/rights.h"

namespace lotrinh::service {

/// The one place that decides what a reader sees. Everything a question is asked of is cut to it first, so
/// that lists, counts, searches, exports and error texts cannot tell what lies outside.

/// Whether the reader sees the province uncut, planning and all.
bool seesEverything(const Caller &caller);

/// The facts of one person as the reader may see them, or nothing: planning entries are masked or left out
/// (domain/access/rights.h).
std::optional<CadreFacts> shownTo(const Caller &caller, const Rulebook &rules, const CadreFacts &facts, Day today);

/// The whole province cut to the reader.
compliance::Province cutTo(const Caller &caller, const compliance::Province &whole, Day today);

/// A data folder's rows cut to the reader: the catalogue, rooms, lecturers and holidays whole; people in
/// scope with what is theirs; classes and sessions whole, seats of people in scope; planning only for whoever
/// reads it.
void cutTo(const Caller &caller, const compliance::Province &cut, Holdings &held);

} // namespace lotrinh::service
