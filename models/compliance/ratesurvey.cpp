// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ratesurvey.h"

#include "domain/codeorder.h"

#include <QSet>
#include <algorithm>

namespace lotrinh::compliance {

namespace {

constexpr std::array groupings{
    RateBy::Unit, RateBy::Title, RateBy::Courses, RateBy::Level, RateBy::Sex, RateBy::None};

double shareOf(size_t part, size_t whole)
{
    return whole == 0 ? 1.0 : static_cast<double>(std::min(part, whole)) / static_cast<double>(whole);
}

} // namespace

std::optional<RatedCadre> ratedCadre(
    const Province &province, const CadreFacts &facts, const RateQuestion &question)
{
    const Rulebook &rules = province.rules();
    const UnitId own = resolveUnit(rules, unitOn(rules, facts, question.asOf), question.view);
    const auto chain = withAncestors(rules, own);
    if (question.scope.isValid() && std::find(chain.begin(), chain.end(), question.scope) == chain.end())
        return {};
    RatedCadre rated{&facts, {}, dutiesOf(rules, facts, question.asOf)};
    if (rated.duties.empty())
        return {};
    for (UnitId unit : chain)
        rated.unitChain.push_back(rules.unit(unit)->code);
    return rated;
}

RateSurvey::RateSurvey(std::shared_ptr<const Rulebook> rules, RateQuestion question, Cells cells)
    : m_rules(std::move(rules))
    , m_question(question)
    , m_cellsCounted(cells)
{
    for (RateBy by : groupings)
        m_tables.emplace_back(*m_rules, by, question.view);
}

bool RateSurvey::advance(const Province &province, size_t cadres)
{
    const auto &everybody = province.cadres();
    const size_t end = std::min(everybody.size(), m_next + cadres);
    for (; m_next < end; ++m_next)
        add(province, everybody[m_next]);
    return m_next < everybody.size();
}

void RateSurvey::add(const Province &province, const CadreFacts &facts)
{
    const auto rated = ratedCadre(province, facts, m_question);
    if (!rated)
        return;
    for (RateTable &table : m_tables)
        table.add(facts, rated->duties, m_question.asOf);
    if (m_cellsCounted == Cells::Counted)
        countCells(*rated);
}

void RateSurvey::countCells(const RatedCadre &rated)
{
    std::map<CellKey, Tally> mine;
    for (const Duty &duty : rated.duties) {
        if (duty.status == DutyStatus::Undetermined)
            continue;
        for (const QString &title : groupsOf(*m_rules, *rated.facts, duty, RateBy::Title, {}))
            for (const QString &unit : rated.unitChain)
                countDuty(mine[{unit, title}], duty.status);
    }
    for (const auto &[key, tally] : mine)
        m_cells[key] += asPerson(tally);
}

double RateSurvey::share(const Province &province) const
{
    return shareOf(m_next, province.cadres().size());
}

Tally RateSurvey::tally(const RateGroup &group) const
{
    return group.by == RateBy::None ? total() : table(group.by).groups().value(group.key);
}

Tally RateSurvey::cell(const QString &unit, const QString &title) const
{
    const auto found = m_cells.find({unit, title});
    return found == m_cells.end() ? Tally() : found->second;
}

RateTrend::RateTrend(
    std::shared_ptr<const Rulebook> rules, const RateQuestion &question, const std::vector<Day> &days)
{
    for (Day day : days)
        m_days.emplace_back(
            rules, RateQuestion{day, question.view, question.scope}, RateSurvey::Cells::LeftOut);
}

bool RateTrend::advance(const Province &province, size_t cadres)
{
    const auto &everybody = province.cadres();
    const size_t end = std::min(everybody.size(), m_next + cadres);
    for (; m_next < end; ++m_next)
        for (RateSurvey &day : m_days)
            day.add(province, everybody[m_next]);
    return m_next < everybody.size();
}

double RateTrend::share(const Province &province) const
{
    return shareOf(m_next, province.cadres().size());
}

std::vector<Day> monthEnds(Day asOf, int months)
{
    const QDate today = asOf.toDate();
    const Day first = Day::of(today.year(), today.month(), 1);
    std::vector<Day> days;
    for (int month = 1 - months; month <= 0; ++month)
        days.push_back(first.plusMonths(month).plusDays(-1));
    days.push_back(asOf);
    return days;
}

namespace {

using Children = QHash<UnitId, std::vector<const Unit *>>;

void addBranch(
    const Children &children, const Unit &unit, int depth, QSet<UnitId> &placed, std::vector<UnitRow> &rows)
{
    if (placed.contains(unit.id))
        return;
    placed.insert(unit.id);
    const auto below = children.value(unit.id);
    rows.push_back({&unit, depth, !below.empty()});
    for (const Unit *child : below)
        addBranch(children, *child, depth + 1, placed, rows);
}

} // namespace

std::vector<UnitRow> unitTree(const Rulebook &rules, const std::vector<QString> &codes)
{
    std::vector<const Unit *> units;
    QSet<UnitId> shown;
    for (const QString &code : codes)
        if (const Unit *unit = rules.unitByCode(code)) {
            units.push_back(unit);
            shown.insert(unit->id);
        }
    std::sort(
        units.begin(), units.end(), [](const Unit *a, const Unit *b) { return codeLess(a->code, b->code); });
    Children children;
    for (const Unit *unit : units)
        children[shown.contains(unit->parent) ? unit->parent : UnitId{}].push_back(unit);
    std::vector<UnitRow> rows;
    QSet<UnitId> placed;
    for (const Unit *top : children.value(UnitId{}))
        addBranch(children, *top, 0, placed, rows);
    // Units that are each other's ancestors have no top: the first by code stands for one.
    for (const Unit *unit : units)
        addBranch(children, *unit, 0, placed, rows);
    return rows;
}

} // namespace lotrinh::compliance
