// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "needpressure.h"

#include <algorithm>

namespace lotrinh::compliance {

namespace {

/// The duties of one kind of one set, in the order of their cadres.
struct Behind {
    struct Due {
        Day deadline;
        CadreRow row;
    };
    std::vector<Due> duties;
    int people = 0;

    void add(Day deadline, CadreRow row)
    {
        people += duties.empty() || duties.back().row != row ? 1 : 0;
        duties.push_back({deadline, row});
    }
    void sortMostUrgentFirst()
    {
        std::ranges::stable_sort(duties, {}, &Due::deadline);
    }
};

struct Pressing {
    Behind overdue;
    Behind soon;
};

void name(Behind &behind, size_t most, std::vector<CadreRow> &into)
{
    behind.sortMostUrgentFirst();
    for (size_t i = 0; i < std::min(most, behind.duties.size()); ++i)
        into.push_back(behind.duties[i].row);
}

} // namespace

std::vector<NeedPressure> needPressures(const Province &province, Day asOf, size_t most, size_t mostCadres)
{
    const Ruleset &rules = province.ruleset();
    std::vector<Pressing> sets(rules.courseSets().size());
    forEachMark(province, Moment(rules, asOf), {}, {}, [&](CadreRow row, const Marks &, const DutyMark &duty) {
        Pressing &set = sets[rules.asks()[duty.ask].set];
        if (counts(NeedKind::Overdue, duty.status))
            set.overdue.add(deadlineOf(duty), row);
        else if (counts(NeedKind::Soon, duty.status))
            set.soon.add(deadlineOf(duty), row);
        return true;
    });
    std::vector<size_t> order;
    for (size_t set = 0; set < sets.size(); ++set)
        if (sets[set].overdue.people + sets[set].soon.people > 0)
            order.push_back(set);
    std::ranges::sort(order, [&](size_t a, size_t b) {
        return std::tie(sets[b].soon.people, sets[b].overdue.people, rules.courseSets()[a].text)
            < std::tie(sets[a].soon.people, sets[a].overdue.people, rules.courseSets()[b].text);
    });
    order.resize(std::min(order.size(), most));
    std::vector<NeedPressure> pressures;
    for (size_t set : order) {
        NeedPressure pressure{rules.courseSets()[set].text, sets[set].overdue.people, sets[set].soon.people, Day::distantFuture(), {}};
        name(sets[set].overdue, mostCadres, pressure.cadres);
        name(sets[set].soon, mostCadres, pressure.cadres);
        if (!sets[set].soon.duties.empty())
            pressure.firstDeadline = sets[set].soon.duties.front().deadline;
        pressures.push_back(std::move(pressure));
    }
    return pressures;
}

} // namespace lotrinh::compliance
