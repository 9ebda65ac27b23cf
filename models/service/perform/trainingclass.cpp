// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trainingclass.h"

#include "../lookup.h"
#include "../surroundings.h"
#include "../words.h"
#include "classparts.h"
#include "domain/schedule/lifecycle.h"

#include <QJsonArray>
#include <algorithm>

namespace lotrinh::service {

namespace {

constexpr int longestClass = 5 * 366; ///< days; beyond it a year was mistyped

Result<void> checkDates(Day startsOn, Day endsOn)
{
    if (endsOn < startsOn)
        return badField(QStringLiteral("ends_on"), Words::tr("trước starts_on"));
    if (endsOn.julian - startsOn.julian > longestClass)
        return badField(QStringLiteral("ends_on"), Words::tr("một lớp dài nhất 5 năm"));
    return {};
}

/// Room and lecturer by code, and that the lecturer may teach the course.
Result<void> takeRoomAndLecturer(Work &work, const QString &room, const QString &lecturer, TrainingClass &trainingClass)
{
    const auto roomId = referredOrNone<Room>(work, "room", room);
    if (!roomId)
        return roomId.error();
    const auto lecturerId = referredOrNone<Lecturer>(work, "lecturer", lecturer);
    if (!lecturerId)
        return lecturerId.error();
    if (const auto qualified = checkTeaches(work, *lecturerId, trainingClass.course, lecturer); !qualified)
        return qualified;
    trainingClass.room = *roomId;
    trainingClass.lecturer = *lecturerId;
    return {};
}

Result<void> enrolledStartAttending(Work &work, ClassFile &file)
{
    for (Enrolment &enrolment : file.enrolments) {
        if (enrolment.state != EnrolmentState::Enrolled)
            continue;
        enrolment.state = EnrolmentState::Attending;
        if (const auto stored = storeEnrolment(work, enrolment); !stored)
            return stored.error();
    }
    return {};
}

} // namespace

Result<Reply> perform(Work &work, const OpenClass &command)
{
    if (const auto free = stillFree<TrainingClass>(work, command.code); !free)
        return free.error();
    const auto course = referred<Course>(work, "course", command.course);
    if (!course)
        return course.error();
    if (const auto dates = checkDates(command.startsOn, command.endsOn); !dates)
        return dates.error();
    if (command.capacity < 0)
        return badField(QStringLiteral("capacity"), Words::tr("không được âm"));
    if (command.minSize < 0)
        return badField(QStringLiteral("min_size"), Words::tr("không được âm"));

    TrainingClass trainingClass;
    trainingClass.code = command.code;
    trainingClass.course = course->id;
    trainingClass.name = command.title;
    trainingClass.state = ClassState::Open;
    trainingClass.startsOn = command.startsOn;
    trainingClass.endsOn = command.endsOn;
    trainingClass.capacity = command.capacity;
    trainingClass.minSize = command.minSize;
    trainingClass.needsApproval = command.needsApproval;
    trainingClass.waitlistPolicy = command.waitlistPolicy;
    if (const auto taken = takeRoomAndLecturer(work, command.room, command.lecturer, trainingClass); !taken)
        return taken.error();
    const auto id = store::insert(work.db, trainingClass);
    if (!id)
        return id.error();
    if (const auto quotas = storeQuotas(work, *id, command.quotas); !quotas)
        return quotas.error();
    work.changes.classes.push_back(*id);
    return Reply{{{QStringLiteral("class"), command.code}, {QStringLiteral("state"), toCode(trainingClass.state)}}};
}

Result<Reply> perform(Work &work, const SetClassState &command)
{
    if (command.state == ClassState::Closed)
        return perform(work, CloseClass{command.trainingClass});
    if (command.state == ClassState::Cancelled)
        return perform(work, CancelClass{command.trainingClass, command.reason});
    auto file = openClassFile(work, command.trainingClass);
    if (!file)
        return file.error();
    const Reply reply{{{QStringLiteral("class"), command.trainingClass}, {QStringLiteral("state"), toCode(command.state)}}};
    if (file->trainingClass.state == command.state)
        return reply;
    const auto change = changeState(file->trainingClass, command.state);
    if (!change)
        return change.error();
    file->trainingClass.state = command.state;
    if (const auto stored = storeClass(work, file->trainingClass); !stored)
        return stored.error();
    if (command.state == ClassState::Running)
        if (const auto started = enrolledStartAttending(work, *file); !started)
            return started.error();
    if (command.state == ClassState::Open)
        if (const auto promoted = promoteWaiting(work, *file); !promoted)
            return promoted.error();
    return reply;
}

Result<Reply> perform(Work &work, const CancelClass &command)
{
    auto file = readClassFile(work, command.trainingClass);
    if (!file)
        return file.error();
    const auto change = changeState(file->trainingClass, ClassState::Cancelled);
    if (!change)
        return change.error();
    for (Enrolment &enrolment : file->enrolments) {
        const EnrolmentState state = stateAfterCancel(enrolment.state);
        if (state == enrolment.state)
            continue;
        enrolment.state = state;
        enrolment.reason = command.reason;
        if (const auto stored = storeEnrolment(work, enrolment); !stored)
            return stored.error();
    }
    file->trainingClass.state = ClassState::Cancelled;
    file->trainingClass.reason = command.reason;
    if (const auto stored = storeClass(work, file->trainingClass); !stored)
        return stored.error();
    return Reply{{{QStringLiteral("class"), command.trainingClass}, {QStringLiteral("state"), toCode(ClassState::Cancelled)}}};
}

Result<Reply> perform(Work &work, const SetCapacity &command)
{
    auto file = openClassFile(work, command.trainingClass);
    if (!file)
        return file.error();
    if (const auto fits = checkCapacity(file->trainingClass, command.capacity, seatsTaken(file->enrolments)); !fits)
        return fits.error();
    file->trainingClass.capacity = command.capacity;
    if (const auto stored = storeClass(work, file->trainingClass); !stored)
        return stored.error();
    const auto promoted = promoteWaiting(work, *file);
    if (!promoted)
        return promoted.error();
    return Reply{{{QStringLiteral("promoted"), QJsonArray::fromStringList(*promoted)}}};
}

Result<Reply> perform(Work &work, const MoveClass &command)
{
    auto file = openClassFile(work, command.trainingClass);
    if (!file)
        return file.error();
    TrainingClass &trainingClass = file->trainingClass;
    if (const auto before = checkBeforeStart(trainingClass); !before)
        return before.error();
    if (const auto dates = checkDates(command.startsOn, command.endsOn); !dates)
        return dates.error();

    const qint64 shift = qint64(command.startsOn.julian - trainingClass.startsOn.julian) * 1440;
    trainingClass.startsOn = command.startsOn;
    trainingClass.endsOn = command.endsOn;
    for (Session &session : file->sessions) {
        session.span.from.minutes += shift;
        session.span.to.minutes += shift;
        session.isTakenOver = false;
    }
    const auto around = TimetableAround::of(work, *file, file->sessions);
    if (!around)
        return around.error();
    if (const auto free = settleSessions(work, *around, trainingClass, file->sessions, command.overrideReason); !free)
        return free.error();
    const auto clashes = cadreClashesOf(trainingClass, file->sessions, around->seenBy({}));
    if (const auto clash = decidingClash(clashes, command.overrideReason))
        return refusalNaming(work, *clash, clashes);
    if (!command.overrideReason.isEmpty())
        trainingClass.reason = command.overrideReason;
    if (const auto stored = storeClass(work, trainingClass); !stored)
        return stored.error();
    // Later sessions first when moving ahead, so that no two of the class ever share a start on the way.
    if (shift > 0)
        std::reverse(file->sessions.begin(), file->sessions.end());
    for (const Session &session : file->sessions)
        if (const auto stored = store::update(work.db, session); !stored)
            return stored.error();
    for (const Enrolment &enrolment : file->enrolments)
        if (isActive(enrolment.state))
            work.changes.cadres.push_back(enrolment.cadre);
    return Reply{};
}

} // namespace lotrinh::service
