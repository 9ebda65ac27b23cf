// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "classlevel.h"
#include "teaching.h"

namespace lotrinh::planner {

/// A class while people are only counted: no room yet, only a size group.
struct CountedClass {
    int course = 0;
    int first = 0;
    int group = 0; ///< room group
    int seats = 0; ///< how many it can seat
    int teaching = -1; ///< slot in Teaching
    int lecturer = -1; ///< filled by CountedClasses::all()
};

/// Classes of all courses and the rooms and lecturers they leave free: what may be is kept here, what should be is
/// decided by those who search. Lecturers never teach two at a time.
class CountedClasses {
public:
    explicit CountedClasses(const ClassLevel &level);

    const ClassLevel &level() const { return *m_level; }
    const std::vector<CountedClass> &of(int course) const { return m_classes[course]; }
    int count() const { return m_count; } ///< of all courses
    /// By group and day; below 0 where classes were crowded in.
    const std::vector<std::vector<int>> &freeRooms() const { return m_free; }
    const Teaching &teaching() const { return m_teaching; }
    Span daysOf(const CountedClass &one) const { return {one.first, one.first + m_level->instance->courses[one.course].days}; }
    std::vector<CountedClass> all() const;

    /// Adds the class when a room of its group and a lecturer are free throughout; others may get another lecturer.
    bool place(const CountedClass &one);
    /// Adds it even where its group has no room left, and nobody else's lecturer changes: `preferred` teaches when
    /// free, else any who is; without one nothing is added.
    bool crowdIn(const CountedClass &one, int preferred);
    /// Whether the class's group has fewer rooms than classes on one of its days.
    bool lacksRoom(const CountedClass &one) const;
    /// Takes class `index` of the course away; the last one takes its index.
    void remove(int course, size_t index);

private:
    void takeRoom(const CountedClass &one, int sign);
    bool keep(CountedClass one, int teaching);

    const ClassLevel *m_level;
    Teaching m_teaching;
    std::vector<std::vector<int>> m_free;
    std::vector<std::vector<CountedClass>> m_classes; ///< by course
    int m_count = 0;
};

} // namespace lotrinh::planner
