// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendable.h"

namespace lotrinh::planner {

namespace {

/// Days on which somebody cannot be sent.
class Absences {
public:
    Absences(const Instance &instance, int person)
        : m_person(instance.persons[person]), m_unit(instance.units[m_person.unit])
    { }

    /// The last of the days that bars a class there, -1 = none.
    int lastBarredDay(Span days) const
    {
        int last = -1;
        for (Span span : m_person.blocked)
            if (span.meets(days))
                last = std::max(last, std::min(span.to, days.to) - 1);
        for (int day = days.to - 1; day > last && day >= days.from && !m_unit.away.empty(); --day)
            if (m_unit.away[day] >= m_unit.limit)
                last = day;
        return last;
    }
    /// The first of them, -1 = none.
    int firstBarredDay(Span days) const
    {
        int first = -1;
        const auto note = [&](int day) { first = first < 0 ? day : std::min(first, day); };
        for (Span span : m_person.blocked)
            if (span.meets(days))
                note(std::max(span.from, days.from));
        for (int day = days.from; day < days.to && !m_unit.away.empty(); ++day)
            if (m_unit.away[day] >= m_unit.limit) {
                note(day);
                break;
            }
        return first;
    }

private:
    const Person &m_person;
    const Unit &m_unit;
};

Span joined(Span ends, int end)
{
    return ends.isEmpty() ? Span{end, end + 1} : Span{std::min(ends.from, end), std::max(ends.to, end + 1)};
}

Span newClassEnds(const Instance &instance, const Course &course, const Absences &absences)
{
    const Span open{std::max(0, course.open.from), std::min(instance.days, course.open.to)};
    int first = open.from;
    for (int barred = 0; first + course.days <= open.to; first = barred + 1)
        if (barred = absences.lastBarredDay({first, first + course.days}); barred < 0)
            break;
    if (first + course.days > open.to)
        return {};
    int last = open.to;
    for (int barred = 0; last - course.days > first; last = barred)
        if (barred = absences.firstBarredDay({last - course.days, last}); barred < 0)
            break;
    last = std::max(last, first + course.days);
    return {first + course.days - 1, last};
}

} // namespace

Span attendableEnds(const Instance &instance, const Wish &wish)
{
    const Absences absences(instance, wish.person);
    Span ends = newClassEnds(instance, instance.courses[wish.course], absences);
    for (const StandingClass &one : instance.standing)
        if (one.course == wish.course && one.freeSeats > 0 && !isClosedTo(one, wish.person) && absences.lastBarredDay(one.days) < 0)
            ends = joined(ends, one.end);
    return ends;
}

} // namespace lotrinh::planner
