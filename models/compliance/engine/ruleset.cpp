// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ruleset.h"

#include "domain/codeorder.h"
#include "domain/requirement/merge.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace lotrinh::compliance {

namespace {

template <class Row, class Id> void numberRows(const std::vector<Row> &rows, QHash<Id, Dense> &numbers)
{
    numbers.reserve(static_cast<qsizetype>(rows.size()));
    for (size_t i = 0; i < rows.size(); ++i)
        numbers.insert(rows[i].id, static_cast<Dense>(i));
}

template <class Row> std::vector<std::string> codesOf(const std::vector<Row> &rows)
{
    std::vector<std::string> codes;
    codes.reserve(rows.size());
    for (const Row &row : rows)
        codes.push_back(row.code.toStdString());
    return codes;
}

std::optional<int> askedValue(const Requirement &requirement)
{
    return familyOf(requirement.kind) == DutyKind::Once ? std::nullopt : requirement.value;
}

QString valueText(std::optional<int> value)
{
    return value ? QString::number(*value) : QString();
}

bool sameAsk(const Ask &a, const Ask &b)
{
    return a.courses == b.courses && a.kind == b.kind && a.value == b.value;
}

Ask askOf(const Rulebook &rules, const Requirement &requirement)
{
    return {rules.courseSet(requirement), familyOf(requirement.kind), askedValue(requirement), 0};
}

void keepAscending(std::vector<Day> &days)
{
    days.push_back(Day::distantPast());
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
}

size_t spanHolding(const std::vector<Day> &from, Day day)
{
    return static_cast<size_t>(std::upper_bound(from.begin(), from.end(), day) - from.begin()) - 1;
}

} // namespace

bool comesBefore(const Ask &a, const Ask &b)
{
    if (a.courses != b.courses)
        return codeLess(a.courses, b.courses);
    if (a.kind != b.kind)
        return toCode(a.kind) < toCode(b.kind);
    return valueText(a.value) < valueText(b.value);
}

Ruleset::Ruleset(std::shared_ptr<const Rulebook> rules)
    : m_rules(std::move(rules))
{
    number();
    addLines();
    addSpans();
    addMatches();
}

void Ruleset::number()
{
    numberRows(m_rules->units(), m_units);
    numberRows(m_rules->titles(), m_titles);
    numberRows(m_rules->terms(), m_terms);
    numberRows(m_rules->courses(), m_courses);

    std::vector<Dense> order(m_rules->units().size());
    std::iota(order.begin(), order.end(), Dense{0});
    std::sort(order.begin(), order.end(),
        [&](Dense a, Dense b) { return codeLess(unitAt(a).code, unitAt(b).code); });
    m_unitRanks.resize(order.size());
    for (size_t rank = 0; rank < order.size(); ++rank)
        m_unitRanks[order[rank]] = static_cast<quint32>(rank);

    m_unitCodes = codesOf(m_rules->units());
    m_titleCodes = codesOf(m_rules->titles());
    m_requirementCodes = codesOf(m_rules->requirements());
    for (const Title &title : m_rules->titles()) {
        auto level = std::find(m_levels.begin(), m_levels.end(), title.level);
        m_levelOf.push_back(static_cast<Dense>(level - m_levels.begin()));
        if (level == m_levels.end())
            m_levels.push_back(title.level);
    }
}

void Ruleset::addLines()
{
    const auto &requirements = m_rules->requirements();
    for (const Requirement &requirement : requirements) {
        m_windows.push_back(requirement.windowOrDefault());
        m_asks.push_back(askOf(*m_rules, requirement));
    }
    std::sort(m_windows.begin(), m_windows.end());
    m_windows.erase(std::unique(m_windows.begin(), m_windows.end()), m_windows.end());
    std::sort(m_asks.begin(), m_asks.end(), comesBefore);
    m_asks.erase(std::unique(m_asks.begin(), m_asks.end(), sameAsk), m_asks.end());

    for (size_t i = 0; i < requirements.size(); ++i) {
        const Requirement &one = requirements[i];
        const auto ask = std::lower_bound(m_asks.begin(), m_asks.end(), askOf(*m_rules, one), comesBefore);
        const auto window = std::lower_bound(m_windows.begin(), m_windows.end(), one.windowOrDefault());
        m_lines.push_back({static_cast<Dense>(i), static_cast<Dense>(ask - m_asks.begin()), 0, one.kind,
            one.appliesTo, one.kind != RequirementKind::BeforeAppointment && !one.value, one.value.value_or(0),
            one.graceOrDefault(), static_cast<int>(window - m_windows.begin()), one.maxAgeMonths, one.life.from});
    }
    for (Ask &ask : m_asks) {
        if (m_sets.empty() || m_sets.back().text != ask.courses)
            m_sets.push_back({ask.courses, {}});
        ask.set = static_cast<Dense>(m_sets.size() - 1);
    }
    for (const Line &line : m_lines) {
        auto &courses = m_sets[m_asks[line.ask].set].courses;
        for (CourseId id : requirementAt(line.requirement).courses)
            if (const Dense number = course(id); number != nothing)
                courses.push_back(number);
    }
    for (CourseSet &set : m_sets) {
        std::sort(set.courses.begin(), set.courses.end());
        set.courses.erase(std::unique(set.courses.begin(), set.courses.end()), set.courses.end());
    }
}

