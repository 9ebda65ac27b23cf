// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../access/gate.h"
#include "../classfile.h"
#include "../lookup.h"
#include "../words.h"
#include "enrolment.h"
#include "store/latestrequest.h"

#include <QDateTime>
#include <QJsonArray>

namespace lotrinh::service {

namespace {

QJsonObject outcomeOf(const Cadre &cadre, const NominationDecision &decision, const ClassNow &now)
{
    QJsonObject line{{QStringLiteral("cadre"), cadre.code}, {QStringLiteral("outcome"), toCode(decision.outcome)},
                     {QStringLiteral("reason"), sentenceOf(now, decision)}};
    if (decision.clash) {
        line.insert(QStringLiteral("class"), decision.clash->classCode);
        line.insert(QStringLiteral("session"), toIso(decision.clash->span.from));
    }
    return line;
}

/// Whether a nomination waits for approval, and whether the answer says if the course counts for the person: a
/// unit contact may not hear that of people who are planned. At a server the duties behind it are not even shown: then
/// the approval says why the person sits there.
enum class Approval { AsTheClassAsks, Always, AlwaysUnjudged, AlwaysUnjudgedUnseen };

/// Seats are given by whoever is shown everybody; others ask.
Approval approvalFor(const Work &work)
{
    const bool seesAll = seesEverybody(work.db, work.caller);
    if (work.caller.role == Role::UnitContact)
        return seesAll ? Approval::AlwaysUnjudged : Approval::AlwaysUnjudgedUnseen;
    return seesAll ? Approval::AsTheClassAsks : Approval::Always;
}

/// Whoever only asks moves nobody up: released places wait for the next command of somebody who gives seats.
Result<ClassFile> askedFile(Work &work, const QString &code)
{
    return seesEverybody(work.db, work.caller) ? openClassFile(work, code) : readClassFile(work, code);
}

Reply outcomesReply(const QJsonArray &outcomes)
{
    return Reply{{{QStringLiteral("outcomes"), outcomes}}};
}

/// Later than every request of the class so far, so that a fifo queue is the order of arrival even when
/// the clock was set back.
Result<QString> placeInQueue(const Work &work, const ClassFile &file)
{
    const auto last = store::latestSeatRequest(work.db, file.trainingClass.id);
    if (!last || *last < work.now)
        return last ? Result<QString>(work.now) : last;
    const QDateTime latest = QDateTime::fromString(*last, Qt::ISODateWithMs);
    const QString next = latest.isValid() ? latest.addMSecs(1).toString(Qt::ISODateWithMs) : QString();
    return std::max(next, *last); // of what a file wrote in another way, the number of the row tells who came later
}

/// A provisional id behind all others: the queue falls back on it until the rows are stored.
EnrolmentId lastPlace(const ClassNow &now)
{
    EnrolmentId highest;
    for (const Enrolment &enrolment : now.enrolments)
        highest = std::max(highest, enrolment.id);
    return highest;
}

/// Adds the rows in runs that other programs are still told of one by one.
Result<void> storeAll(Work &work, std::vector<Enrolment> &rows)
{
    constexpr size_t run = 256;
    for (size_t from = 0; from < rows.size(); from += run)
        if (const auto added = store::insertMany(work.db, std::span(rows).subspan(from, std::min(run, rows.size() - from))); !added)
            return added;
    for (const Enrolment &row : rows)
        work.changes.cadres.push_back(row.cadre);
    return {};
}

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

/// What may be heard without the planning lists: everything but whether, and why, the course counts. That is judged
/// when somebody who runs classes approves.
NominationDecision unjudged(const ClassNow &now, const NominationRequest &request, Approval approval)
{
    NominationRequest open = request;
    open.basis = NominationBasis::Other;
    open.repeat = true;
    NominationDecision heard = decideNomination(now, open);
    heard.served.clear();
    if (isRefused(heard.outcome))
        return heard;
    const NominationDecision whole = decideNomination(now, request);
    if (approval == Approval::AlwaysUnjudgedUnseen) {
        heard.basis = request.basis ? toCode(*request.basis) : QString();
        heard.basisTitle = request.basis ? whole.basisTitle : TitleId();
        return heard;
    }
    heard.basis = isRefused(whole.outcome) ? toCode(request.basis.value_or(NominationBasis::IncumbentTitle)) : whole.basis;
    heard.basisTitle = whole.basisTitle;
    return heard;
}

/// Decides and writes the nominations one after the other, each seeing those before it.
Result<Reply> nominateAll(Work &work, const Nominate &command, const ClassFile &file, const std::vector<Cadre> &cadres,
                          Approval approval)
{
    std::vector<CadreId> ids;
    for (const Cadre &cadre : cadres)
        ids.push_back(cadre.id);
    auto now = classNow(work, file, ids);
    if (!now)
        return now.error();
    if (approval != Approval::AsTheClassAsks)
        now->trainingClass.needsApproval = true;

    const auto requestedAt = placeInQueue(work, file);
    if (!requestedAt)
        return requestedAt.error();
    EnrolmentId place = lastPlace(*now);
    std::vector<Enrolment> rows;
    QJsonArray outcomes;
    for (const Cadre &cadre : cadres) {
        const NominationRequest request{cadre.id, command.basis, command.repeat, *requestedAt};
        const NominationDecision decision
            = approval >= Approval::AlwaysUnjudged ? unjudged(*now, request, approval) : decideNomination(*now, request);
        outcomes.append(outcomeOf(cadre, decision, *now));
        if (isRefused(decision.outcome))
            continue;
        Enrolment enrolment = enrolmentOf(*now, request, decision);
        enrolment.letterNo = command.letterNo;
        rows.push_back(enrolment);
        enrolment.id = {++place.value};
        now->enrolments.push_back(enrolment);
    }
    if (const auto stored = storeAll(work, rows); !stored)
        return stored.error();
    work.changes.onlySeats = true;
    work.changes.classes.push_back(file.trainingClass.id);
    return outcomesReply(outcomes);
}

} // namespace

Result<Reply> perform(Work &work, const Nominate &command)
{
    const auto file = askedFile(work, command.trainingClass);
    if (!file)
        return file.error();
    const auto cadres = referredCadres(work, command.cadres);
    if (!cadres)
        return cadres.error();
    if (const auto unit = referredOrNone<Unit>(work, "unit", command.unit); !unit)
        return unit.error();
    return nominateAll(work, command, *file, *cadres, approvalFor(work));
}

Result<Reply> perform(Work &work, const RequestSeat &command)
{
    const auto file = askedFile(work, command.trainingClass);
    if (!file)
        return file.error();
    const auto cadre = referred<Cadre>(work, "cadre", command.cadre);
    if (!cadre)
        return cadre.error();
    if (work.caller.role != Role::Owner && work.caller.self != cadre->id)
        return Error{QStringLiteral("not_allowed"), Words::tr("Chỉ xin học cho chính mình"), {}, Error::Kind::NotAllowed};
    return nominateAll(work, Nominate{}, *file, {*cadre}, Approval::Always);
}

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
