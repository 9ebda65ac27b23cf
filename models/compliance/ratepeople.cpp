// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ratepeople.h"

#include "engine/detail.h"

#include <algorithm>

namespace lotrinh::compliance {

bool isIn(RatePart part, DutyStatus status)
{
    if (status == DutyStatus::Undetermined)
        return false;
    switch (part) {
    case RatePart::Duties:
        return true;
    case RatePart::Exempt:
        return status == DutyStatus::Exempt;
    case RatePart::Done:
        return isDone(status);
    case RatePart::Studying:
        return status == DutyStatus::Studying;
    case RatePart::Overdue:
        return status == DutyStatus::Overdue;
    case RatePart::Missing:
        return !isDone(status) && status != DutyStatus::Exempt;
    }
    return false;
}

namespace {

Dense keyOf(const Ruleset &rules, const RateGroup &group)
{
    const auto placeOf = [&](const auto &rows, auto key) {
        const auto found = std::find_if(rows.begin(), rows.end(), [&](const auto &row) { return key(row) == group.key; });
        return found == rows.end() ? nothing : static_cast<Dense>(found - rows.begin());
    };
    switch (group.by) {
    case RateBy::Title:
        return placeOf(rules.rules().titles(), [](const Title &title) { return title.code; });
    case RateBy::Courses:
        return placeOf(rules.courseSets(), [](const CourseSet &set) { return set.text; });
    case RateBy::Level:
        return placeOf(rules.levels(), [](const QString &level) { return level; });
    case RateBy::Unit:
    case RateBy::Sex:
    case RateBy::None:
        return nothing;
    }
    return nothing;
}

} // namespace

void RatePeople::prepare(const Province &province)
{
    const Ruleset &rules = province.ruleset();
    Ready ready{province.sharedRuleset(), Moment(rules, m_question.asOf),
        UnitStanding(rules, m_question.view, m_question.scope), {}, {}};
    for (const RateGroup &group : m_groups) {
        ready.keys.push_back(keyOf(rules, group));
        if (group.by != RateBy::Unit)
            continue;
        const Unit *unit = rules.rules().unitByCode(group.key);
        // An unknown unit has nobody in it: the scope of a unit that cannot be.
        ready.groupUnits.emplace_back(rules, m_question.view, unit ? unit->id : UnitId{std::numeric_limits<qint64>::max()});
    }
    m_ready = std::make_shared<const Ready>(std::move(ready));
    m_next = 0;
    m_people = m_turns = 0;
}

bool RatePeople::advance(const Province &province, size_t cadres, std::vector<Turn> &into, size_t most)
{
    if (!m_ready || m_ready->rules.get() != &province.ruleset()) {
        prepare(province);
        into.clear();
    }
    const size_t end = std::min(province.size(), m_next + cadres);
    for (; m_next < end; ++m_next)
        look(province, province.order()[m_next], into, most);
    return m_next < province.size();
}

bool RatePeople::isBehindUnits(Dense unit) const
{
    return m_ready->scope.isInScope(unit)
        && std::all_of(m_ready->groupUnits.begin(), m_ready->groupUnits.end(),
            [unit](const UnitStanding &group) { return group.isInScope(unit); });
}

void RatePeople::look(const Province &province, CadreRow row, std::vector<Turn> &into, size_t most)
{
    const Ready &ready = *m_ready;
    const FactColumns &facts = province.facts();
    const Dense unit = ready.scope.shownAs(compliance::unitOn(*ready.rules, facts, row, m_question.asOf));
    if (!isBehindUnits(unit))
        return;
    judge(ready.moment, facts, row, m_marks);
    Province::SharedFacts shared;
    bool counted = false;
    for (const DutyMark &duty : m_marks.duties) {
        if (!isIn(m_part, duty.status) || !isBehind(province, row, m_marks, duty))
            continue;
        ++m_turns;
        counted = true;
        if (into.size() >= most)
            continue;
        if (!shared)
            shared = province.shared(row);
        into.push_back({shared, ready.rules->unitId(unit), dutyOf(ready.moment, facts, m_marks, duty)});
    }
    m_people += counted;
}

bool RatePeople::isBehind(const Province &province, CadreRow row, const Marks &marks, const DutyMark &duty) const
{
    const Ruleset &rules = *m_ready->rules;
    const FactColumns &facts = province.facts();
    const auto anyReason = [&](auto fits) {
        const auto reasons = marks.reasonsOf(duty);
        return std::any_of(reasons.begin(), reasons.end(), [&](const ReasonMark &reason) {
            return fits(reason.isPlanning ? facts.planning.title[reason.source] : facts.holdings.title[reason.source]);
        });
    };
    for (size_t i = 0; i < m_groups.size(); ++i) {
        const Dense key = m_ready->keys[i];
        const qint8 sex = facts.cadres.sex[row];
        switch (m_groups[i].by) {
        case RateBy::Unit:
        case RateBy::None:
            break;
        case RateBy::Title:
            if (!anyReason([&](Dense title) { return title == key; }))
                return false;
            break;
        case RateBy::Level:
            if (!anyReason([&](Dense title) { return rules.levelOf(title) == key; }))
                return false;
            break;
        case RateBy::Courses:
            if (rules.asks()[duty.ask].set != key)
                return false;
            break;
        case RateBy::Sex:
            if (m_groups[i].key != (sex < 0 ? QString() : toCode(static_cast<Sex>(sex))))
                return false;
            break;
        }
    }
    return true;
}

double RatePeople::share(const Province &province) const
{
    return province.size() == 0 ? 1.0 : static_cast<double>(m_next) / static_cast<double>(province.size());
}

} // namespace lotrinh::compliance
