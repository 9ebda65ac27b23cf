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

/// Rows are titles or units.
struct Counters {
    Counters(const Ruleset &rules, size_t rows)
        : sets(rules.courseSets().size())
        , cells(rows * sets)
        , byRow(rows)
        , byCourses(sets)
    { }

    void add(CadreRow cadre, Dense set, DutyStatus status, const std::vector<Dense> &rows)
    {
        total.add(cadre, status);
        byCourses[set].add(cadre, status);
        for (Dense row : rows) {
            byRow[row].add(cadre, status);
            cells[row * sets + set].add(cadre, status);
        }
    }

    size_t sets;
    std::vector<Counter> cells; ///< by row, then course set
    std::vector<Counter> byRow;
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

std::vector<Dense> unitsOf(const Province &province, CadreRow row, Day asOf)
{
    std::vector<Dense> units;
    for (UnitId id : withAncestors(province.rules(), unitOn(province, row, asOf)))
        units.push_back(province.ruleset().unit(id));
    return units;
}

/// Columns, cells and totals of either matrix; `addRow` takes a row with a gap and its count. Rows stand in the
/// order of their codes.
template <class Matrix, class CodeOf, class AddRow>
Matrix matrixOf(const Counters &counters, const Ruleset &rules, CodeOf codeOf, AddRow addRow)
{
    Matrix matrix;
    matrix.total = counters.total.count;
    std::vector<size_t> columns;
    for (size_t set = 0; set < counters.sets; ++set)
        if (counters.byCourses[set].count.turns > 0) {
            columns.push_back(set);
            matrix.courseSets.push_back(rules.courseSets()[set].text);
            matrix.byCourses.push_back(counters.byCourses[set].count);
        }
    std::vector<Dense> rows;
    for (Dense row = 0; row < counters.byRow.size(); ++row)
        if (counters.byRow[row].count.turns > 0)
            rows.push_back(row);
    std::sort(rows.begin(), rows.end(), [&](Dense a, Dense b) { return codeLess(codeOf(a), codeOf(b)); });
    for (Dense row : rows) {
        addRow(matrix, row, counters.byRow[row].count);
        for (size_t set : columns)
            matrix.cells.push_back(counters.cells[row * counters.sets + set].count);
    }
    return matrix;
}

} // namespace

Day deadlineOf(const DutyMark &duty)
{
    return duty.status == DutyStatus::Expiring ? duty.validUntil : duty.dueOn;
}

Day deadlineOf(const Duty &duty)
{
    return duty.status == DutyStatus::Expiring ? duty.validUntil : duty.dueOn;
}

NeedMatrix needMatrix(const Province &province, Day asOf, NeedKind kind, UnitId unit)
{
    const Ruleset &rules = province.ruleset();
    Counters counters(rules, rules.rules().titles().size());
    std::vector<Dense> titles;
    Filter filter;
    filter.unit = unit;
    forEachMark(province, Moment(rules, asOf), filter, {}, [&](CadreRow row, const Marks &marks, const DutyMark &duty) {
        if (!counts(kind, duty.status))
            return true;
        titlesOf(province.facts(), marks, duty, titles);
        counters.add(row, rules.asks()[duty.ask].set, duty.status, titles);
        return true;
    });
    return matrixOf<NeedMatrix>(
        counters, rules, [&](Dense title) { return rules.titleAt(title).code; },
        [&](NeedMatrix &matrix, Dense title, const NeedCount &count) {
            matrix.titles.push_back(rules.titleId(title));
            matrix.byTitle.push_back(count);
        });
}

UnitNeedMatrix unitNeedMatrix(const Province &province, Day asOf, NeedKind kind)
{
    const Ruleset &rules = province.ruleset();
    Counters counters(rules, rules.rules().units().size());
    CadreRow known = std::numeric_limits<CadreRow>::max();
    std::vector<Dense> units; // of `known`: duties of one cadre come one after another
    forEachMark(province, Moment(rules, asOf), {}, {}, [&](CadreRow row, const Marks &, const DutyMark &duty) {
        if (!counts(kind, duty.status))
            return true;
        if (known != row)
            units = unitsOf(province, row, asOf);
        known = row;
        counters.add(row, rules.asks()[duty.ask].set, duty.status, units);
        return true;
    });
    return matrixOf<UnitNeedMatrix>(
        counters, rules, [&](Dense unit) { return rules.unitAt(unit).code; },
        [&](UnitNeedMatrix &matrix, Dense unit, const NeedCount &count) {
            matrix.units.push_back(rules.unitId(unit));
            matrix.byUnit.push_back(count);
        });
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
