// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "seating.h"

#include <functional>

namespace lotrinh::planner {

/// Classes with rooms and lecturers, and who sits where (places as in Seating).
struct Draft {
    std::vector<PlannedClass> classes;
    std::vector<int> seats; ///< by wish
    std::vector<int> homes; ///< by wish, as Seating::setHomes; empty = nothing is kept
};

Seating seatingOf(const Instance &instance, const Draft &draft);

/// Classes were chosen by counting people; the units' limits leave some of them too thin and others without
/// a seat. Drops the thin ones, then opens one further class after another, each where those who still wait
/// and may come gain most beyond its cost, until none pays. `mayGoOn` is asked before each.
void openFurther(const Instance &instance, Draft &draft, const std::function<bool()> &mayGoOn);

} // namespace lotrinh::planner
