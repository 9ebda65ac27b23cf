// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planningview.h"

#include "compliance/planninglist.h"
#include "compliance/questions.h"
#include "domain/codeorder.h"
#include "domain/person/name.h"
#include "service/facts.h"
#include "service/service.h"
#include "service/words.h"
#include "store/rows.h"

#include <QSet>
#include <algorithm>

namespace lotrinh::service {

namespace {

bool isEntryOf(const Rulebook &rules, const PlanningEntry &entry, UnitId scope)
{
    if (!scope.isValid())
        return true;
    const auto chain = withAncestors(rules, entry.unit);
    return std::find(chain.begin(), chain.end(), scope) != chain.end();
}

void keepScope(std::vector<StructureWarning> &warnings, const std::vector<PlanningOverview::Row> &rows)
{
    QSet<PlanningEntryId> shown;
    for (const auto &row : rows)
        shown.insert(row.entry.id);
    std::erase_if(warnings, [&](const StructureWarning &warning) {
        return !std::all_of(warning.entries.begin(), warning.entries.end(),
            [&](PlanningEntryId entry) { return shown.contains(entry); });
    });
}

Readiness readinessOn(const compliance::Province &province, compliance::CadreRow row, PlanningEntryId entry, Day asOf)
{
    for (auto &one : compliance::readinessOfCadre(province, row, asOf))
        if (one.entry.id == entry)
            return std::move(one.readiness);
    return {};
}

Error changedMeanwhile()
{
    return {QStringLiteral("stale"), Words::tr("Dữ liệu vừa đổi, hãy xem lại"), {}, Error::Kind::Refused};
}

/// The entry as the record just read has it: what is in memory may be a little behind.
const PlanningEntry *entryIn(const CadreFacts &facts, PlanningEntryId id)
{
    const auto found = std::find_if(facts.planning.begin(), facts.planning.end(), [=](const PlanningEntry &one) { return one.id == id; });
    return found == facts.planning.end() ? nullptr : &*found;
}

/// The result that wrote the completion, and its class.
Result<void> addOrigin(store::Database &db, PlanningEvidence &evidence)
{
    if (evidence.completion.classCode.isEmpty())
        return {};
    auto trainingClass
        = store::readOne<TrainingClass>(db, &TrainingClass::code, evidence.completion.classCode);
    if (!trainingClass)
        return trainingClass.error();
    evidence.trainingClass = std::move(*trainingClass);
    const auto result = store::readOne<ClassResult>(db, &ClassResult::completion, evidence.completion.id);
    if (!result)
        return result.error();
    evidence.result = *result;
    return {};
}

Result<std::vector<PlanningEvidence>> evidenceOf(
    store::Database &db, const CadreFacts &facts, const std::vector<Duty> &duties)
{
    QSet<CompletionId> deciding;
    for (const Duty &duty : duties)
        if (isDone(duty.status))
            for (const Reason &reason : duty.reasons)
                for (CompletionId id : reason.decidedBy)
                    deciding.insert(id);
    std::vector<PlanningEvidence> found;
    for (const Completion &completion : facts.completions) {
        if (!deciding.contains(completion.id))
            continue;
        found.push_back({completion, {}, {}});
        if (const auto added = addOrigin(db, found.back()); !added)
            return added.error();
    }
    std::sort(found.begin(), found.end(), [](const PlanningEvidence &a, const PlanningEvidence &b) {
        return codeLess(a.completion.code, b.completion.code);
    });
    return found;
}

Result<std::vector<PlanningLine>> linesOf(store::Database &db, PlanningEntryId entry, Day asOf)
{
    auto lines = store::readWhere<PlanningLine>(db, &PlanningLine::entry, entry);
    if (!lines)
        return lines.error();
    std::erase_if(*lines, [&](const PlanningLine &line) { return line.on > asOf; });
    std::stable_sort(lines->begin(), lines->end(),
        [](const PlanningLine &a, const PlanningLine &b) { return a.on < b.on; });
    return lines;
}

} // namespace

Result<std::shared_ptr<const PlanningOverview>> readPlanningOverview(
    Service &service, const Caller &caller, Day asOf)
{
    const auto province = service.provinceFor(caller, Right::ReadPlanning, asOf);
    if (!province)
        return province.error();
    if (const auto noted = service.noteRead(caller, QStringLiteral("planning"), {}, service.readsOn(), store::Patience::Short); !noted)
        return noted.error();
    auto overview = std::make_shared<PlanningOverview>();
    overview->rules = (*province)->sharedRules();
    for (auto &one : compliance::readiness(**province, asOf))
        if (isEntryOf(*overview->rules, one.entry, caller.scope))
            overview->rows.push_back({std::move(one.entry), (*province)->codeOf(one.row),
                (*province)->nameOf(one.row), std::move(one.readiness)});
    overview->warnings = compliance::planningWarnings(**province, asOf, shippedPlanningLimits());
    if (caller.scope.isValid())
        keepScope(overview->warnings, overview->rows);
    overview->nextCode = compliance::nextPlanningCode(**province);
    return std::shared_ptr<const PlanningOverview>(std::move(overview));
}

Result<PlanningFile> readPlanningFile(Service &service, const Caller &caller, const QString &code, Day asOf)
{
    const auto province = service.provinceFor(caller, Right::ReadPlanning, asOf);
    if (!province)
        return province.error();
    if (const auto noted = service.noteRead(caller, QStringLiteral("planning"), {}, service.readsOn(), store::Patience::Short); !noted)
        return noted.error();
    const Rulebook &rules = (*province)->rules();
    const auto place = compliance::planningByCode(**province, code);
    if (!place || !isEntryOf(rules, place->entry, caller.scope))
        return Error{QStringLiteral("unknown_reference"),
            Words::tr("Không có mã quy hoạch “%1”").arg(code), {}, Error::Kind::Refused};
    // The revision first: whatever is written after it makes what is sent on it stale, not lost.
    const auto revision = store::revisionOf<PlanningEntry>(service.database(), place->entry.id);
    if (!revision)
        return revision.error().code == QLatin1String("not_found") ? changedMeanwhile() : revision.error();
    const auto record = readCadreFacts(service.database(), {(*province)->idOf(place->row)});
    if (!record)
        return record.error();
    const CadreFacts *facts = record->empty() ? nullptr : &record->front();
    const PlanningEntry *entry = facts ? entryIn(*facts, place->entry.id) : nullptr;
    if (!entry)
        return changedMeanwhile();
    PlanningFile file{(*province)->sharedRules(), *entry, *revision, facts->cadre, {}, isInForce(rules, *entry, asOf), {}, {}, {}, {}};
    if (const PostHolding *post = mainHoldingOn(rules, *facts, asOf))
        if (const Title *title = rules.title(post->title))
            file.mainPost = title->name;
    if (file.isInForce) {
        file.readiness = readinessOn(**province, place->row, entry->id, asOf);
        file.duties = dutiesOfEntry(rules, *facts, *entry, asOf);
    }
    auto evidence = evidenceOf(service.database(), *facts, file.duties);
    if (!evidence)
        return evidence.error();
    file.evidence = std::move(*evidence);
    auto lines = linesOf(service.database(), entry->id, asOf);
    if (!lines)
        return lines.error();
    file.lines = std::move(*lines);
    return file;
}

Result<std::vector<CadreChoice>> findCadresToPlan(
    Service &service, const Caller &caller, const QString &text, Day asOf, size_t limit)
{
    const auto province = service.provinceFor(caller, Right::KeepPlanning, asOf);
    if (!province)
        return province.error();
    const compliance::FactColumns &facts = (*province)->facts();
    std::vector<CadreChoice> choices;
    if (searchFold(text).isEmpty())
        return choices;
    const auto search = service.peopleSearchFor(caller, Right::KeepPlanning, asOf);
    if (!search)
        return search.error();
    const auto found = (*search)->find(
        text, limit, [&](compliance::CadreRow row) { return compliance::isInService(facts, row, asOf); });
    for (compliance::CadreRow row : found.first)
        choices.push_back({(*province)->codeOf(row), (*province)->nameOf(row),
            compliance::unitOn(**province, row, asOf)});
    return choices;
}

} // namespace lotrinh::service
