// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../enrolment/enrolment.h"
#include "../result.h"
#include "trainingclass.h"

namespace lotrinh {

/// What a change of a class's state does to what the class holds (semantics.md §6).
struct StateChange {
    ClassState from = ClassState::Draft;
    ClassState to = ClassState::Draft;
    bool freesEverything = false; ///< every room, lecturer and seat: only on cancelling
    bool endsWaiting = false; ///< from running on nobody is promoted any more
};

/// draft → open → running → finished → closed, one step at a time and never back; `cancelled` from any
/// state before closed. Anything else: `wrong_state`, detail {class, state, asked, allowed}.
/// Dates are not asked: classes may be entered late (closing alone asks one, see result/closing.h).
Result<StateChange> changeState(const TrainingClass &trainingClass, ClassState to);

/// The state as people read it: "dự thảo", "đang chiêu sinh" …
QString stateName(ClassState state);
/// The same in the language of the program, for what is said and not kept.
QString spokenState(ClassState state);

/// True while a seat may be given by promotion: not yet running, not cancelled.
constexpr bool isBeforeStart(ClassState state)
{
    return state == ClassState::Draft || state == ClassState::Open;
}

/// The state of an enrolment once its class is cancelled: no seat and no place in the queue is left.
/// Rows that are no longer active keep theirs.
constexpr EnrolmentState stateAfterCancel(EnrolmentState state)
{
    return isActive(state) ? EnrolmentState::Withdrawn : state;
}

/// A new capacity, not negative and never below the seats taken (`below_seats_taken`, detail
/// {class, capacity, taken}); `wrong_state` once the class is closed or cancelled.
Result<void> checkCapacity(const TrainingClass &trainingClass, int capacity, int seatsTaken);

} // namespace lotrinh
