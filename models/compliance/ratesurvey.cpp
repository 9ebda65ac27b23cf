// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ratesurvey.h"

#include "domain/codeorder.h"
#include "engine/parallel.h"

#include <QSet>
#include <algorithm>
#include <atomic>

namespace lotrinh::compliance {

namespace {

void addRow(RateGroups &table, const QString &key, const RateCount &count)
{
    if (count.duties > 0)
        table.add(key, count.tally());
}

} // namespace

RateSurvey::RateSurvey(std::shared_ptr<const Ruleset> rules, RateQuestion question, RateParts parts, Filter filter)
    : m_question(question)
    , m_parts(parts)
    , m_filter(std::move(filter))
{
    prepare(std::move(rules));
}

void RateSurvey::prepare(std::shared_ptr<const Ruleset> rules)
{
    m_rules = std::move(rules);
    m_moment = std::make_shared<Moment>(*m_rules, m_question.asOf);
    m_units = std::make_shared<UnitStanding>(*m_rules, m_question.view, m_question.scope);
    m_counters.assign(1, RateCounter(*m_rules, m_parts));
    m_next = 0;
}

bool RateSurvey::advance(const Province &province, size_t cadres)
{
    if (&province.ruleset() != m_rules.get())
        prepare(province.sharedRuleset());
    const size_t end = std::min(province.size(), m_next + cadres);
    count(province, m_next, end);
    m_next = end;
    if (m_next < province.size())
        return true;
    for (size_t i = 1; i < m_counters.size(); ++i)
        m_counters.front() += m_counters[i];
    m_counters.resize(1, m_counters.front());
    rollUp();
    fillTables();
    return false;
}

void RateSurvey::count(const Province &province, size_t first, size_t last)
{
    const size_t threads = threadsFor(last - first);
    while (m_counters.size() < threads)
        m_counters.emplace_back(*m_rules, m_parts);
    const FactColumns &facts = province.facts();
    inChunks(first, last, threads, [&](size_t chunk, size_t begin, size_t end) {
        const DutyFilter passing(*m_rules, facts, m_filter);
        Marks marks;
        for (size_t row = begin; row < end; ++row)
            countCadre(facts, passing, static_cast<CadreRow>(row), marks, m_counters[chunk], RateStep::Joins);
    });
}

void RateSurvey::countCadre(const FactColumns &facts, const DutyFilter &passing, CadreRow row, Marks &marks,
    RateCounter &into, RateStep step) const
{
    const Dense unit = m_units->shownAs(unitOn(*m_rules, facts, row, m_question.asOf));
    if (!m_units->isInScope(unit) || !passing.passes(row))
        return;
    judge(*m_moment, facts, row, marks);
    into.add(
        facts, row, marks, unit, [&](const DutyMark &duty) { return passing.passes(marks, duty); }, step);
}

void RateSurvey::step(const Province &province, CadreRow row, RateStep step)
{
    const FactColumns &facts = province.facts();
    Marks marks;
    countCadre(facts, DutyFilter(*m_rules, facts, m_filter), row, marks, m_counters.front(), step);
    if (step == RateStep::Leaves)
        return;
    rollUp();
    fillTables();
}

/// A cadre is counted in the own unit alone; what is below a unit is added here, once for all cadres.
void RateSurvey::rollUp()
{
    const RateCounter &counted = m_counters.front();
    const size_t titles = m_parts.cells ? m_rules->rules().titles().size() : 0;
    m_unitRows.assign(counted.units().size(), {});
    m_cells.assign(counted.cells().size(), {});
    for (Dense unit = 0; unit < counted.units().size(); ++unit) {
        if (counted.units()[unit].duties == 0)
            continue;
        for (UnitId id : withAncestors(rules(), m_rules->unitId(unit))) {
            const Dense above = m_rules->unit(id);
            m_unitRows[above] += counted.units()[unit];
            for (size_t title = 0; title < titles; ++title)
                m_cells[above * titles + title] += counted.cells()[unit * titles + title];
        }
    }
}

void RateSurvey::fillTables()
{
    const RateCounter &counted = m_counters.front();
    const auto of = [this](RateBy by) -> RateGroups & { return m_tables[static_cast<size_t>(by)]; };
    for (RateGroups &table : m_tables)
        table = RateGroups(counted.total().tally());
    for (Dense unit = 0; unit < m_unitRows.size(); ++unit)
        addRow(of(RateBy::Unit), m_rules->unitAt(unit).code, m_unitRows[unit]);
    for (Dense title = 0; title < counted.titles().size(); ++title)
        addRow(of(RateBy::Title), m_rules->titleAt(title).code, counted.titles()[title]);
    for (size_t set = 0; set < counted.courseSets().size(); ++set)
        addRow(of(RateBy::Courses), m_rules->courseSets()[set].text, counted.courseSets()[set]);
    for (size_t level = 0; level < counted.levels().size(); ++level)
        addRow(of(RateBy::Level), m_rules->levels()[level], counted.levels()[level]);
    addRow(of(RateBy::Sex), QString(), counted.sexes()[0]);
    addRow(of(RateBy::Sex), toCode(Sex::Male), counted.sexes()[1]);
    addRow(of(RateBy::Sex), toCode(Sex::Female), counted.sexes()[2]);
}

double RateSurvey::share(const Province &province) const
{
    return province.size() == 0 ? 1.0 : static_cast<double>(m_next) / static_cast<double>(province.size());
}

Tally RateSurvey::tally(const RateGroup &group) const
{
    return group.by == RateBy::None ? total() : table(group.by).groups().value(group.key);
}

Tally RateSurvey::cell(const QString &unit, const QString &title) const
{
    const Unit *row = rules().unitByCode(unit);
    const Title *column = rules().titleByCode(title);
    if (!row || !column || m_cells.empty())
        return {};
    return m_cells[m_rules->unit(row->id) * rules().titles().size() + m_rules->title(column->id)].tally();
}

RateTrend::RateTrend(const std::shared_ptr<const Ruleset> &rules, const RateQuestion &question,
    const std::vector<Day> &days, RateParts parts)
{
    for (Day day : days)
        m_days.emplace_back(rules, RateQuestion{day, question.view, question.scope}, parts);
}

/// All days of one portion of cadres before the next portion: their facts are read from memory once. Threads take
/// turns at the days, because later days have more to count.
bool RateTrend::advance(const Province &province, size_t cadres)
{
    std::atomic<bool> more = false;
    const size_t judged = m_days.size() * std::min(cadres, province.size());
    const size_t threads = std::min(threadsFor(judged), std::max<size_t>(m_days.size(), 1));
    inChunks(0, threads, threads, [&](size_t first, size_t, size_t) {
        for (size_t day = first; day < m_days.size(); day += threads)
            if (m_days[day].advance(province, cadres))
                more = true;
    });
    return more;
}

double RateTrend::share(const Province &province) const
{
    return m_days.empty() ? 1.0 : m_days.front().share(province);
}

RateGroups rates(const Province &province, RateBy by, Day asOf, const UnitView &view, const Filter &filter)
{
    const bool needsGroups = by != RateBy::Unit && by != RateBy::None;
    Filter duties = filter;
    duties.unit = {};
    RateSurvey survey(province.sharedRuleset(), {asOf, view, filter.unit}, {needsGroups, false}, duties);
    while (survey.advance(province, province.size())) { }
    return survey.table(by);
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
