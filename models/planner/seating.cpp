// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seating.h"

#include <algorithm>
#include <limits>

namespace lotrinh::planner {

namespace {

bool reaches(const ServedGap &one, int end)
{
    return one.ends.from <= end && end < one.ends.to;
}

} // namespace

Seating::Seating(const Instance &instance, const std::vector<PlannedClass> &classes)
    : m_instance(&instance), m_byCourse(instance.courses.size()), m_seats(instance.wishes.size(), -1), m_sits(instance.wishes.size()), m_own(instance.wishes.size()),
      m_position(instance.wishes.size(), -1), m_wishesOf(instance.persons.size()), m_servedBy(instance.gaps.size()),
      m_away(instance.units.size() * size_t(instance.days), 0)
{
    for (const PlannedClass &one : classes) {
        const Course &course = instance.courses[one.course];
        const Span days = daysOf(instance, one);
        m_places.push_back({one.course, days, days.to - 1, one.room < 0 ? 0 : std::min(course.maxSize, instance.rooms[one.room].seats),
            course.minSize, -1, {}});
    }
    for (const StandingClass &one : instance.standing)
        m_places.push_back({one.course, one.days, one.end, one.freeSeats, one.least, int(&one - instance.standing.data()), {}});
    for (size_t place = 0; place < m_places.size(); ++place)
        m_byCourse[m_places[place].course].push_back(int(place));
    for (size_t wish = 0; wish < instance.wishes.size(); ++wish) {
        m_wishesOf[instance.wishes[wish].person].push_back(int(wish));
        for (const ServedGap &one : instance.wishes[wish].gaps)
            if (m_servedBy[one.gap].empty() || m_servedBy[one.gap].back() != int(wish))
                m_servedBy[one.gap].push_back(int(wish));
    }
    for (size_t wish = 0; wish < instance.wishes.size(); ++wish) {
        const std::vector<ServedGap> &gaps = instance.wishes[wish].gaps;
        if (gaps.size() == 1 && m_servedBy[gaps[0].gap].size() == 1)
            m_own[wish] = {instance.gaps[gaps[0].gap], gaps[0].ends, unservedCost(instance.gaps[gaps[0].gap], instance.days)};
    }
    for (size_t unit = 0; unit < instance.units.size(); ++unit)
        std::copy(instance.units[unit].away.begin(), instance.units[unit].away.end(), m_away.begin() + unit * instance.days);
    for (const Gap &gap : instance.gaps)
        m_cost += unservedCost(gap, instance.days);
}

void Seating::setHomes(std::vector<int> homes)
{
    m_homes = std::move(homes);
    for (int home : m_homes)
        m_cost += home >= 0 ? movedPersonCost : 0;
}

int Seating::homeCost(int wish, int place) const
{
    const bool isAway = m_homes[wish] >= 0 && (place < 0 || m_places[place].days.from != m_homes[wish]);
    return isAway ? movedPersonCost : 0;
}

/// What the gap costs by all wishes but one.
int Seating::gapCost(int gap, int except) const
{
    const Gap &facts = m_instance->gaps[gap];
    int cost = unservedCost(facts, m_instance->days);
    if (m_servedBy[gap].size() < 2)
        return cost;
    for (int wish : m_servedBy[gap]) {
        if (wish == except || m_seats[wish] < 0)
            continue;
        const int end = m_places[m_seats[wish]].end;
        for (const ServedGap &one : m_instance->wishes[wish].gaps)
            if (one.gap == gap && reaches(one, end))
                cost = std::min(cost, latenessCost(facts, end));
    }
    return cost;
}

bool Seating::isServed(int gap) const
{
    return std::any_of(m_servedBy[gap].begin(), m_servedBy[gap].end(), [&](int wish) {
        const auto &gaps = m_instance->wishes[wish].gaps;
        return m_seats[wish] >= 0 && std::any_of(gaps.begin(), gaps.end(), [&](const ServedGap &one) {
            return one.gap == gap && reaches(one, m_places[m_seats[wish]].end);
        });
    });
}

int Seating::ownCost(const OwnGap &own, int place) const
{
    const int end = place < 0 ? -1 : m_places[place].end;
    return place >= 0 && own.ends.from <= end && end < own.ends.to ? std::min(own.unserved, latenessCost(own.gap, end)) : own.unserved;
}

int Seating::change(int wish, int place) const
{
    const int moved = m_homes.empty() ? 0 : homeCost(wish, place) - homeCost(wish, m_seats[wish]);
    const OwnGap &own = m_own[wish];
    return moved + (own.unserved < 0 ? gapsChange(wish, place) : ownCost(own, place) - ownCost(own, m_seats[wish]));
}

bool Seating::mayGain(int wish) const
{
    const OwnGap &own = m_own[wish];
    const int seat = m_seats[wish];
    return own.unserved < 0 || ownCost(own, seat) > 0 || (!m_homes.empty() && homeCost(wish, seat) > 0);
}

int Seating::gapsChange(int wish, int place) const
{
    const Wish &one = m_instance->wishes[wish];
    const int seat = m_seats[wish];
    int change = 0;
    for (size_t i = 0; i < one.gaps.size(); ++i) {
        const ServedGap &served = one.gaps[i];
        const Gap &gap = m_instance->gaps[served.gap];
        // A gap that comes twice (two spells of an equivalence) is looked at once, under each spell.
        if (i > 0 && one.gaps[i - 1].gap == served.gap)
            continue;
        const int others = gapCost(served.gap, wish);
        int before = others;
        int after = others;
        for (size_t k = i; k < one.gaps.size() && one.gaps[k].gap == served.gap; ++k) {
            if (seat >= 0 && reaches(one.gaps[k], m_places[seat].end))
                before = std::min(before, latenessCost(gap, m_places[seat].end));
            if (place >= 0 && reaches(one.gaps[k], m_places[place].end))
                after = std::min(after, latenessCost(gap, m_places[place].end));
        }
        change += after - before;
    }
    return change;
}

bool Seating::servesSomething(int wish, int place) const
{
    const auto &gaps = m_instance->wishes[wish].gaps;
    const int end = m_places[place].end;
    return std::any_of(gaps.begin(), gaps.end(), [&](const ServedGap &one) { return reaches(one, end); });
}

bool Seating::isPersonFree(int wish, int place) const
{
    const Place &facts = m_places[place];
    const bool isBarred = facts.standing >= 0 && isClosedTo(m_instance->standing[facts.standing], m_instance->wishes[wish].person);
    return !isBarred && isFreeOn(wish, facts.days);
}

bool Seating::isFreeOn(int wish, Span days) const
{
    const int person = m_instance->wishes[wish].person;
    for (Span span : m_instance->persons[person].blocked)
        if (span.meets(days))
            return false;
    for (int other : m_wishesOf[person])
        if (other != wish && m_sits[other].meets(days))
            return false;
    return true;
}

int Seating::unitRoom(int unit, Span days) const
{
    const int *away = m_away.data() + size_t(unit) * size_t(m_instance->days);
    int most = 0;
    for (int day = days.from; day < days.to; ++day)
        most = std::max(most, away[day]);
    return m_instance->units[unit].limit - most;
}

bool Seating::maySit(int wish, int place) const
{
    const int unit = m_instance->persons[m_instance->wishes[wish].person].unit;
    return hasSeat(place) && servesSomething(wish, place) && isPersonFree(wish, place) && unitRoom(unit, m_places[place].days) > 0;
}

void Seating::countAway(int unit, Span days, int by)
{
    int *away = m_away.data() + size_t(unit) * size_t(m_instance->days);
    for (int day = days.from; day < days.to; ++day)
        away[day] += by;
}

void Seating::sit(int wish, int place)
{
    m_cost += change(wish, place);
    note({wish, place, {}, 1});
    Place &into = m_places[place];
    m_seats[wish] = place;
    m_sits[wish] = into.days;
    m_position[wish] = int(into.sitting.size());
    into.sitting.push_back(wish);
    countAway(m_instance->persons[m_instance->wishes[wish].person].unit, into.days, +1);
}

void Seating::rise(int wish)
{
    m_cost += change(wish, -1);
    note({wish, m_seats[wish], {}, 0});
    Place &from = m_places[m_seats[wish]];
    const int last = from.sitting.back();
    from.sitting[m_position[wish]] = last;
    m_position[last] = m_position[wish];
    from.sitting.pop_back();
    m_seats[wish] = -1;
    m_sits[wish] = {};
    countAway(m_instance->persons[m_instance->wishes[wish].person].unit, from.days, -1);
}

void Seating::relocate(int place, Span days, int seats)
{
    Place &facts = m_places[place];
    note({-1, place, facts.days, facts.seats});
    facts.days = days;
    facts.end = days.to - 1;
    facts.seats = seats;
}

void Seating::startTrial()
{
    m_trial.clear();
    m_isTrial = true;
}

void Seating::keepTrial()
{
    m_isTrial = false;
}

void Seating::takeTrialBack()
{
    m_isTrial = false;
    for (auto step = m_trial.rbegin(); step != m_trial.rend(); ++step) {
        if (step->wish < 0)
            relocate(step->place, step->days, step->seats);
        else if (step->seats == 1)
            rise(step->wish);
        else
            sit(step->wish, step->place);
    }
}

} // namespace lotrinh::planner
