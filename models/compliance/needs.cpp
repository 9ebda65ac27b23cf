// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "needs.h"

#include "domain/codeorder.h"
#include "engine/detail.h"

#include <algorithm>

namespace lotrinh::compliance {

namespace {

/// One group while it is counted; people are told apart because cadres come one after another.
struct Counter {
    NeedCount count;
    CadreRow last = std::numeric_limits<CadreRow>::max();

    void add(CadreRow row, DutyStatus status)
    {
        ++count.turns;
        count.overdue += status == DutyStatus::Overdue ? 1 : 0;
        count.people += last == row ? 0 : 1;
        last = row;
    }
};

struct Counters {
    explicit Counters(const Ruleset &rules)
        : sets(rules.courseSets().size())
        , cells(rules.rules().titles().size() * sets)
        , byTitle(rules.rules().titles().size())
        , byCourses(sets)
    { }

    size_t sets;
    std::vector<Counter> cells; ///< by title, then course set
    std::vector<Counter> byTitle;
    std::vector<Counter> byCourses;
    Counter total;
};

void titlesOf(const FactColumns &facts, const Marks &marks, const DutyMark &duty, std::vector<Dense> &into)
{
    into.clear();
    for (const ReasonMark &reason : marks.reasonsOf(duty)) {
        const Dense title
            = reason.isPlanning ? facts.planning.title[reason.source] : facts.holdings.title[reason.source];
        if (std::find(into.begin(), into.end(), title) == into.end())
            into.push_back(title);
    }
}

NeedMatrix matrixOf(const Counters &counters, const Ruleset &rules)
{
    NeedMatrix matrix;
    matrix.total = counters.total.count;
    std::vector<size_t> columns;
    for (size_t set = 0; set < counters.sets; ++set)
        if (counters.byCourses[set].count.turns > 0) {
            columns.push_back(set);
            matrix.courseSets.push_back(rules.courseSets()[set].text);
            matrix.byCourses.push_back(counters.byCourses[set].count);
        }
    std::vector<Dense> titles;
    for (Dense title = 0; title < counters.byTitle.size(); ++title)
        if (counters.byTitle[title].count.turns > 0)
            titles.push_back(title);
    std::sort(titles.begin(), titles.end(),
        [&](Dense a, Dense b) { return codeLess(rules.titleAt(a).code, rules.titleAt(b).code); });
    for (Dense title : titles) {
        matrix.titles.push_back(rules.titleId(title));
        matrix.byTitle.push_back(counters.byTitle[title].count);
        for (size_t set : columns)
            matrix.cells.push_back(counters.cells[title * counters.sets + set].count);
    }
    return matrix;
}

Day deadlineOf(const DutyMark &duty)
{
    return duty.status == DutyStatus::Expiring ? duty.validUntil : duty.dueOn;
}

} // namespace

Day deadlineOf(const Duty &duty)
{
    return duty.status == DutyStatus::Expiring ? duty.validUntil : duty.dueOn;
}

NeedMatrix needMatrix(const Province &province, Day asOf, NeedKind kind, UnitId unit)
{
    const FactColumns &facts = province.facts();
    Counters counters(province.ruleset());
    std::vector<Dense> titles;
    Filter filter;
    filter.unit = unit;
    forEachMark(province, Moment(province.ruleset(), asOf), filter, {},
        [&](CadreRow row, const Marks &marks, const DutyMark &duty) {
            if (!counts(kind, duty.status))
                return true;
            const Dense set = province.ruleset().asks()[duty.ask].set;
            counters.total.add(row, duty.status);
            counters.byCourses[set].add(row, duty.status);
            titlesOf(facts, marks, duty, titles);
            for (Dense title : titles) {
                counters.byTitle[title].add(row, duty.status);
                counters.cells[title * counters.sets + set].add(row, duty.status);
            }
            return true;
        });
    return matrixOf(counters, province.ruleset());
}

std::vector<Need> needsBehind(
    const Province &province, Day asOf, const NeedFilter &wanted, size_t most, NeedCount *counted)
{
    struct Found {
        Day deadline;
        CadreRow row;
        Dense ask;
    };
    Filter filter;
    filter.unit = wanted.unit;
    filter.title = wanted.title;
    filter.courses = wanted.courses;
    const Moment moment(province.ruleset(), asOf);
    std::vector<Found> found;
    Counter counter;
    forEachMark(province, moment, filter, {}, [&](CadreRow row, const Marks &, const DutyMark &duty) {
        if (counts(wanted.kind, duty.status)) {
            found.push_back({deadlineOf(duty), row, duty.ask});
            counter.add(row, duty.status);
        }
        return true;
    });
    if (counted)
        *counted = counter.count;
    // Found by cadre code, so a stable order by deadline keeps that.
    std::stable_sort(
        found.begin(), found.end(), [](const Found &a, const Found &b) { return a.deadline < b.deadline; });
    found.resize(std::min(found.size(), most));
    std::vector<Need> needs;
    Marks marks;
    for (const Found &one : found) {
        judge(moment, province.facts(), one.row, marks);
        for (const DutyMark &duty : marks.duties)
            if (duty.ask == one.ask)
                needs.push_back({province.shared(one.row), dutyOf(moment, province.facts(), marks, duty)});
    }
    return needs;
}

} // namespace lotrinh::compliance
