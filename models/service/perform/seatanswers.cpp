// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of those who asked, wait or sit in a class.
#include "../classfile.h"
#include "../lookup.h"
#include "../words.h"
#include "enrolment.h"
#include "nominationreply.h"

namespace lotrinh::service {

namespace {

Error noEnrolment(const QString &cadre, const QString &trainingClass)
{
    return refused("unknown_reference", Words::tr("cadre: %1 không có tên trong lớp %2").arg(cadre, trainingClass),
                   {{QStringLiteral("field"), QStringLiteral("cadre")}, {QStringLiteral("value"), cadre}});
}

Error wrongEnrolmentState(const QString &cadre, const Enrolment &enrolment)
{
    return refused("wrong_state", Words::tr("%1 đang ở trạng thái %2").arg(cadre, toCode(enrolment.state)),
                   {{QStringLiteral("cadre"), cadre}, {QStringLiteral("state"), toCode(enrolment.state)}});
}

/// The row that is to change, found by the codes of class and cadre.
struct Place {
    ClassFile file;
    Cadre cadre;
    Enrolment *enrolment; ///< in `file`
};

Result<Place> placeOf(Work &work, const QString &trainingClass, const QString &cadreCode)
{
    auto file = openClassFile(work, trainingClass);
    if (!file)
        return file.error();
    auto cadre = referred<Cadre>(work, "cadre", cadreCode);
    if (!cadre)
        return cadre.error();
    Place place{std::move(*file), std::move(*cadre), nullptr};
    place.enrolment = place.file.enrolmentOf(place.cadre.id);
    if (!place.enrolment)
        return noEnrolment(cadreCode, trainingClass);
    return place;
}

/// Withdrawn or deferred: leaves an active row, then gives the seat to whoever waits.
Result<Reply> leave(Work &work, const QString &trainingClass, const QString &cadre, EnrolmentState state, const QString &reason)
{
    auto place = placeOf(work, trainingClass, cadre);
    if (!place)
        return place.error();
    const ClassState classState = place->file.trainingClass.state;
    if (classState == ClassState::Closed || classState == ClassState::Cancelled)
        return refused("wrong_state", Words::tr("Lớp %1 đã %2").arg(trainingClass, toCode(classState)));
    if (!isActive(place->enrolment->state))
        return wrongEnrolmentState(cadre, *place->enrolment);
    place->enrolment->state = state;
    place->enrolment->reason = reason;
    if (const auto stored = storeEnrolment(work, *place->enrolment); !stored)
        return stored.error();
    work.changes.classes.push_back(place->file.trainingClass.id);
    const auto promoted = promoteWaiting(work, place->file);
    if (!promoted)
        return promoted.error();
    return Reply{{{QStringLiteral("promoted"), QJsonArray::fromStringList(*promoted)}}};
}

} // namespace

Result<Reply> perform(Work &work, const Approve &command)
{
    auto file = openClassFile(work, command.trainingClass);
    if (!file)
        return file.error();
    const auto cadres = referredCadres(work, command.cadres);
    if (!cadres)
        return cadres.error();
    auto now = classNow(work, *file, {});
    if (!now)
        return now.error();

    QJsonArray outcomes;
    for (const Cadre &cadre : *cadres) {
        Enrolment *enrolment = file->enrolmentOf(cadre.id);
        if (!enrolment)
            return noEnrolment(cadre.code, command.trainingClass);
        const auto decision = decideApproval(*now, enrolment->id);
        if (!decision)
            return decision.error();
        outcomes.append(outcomeOf(cadre, *decision, *now));
        if (isRefused(decision->outcome))
            continue;
        enrolment->state = decision->outcome == NominationOutcome::Enrolled ? EnrolmentState::Enrolled : EnrolmentState::Waitlisted;
        enrolment->basis = decision->basis;
        enrolment->basisTitle = decision->basisTitle;
        enrolment->reason = command.reason;
        if (const auto stored = storeEnrolment(work, *enrolment); !stored)
            return stored.error();
        now->enrolments = file->enrolments;
    }
    work.changes.classes.push_back(file->trainingClass.id);
    return outcomesReply(outcomes);
}

Result<Reply> perform(Work &work, const Reject &command)
{
    auto file = openClassFile(work, command.trainingClass);
    if (!file)
        return file.error();
    const auto cadres = referredCadres(work, command.cadres);
    if (!cadres)
        return cadres.error();
    QJsonArray outcomes;
    for (const Cadre &cadre : *cadres) {
        Enrolment *enrolment = file->enrolmentOf(cadre.id);
        if (!enrolment)
            return noEnrolment(cadre.code, command.trainingClass);
        if (enrolment->state != EnrolmentState::Pending && enrolment->state != EnrolmentState::Waitlisted)
            return wrongEnrolmentState(cadre.code, *enrolment);
        enrolment->state = EnrolmentState::Rejected;
        enrolment->reason = command.reason;
        if (const auto stored = storeEnrolment(work, *enrolment); !stored)
            return stored.error();
        outcomes.append(QJsonObject{{QStringLiteral("cadre"), cadre.code}, {QStringLiteral("outcome"), toCode(enrolment->state)}});
    }
    work.changes.classes.push_back(file->trainingClass.id);
    return outcomesReply(outcomes);
}

Result<Reply> perform(Work &work, const Withdraw &command)
{
    return leave(work, command.trainingClass, command.cadre, EnrolmentState::Withdrawn, command.reason);
}

Result<Reply> perform(Work &work, const Defer &command)
{
    return leave(work, command.trainingClass, command.cadre, EnrolmentState::Deferred, command.reason);
}

Result<Reply> perform(Work &work, const Promote &command)
{
    auto place = placeOf(work, command.trainingClass, command.cadre);
    if (!place)
        return place.error();
    const auto now = classNow(work, place->file, {});
    if (!now)
        return now.error();
    const auto decision = decideManualPromotion(*now, place->enrolment->id);
    if (!decision)
        return decision.error();
    if (decision->outcome == NominationOutcome::Enrolled) {
        place->enrolment->state = EnrolmentState::Enrolled;
        place->enrolment->reason.clear();
        if (const auto stored = storeEnrolment(work, *place->enrolment); !stored)
            return stored.error();
        work.changes.classes.push_back(place->file.trainingClass.id);
    }
    return outcomesReply({outcomeOf(place->cadre, *decision, *now)});
}

} // namespace lotrinh::service
