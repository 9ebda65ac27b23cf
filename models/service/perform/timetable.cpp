// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../words.h"
#include "classparts.h"
#include "plan.h"

#include <QJsonArray>
#include <algorithm>

namespace lotrinh::service {

namespace {

/// What is asked for one class.
struct LessonsOfClass {
    ClassFile file;
    std::vector<Session> added;
};

/// Whose lesson it is; `class` in the detail of an overlap is the other class.
Error ofClass(const QString &code, Error error)
{
    error.message = QStringLiteral("%1: %2").arg(code, error.message);
    error.detail.insert(QStringLiteral("of_class"), code);
    return error;
}

/// By class, in the order in which they are first named.
Result<std::vector<LessonsOfClass>> gathered(Work &work, const std::vector<AddSession> &sessions)
{
    std::vector<LessonsOfClass> classes;
    for (const AddSession &asked : sessions) {
        auto place = std::find_if(classes.begin(), classes.end(),
            [&](const LessonsOfClass &one) { return one.file.trainingClass.code == asked.trainingClass; });
        if (place == classes.end()) {
            auto file = openClassFile(work, asked.trainingClass);
            if (!file)
                return ofClass(asked.trainingClass, file.error());
            if (const auto open = checkTimetableOpen(file->trainingClass); !open)
                return ofClass(asked.trainingClass, open.error());
            place = classes.insert(classes.end(), {std::move(*file), {}});
        }
        if (!asked.overrideReason.isEmpty())
            return ofClass(asked.trainingClass, badField(QStringLiteral("override_reason"), Words::tr("lịch nhận cả loạt thì không buổi nào được vướng")));
        auto session = askedSession(work, place->file, asked);
        if (!session)
            return ofClass(asked.trainingClass, session.error());
        place->file.sessions.push_back(*session);
        place->added.push_back(std::move(*session));
    }
    return classes;
}

/// Rooms and lecturers know nothing but sessions: one class after the other.
Result<void> place(Work &work, const LessonsOfClass &one)
{
    const auto around = TimetableAround::of(work, one.file, one.added);
    if (!around)
        return around.error();
    for (const Session &session : one.added) {
        Surroundings things = around->seenBy(session);
        things.cadres = nullptr;
        const auto clashes = clashesOf(one.file.trainingClass, session, things);
        if (const auto clash = decidingClash(clashes, {}))
            return refusalNaming(work, *clash, clashes);
        if (const auto id = store::insert(work.db, session); !id)
            return id.error();
    }
    return {};
}

/// People sit in classes that had no lessons a moment ago: asked once all lessons stand.
Result<void> checkPeople(Work &work, const LessonsOfClass &one)
{
    const auto around = TimetableAround::of(work, one.file, {});
    if (!around)
        return around.error();
    const auto clashes = cadreClashesOf(one.file.trainingClass, one.added, around->seenBy({}));
    if (const auto clash = decidingClash(clashes, {}))
        return refusalNaming(work, *clash, clashes);
    return {};
}

Result<void> addWarnings(Work &work, const LessonsOfClass &one, QJsonArray &list)
{
    const auto around = TimetableAround::of(work, one.file, one.added);
    if (!around)
        return around.error();
    for (const Session &session : one.added) {
        const auto warnings = warningsOf(work, *around, one.file.trainingClass, session);
        if (!warnings)
            return warnings.error();
        for (const ScheduleWarning &warning : *warnings)
            list.append(QJsonObject{{QStringLiteral("class"), one.file.trainingClass.code}, {QStringLiteral("starts_at"), toIso(session.span.from)},
                {QStringLiteral("caution"), toCode(warning.caution)}});
    }
    return {};
}

} // namespace

Result<Reply> perform(Work &work, const AcceptTimetable &command)
{
    const auto classes = gathered(work, command.sessions);
    if (!classes)
        return classes.error();
    for (const LessonsOfClass &one : *classes)
        if (const auto placed = place(work, one); !placed)
            return ofClass(one.file.trainingClass.code, placed.error());
    QJsonArray warnings;
    for (const LessonsOfClass &one : *classes) {
        if (const auto free = checkPeople(work, one); !free)
            return ofClass(one.file.trainingClass.code, free.error());
        if (const auto added = addWarnings(work, one, warnings); !added)
            return added.error();
    }
    for (const LessonsOfClass &one : *classes)
        work.changes.classes.push_back(one.file.trainingClass.id);
    Reply reply{{{QStringLiteral("classes"), static_cast<int>(classes->size())}, {QStringLiteral("sessions"), static_cast<int>(command.sessions.size())}}};
    if (!warnings.isEmpty())
        reply.fields.insert(QStringLiteral("warnings"), warnings);
    return reply;
}

} // namespace lotrinh::service
