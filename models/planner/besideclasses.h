// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "countedmoves.h"
#include "furtherclasses.h"

namespace lotrinh::planner {

/// New classes beside those of a draft, which stay as they are, while people are only counted: what a seat is worth
/// when everybody of the course may be seated anew.
class BesideClasses {
public:
    /// `draft` is not kept.
    BesideClasses(const Instance &instance, const Draft &draft, std::uint64_t seed);
    BesideClasses(const BesideClasses &) = delete; // its parts look at each other
    BesideClasses &operator=(const BesideClasses &) = delete;

    /// As CountedMoves::run.
    void run(double used, int moves) { m_moves.run(used, moves); }
    /// The same draft as was given, with the new classes; nobody sits in them yet.
    void addTo(Draft &draft) const;

private:
    Instance m_held; ///< in which the draft's classes stand
    ClassLevel m_level;
    CountedClasses m_classes;
    CountedMoves m_moves;
};

} // namespace lotrinh::planner
