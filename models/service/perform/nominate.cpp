// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../access/gate.h"
#include "../classfile.h"
#include "../lookup.h"
#include "../words.h"
#include "enrolment.h"
#include "nominationreply.h"
#include "store/latestrequest.h"

#include <QDateTime>

namespace lotrinh::service {

namespace {

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

} // namespace lotrinh::service
