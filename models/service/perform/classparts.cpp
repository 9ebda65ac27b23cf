// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "classparts.h"

#include "../words.h"
#include "domain/schedule/conflict.h"
#include "domain/schedule/lifecycle.h"

#include <QSet>

namespace lotrinh::service {

namespace {

QJsonObject stateOfClass(const TrainingClass &trainingClass)
{
    return {{QStringLiteral("class"), trainingClass.code}, {QStringLiteral("state"), toCode(trainingClass.state)}};
}

} // namespace

Result<void> checkTimetableOpen(const TrainingClass &trainingClass)
{
    if (trainingClass.state == ClassState::Closed || trainingClass.state == ClassState::Cancelled)
        return refused("wrong_state", Words::tr("Lớp %1 %2").arg(trainingClass.code, spokenState(trainingClass.state)),
                       stateOfClass(trainingClass));
    return {};
}

Result<void> checkBeforeStart(const TrainingClass &trainingClass)
{
    if (isBeforeStart(trainingClass.state))
        return {};
    const bool runs = trainingClass.state == ClassState::Running || trainingClass.state == ClassState::Finished;
    return refused(runs ? "class_started" : "wrong_state",
                   Words::tr("Lớp %1 %2").arg(trainingClass.code, spokenState(trainingClass.state)), stateOfClass(trainingClass));
}

Result<void> checkTeaches(Work &work, LecturerId lecturer, CourseId course, const QString &code)
{
    if (!lecturer.isValid())
        return {};
    const auto lecturers = store::readAll<Lecturer>(work.db);
    if (!lecturers)
        return lecturers.error();
    if (mayTeach(lecturer, course, *lecturers))
        return {};
    return refused("lecturer_not_qualified", Words::tr("Giảng viên %1 không dạy khóa này").arg(code),
                   {{QStringLiteral("lecturer"), code}});
}

Result<std::vector<UnitQuota>> storeQuotas(Work &work, ClassId trainingClass, const std::vector<QuotaField> &quotas)
{
    std::vector<UnitQuota> rows;
    QSet<UnitId> named;
    for (const QuotaField &quota : quotas) {
        const auto unit = referred<Unit>(work, "quotas", quota.unit);
        if (!unit)
            return unit.error();
        if (quota.seats < 0)
            return badField(QStringLiteral("quotas"), Words::tr("chỉ tiêu không được âm"));
        if (named.contains(unit->id))
            return badField(QStringLiteral("quotas"), Words::tr("đơn vị %1 ghi hai lần").arg(quota.unit));
        named.insert(unit->id);
        rows.push_back({{}, trainingClass, unit->id, quota.seats, quota.releaseOn, quota.releaseOn <= work.today});
    }
    if (const auto added = store::insertMany(work.db, rows); !added)
        return added.error();
    return rows;
}

Result<void> checkLength(const char *endField, const char *startField, TimeSpan span)
{
    constexpr qint64 longest = 24LL * 60;
    if (span.to <= span.from)
        return badField(QString::fromLatin1(endField), Words::tr("phải sau %1").arg(QLatin1String(startField)));
    if (span.to.minutes - span.from.minutes > longest)
        return badField(QString::fromLatin1(endField), Words::tr("một buổi dài nhất 24 giờ"));
    return {};
}

Result<void> voidPapersOf(Work &work, CompletionId completion)
{
    auto papers = store::readWhere<Credential>(work.db, &Credential::completion, completion);
    if (!papers)
        return papers.error();
    for (Credential &paper : *papers) {
        if (paper.state != CredentialState::Issued)
            continue;
        paper.state = CredentialState::Void;
        if (const auto updated = store::update(work.db, paper); !updated)
            return updated.error();
    }
    return {};
}

Result<void> supersede(Work &work, EnrolmentId enrolment)
{
    auto results = store::readWhere<ClassResult>(work.db, &ClassResult::enrolment, enrolment);
    if (!results)
        return results.error();
    for (ClassResult &result : *results) {
        if (!result.isCurrent)
            continue;
        result.isCurrent = false;
        if (const auto updated = store::update(work.db, result); !updated)
            return updated.error();
        auto completion = store::readById<Completion>(work.db, result.completion);
        if (!completion)
            return completion.error();
        if (!*completion || (*completion)->revokedOn.isFinite())
            continue;
        (*completion)->revokedOn = std::max(work.today, (*completion)->completedOn);
        if (const auto updated = store::update(work.db, **completion); !updated)
            return updated.error();
        if (const auto voided = voidPapersOf(work, (*completion)->id); !voided)
            return voided.error();
    }
    return {};
}

Result<Session> askedSession(Work &work, const ClassFile &file, const AddSession &command)
{
    if (const auto length = checkLength("ends_at", "starts_at", {command.startsAt, command.endsAt}); !length)
        return length.error();
    for (const Session &session : file.sessions)
        if (session.span.from == command.startsAt)
            return badField(QStringLiteral("starts_at"), Words::tr("lớp đã có buổi bắt đầu lúc này"));
    if (command.periods && *command.periods < 0)
        return badField(QStringLiteral("periods"), Words::tr("không được âm"));
    const auto room = referredOrNone<Room>(work, "room", command.room);
    if (!room)
        return room.error();
    const auto lecturer = referredOrNone<Lecturer>(work, "lecturer", command.lecturer);
    if (!lecturer)
        return lecturer.error();
    return Session{{}, file.trainingClass.id, {command.startsAt, command.endsAt}, *room, *lecturer, command.topic, command.periods, {}, false};
}

Result<std::vector<ScheduleWarning>> warningsOf(Work &work, const TimetableAround &around, const TrainingClass &trainingClass, const Session &session)
{
    const auto where = store::readById<Room>(work.db, session.room);
    if (!where)
        return where.error();
    auto warnings = scheduleWarningsOf(trainingClass, session.span, *where ? &**where : nullptr, around.holidays());
    if (const auto full = around.weekTooFull(trainingClass, session))
        warnings.push_back(*full);
    return warnings;
}

} // namespace lotrinh::service
