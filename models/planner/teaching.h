// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar.h"
#include "random.h"

namespace lotrinh::planner {

/// Which lecturer teaches which class of a growing and shrinking set. A class that finds nobody free may
/// push another class on to a colleague of its own course, so that one taken lecturer is no dead end.
class Teaching {
public:
    explicit Teaching(const Instance &instance);

    /// A slot for a class of the course on these days, or -1 when nobody can be found. `preferred` is asked
    /// first when not -1.
    int add(int course, Span days, int preferred = -1);
    /// The same, but everybody else keeps their lecturer.
    int addWithoutPushing(int course, Span days, int preferred);
    void remove(int slot);
    int lecturerOf(int slot) const { return m_slots[slot].lecturer; }
    /// By last day: whether a lecturer of the course is free throughout a class of `length` days that ends then.
    void freeEnds(int course, int length, std::vector<char> &ends) const;

private:
    struct Slot {
        int course = -1;
        Span days;
        int lecturer = -1;
    };
    int freeLecturer(int course, Span days, int except) const;
    int freeByPushing(int course, Span days);
    bool pushAway(int lecturer, Span days);
    void give(int slot, int lecturer);
    int slotOf(int course, Span days, int lecturer);

    const Instance *m_instance;
    Calendar m_calendar;
    std::vector<int> m_load; ///< by lecturer: courses they may teach, the fewer the sooner they are taken
    std::vector<Slot> m_slots;
    std::vector<int> m_spare; ///< slots that are free again
};

} // namespace lotrinh::planner
