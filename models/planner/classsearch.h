// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bound.h"
#include "random.h"
#include "teaching.h"

#include <span>

namespace lotrinh::planner {

/// A class while people are only counted: no room yet, only a size group.
struct CountedClass {
    int course = 0;
    int first = 0;
    int group = 0; ///< room group
    int seats = 0; ///< how many it can seat
    int teaching = -1; ///< slot in the search's Teaching
    int lecturer = -1; ///< filled by classes()
};

/// Large-neighbourhood search over courses: takes classes of a few courses away, all of them or those of a
/// window of days, and puts each course back by the programme, at prices stretched by chance, into the rooms
/// and lecturers that are left. Deterministic for a seed.
class ClassSearch {
public:
    /// `bound` gives shadow prices and must outlive the search.
    ClassSearch(const ClassLevel &level, const Bound &bound, std::uint64_t seed);

    /// A first set of classes in place of what there was: the mean of the bound's openings in whole classes, then
    /// what every course still gains by.
    void begin();
    /// One neighbourhood; keeps it when the cost stays within `slack` of the best so far.
    void step(double slack);
    double cost() const { return m_cost; }
    int steps() const { return m_steps; }
    /// Class costs and charges of each course with the classes it has.
    double costOfCourse(int course) const { return m_courseCost[course]; }

    std::vector<CountedClass> classes() const;

private:
    void insert(int course, double priceShare, Span window);
    CourseProgramme::Start resumeAt(const Demand &demand, std::vector<int> &given, CourseProgramme::Start start,
        std::span<const Opening> placed, int day) const;
    bool place(int course, const Opening &opening, int group);
    void clear(int course, Span window);
    /// A class of the relaxation as it would stand.
    struct Rounded {
        int end = 0;
        int course = 0;
        int option = 0;
    };
    std::vector<Rounded> roundedOpenings() const;
    void placeRounded();
    Span drawWindow(int &courses);
    void drawStretch();
    void forbidWhatIsFull(int course);
    double costNow(int course) const;
    void takeRoom(const CountedClass &one, int sign);
    std::vector<int> neighbourhood(int courses);
    void undo(const std::vector<int> &courses, std::vector<std::vector<CountedClass>> before);

    const ClassLevel *m_level;
    const Bound *m_bound;
    Random m_random;
    Teaching m_teaching;
    CourseProgramme m_programme;
    std::vector<std::vector<int>> m_free; ///< by group and day
    std::vector<std::vector<CountedClass>> m_classes; ///< by course
    std::vector<double> m_courseCost;
    std::vector<SeatOption> m_options;
    std::vector<std::vector<int>> m_groupOf;
    std::vector<Opening> m_openings;
    std::vector<double> m_stretch; ///< by day: by how much this step's room prices are stretched
    double m_cost = 0;
    double m_record = 0; ///< the least cost so far
    int m_steps = 0;
};

} // namespace lotrinh::planner
