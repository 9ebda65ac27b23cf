// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "teaching.h"

namespace lotrinh::planner {

Teaching::Teaching(const Instance &instance)
    : m_instance(&instance), m_calendar(instance.lecturers.size(), instance.days), m_load(instance.lecturers.size(), 0)
{
    for (size_t lecturer = 0; lecturer < instance.lecturers.size(); ++lecturer)
        for (Span span : instance.lecturers[lecturer].blocked)
            m_calendar.take(int(lecturer), {std::max(0, span.from), std::min(instance.days, span.to)});
    for (const Course &course : instance.courses)
        for (int lecturer : course.lecturers)
            ++m_load[lecturer];
}

void Teaching::freeEnds(int course, int length, std::vector<char> &ends) const
{
    m_calendar.freeEnds(m_instance->courses[course].lecturers, length, ends);
}

/// The free one who can teach the fewest courses.
int Teaching::freeLecturer(int course, Span days, int except) const
{
    int found = -1;
    for (int lecturer : m_instance->courses[course].lecturers)
        if (lecturer != except && (found < 0 || m_load[lecturer] < m_load[found]) && m_calendar.isFree(lecturer, days))
            found = lecturer;
    return found;
}

void Teaching::give(int slot, int lecturer)
{
    m_slots[slot].lecturer = lecturer;
    m_calendar.take(lecturer, m_slots[slot].days);
}

/// Hands every class the lecturer teaches on these days to somebody else; nothing changes when one of them
/// cannot be, or the lecturer is away.
bool Teaching::pushAway(int lecturer, Span days)
{
    std::vector<int> inTheWay;
    for (size_t slot = 0; slot < m_slots.size(); ++slot)
        if (m_slots[slot].lecturer == lecturer && m_slots[slot].days.meets(days))
            inTheWay.push_back(int(slot));
    if (inTheWay.empty() || inTheWay.size() > 2)
        return false;
    std::vector<int> colleagues;
    for (int slot : inTheWay)
        colleagues.push_back(freeLecturer(m_slots[slot].course, m_slots[slot].days, lecturer));
    if (std::find(colleagues.begin(), colleagues.end(), -1) != colleagues.end())
        return false;
    if (colleagues.size() == 2 && colleagues[0] == colleagues[1] && m_slots[inTheWay[0]].days.meets(m_slots[inTheWay[1]].days))
        return false;
    for (size_t i = 0; i < inTheWay.size(); ++i) {
        m_calendar.give(lecturer, m_slots[inTheWay[i]].days);
        give(inTheWay[i], colleagues[i]);
    }
    return true;
}

int Teaching::freeByPushing(int course, Span days)
{
    for (int lecturer : m_instance->courses[course].lecturers) {
        if (!pushAway(lecturer, days))
            continue;
        // Somebody away on these days is still not free.
        if (m_calendar.isFree(lecturer, days))
            return lecturer;
    }
    return -1;
}

int Teaching::add(int course, Span days, int preferred)
{
    const int slot = addWithoutPushing(course, days, preferred);
    return slot >= 0 ? slot : slotOf(course, days, freeByPushing(course, days));
}

int Teaching::addWithoutPushing(int course, Span days, int preferred)
{
    return slotOf(course, days, preferred >= 0 && m_calendar.isFree(preferred, days) ? preferred : freeLecturer(course, days, -1));
}

int Teaching::slotOf(int course, Span days, int lecturer)
{
    if (lecturer < 0)
        return -1;
    int slot = int(m_slots.size());
    if (m_spare.empty()) {
        m_slots.emplace_back();
    } else {
        slot = m_spare.back();
        m_spare.pop_back();
    }
    m_slots[slot] = {course, days, lecturer};
    give(slot, lecturer);
    return slot;
}

void Teaching::remove(int slot)
{
    Slot &gone = m_slots[slot];
    m_calendar.give(gone.lecturer, gone.days);
    gone.lecturer = -1;
    m_spare.push_back(slot);
}

} // namespace lotrinh::planner