void Ruleset::addSpans()
{
    m_titleSpans.resize(m_rules->titles().size());
    for (Dense title = 0; title < m_titleSpans.size(); ++title)
        addTitle(title);
    m_courseSpans.resize(m_rules->courses().size());
    for (Dense course = 0; course < m_courseSpans.size(); ++course)
        addCourse(course);
}

void Ruleset::addTitle(Dense title)
{
    TitleSpans &spans = m_titleSpans[title];
    const auto &versions = m_rules->requirementsOf(titleAt(title).id);
    for (const Requirement *version : versions) {
        spans.from.push_back(version->life.from);
        spans.from.push_back(version->life.to);
    }
    keepAscending(spans.from);
    for (Day from : spans.from) {
        auto &lines = spans.lines.emplace_back();
        for (const Requirement *version : versions)
            if (isInForce(*version, from))
                lines.push_back(static_cast<Dense>(version - m_rules->requirements().data()));
        std::stable_sort(lines.begin(), lines.end(),
            [&](Dense a, Dense b) { return m_lines[a].ask < m_lines[b].ask; });
    }
}

std::span<const Dense> Ruleset::linesOn(Dense title, Day asOf) const
{
    const TitleSpans &spans = m_titleSpans[title];
    return spans.lines[spanHolding(spans.from, asOf)];
}

/// Per span of days the widest way to every course: of all chains the one whose tightest age limit is the
/// loosest. A later day can only close it, never open another, so this one number says everything.
void Ruleset::addCourse(Dense course)
{
    std::vector<Dense> found{course};
    CourseSpans &spans = m_courseSpans[course];
    for (size_t next = 0; next < found.size(); ++next)
        for (const Equivalence *step : m_rules->equivalencesFrom(courseAt(found[next]).id)) {
            const Dense to = this->course(step->satisfies);
            if (to == nothing)
                continue;
            spans.from.push_back(step->life.from);
            spans.from.push_back(step->life.to);
            if (std::find(found.begin(), found.end(), to) == found.end())
                found.push_back(to);
        }
    keepAscending(spans.from);
    spans.first = static_cast<Dense>(m_spanCourses.size());
    for (Day day : spans.from) {
        std::vector<int> reach(m_courseSpans.size(), never);
        reach[course] = always;
        for (bool widened = true; widened;) {
            widened = false;
            for (Dense from : found)
                for (const Equivalence *step : m_rules->equivalencesFrom(courseAt(from).id)) {
                    const Dense to = this->course(step->satisfies);
                    const int width = std::min(reach[from], step->maxAgeMonths.value_or(always));
                    if (to != nothing && step->life.holds(day) && width > reach[to]) {
                        reach[to] = width;
                        widened = true;
                    }
                }
        }
        m_spanCourses.push_back(course);
        m_spanReach.push_back(std::move(reach));
    }
}

Dense Ruleset::spanOf(Dense course, Day completedOn) const
{
    if (course == nothing)
        return nothing;
    const CourseSpans &spans = m_courseSpans[course];
    return spans.first + static_cast<Dense>(spanHolding(spans.from, completedOn));
}

/// Row 0 matches nothing (`*` outside annual hours), row 1 is `*`, then one row a course set.
void Ruleset::addMatches()
{
    const size_t spans = m_spanCourses.size();
    m_matchCount = 2 + m_sets.size();
    m_reach.assign(m_matchCount * spans, never);
    for (size_t span = 0; span < spans; ++span) {
        const std::vector<int> &reach = m_spanReach[span];
        for (size_t course = 0; course < reach.size(); ++course)
            if (courseAt(static_cast<Dense>(course)).countsAnnualHours)
                m_reach[spans + span] = std::max(m_reach[spans + span], reach[course]);
        for (size_t set = 0; set < m_sets.size(); ++set)
            for (Dense course : m_sets[set].courses)
                m_reach[(2 + set) * spans + span] = std::max(m_reach[(2 + set) * spans + span], reach[course]);
    }
    for (Line &line : m_lines) {
        const bool isAny = requirementAt(line.requirement).anyCountingCourse;
        line.match = !isAny ? 2 + m_asks[line.ask].set : line.kind == RequirementKind::AnnualHours ? 1 : 0;
    }
}

} // namespace lotrinh::compliance
