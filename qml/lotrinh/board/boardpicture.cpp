// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "boardpicture.h"

#include "schedule/schedulepicture.h"

#include <algorithm>

namespace lotrinh::screens {

namespace {

service::Timetable withDraft(service::Timetable table, const service::YearPlan &plan, const QSet<QString> &accepted)
{
    for (const service::ProposedClass &one : plan.classes) {
        if (accepted.contains(one.facts.code))
            continue;
        service::TimetableClass drafted;
        drafted.trainingClass = one.facts;
        table.classes.push_back(std::move(drafted));
    }
    std::stable_sort(table.classes.begin(), table.classes.end(),
        [](const auto &a, const auto &b) { return a.trainingClass.startsOn < b.trainingClass.startsOn; });
    return table;
}

/// What is new has a colour of its own.
void mark(controls::GanttPicture &picture, const QSet<QString> &drafted)
{
    for (controls::GanttBar &bar : picture.bars)
        if (drafted.contains(bar.group))
            bar.tone = QStringLiteral("good");
}

} // namespace

BoardPictures boardPictures(
    const service::Timetable &table, const service::YearPlan &plan, const QSet<QString> &accepted, Period days, Day today)
{
    const service::Timetable both = withDraft(table, plan, accepted);
    QSet<QString> drafted;
    for (const service::ProposedClass &one : plan.classes)
        drafted.insert(one.facts.code);
    drafted -= accepted;
    ScheduleQuestion question;
    question.today = today;
    question.days = days;
    question.isFixed = true;
    BoardPictures pictures;
    question.lanes = ScheduleLanes::Rooms;
    pictures.rooms = schedulePicture(both, question);
    question.lanes = ScheduleLanes::Lecturers;
    pictures.lecturers = schedulePicture(both, question);
    mark(pictures.rooms, drafted);
    mark(pictures.lecturers, drafted);
    return pictures;
}

} // namespace lotrinh::screens
