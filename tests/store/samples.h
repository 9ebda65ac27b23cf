// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/rows.h"

#include <algorithm>

namespace lotrinh::test {

/// One row of every kind that names the others, every member with a value of its own.
struct Samples {
    Unit unit;
    Title title;
    Term term;
    Course course;
    Requirement requirement;
    Equivalence equivalence;
    Cadre cadre;
    PostHolding holding;
    PlanningEntry entry;
    Completion completion;
    Exemption exemption;
    Room room;
    Lecturer lecturer;
    Unavailability unavailability;
    Holiday holiday;
    TrainingClass trainingClass;
    Session session;
    Enrolment enrolment;
    UnitQuota quota;
    AttendanceMark mark;
    AssessmentPart part;
    Score score;
    ClassResult classResult;
    Credential credential;
    PlanningLine line;

    /// Calls use(row) for each, in an order in which every row follows those it names.
    template <class Use> void each(Use use)
    {
        use(unit), use(title), use(term), use(course), use(requirement), use(equivalence), use(cadre),
            use(holding), use(entry), use(completion), use(exemption), use(room), use(lecturer),
            use(unavailability), use(holiday), use(trainingClass), use(session), use(enrolment), use(quota),
            use(mark), use(part), use(score), use(classResult), use(credential), use(line);
    }
};

/// Every row with id 1 in its table: a fresh database gives the same when they are added in order.
Samples fullSamples();
/// The same rows with everything that may be missing missing.
Samples sparseSamples();

/// Adds every row of the samples in a transaction of its own; "" when all went in.
QString addAll(store::Database &database, Samples samples);
/// Rooms P<from>, P<from + 1> …; why they could not be added, or "".
QString addRooms(store::Database &database, int from, int count);
/// Courses K0, K1 …, some without days, with names that try the quoting.
std::vector<Course> manyCourses(int count);

template <class Row> constexpr auto listsOfRow()
{
    if constexpr (requires { store::Table<Row>::lists; })
        return store::Table<Row>::lists;
    else
        return std::tuple();
}

/// The names of the columns in which the rows differ.
template <class Row> QStringList differences(const Row &left, const Row &right)
{
    QStringList names;
    if (left.id != right.id)
        names += QStringLiteral("id");
    const auto compare = [&](const auto &column) {
        if (!(column.in(left) == column.in(right)))
            names += QLatin1StringView(column.name);
    };
    std::apply([&](const auto &...column) { (compare(column), ...); }, store::Table<Row>::columns);
    const auto compareList = [&](const auto &list) {
        if (left.*list.member != right.*list.member)
            names += QLatin1StringView(list.table);
    };
    std::apply([&](const auto &...list) { (compareList(list), ...); }, listsOfRow<Row>());
    return names;
}

} // namespace lotrinh::test
