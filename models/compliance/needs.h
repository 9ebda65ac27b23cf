// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "questions.h"

namespace lotrinh::compliance {

/// Which gaps a question about needs counts.
enum class NeedKind {
    All, ///< every duty a class could close: overdue, due soon, open, expiring
    Overdue,
    Soon, ///< due soon, and met but expiring
};

/// A duty somebody still has to do something for; neither done, exempt, unknown nor being studied.
constexpr bool isGap(DutyStatus status)
{
    return status == DutyStatus::Overdue || status == DutyStatus::DueSoon || status == DutyStatus::Open
        || status == DutyStatus::Expiring;
}
constexpr bool counts(NeedKind kind, DutyStatus status)
{
    switch (kind) {
    case NeedKind::All:
        return isGap(status);
    case NeedKind::Overdue:
        return status == DutyStatus::Overdue;
    case NeedKind::Soon:
        return status == DutyStatus::DueSoon || status == DutyStatus::Expiring;
    }
    return false;
}

/// The day by which the gap must be closed: the end of validity when it is expiring, else the due day.
Day deadlineOf(const Duty &duty);
Day deadlineOf(const DutyMark &duty);

/// Gaps of one group: duties are turns (lượt), people are people (người).
struct NeedCount {
    int turns = 0;
    int people = 0;
    int overdue = 0; ///< turns among them

    friend bool operator==(const NeedCount &, const NeedCount &) = default;
};

/// Title × course set. A merged duty stands once in the row of each title it has a reason from, once in
/// its column's total and once in the total (semantics.md §4), so rows do not add up to the total.
struct NeedMatrix {
    std::vector<TitleId> titles; ///< by code; only those with a gap
    std::vector<QString> courseSets; ///< as printed, sorted; only those with a gap
    std::vector<NeedCount> cells; ///< row by row
    std::vector<NeedCount> byTitle;
    std::vector<NeedCount> byCourses;
    NeedCount total;

    const NeedCount &at(size_t title, size_t courses) const
    {
        return cells[title * courseSets.size() + courses];
    }
};
NeedMatrix needMatrix(const Province &province, Day asOf, NeedKind kind, UnitId unit = {});

/// Unit × course set. A unit's row counts the cadres of the units below it as well (semantics.md §4), so rows
/// do not add up to the total.
struct UnitNeedMatrix {
    std::vector<UnitId> units; ///< by code; only those with a gap
    std::vector<QString> courseSets; ///< as printed, sorted; only those with a gap
    std::vector<NeedCount> cells; ///< row by row
    std::vector<NeedCount> byUnit;
    std::vector<NeedCount> byCourses;
    NeedCount total;

    const NeedCount &at(size_t unit, size_t courses) const { return cells[unit * courseSets.size() + courses]; }
};
UnitNeedMatrix unitNeedMatrix(const Province &province, Day asOf, NeedKind kind);

/// The people behind a cell, a row, a column or everything; empty members do not narrow.
struct NeedFilter {
    NeedKind kind = NeedKind::All;
    TitleId title;
    QString courses;
    UnitId unit;
};
struct Need {
    Province::SharedFacts facts;
    Duty duty;
};
/// Most urgent first: by deadline, then cadre code. `counted` (when given) says how many there are; only the
/// first `most` are brought whole.
std::vector<Need> needsBehind(const Province &province, Day asOf, const NeedFilter &filter, size_t most = SIZE_MAX,
    NeedCount *counted = nullptr);

} // namespace lotrinh::compliance
