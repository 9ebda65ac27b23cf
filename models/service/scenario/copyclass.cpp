// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "copyclass.h"

#include "../service.h"
#include "../view/classdraft.h"
#include "../view/timetable.h"
#include "../work.h"
#include "store/rows.h"

namespace lotrinh::service {

namespace {

template <class Row> QString codeOf(const Row *row)
{
    return row ? row->code : QString();
}

OpenClass openingOf(const Timetable &table, const TrainingClass &original, const QString &course, Day startsOn)
{
    OpenClass opening;
    opening.course = course;
    opening.title = original.name;
    opening.startsOn = startsOn;
    opening.endsOn = startsOn.plusDays(original.endsOn.julian - original.startsOn.julian);
    opening.capacity = original.capacity;
    opening.minSize = original.minSize;
    opening.room = codeOf(table.room(original.room));
    opening.lecturer = codeOf(table.lecturer(original.lecturer));
    opening.needsApproval = original.needsApproval;
    opening.waitlistPolicy = original.waitlistPolicy;
    return opening;
}

} // namespace

Result<CopyPlan> planCopy(Service &service, const QString &trainingClass, Day startsOn)
{
    const auto table = readTimetable(service);
    if (!table)
        return table.error();
    const TimetableClass *original = (*table)->byCode(trainingClass);
    const Course *course = original ? service.rules()->course(original->trainingClass.course) : nullptr;
    if (!course)
        return unknownReference(QStringLiteral("class"), trainingClass);
    const auto classes = store::readAll<TrainingClass>(service.database());
    if (!classes)
        return classes.error();
    CopyPlan plan;
    plan.opening = openingOf(**table, original->trainingClass, course->code, startsOn);
    plan.opening.code = nextClassCode(*classes, startsOn.year());
    const qint64 shift = qint64(startsOn.julian - original->trainingClass.startsOn.julian) * 1440;
    for (const Session &session : original->sessions) {
        AddSession copy;
        copy.trainingClass = plan.opening.code;
        copy.startsAt.minutes = session.span.from.minutes + shift;
        copy.endsAt.minutes = session.span.to.minutes + shift;
        copy.room = codeOf((*table)->room(session.room));
        copy.lecturer = codeOf((*table)->lecturer(session.lecturer));
        copy.topic = session.topic;
        copy.periods = session.periods;
        plan.sessions.push_back(std::move(copy));
    }
    return plan;
}

Result<CopyReport> openCopy(Service &service, const CopyPlan &plan, const Caller &caller, Day today)
{
    if (const auto opened = service.run(plan.opening, caller, today); !opened)
        return opened.error();
    CopyReport report;
    report.trainingClass = plan.opening.code;
    for (const AddSession &session : plan.sessions) {
        if (const auto added = service.run(session, caller, today); added)
            ++report.sessions;
        else
            report.sessionProblems.append(added.error().message);
    }
    return report;
}

} // namespace lotrinh::service
