// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule.h"

#include "../surroundings.h"
#include "../words.h"
#include "classparts.h"

#include <QJsonArray>
#include <algorithm>

namespace lotrinh::service {

namespace {

const QString takenAway = QStringLiteral("-");

/// The id behind a code that may be left out (stays), "-" (taken away) or name a row.
template <class Row, class Id> Result<Id> changedTo(Work &work, const char *field, const std::optional<QString> &code, Id stays)
{
    if (!code)
        return stays;
    return referredOrNone<Row>(work, field, *code == takenAway ? QString() : *code);
}

Session *sessionAt(ClassFile &file, LocalMinute start)
{
    for (Session &session : file.sessions)
        if (session.span.from == start)
            return &session;
    return nullptr;
}

Result<bool> hasMarks(Work &work, SessionId session)
{
    const auto marks = store::readWhere<AttendanceMark>(work.db, &AttendanceMark::session, session);
    return marks ? Result<bool>(!marks->empty()) : Result<bool>(marks.error());
}

/// Checks sessions as they shall stand and writes them.
Result<void> storeSessions(Work &work, const ClassFile &file, std::vector<Session> &sessions, const QString &overrideReason)
{
    const auto around = TimetableAround::of(work, file, sessions);
    if (!around)
        return around.error();
    if (const auto settled = settleSessions(work, *around, file.trainingClass, sessions, overrideReason); !settled)
        return settled;
    for (const Session &session : sessions)
        if (const auto stored = store::update(work.db, session); !stored)
            return stored;
    work.changes.classes.push_back(file.trainingClass.id);
    return {};
}

/// The sessions that used the class's old room or lecturer, with the new one.
std::vector<Session> sessionsFollowing(const ClassFile &file, const TrainingClass &changed)
{
    const TrainingClass &old = file.trainingClass;
    std::vector<Session> following;
    for (const Session &was : file.sessions) {
        Session session = was;
        const bool takesRoom = changed.room != old.room && session.room.isValid() && session.room == old.room;
        const bool takesLecturer = changed.lecturer != old.lecturer && session.lecturer.isValid() && session.lecturer == old.lecturer;
        if (takesRoom)
            session.room = changed.room;
        if (takesLecturer)
            session.lecturer = changed.lecturer;
        if (takesRoom || takesLecturer)
            following.push_back(session);
    }
    return following;
}

Result<TrainingClass> classAsAsked(Work &work, const ChangeClass &command, const TrainingClass &old)
{
    TrainingClass changed = old;
    const auto room = changedTo<Room>(work, "room", command.room, old.room);
    if (!room)
        return room.error();
    const auto lecturer = changedTo<Lecturer>(work, "lecturer", command.lecturer, old.lecturer);
    if (!lecturer)
        return lecturer.error();
    if (const auto qualified = checkTeaches(work, *lecturer, old.course, command.lecturer.value_or(QString())); !qualified)
        return qualified.error();
    changed.room = *room;
    changed.lecturer = *lecturer;
    changed.name = command.label.value_or(old.name);
    changed.minSize = command.minSize.value_or(old.minSize);
    changed.needsApproval = command.needsApproval.value_or(old.needsApproval);
    changed.waitlistPolicy = command.waitlistPolicy.value_or(old.waitlistPolicy);
    if (changed.minSize < 0)
        return badField(QStringLiteral("min_size"), Words::tr("không được âm"));
    return changed;
}

/// Nobody has sat in it yet and it does not begin when another of the class does.
Result<void> checkMove(Work &work, ClassFile &file, const Session &session, TimeSpan span)
{
    if (const auto length = checkLength("new_ends_at", "new_starts_at", span); !length)
        return length.error();
    if (span == session.span)
        return {};
    const Session *there = sessionAt(file, span.from);
    if (there && there->id != session.id)
        return badField(QStringLiteral("new_starts_at"), Words::tr("lớp đã có buổi bắt đầu lúc này"));
    const auto marked = hasMarks(work, session.id);
    if (!marked)
        return marked.error();
    if (*marked)
        return refused("wrong_state", Words::tr("Buổi %1 đã điểm danh, không dời được").arg(toIso(session.span.from)));
    return {};
}

QJsonArray startsOf(const std::vector<Session> &sessions)
{
    QJsonArray starts;
    for (const Session &session : sessions)
        starts.append(toIso(session.span.from));
    return starts;
}

/// One session, or all that are still ahead.
Result<std::vector<Session>> sessionsMeant(ClassFile &file, const std::optional<LocalMinute> &start, Day today)
{
    std::vector<Session> meant;
    if (start) {
        const Session *session = sessionAt(file, *start);
        if (!session)
            return unknownReference(QStringLiteral("starts_at"), toIso(*start));
        return std::vector<Session>{*session};
    }
    for (const Session &session : file.sessions)
        if (today <= session.span.from.day())
            meant.push_back(session);
    if (meant.empty())
        return refused("wrong_state", Words::tr("Lớp %1 không còn buổi nào phía trước").arg(file.trainingClass.code),
                       {{QStringLiteral("class"), file.trainingClass.code}});
    return meant;
}

} // namespace

Result<Reply> perform(Work &work, const ChangeClass &command)
{
    auto file = openClassFile(work, command.trainingClass);
    if (!file)
        return file.error();
    if (const auto open = checkTimetableOpen(file->trainingClass); !open)
        return open.error();
    const auto changed = classAsAsked(work, command, file->trainingClass);
    if (!changed)
        return changed.error();
    std::vector<Session> following = sessionsFollowing(*file, *changed);
    if (!following.empty())
        if (const auto stored = storeSessions(work, *file, following, command.overrideReason); !stored)
            return stored.error();
    if (const auto stored = storeClass(work, *changed); !stored)
        return stored.error();
    return Reply{{{QStringLiteral("sessions"), startsOf(following)}}};
}

Result<Reply> perform(Work &work, const SetQuotas &command)
{
    auto file = openClassFile(work, command.trainingClass);
    if (!file)
        return file.error();
    if (const auto before = checkBeforeStart(file->trainingClass); !before)
        return before.error();
    for (const UnitQuota &quota : file->quotas)
        if (const auto erased = store::erase<UnitQuota>(work.db, quota.id); !erased)
            return erased.error();
    auto quotas = storeQuotas(work, file->trainingClass.id, command.quotas);
    if (!quotas)
        return quotas.error();
    file->quotas = std::move(*quotas);
    work.changes.classes.push_back(file->trainingClass.id);
    const auto promoted = promoteWaiting(work, *file);
    if (!promoted)
        return promoted.error();
    return Reply{{{QStringLiteral("promoted"), QJsonArray::fromStringList(*promoted)}}};
}

Result<Reply> perform(Work &work, const MoveSession &command)
{
    auto file = openClassFile(work, command.trainingClass);
    if (!file)
        return file.error();
    if (const auto open = checkTimetableOpen(file->trainingClass); !open)
        return open.error();
    const Session *found = sessionAt(*file, command.startsAt);
    if (!found)
        return unknownReference(QStringLiteral("starts_at"), toIso(command.startsAt));
    Session session = *found;
    const LocalMinute start = command.newStartsAt.value_or(session.span.from);
    const qint64 length = session.span.to.minutes - session.span.from.minutes;
    const TimeSpan span{start, command.newEndsAt.value_or(LocalMinute{start.minutes + length})};
    if (const auto movable = checkMove(work, *file, session, span); !movable)
        return movable.error();
    const auto room = changedTo<Room>(work, "room", command.room, session.room);
    if (!room)
        return room.error();
    const auto lecturer = changedTo<Lecturer>(work, "lecturer", command.lecturer, session.lecturer);
    if (!lecturer)
        return lecturer.error();
    if (command.periods && *command.periods < 0)
        return badField(QStringLiteral("periods"), Words::tr("không được âm"));
    session.span = span;
    session.room = *room;
    session.lecturer = *lecturer;
    session.topic = command.topic.value_or(session.topic);
    session.periods = command.periods ? command.periods : session.periods;
    session.isTakenOver = false;
    std::vector<Session> sessions{session};
    if (const auto stored = storeSessions(work, *file, sessions, command.overrideReason); !stored)
        return stored.error();
    return Reply{{{QStringLiteral("session"), toIso(span.from)}}};
}

Result<Reply> perform(Work &work, const SubstituteLecturer &command)
{
    auto file = openClassFile(work, command.trainingClass);
    if (!file)
        return file.error();
    if (const auto open = checkTimetableOpen(file->trainingClass); !open)
        return open.error();
    const auto lecturer = referred<Lecturer>(work, "lecturer", command.lecturer);
    if (!lecturer)
        return lecturer.error();
    auto sessions = sessionsMeant(*file, command.startsAt, work.today);
    if (!sessions)
        return sessions.error();
    std::erase_if(*sessions, [&](const Session &session) { return session.lecturer == lecturer->id; });
    if (sessions->empty())
        return badField(QStringLiteral("lecturer"), Words::tr("đã là giảng viên của buổi này"));
    std::vector<Substitution> substitutions;
    for (Session &session : *sessions) {
        const LecturerId before = session.lecturer.isValid() ? session.lecturer : file->trainingClass.lecturer;
        substitutions.push_back({{}, session.id, before, lecturer->id, command.reason, work.today});
        session.lecturer = lecturer->id;
        session.isTakenOver = false;
    }
    if (const auto stored = storeSessions(work, *file, *sessions, command.overrideReason); !stored)
        return stored.error();
    if (const auto kept = store::insertMany(work.db, substitutions); !kept)
        return kept.error();
    return Reply{{{QStringLiteral("sessions"), startsOf(*sessions)}}};
}

} // namespace lotrinh::service
