// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engineworks.h"

#include "compliance/personpath.h"
#include "domain/requirement/why.h"
#include "exchange/answers.h"

#include <numeric>

namespace lotrinh::bench {

using compliance::CadreRow;
using compliance::Province;
using compliance::RateSurvey;

RateSurvey gridOf(const Province &province, Day asOf, Threads threads)
{
    RateSurvey survey(province.sharedRuleset(), {asOf, {UnitTree::AsOf, asOf}, {}}, {false, true});
    // The engine takes a second thread only for portions that are worth one.
    const size_t portion = threads == Threads::All ? province.size() : std::min<size_t>(province.size(), 32'768);
    while (survey.advance(province, portion)) { }
    return survey;
}

quint64 readBytes(const Province &province)
{
    quint64 sum = 0;
    const auto add = [&](const auto &column) {
        const auto *bytes = reinterpret_cast<const char *>(column.data());
        const size_t words = column.size() * sizeof(column[0]) / sizeof(quint64);
        for (size_t i = 0; i < words; ++i) {
            quint64 word;
            std::memcpy(&word, bytes + i * sizeof word, sizeof word);
            sum += word;
        }
    };
    const compliance::FactColumns &facts = province.facts();
    add(facts.cadres.serviceFrom), add(facts.cadres.serviceTo), add(facts.cadres.unit), add(facts.cadres.sex);
    add(facts.cadres.holdings), add(facts.cadres.planning), add(facts.cadres.completions);
    add(facts.cadres.exemptions), add(facts.cadres.seats);
    add(facts.holdings.title), add(facts.holdings.unit), add(facts.holdings.from), add(facts.holdings.to);
    add(facts.holdings.way);
    add(facts.planning.title), add(facts.planning.term), add(facts.planning.approvedOn);
    add(facts.planning.targetOn), add(facts.planning.endedOn);
    add(facts.completions.span), add(facts.completions.completedOn), add(facts.completions.periods);
    return sum;
}

qint64 differingCells(const RateSurvey &survey, const SqlCells &cells)
{
    qint64 differing = 0;
    for (const Unit &unit : survey.rules().units())
        for (const Title &title : survey.rules().titles()) {
            const Tally cell = survey.cell(unit.code, title.code);
            const auto found = cells.find({unit.code, title.code});
            const SqlCell sql = found == cells.end() ? SqlCell{} : found->second;
            differing += sql
                != SqlCell{cell.duties, cell.exempt, cell.done, cell.studying, cell.overdue, cell.people,
                    cell.peopleDone};
        }
    return differing;
}

void trendOf(const Province &province, Day asOf)
{
    compliance::RateTrend trend(province.sharedRuleset(), {asOf, {UnitTree::AsOf, asOf}, {}},
        compliance::monthEnds(asOf, 120), {false, false});
    constexpr size_t portion = 8192; // their facts stay near while all days are counted
    while (trend.advance(province, portion)) { }
}

Spent changes(Province &province, Day asOf, int changes)
{
    RateSurvey survey(province.sharedRuleset(), {asOf, {UnitTree::AsOf, asOf}, {}});
    while (survey.advance(province, province.size())) { }
    std::vector<CadreFacts> facts;
    for (int i = 0; i < changes; ++i) {
        const auto row = static_cast<CadreRow>(province.size() / static_cast<size_t>(changes) * static_cast<size_t>(i));
        facts.push_back(province.factsOf(row));
        Completion result;
        result.id = {1'000'000'000 + i};
        result.code = QStringLiteral("BENCH-%1").arg(i);
        result.cadre = facts.back().cadre.id;
        result.course = province.rules().courses()[static_cast<size_t>(i) % province.rules().courses().size()].id;
        result.completedOn = asOf;
        facts.back().completions.push_back(result);
    }
    size_t next = 0;
    return median(changes, [&] {
        const CadreFacts &one = facts[next++];
        const CadreRow row = *province.rowOf(one.cadre.id);
        survey.step(province, row, compliance::RateStep::Leaves);
        province.replace(one);
        survey.step(province, row, compliance::RateStep::Joins);
        compliance::readinessOfCadre(province, row, asOf);
    });
}

Spent paths(const Province &province, Day asOf)
{
    size_t next = 0;
    return median(1000, [&] {
        const CadreRow row = province.order()[next++ * (province.size() / 1000) % province.size()];
        const CadreFacts facts = province.factsOf(row);
        for (const Duty &duty : compliance::dutiesOn(province, row, asOf))
            whyOf(province.rules(), facts, duty, asOf, Language::Vietnamese);
        compliance::pathEvents(facts, {}, asOf, compliance::PlanningEvents::Shown);
    });
}

Spent slowestKeystroke(const compliance::PeopleSearch &search)
{
    Spent slowest;
    for (const char *query : {"nguyễn thị hương", "tran van duc", "thi nguyen", "c0001", "le", "ânh", "u"}) {
        const QString text = QString::fromUtf8(query);
        for (qsizetype length = 1; length <= text.size(); ++length) {
            const Spent one = median(3, [&] { search.find(text.left(length), 300); });
            if (one.processor > slowest.processor)
                slowest = one;
        }
    }
    return slowest;
}

qint64 streamDuties(const Province &province, Day asOf)
{
    const compliance::Moment moment(province.ruleset(), asOf);
    exchange::DutyRow rows(province, moment);
    std::string buffer;
    qint64 count = 0;
    compliance::forEachMark(province, moment, {}, {},
        [&](CadreRow row, const compliance::Marks &marks, const compliance::DutyMark &duty) {
            for (std::string_view cell : rows.of(row, marks, duty))
                buffer.append(cell).push_back(',');
            if (buffer.size() > size_t(256) * 1024)
                buffer.clear();
            ++count;
            return true;
        });
    return count;
}

Province firstOf(const Province &province, size_t count)
{
    compliance::FactColumns facts;
    for (CadreRow row = 0; row < std::min(count, province.size()); ++row)
        facts.add(province.ruleset(), province.factsOf(row));
    return {province.sharedRuleset(), std::move(facts)};
}

} // namespace lotrinh::bench
