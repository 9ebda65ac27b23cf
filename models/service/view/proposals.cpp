// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../classfile.h"
#include "../service.h"
#include "classview.h"
#include "domain/rate/rates.h"
#include "store/transaction.h"

#include <algorithm>

namespace lotrinh::service {

namespace {

/// Everybody with a need the class would close, clashes not yet looked at: reading everyone's classes to
/// find a few dozen would take longer than judging their duties. Whoever has nothing to be closed on the
/// class's first day is passed over by the engine; the others are judged like a nomination.
std::vector<ProposalCandidate> candidatesFor(const compliance::Province &province, const ClassFile &file)
{
    const std::vector<Booking> own = bookingsOf(file.trainingClass, file.sessions);
    const Timeline free;
    std::vector<ProposalCandidate> candidates;
    const compliance::Moment moment(province.ruleset(), file.trainingClass.startsOn);
    compliance::Marks marks;
    for (compliance::CadreRow row : province.order()) {
        compliance::judge(moment, province.facts(), row, marks);
        if (!std::any_of(marks.duties.begin(), marks.duties.end(),
                [](const compliance::DutyMark &duty) { return isNeed(duty.status); }))
            continue;
        const CadreFacts facts = province.factsOf(row);
        Standing standing = standingOf(province.rules(), facts, file.trainingClass, own, free);
        const bool needs = std::any_of(standing.served.begin(), standing.served.end(),
            [](const ServedDuty &duty) { return isNeed(duty.status); });
        if (standing.inService && needs)
            candidates.push_back({facts.cadre.id, facts.cadre.code, std::move(standing)});
    }
    return candidates;
}

Result<void> addClashes(Work &work, const ClassFile &file, std::vector<ProposalCandidate> &candidates)
{
    std::vector<CadreId> ids;
    for (const ProposalCandidate &candidate : candidates)
        ids.push_back(candidate.cadre);
    const auto busy = busyTimesOf(work, ids);
    if (!busy)
        return busy.error();
    const std::vector<Booking> own = bookingsOf(file.trainingClass, file.sessions);
    for (ProposalCandidate &candidate : candidates)
        if (const auto timeline = busy->constFind(candidate.cadre); timeline != busy->constEnd())
            candidate.standing.clash = firstClash(own, *timeline, file.trainingClass.id);
    return {};
}

QString titleName(const Rulebook &rules, TitleId id)
{
    const Title *title = rules.title(id);
    return title ? title->name : QString();
}

ProposalLine lineOf(const compliance::Province &province, const Proposal &proposal, UnitId unitId, bool readsPlanning)
{
    const auto facts = province.cadre(proposal.cadre);
    const Unit *unit = province.rules().unit(unitId);
    ProposalLine line{proposal.code, facts ? facts->cadre.fullName : QString(), unit ? unit->name : QString(),
        proposal.dueOn, proposal.isOverdue, proposal.fromPlanning, proposal.mayTakeSeat, {}, {}, sentenceOf(proposal)};
    for (const ServedDuty &duty : proposal.needs) {
        line.courseSets.append(duty.courses);
        for (TitleId title : {duty.holdingTitle, readsPlanning ? duty.planningTitle : TitleId{}})
            if (title.isValid())
                line.titles.append(titleName(province.rules(), title));
    }
    line.titles.removeDuplicates();
    line.courseSets.removeDuplicates();
    return line;
}

} // namespace

Result<Proposals> readProposals(Service &service, const QString &code, Day today, int most)
{
    const auto province = service.province();
    if (!province)
        return province.error();
    const auto reading = store::ReadTransaction::begin(service.database());
    if (!reading)
        return reading.error();
    const auto rules = service.rules();
    const Caller nobody;
    Work work{service.database(), *rules, today, toIso(today), nobody, {}};
    const auto file = readClassFile(work, code);
    if (!file)
        return file.error();
    auto now = classNow(work, *file, {});
    if (!now)
        return now.error();
    auto candidates = candidatesFor(**province, *file);
    if (const auto added = addClashes(work, *file, candidates); !added)
        return added.error();
    QHash<CadreId, UnitId> units;
    for (const ProposalCandidate &candidate : candidates) {
        units.insert(candidate.cadre, candidate.standing.unit);
        if (candidate.standing.unit.isValid() && !now->chains.contains(candidate.standing.unit))
            now->chains.insert(candidate.standing.unit, withAncestors(*rules, candidate.standing.unit));
    }
    const auto ranked = proposalsFor(*now, candidates);
    Proposals proposals;
    proposals.all = static_cast<int>(ranked.size());
    for (const Proposal &proposal : ranked) {
        if (static_cast<int>(proposals.lines.size()) == most)
            break;
        proposals.lines.push_back(lineOf(**province, proposal, units.value(proposal.cadre), may(service.reader().role, Right::ReadPlanning)));
    }
    return proposals;
}

} // namespace lotrinh::service
