// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../lookup.h"
#include "../surroundings.h"
#include "classparts.h"
#include "trainingclass.h"

#include <QJsonArray>
#include <algorithm>

namespace lotrinh::service {

namespace {

QJsonArray cautionsOf(const std::vector<ScheduleWarning> &warnings)
{
    QJsonArray list;
    for (const ScheduleWarning &warning : warnings)
        list.append(toCode(warning.caution));
    return list;
}

/// Without sessions the class takes its days whole, and so do those who sit in it.
Result<void> checkWholeDays(Work &work, ClassFile &file, const QString &overrideReason)
{
    const auto around = TimetableAround::of(work, file, {});
    if (!around)
        return around.error();
    const auto clashes = cadreClashesOf(file.trainingClass, {}, around->seenBy({}));
    if (const auto clash = decidingClash(clashes, overrideReason))
        return refusalNaming(work, *clash, clashes);
    if (clashes.empty())
        return {};
    file.trainingClass.reason = overrideReason;
    return storeClass(work, file.trainingClass);
}

} // namespace

Result<Reply> perform(Work &work, const AddSession &command)
{
    auto file = openClassFile(work, command.trainingClass);
    if (!file)
        return file.error();
    if (const auto open = checkTimetableOpen(file->trainingClass); !open)
        return open.error();
    if (const auto length = checkLength("ends_at", "starts_at", {command.startsAt, command.endsAt}); !length)
        return length.error();
    for (const Session &session : file->sessions)
        if (session.span.from == command.startsAt)
            return badField(QStringLiteral("starts_at"), QStringLiteral("lớp đã có buổi bắt đầu lúc này"));
    if (command.periods && *command.periods < 0)
        return badField(QStringLiteral("periods"), QStringLiteral("không được âm"));
    const auto room = referredOrNone<Room>(work, "room", command.room);
    if (!room)
        return room.error();
    const auto lecturer = referredOrNone<Lecturer>(work, "lecturer", command.lecturer);
    if (!lecturer)
        return lecturer.error();

    std::vector<Session> asked{{{}, file->trainingClass.id, {command.startsAt, command.endsAt}, *room, *lecturer,
                                command.topic, command.periods, {}, false}};
    const auto around = TimetableAround::of(work, *file, asked);
    if (!around)
        return around.error();
    if (const auto free = settleSessions(work, *around, file->trainingClass, asked, command.overrideReason); !free)
        return free.error();
    const Session &session = asked.front();
    if (const auto id = store::insert(work.db, session); !id)
        return id.error();
    const auto where = store::readById<Room>(work.db, session.room);
    if (!where)
        return where.error();
    auto warnings = scheduleWarningsOf(file->trainingClass, session.span, *where ? &**where : nullptr, around->holidays());
    if (const auto full = around->weekTooFull(file->trainingClass, session))
        warnings.push_back(*full);
    work.changes.classes.push_back(file->trainingClass.id);
    return warnings.empty() ? Reply{} : Reply{{{QStringLiteral("warnings"), cautionsOf(warnings)}}};
}

Result<Reply> perform(Work &work, const RemoveSession &command)
{
    auto file = openClassFile(work, command.trainingClass);
    if (!file)
        return file.error();
    if (const auto open = checkTimetableOpen(file->trainingClass); !open)
        return open.error();
    const auto session = std::find_if(file->sessions.begin(), file->sessions.end(),
                                      [&](const Session &one) { return one.span.from == command.startsAt; });
    if (session == file->sessions.end())
        return unknownReference(QStringLiteral("starts_at"), toIso(command.startsAt));
    const auto marks = store::readWhere<AttendanceMark>(work.db, &AttendanceMark::session, session->id);
    if (!marks)
        return marks.error();
    if (!marks->empty())
        return refused("wrong_state", QStringLiteral("Buổi %1 đã điểm danh, không bỏ được").arg(toIso(command.startsAt)));
    if (file->sessions.size() == 1)
        if (const auto free = checkWholeDays(work, *file, command.overrideReason); !free)
            return free.error();
    if (const auto erased = store::erase<Session>(work.db, session->id); !erased)
        return erased.error();
    work.changes.classes.push_back(file->trainingClass.id);
    return Reply{};
}

} // namespace lotrinh::service
