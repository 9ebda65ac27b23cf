// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nomination.h"

namespace lotrinh {

/// Someone who might be proposed for a class.
struct ProposalCandidate {
    CadreId cadre;
    QString code;
    Standing standing;
};

/// A proposal with its reason facts.
struct Proposal {
    CadreId cadre;
    QString code;
    Day dueOn; ///< the earliest deadline the class would serve
    bool isOverdue = false; ///< one of the needs is overdue on the class's first day
    bool fromPlanning = false; ///< a need comes from a planning entry
    bool mayTakeSeat = false; ///< a seat is free for this cadre's unit today
    UnitId unit; ///< on the class's first day
    int unitAhead = 0; ///< how many of that unit sit in the class or stand higher in the list
    std::vector<ServedDuty> needs; ///< only those the class would close, earliest due first
};

/// Ranked proposals: in service, no active enrolment here, no clash, and at least one need the course
/// would close (duties met, exempt, unknown or being studied elsewhere are no needs). By deadline (so the
/// overdue come first), then planned people, then whose unit has fewer in the class and in the list so far,
/// then cadre code.
std::vector<Proposal> proposalsFor(const ClassNow &now, std::span<const ProposalCandidate> candidates);

/// Why somebody stands where they stand, Vietnamese: the deadline, planning, the unit's share, a free seat.
QString sentenceOf(const Proposal &proposal);

} // namespace lotrinh
