// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../lookup.h"
#include "../planninghistory.h"
#include "../words.h"
#include "classparts.h"
#include "record.h"

namespace lotrinh::service {

Result<Reply> perform(Work &work, const RecordCompletion &command)
{
    if (const auto free = stillFree<Completion>(work, command.code); !free)
        return free.error();
    const auto cadre = referred<Cadre>(work, "cadre", command.cadre);
    if (!cadre)
        return cadre.error();
    const auto course = referred<Course>(work, "course", command.course);
    if (!course)
        return course.error();
    if (command.completedOn > work.today)
        return badField(QStringLiteral("completed_on"), Words::tr("%1 còn ở tương lai").arg(toVietnamese(command.completedOn)));
    if (command.revokedOn && *command.revokedOn < command.completedOn)
        return badField(QStringLiteral("revoked_on"), Words::tr("trước completed_on"));
    if (command.periods && *command.periods < 0)
        return badField(QStringLiteral("periods"), Words::tr("không được âm"));

    const auto history = PlanningHistory::before(work, {cadre->id});
    if (!history)
        return history.error();
    Completion completion;
    completion.code = command.code;
    completion.cadre = cadre->id;
    completion.course = course->id;
    completion.completedOn = command.completedOn;
    completion.periods = command.periods;
    completion.grade = command.grade;
    completion.credentialNo = command.credentialNo;
    completion.issuer = command.issuer;
    completion.classCode = command.trainingClass;
    completion.revokedOn = command.revokedOn.value_or(Day::distantFuture());
    const auto id = store::insert(work.db, completion);
    if (!id)
        return id.error();
    work.changes.cadres.push_back(cadre->id);
    const QString text = QStringLiteral("Hoàn thành %1 ngày %2").arg(course->name, toVietnamese(command.completedOn));
    if (const auto lines = history->written(work, {{cadre->id, {QStringLiteral("result"), text, *id}}}); !lines)
        return lines.error();
    return Reply{};
}

Result<Reply> perform(Work &work, const RevokeCompletion &command)
{
    auto completion = referred<Completion>(work, "code", command.code);
    if (!completion)
        return completion.error();
    if (completion->revokedOn.isFinite())
        return refused("wrong_state", Words::tr("%1 đã thu hồi ngày %2").arg(command.code, toVietnamese(completion->revokedOn)));
    const Day revokedOn = command.revokedOn;
    if (revokedOn < completion->completedOn)
        return badField(QStringLiteral("revoked_on"), Words::tr("trước ngày hoàn thành %1").arg(toVietnamese(completion->completedOn)));

    const auto history = PlanningHistory::before(work, {completion->cadre});
    if (!history)
        return history.error();
    completion->revokedOn = revokedOn;
    if (const auto updated = store::update(work.db, *completion); !updated)
        return updated.error();
    if (const auto voided = voidPapersOf(work, completion->id); !voided)
        return voided.error();
    work.changes.cadres.push_back(completion->cadre);
    const QString text = QStringLiteral("Thu hồi kết quả %1 từ %2. %3").arg(command.code, toVietnamese(revokedOn), command.reason).trimmed();
    const PlanningHistory::Event event{QStringLiteral("revocation"), text, completion->id};
    if (const auto lines = history->written(work, {{completion->cadre, event}}); !lines)
        return lines.error();
    return Reply{};
}

} // namespace lotrinh::service
