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
    QMap<QString, QMap<QString, Counter>> cells; ///< by title code, then course set
    QMap<QString, Counter> byTitle;
    QMap<QString, Counter> byCourses;
    Counter total;
};

std::vector<const Title *> titlesOf(const Rulebook &rules, const Duty &duty)
{
    std::vector<const Title *> titles;
    for (const Reason &reason : duty.reasons)
        if (const Title *title = rules.title(reason.title);
            title && std::find(titles.begin(), titles.end(), title) == titles.end())
            titles.push_back(title);
    return titles;
}

void count(Counters &counters, const Rulebook &rules, CadreId cadre, const Duty &duty)
{
    counters.total.add(cadre, duty.status);
    counters.byCourses[duty.courses].add(cadre, duty.status);
    for (const Title *title : titlesOf(rules, duty)) {
        counters.byTitle[title->code].add(cadre, duty.status);
        counters.cells[title->code][duty.courses].add(cadre, duty.status);
    }
}

NeedMatrix matrixOf(const Counters &counters, const Rulebook &rules)
{
    NeedMatrix matrix;
    matrix.total = counters.total.count;
    for (auto column = counters.byCourses.begin(); column != counters.byCourses.end(); ++column) {
        matrix.courseSets.push_back(column.key());
        matrix.byCourses.push_back(column->count);
    }
    for (auto row = counters.byTitle.begin(); row != counters.byTitle.end(); ++row) {
        matrix.titles.push_back(rules.titleByCode(row.key())->id);
        matrix.byTitle.push_back(row->count);
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
    Counters counters;
    forEachDuty(province, asOf, {{}, unit, {}, {}, {}}, {}, [&](const CadreFacts &facts, const Duty &duty) {
        if (counts(kind, duty.status))
            count(counters, province.rules(), facts.cadre.id, duty);
    });
    return matrixOf(counters, province.rules());
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
