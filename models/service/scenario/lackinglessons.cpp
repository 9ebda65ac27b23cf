// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lackinglessons.h"

#include "domain/schedule/slot.h"

#include <algorithm>

namespace lotrinh::service {

namespace {

int schoolHalfDays(Day from, Day to, const std::vector<Holiday> &holidays)
{
    return 2 * int(workingDaysIn(from, to, holidays).size());
}

/// Half-days of the class in all; 0 = nobody knows.
int lengthOf(const Timetable &table, const TimetableClass &one)
{
    constexpr int longestOfUnknownLength = 2 * 20;
    if (one.halfDays > 0)
        return one.halfDays;
    const int all = schoolHalfDays(one.trainingClass.startsOn, one.trainingClass.endsOn, table.holidays);
    return one.sessions.empty() && all <= longestOfUnknownLength ? all : 0;
}

} // namespace

bool isStillTaught(ClassState state)
{
    return state == ClassState::Draft || state == ClassState::Open || state == ClassState::Running;
}

std::vector<TopicLessons> lackingLessons(const Timetable &table, const TimetableClass &one)
{
    if (!isStillTaught(one.trainingClass.state))
        return {};
    QStringList taught;
    for (const Session &session : one.sessions)
        taught.append(session.topic);
    return stillToTeach(topicsOver(one.topics, lengthOf(table, one)), taught);
}

std::vector<ClassToPlace> classesToPlace(const Timetable &table, Day from, Day to)
{
    std::vector<ClassToPlace> classes;
    for (size_t place = 0; place < table.classes.size(); ++place) {
        const TrainingClass &facts = table.classes[place].trainingClass;
        if (facts.endsOn < from || to < facts.startsOn)
            continue;
        ClassToPlace found;
        found.place = place;
        found.lessons = lackingLessons(table, table.classes[place]);
        found.missing = halfDaysIn(found.lessons);
        if (found.missing == 0)
            continue;
        // Past half-days of the class do not come back: what is missing spreads over the days ahead.
        const int ahead = schoolHalfDays(std::max(from, facts.startsOn), facts.endsOn, table.holidays);
        const int here = schoolHalfDays(std::max(from, facts.startsOn), std::min(to, facts.endsOn), table.holidays);
        // Once some of it stands nobody knows what is missing of a course of unknown length: all of it or nothing.
        if (here < ahead && table.classes[place].halfDays == 0)
            continue;
        if (here < ahead)
            found.lessons = firstLessons(std::move(found.lessons), (found.missing * here + ahead - 1) / ahead);
        classes.push_back(std::move(found));
    }
    return classes;
}

} // namespace lotrinh::service
