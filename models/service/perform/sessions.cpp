// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../lookup.h"
#include "../surroundings.h"
#include "../words.h"
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
    auto session = askedSession(work, *file, command);
    if (!session)
        return session.error();
    std::vector<Session> asked{std::move(*session)};
    const auto around = TimetableAround::of(work, *file, asked);
    if (!around)
        return around.error();
    if (const auto free = settleSessions(work, *around, file->trainingClass, asked, command.overrideReason); !free)
        return free.error();
    if (const auto id = store::insert(work.db, asked.front()); !id)
        return id.error();
    const auto warnings = warningsOf(work, *around, file->trainingClass, asked.front());
    if (!warnings)
        return warnings.error();
    work.changes.classes.push_back(file->trainingClass.id);
    return warnings->empty() ? Reply{} : Reply{{{QStringLiteral("warnings"), cautionsOf(*warnings)}}};
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
        return refused("wrong_state", Words::tr("Buổi %1 đã điểm danh, không bỏ được").arg(toIso(command.startsAt)));
    if (file->sessions.size() == 1)
        if (const auto free = checkWholeDays(work, *file, command.overrideReason); !free)
            return free.error();
    if (const auto erased = store::erase<Session>(work.db, session->id); !erased)
        return erased.error();
    work.changes.classes.push_back(file->trainingClass.id);
    return Reply{};
}

} // namespace lotrinh::service
