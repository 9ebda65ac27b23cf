// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/requirement/rulebook.h"

namespace lotrinh::demo {

/// One requirement as the drawing of a province needs it: courses by their place in the catalogue.
struct Ask {
    RequirementKind kind = RequirementKind::BeforeAppointment;
    AppliesTo appliesTo = AppliesTo::Both;
    int value = 0; ///< 0 = unknown
    bool anyCountingCourse = false;
    std::vector<int> courses;
    int courseSet = 0; ///< equal for equal sets
    Period life;
};

/// Enabled requirements by title, what reaches what, and the general short courses people fill a year with.
class Rules {
public:
    explicit Rules(const Rulebook::Tables &tables);

    const std::vector<Ask> &asksOf(int title) const { return m_asks[static_cast<size_t>(title)]; }
    /// Whether a completion of `course` also counts as `wanted`, by any number of equivalences.
    bool reaches(int course, int wanted) const
    {
        return m_reach[static_cast<size_t>(course) * m_courses + static_cast<size_t>(wanted)];
    }
    /// Courses of up to a week that count for annual hours and that no requirement names.
    const std::vector<int> &shortCourses() const { return m_shortCourses; }

private:
    void addAsk(const Rulebook::Tables &tables, const Requirement &rule);
    void findReach(const Rulebook::Tables &tables);
    void findShortCourses(const Rulebook::Tables &tables);

    size_t m_courses;
    std::vector<std::vector<Ask>> m_asks;
    std::vector<std::vector<int>> m_sets;
    std::vector<bool> m_reach;
    std::vector<int> m_shortCourses;
};

/// The place of a row by its id; −1 when there is none.
template <class Row, class Id> int placeOf(const std::vector<Row> &rows, Id id)
{
    for (size_t i = 0; i < rows.size(); ++i)
        if (rows[i].id == id)
            return static_cast<int>(i);
    return -1;
}

} // namespace lotrinh::demo
