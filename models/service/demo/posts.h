// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/requirement/rulebook.h"
#include "random.h"

namespace lotrinh::demo {

/// Units and titles are named by their place in Rulebook::Tables while a province is drawn.
struct Post {
    int title = -1;
    int unit = -1;

    bool isValid() const { return title >= 0; }
};

/// Which titles can be held in which units on a day, and how many holders are natural: a few leaders of
/// the province and the districts, many heads of divisions and communes. Districts host the commune
/// titles, departments host their divisions', because the catalogue names neither.
class PostTable {
public:
    PostTable(const Rulebook::Tables &catalogue, Day until);

    /// The post of the cadre who stands at `place` (0 …) of `cadres`; none for the last tenth, the staff.
    Post postAt(int place, int cadres) const;
    /// A unit with divisions or communes, for staff without a leading title; any unit when there is none.
    int staffUnit(Random &random) const;

    /// The title one step up or down the usual ladder; −1 when there is none with a host.
    int above(int title) const { return m_above[static_cast<size_t>(title)]; }
    int below(int title) const { return m_below[static_cast<size_t>(title)]; }
    /// The next step for staff of a unit.
    int firstStep(int unit) const;
    /// The title often held at the same time (chairman and deputy secretary …); −1 when there is none.
    int beside(int title) const { return m_beside[static_cast<size_t>(title)]; }

    bool hosts(int unit, int title) const;
    /// The unit itself when it hosts the title, else the one of the same district, else any host; −1 for
    /// none.
    int hostFor(int title, int unit, Random &random) const;

    const std::vector<int> &livingUnits() const { return m_livingUnits; }

private:
    void findHosts(int title);
    void addPosts(int title);
    void buildLadder();
    int titleOf(QStringView code) const;

    const Rulebook::Tables &m_catalogue;
    std::vector<int> m_livingUnits;
    std::vector<std::vector<int>> m_hosts; ///< by title
    std::vector<int> m_above, m_below, m_beside; ///< by title
    std::vector<Post> m_fixed; ///< one entry a holder
    std::vector<Post> m_elastic;
    std::vector<qint64> m_elasticTotals; ///< running sum of weights
};

} // namespace lotrinh::demo
