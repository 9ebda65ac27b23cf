// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "factcolumns.h"

#include "domain/codeorder.h"

#include <algorithm>

namespace lotrinh::compliance {

namespace {

/// The facts to add now take the stretch that ends with the last of `columns`.
template <class Columns, class Add> Stretch stretchOf(const Columns &columns, Add add)
{
    const auto begin = static_cast<quint32>(columns.size());
    add();
    return {begin, static_cast<quint32>(columns.size())};
}

std::vector<const Completion *> inOrder(const std::vector<Completion> &rows)
{
    std::vector<const Completion *> order;
    order.reserve(rows.size());
    for (const Completion &row : rows)
        order.push_back(&row);
    std::stable_sort(order.begin(), order.end(), [](const Completion *a, const Completion *b) {
        return a->completedOn != b->completedOn ? a->completedOn < b->completedOn : codeLess(a->code, b->code);
    });
    return order;
}

template <class T> size_t heldBy(const Column<T> &column)
{
    return column.size() * sizeof(T); // what was reserved and never filled is no memory yet
}

void keep(TextPool &pool, TextPool::Place &place, const QString &text)
{
    if (pool.text(place) != text)
        place = pool.add(text);
}

} // namespace

void FactColumns::add(const Ruleset &rules, const CadreFacts &facts)
{
    const auto row = static_cast<CadreRow>(cadres.size());
    CadreColumns::each(cadres, [](auto &column) { column.emplace_back(); });
    hasRevoked.push_back(false);
    setCadre(rules, row, facts.cadre);
    setFacts(rules, row, facts);
}

void FactColumns::replace(const Ruleset &rules, CadreRow row, const CadreFacts &facts)
{
    m_dead += cadres.holdings[row].size() + cadres.planning[row].size() + cadres.completions[row].size()
        + cadres.exemptions[row].size() + cadres.seats[row].size();
    if (hasRevoked[row])
        for (quint32 at = cadres.completions[row].begin; at < cadres.completions[row].end; ++at)
            revoked.remove(at);
    setCadre(rules, row, facts.cadre);
    setFacts(rules, row, facts);
    packIfWorn(rules);
}

void FactColumns::setCadre(const Ruleset &rules, CadreRow row, const Cadre &cadre)
{
    cadres.id[row] = cadre.id.value;
    keep(text, cadres.code[row], cadre.code);
    keep(text, cadres.name[row], cadre.fullName);
    keep(text, cadres.birth[row], cadre.birthDate);
    cadres.unit[row] = rules.unit(cadre.unit);
    cadres.serviceFrom[row] = cadre.service.from;
    cadres.serviceTo[row] = cadre.service.to;
    cadres.sex[row] = cadre.sex ? static_cast<qint8>(*cadre.sex) : qint8{-1};
}

void FactColumns::setFacts(const Ruleset &rules, CadreRow row, const CadreFacts &facts)
{
    cadres.holdings[row] = stretchOf(holdings, [&] { addHoldings(rules, facts.holdings); });
    cadres.planning[row] = stretchOf(planning, [&] { addPlanning(rules, facts.planning); });
    cadres.completions[row]
        = stretchOf(completions, [&] { hasRevoked[row] = addCompletions(rules, facts.completions); });
    cadres.exemptions[row] = stretchOf(exemptions, [&] { addExemptions(rules, facts.exemptions); });
    cadres.seats[row] = stretchOf(seats, [&] { addSeats(rules, facts.seats); });
}

void FactColumns::addHoldings(const Ruleset &rules, const std::vector<PostHolding> &rows)
{
    for (const PostHolding &row : rows) {
        holdings.id.push_back(row.id.value);
        holdings.title.push_back(rules.title(row.title));
        holdings.unit.push_back(rules.unit(row.unit));
        holdings.from.push_back(row.held.from);
        holdings.to.push_back(row.held.to);
        holdings.way.push_back(static_cast<quint8>(static_cast<int>(row.obtainedBy) * 2 + row.isMain));
    }
}

void FactColumns::addPlanning(const Ruleset &rules, const std::vector<PlanningEntry> &rows)
{
    for (const PlanningEntry &row : rows) {
        planning.id.push_back(row.id.value);
        planning.code.push_back(text.add(row.code));
        planning.title.push_back(rules.title(row.title));
        planning.unit.push_back(rules.unit(row.unit));
        planning.term.push_back(rules.term(row.term));
        planning.approvedOn.push_back(row.approvedOn);
        planning.targetOn.push_back(row.targetOn);
        planning.endedOn.push_back(row.endedOn);
        planning.decision.push_back(text.add(row.decision));
        planning.endReason.push_back(text.add(row.endReason));
    }
}

bool FactColumns::addCompletions(const Ruleset &rules, const std::vector<Completion> &rows)
{
    bool anyRevoked = false;
    for (const Completion *row : inOrder(rows)) {
        if (row->revokedOn != Day::distantFuture()) {
            revoked.insert(static_cast<quint32>(completions.size()), row->revokedOn);
            anyRevoked = true;
        }
        completions.id.push_back(row->id.value);
        completions.code.push_back(text.add(row->code));
        completions.span.push_back(rules.spanOf(rules.course(row->course), row->completedOn));
        completions.completedOn.push_back(row->completedOn);
        completions.periods.push_back(row->periods.value_or(courseOnes));
    }
    return anyRevoked;
}

void FactColumns::addExemptions(const Ruleset &rules, const std::vector<Exemption> &rows)
{
    for (const Exemption &row : rows) {
        exemptions.id.push_back(row.id.value);
        exemptions.course.push_back(rules.course(row.course));
        exemptions.from.push_back(row.life.from);
        exemptions.to.push_back(row.life.to);
        exemptions.basis.push_back(text.add(row.basis));
    }
}

void FactColumns::addSeats(const Ruleset &rules, const std::vector<Seat> &rows)
{
    for (const Seat &row : rows) {
        seats.trainingClass.push_back(row.trainingClass.value);
        seats.classCode.push_back(text.add(row.classCode));
        seats.span.push_back(rules.spanOf(rules.course(row.course), row.endsOn));
        seats.endsOn.push_back(row.endsOn);
    }
}

void FactColumns::packIfWorn(const Ruleset &rules)
{
    const size_t all = holdings.size() + planning.size() + completions.size() + exemptions.size() + seats.size();
    if (m_dead < 100'000 || m_dead * 4 < all)
        return;
    FactColumns packed;
    packed.reserve({cadres.size(), holdings.size(), planning.size(), completions.size()});
    for (CadreRow row = 0; row < cadres.size(); ++row)
        packed.add(rules, factsOf(rules, row));
    *this = std::move(packed);
}

void FactColumns::renumber(const Ruleset &before, const Ruleset &after)
{
    const auto unit = [&](Dense old) { return after.unit(before.unitId(old)); };
    const auto title = [&](Dense old) { return after.title(before.titleId(old)); };
    const auto courseOf = [&](Dense span) {
        return span == nothing ? nothing : after.course(before.courseId(before.courseOfSpan(span)));
    };
    for (Dense &one : cadres.unit)
        one = unit(one);
    for (Dense &one : holdings.unit)
        one = unit(one);
    for (Dense &one : holdings.title)
        one = title(one);
    for (Dense &one : planning.title)
        one = title(one);
    for (Dense &one : planning.unit)
        one = unit(one);
    for (Dense &one : planning.term)
        one = after.term(before.termId(one));
    for (Dense &one : exemptions.course)
        one = after.course(before.courseId(one));
    for (size_t i = 0; i < completions.size(); ++i)
        completions.span[i] = after.spanOf(courseOf(completions.span[i]), completions.completedOn[i]);
    for (size_t i = 0; i < seats.size(); ++i)
        seats.span[i] = after.spanOf(courseOf(seats.span[i]), seats.endsOn[i]);
}

PlanningEntry FactColumns::planningEntry(const Ruleset &rules, CadreRow row, quint32 at) const
{
    return {{planning.id[at]}, text.text(planning.code[at]), {cadres.id[row]}, rules.titleId(planning.title[at]),
        rules.unitId(planning.unit[at]), rules.termId(planning.term[at]), text.text(planning.decision[at]),
        planning.approvedOn[at], planning.targetOn[at], planning.endedOn[at], text.text(planning.endReason[at])};
}

Completion FactColumns::completion(const Ruleset &rules, CadreRow row, quint32 at) const
{
    Completion one;
    const Dense span = completions.span[at];
    one.id = {completions.id[at]};
    one.code = completionCode(at);
    one.cadre = {cadres.id[row]};
    one.course = span == nothing ? CourseId() : rules.courseId(rules.courseOfSpan(span));
    one.completedOn = completions.completedOn[at];
    if (completions.periods[at] != courseOnes)
        one.periods = completions.periods[at];
    one.revokedOn = revokedOn(at);
    return one;
}

Cadre FactColumns::cadreOf(const Ruleset &rules, CadreRow row) const
{
    Cadre cadre;
    cadre.id = {cadres.id[row]};
    cadre.code = text.text(cadres.code[row]);
    cadre.fullName = text.text(cadres.name[row]);
    cadre.birthDate = text.text(cadres.birth[row]);
    if (cadres.sex[row] >= 0)
        cadre.sex = static_cast<Sex>(cadres.sex[row]);
    cadre.unit = rules.unitId(cadres.unit[row]);
    cadre.service = {cadres.serviceFrom[row], cadres.serviceTo[row]};
    return cadre;
}

CadreFacts FactColumns::factsOf(const Ruleset &rules, CadreRow row) const
{
    CadreFacts facts;
    facts.cadre = cadreOf(rules, row);
    const CadreId id = facts.cadre.id;
    for (quint32 at = cadres.holdings[row].begin; at < cadres.holdings[row].end; ++at)
        facts.holdings.push_back({{holdings.id[at]}, id, rules.titleId(holdings.title[at]),
            rules.unitId(holdings.unit[at]), holdings.obtainedBy(at), {}, {holdings.from[at], holdings.to[at]},
            holdings.isMain(at)});
    for (quint32 at = cadres.planning[row].begin; at < cadres.planning[row].end; ++at)
        facts.planning.push_back(planningEntry(rules, row, at));
    for (quint32 at = cadres.completions[row].begin; at < cadres.completions[row].end; ++at)
        facts.completions.push_back(completion(rules, row, at));
    for (quint32 at = cadres.exemptions[row].begin; at < cadres.exemptions[row].end; ++at)
        facts.exemptions.push_back({{exemptions.id[at]}, id, rules.courseId(exemptions.course[at]),
            {exemptions.from[at], exemptions.to[at]}, text.text(exemptions.basis[at])});
    for (quint32 at = cadres.seats[row].begin; at < cadres.seats[row].end; ++at)
        facts.seats.push_back({id, {seats.trainingClass[at]}, text.text(seats.classCode[at]),
            seats.span[at] == nothing ? CourseId() : rules.courseId(rules.courseOfSpan(seats.span[at])),
            seats.endsOn[at]});
    return facts;
}

void FactColumns::reserve(const Expected &rows)
{
    CadreColumns::each(cadres, [&](auto &column) { column.reserve(rows.cadres); });
    HoldingColumns::each(holdings, [&](auto &column) { column.reserve(rows.holdings); });
    PlanningColumns::each(planning, [&](auto &column) { column.reserve(rows.planning); });
    CompletionColumns::each(completions, [&](auto &column) { column.reserve(rows.completions); });
    // Code, name and birth of a person; code, decision and reason of an entry; code of a completion.
    constexpr size_t textsOfACadre = 48;
    constexpr size_t textsOfAnEntry = 48;
    constexpr size_t textsOfACompletion = 24;
    text.reserve(rows.cadres * textsOfACadre + rows.planning * textsOfAnEntry + rows.completions * textsOfACompletion);
}

size_t FactColumns::bytes() const
{
    size_t sum = text.size();
    const auto count = [&](const auto &column) { sum += heldBy(column); };
    CadreColumns::each(cadres, count);
    HoldingColumns::each(holdings, count);
    PlanningColumns::each(planning, count);
    CompletionColumns::each(completions, count);
    ExemptionColumns::each(exemptions, count);
    SeatColumns::each(seats, count);
    return sum;
}

} // namespace lotrinh::compliance
