// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../codedenum.h"
#include "../day.h"
#include "../id.h"

namespace lotrinh {

enum class EnrolmentState {
    Pending, Waitlisted, Enrolled, Attending, Withdrawn, Rejected, Passed, Failed, Absent, Deferred
};

template <>
struct CodeTable<EnrolmentState> {
    static constexpr std::array<std::pair<EnrolmentState, const char *>, 10> codes{{
        {EnrolmentState::Pending, "pending"},
        {EnrolmentState::Waitlisted, "waitlisted"},
        {EnrolmentState::Enrolled, "enrolled"},
        {EnrolmentState::Attending, "attending"},
        {EnrolmentState::Withdrawn, "withdrawn"},
        {EnrolmentState::Rejected, "rejected"},
        {EnrolmentState::Passed, "passed"},
        {EnrolmentState::Failed, "failed"},
        {EnrolmentState::Absent, "absent"},
        {EnrolmentState::Deferred, "deferred"},
    }};
};

/// Takes a seat of the class (semantics.md §6).
constexpr bool holdsSeat(EnrolmentState state)
{
    return state == EnrolmentState::Enrolled || state == EnrolmentState::Attending;
}

/// Still in play: a second enrolment of the same cadre in the same class is refused.
constexpr bool isActive(EnrolmentState state)
{
    return holdsSeat(state) || state == EnrolmentState::Pending || state == EnrolmentState::Waitlisted;
}

struct Enrolment {
    EnrolmentId id;
    ClassId trainingClass;
    CadreId cadre;
    EnrolmentState state = EnrolmentState::Pending;
    QString requestedAt; ///< ISO date or date-time as written; orders a fifo waitlist, then id
    QString basis; ///< incumbent_title | planned_title | other, or free text from files
    TitleId basisTitle; ///< may be none
    UnitId unitThen; ///< the cadre's unit as of the class's first day, frozen (may be none in imported history)
    TitleId titleThen; ///< the main title held on that day, frozen (may be none)
    bool repeat = false; ///< nominated although every duty was met: promotion must not ask that again
    QString letterNo; ///< the nominating unit's letter
    QString reason; ///< why it was withdrawn, rejected, deferred or passed over
};

/// A seat as duties see it: which class a cadre sits in now (semantics.md §3, `studying`).
struct Seat {
    CadreId cadre;
    ClassId trainingClass;
    QString classCode;
    CourseId course;
    Day endsOn; ///< the class's last day, inclusive
};

} // namespace lotrinh
