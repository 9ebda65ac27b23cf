// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../planninghistory.h"
#include "../words.h"
#include "classparts.h"
#include "schedule.h"

#include <algorithm>

namespace lotrinh::service {

namespace {

bool hasOutcomeOfSeat(EnrolmentState state)
{
    return state == EnrolmentState::Passed || state == EnrolmentState::Failed || state == EnrolmentState::Absent;
}

/// A paper already handed out stands on the result: it must be void first.
Result<void> checkNoPaperOut(Work &work, const TrainingClass &trainingClass)
{
    const auto completions = store::readWhere<Completion>(work.db, &Completion::classCode, trainingClass.code);
    if (!completions)
        return completions.error();
    std::vector<CompletionId> ids;
    for (const Completion &completion : *completions)
        if (!completion.revokedOn.isFinite())
            ids.push_back(completion.id);
    const auto papers = store::readIn<Credential>(work.db, &Credential::completion, ids);
    if (!papers)
        return papers.error();
    for (const Credential &paper : *papers)
        if (paper.state == CredentialState::Issued)
            return refused("wrong_state", Words::tr("Đã cấp %1 theo kết quả lớp này").arg(paper.code),
                           {{QStringLiteral("class"), trainingClass.code}, {QStringLiteral("credential"), paper.code}});
    return {};
}

/// Who comes back to a seat must not sit elsewhere at the same time.
Result<void> checkSeatsFree(Work &work, const ClassFile &file, const std::vector<CadreId> &cadres)
{
    const auto busy = busyTimesOf(work, cadres);
    if (!busy)
        return busy.error();
    const std::vector<Booking> own = bookingsOf(file.trainingClass, file.sessions);
    for (CadreId cadre : cadres)
        if (const auto timeline = busy->constFind(cadre); timeline != busy->constEnd())
            if (const auto other = firstClash(own, *timeline, file.trainingClass.id))
                return cadreBusy(*other);
    return {};
}

} // namespace

Result<Reply> perform(Work &work, const ReopenClass &command)
{
    auto file = readClassFile(work, command.trainingClass);
    if (!file)
        return file.error();
    if (file->trainingClass.state != ClassState::Closed)
        return refused("wrong_state", Words::tr("Lớp %1 chưa đóng").arg(command.trainingClass),
                       {{QStringLiteral("class"), command.trainingClass}, {QStringLiteral("state"), toCode(file->trainingClass.state)}});
    if (const auto none = checkNoPaperOut(work, file->trainingClass); !none)
        return none.error();
    std::vector<CadreId> cadres;
    for (const Enrolment &enrolment : file->enrolments)
        if (hasOutcomeOfSeat(enrolment.state))
            cadres.push_back(enrolment.cadre);
    if (const auto free = checkSeatsFree(work, *file, cadres); !free)
        return free.error();
    const auto history = PlanningHistory::before(work, cadres);
    if (!history)
        return history.error();
    const PlanningHistory::Event event{QStringLiteral("revocation"),
        QStringLiteral("Mở lại lớp %1: kết quả cũ không còn hiệu lực. %2").arg(command.trainingClass, command.reason), {}};
    QHash<CadreId, PlanningHistory::Event> events;
    for (Enrolment &enrolment : file->enrolments) {
        if (const auto superseded = supersede(work, enrolment.id); !superseded)
            return superseded.error();
        if (!hasOutcomeOfSeat(enrolment.state))
            continue;
        enrolment.state = EnrolmentState::Attending;
        if (const auto stored = storeEnrolment(work, enrolment); !stored)
            return stored.error();
        events.insert(enrolment.cadre, event);
    }
    file->trainingClass.state = ClassState::Finished;
    file->trainingClass.reason = command.reason;
    if (const auto stored = storeClass(work, file->trainingClass); !stored)
        return stored.error();
    if (const auto written = history->written(work, events); !written)
        return written.error();
    return Reply{{{QStringLiteral("class"), command.trainingClass}, {QStringLiteral("state"), toCode(ClassState::Finished)}}};
}

} // namespace lotrinh::service
