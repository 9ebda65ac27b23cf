// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nomination.h"

namespace lotrinh {

/// One who waits and was not given a seat: why. The place in the queue is kept.
struct PassedOver {
    EnrolmentId enrolment;
    std::optional<NominationOutcome> refusal; ///< what a fresh nomination would meet; empty: no seat is free
                                              ///< for the cadre's unit
};

/// What one run of promotion says. Each waitlisted enrolment is in exactly one list, in order of waiting.
struct Promotion {
    std::vector<EnrolmentId> promoted; ///< take a seat now (waitlisted → enrolled)
    std::vector<EnrolmentId> proposed; ///< policy manual: would be next; nothing changes
    std::vector<PassedOver> passedOver;
};

/// Those who wait, in order: `fifo` and `manual` by requestedAt then id; `ranked` by earliest due date,
/// then planned title, then fifo (semantics.md §6).
std::vector<Enrolment> waitingInOrder(const ClassNow &now);

/// Gives every free seat to the first in order who may take it. Never above capacity; nothing at all
/// unless the class is open (never once it is running or later).
Promotion promote(const ClassNow &now);

/// The command `promote class,cadre`: one waiting cadre, by hand. `class_started` from running on,
/// `class_not_open` for draft, closed, cancelled; `wrong_state` when the row does not wait. Under `manual`
/// any who qualifies may be chosen; under fifo and ranked only one nobody else is ahead of. The decision
/// stays Waitlisted (or says the refusal) when no seat can be taken.
Result<NominationDecision> decideManualPromotion(const ClassNow &now, EnrolmentId enrolment);

/// First in order who waits ahead of `place` and may take every seat that `place` could take; none =
/// nobody. `place` itself need not be among the class's enrolments (a newcomer has no id).
std::optional<CadreId> waitsAheadOf(const ClassNow &now, const Enrolment &place);

} // namespace lotrinh
