// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "needs.h"

#include "domain/codeorder.h"

#include <QMap>
#include <algorithm>

namespace lotrinh::compliance {

namespace {

/// One group while it is counted; people are told apart because cadres come one after another.
struct Counter {
    NeedCount count;
    CadreId last;

    void add(CadreId cadre, DutyStatus status)
    {
        ++count.turns;
        count.overdue += status == DutyStatus::Overdue ? 1 : 0;
        count.people += last == cadre ? 0 : 1;
        last = cadre;
    }
};

struct Counters {
    QMap<QString, QMap<QString, Counter>> cells; ///< by row code, then course set
    QMap<QString, Counter> byRow;
    QMap<QString, Counter> byCourses;
    Counter total;

    void add(CadreId cadre, const Duty &duty, const std::vector<QString> &rows)
    {
        total.add(cadre, duty.status);
        byCourses[duty.courses].add(cadre, duty.status);
        for (const QString &row : rows) {
            byRow[row].add(cadre, duty.status);
            cells[row][duty.courses].add(cadre, duty.status);
        }
    }
};

std::vector<QString> titlesOf(const Rulebook &rules, const Duty &duty)
{
    std::vector<QString> titles;
    for (const Reason &reason : duty.reasons)
        if (const Title *title = rules.title(reason.title);
            title && std::find(titles.begin(), titles.end(), title->code) == titles.end())
            titles.push_back(title->code);
    return titles;
}

std::vector<QString> unitsOf(const Rulebook &rules, const CadreFacts &facts, Day asOf)
{
    std::vector<QString> codes;
    for (UnitId id : withAncestors(rules, unitOn(rules, facts, asOf)))
        if (const Unit *unit = rules.unit(id))
            codes.push_back(unit->code);
    return codes;
}

/// Columns, cells and totals of either matrix; `addRow` takes the code of a row and its count.
template <class Matrix, class AddRow> Matrix matrixOf(const Counters &counters, AddRow addRow)
{
    Matrix matrix;
    matrix.total = counters.total.count;
    for (auto column = counters.byCourses.begin(); column != counters.byCourses.end(); ++column) {
        matrix.courseSets.push_back(column.key());
        matrix.byCourses.push_back(column->count);
    }
    for (auto row = counters.byRow.begin(); row != counters.byRow.end(); ++row) {
        addRow(matrix, row.key(), row->count);
        const auto &cells = counters.cells[row.key()];
        for (const QString &courses : matrix.courseSets)
            matrix.cells.push_back(cells.value(courses).count);
    }
    return matrix;
}

} // namespace

Day deadlineOf(const Duty &duty)
{
    return duty.status == DutyStatus::Expiring ? duty.validUntil : duty.dueOn;
}

NeedMatrix needMatrix(const Province &province, Day asOf, NeedKind kind, UnitId unit)
{
    const Rulebook &rules = province.rules();
    Counters counters;
    forEachDuty(province, asOf, {{}, unit, {}, {}, {}}, {}, [&](const CadreFacts &facts, const Duty &duty) {
        if (counts(kind, duty.status))
            counters.add(facts.cadre.id, duty, titlesOf(rules, duty));
    });
    return matrixOf<NeedMatrix>(counters, [&](NeedMatrix &matrix, const QString &code, const NeedCount &count) {
        matrix.titles.push_back(rules.titleByCode(code)->id);
        matrix.byTitle.push_back(count);
    });
}

UnitNeedMatrix unitNeedMatrix(const Province &province, Day asOf, NeedKind kind)
{
    const Rulebook &rules = province.rules();
    Counters counters;
    CadreId known;
    std::vector<QString> units; // of `known`: duties of one cadre come one after another
    forEachDuty(province, asOf, {}, {}, [&](const CadreFacts &facts, const Duty &duty) {
        if (!counts(kind, duty.status))
            return;
        if (known != facts.cadre.id)
            units = unitsOf(rules, facts, asOf);
        known = facts.cadre.id;
        counters.add(facts.cadre.id, duty, units);
    });
    return matrixOf<UnitNeedMatrix>(
        counters, [&](UnitNeedMatrix &matrix, const QString &code, const NeedCount &count) {
            matrix.units.push_back(rules.unitByCode(code)->id);
            matrix.byUnit.push_back(count);
        });
}

std::vector<Need> needsBehind(const Province &province, Day asOf, const NeedFilter &filter)
{
    std::vector<Need> needs;
    forEachDuty(province, asOf, {{}, filter.unit, {}, filter.title, filter.courses}, {},
        [&](const CadreFacts &facts, const Duty &duty) {
            if (counts(filter.kind, duty.status))
                needs.push_back({&facts, duty});
        });
    std::stable_sort(needs.begin(), needs.end(), [](const Need &a, const Need &b) {
        const Day left = deadlineOf(a.duty);
        const Day right = deadlineOf(b.duty);
        return left != right ? left < right : codeLess(a.facts->cadre.code, b.facts->cadre.code);
    });
    return needs;
}

} // namespace lotrinh::compliance
