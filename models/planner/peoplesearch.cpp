// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "peoplesearch.h"

#include <algorithm>

namespace lotrinh::planner {

namespace {

constexpr double anywhereShare = 0.2; ///< of draws among all classes of the course; the rest look near the present one
constexpr double earlierShare = 0.55; ///< of those that look for one ending sooner
constexpr int nearness[] = {1, 4, 16}; ///< among which part of the course's classes is near
constexpr int leastReach = 3;
constexpr int wishDraws = 3; ///< for one who may gain by moving
constexpr int otherDraws = 3; ///< of people of a full class: who loses least makes room
constexpr int mostAsked = 24; ///< people of a unit looked at for one who bars the way
constexpr int mostTried = 4; ///< places tried for whoever has to go elsewhere

} // namespace

PeopleSearch::PeopleSearch(Seating &seating, std::uint64_t seed)
    : m_seating(&seating), m_random(seed), m_ofUnit(seating.instance().units.size()), m_ofPerson(seating.instance().persons.size())
{
    const Instance &instance = seating.instance();
    orderByEnd();
    for (size_t wish = 0; wish < instance.wishes.size(); ++wish)
        if (!seating.placesOf(instance.wishes[wish].course).empty()) {
            m_movable.push_back(int(wish));
            m_ofUnit[instance.persons[instance.wishes[wish].person].unit].push_back(int(wish));
            m_ofPerson[instance.wishes[wish].person].push_back(int(wish));
        }
}

void PeopleSearch::orderByEnd()
{
    const std::vector<Place> &places = m_seating->places();
    m_rank.assign(places.size(), 0);
    for (int course = 0; course < int(m_seating->instance().courses.size()); ++course) {
        std::vector<int> byEnd = m_seating->placesOf(course);
        std::stable_sort(byEnd.begin(), byEnd.end(), [&](int a, int b) { return places[a].end < places[b].end; });
        for (size_t rank = 0; rank < byEnd.size(); ++rank)
            m_rank[byEnd[rank]] = int(rank);
        m_byEnd.push_back(std::move(byEnd));
    }
}

bool PeopleSearch::isThin(int place) const
{
    const Place &facts = m_seating->places()[place];
    return int(facts.sitting.size()) < facts.least;
}

void PeopleSearch::put(int wish, int place)
{
    if (place >= 0)
        m_seating->sit(wish, place);
}

/// Mostly one who may gain; the others only make room.
int PeopleSearch::drawWish()
{
    int wish = 0;
    for (int draw = 0; draw < wishDraws; ++draw) {
        wish = m_movable[m_random.below(int(m_movable.size()))];
        if (m_seating->mayGain(wish))
            break;
    }
    return wish;
}

/// Of a few who sit in the place the one who loses least by a seat in `from` (-1: by having none).
int PeopleSearch::drawOther(int place, int from)
{
    const std::vector<int> &sitting = m_seating->places()[place].sitting;
    int best = -1;
    int least = 0;
    for (int draw = 0; draw < otherDraws; ++draw) {
        const int other = sitting[m_random.below(int(sitting.size()))];
        const int change = m_seating->change(other, from);
        if (best < 0 || change < least) {
            best = other;
            least = change;
        }
    }
    return best;
}

/// Mostly one that ends near the present one: with many classes in a course most exchanges from one end of the year to
/// the other are in vain.
int PeopleSearch::drawPlace(int wish)
{
    const std::vector<int> &places = m_byEnd[m_seating->instance().wishes[wish].course];
    const int count = int(places.size());
    const int seat = m_seating->seatOf(wish);
    if (seat < 0 || m_random.unit() < anywhereShare)
        return places[m_random.below(count)];
    const int reach = std::max(leastReach, count / nearness[m_random.below(int(std::size(nearness)))]);
    const int far = 1 + m_random.below(reach);
    const int rank = m_rank[seat] + (m_random.unit() < earlierShare ? -far : far);
    return places[rank < 0 || rank >= count ? m_random.below(count) : rank];
}

/// A few ways for who has to go, `spare` among them (a seat there becomes free), and none at all: those that cost no
/// more than the tolerance.
void PeopleSearch::findWays(int other, int spare, double tolerance)
{
    const Seating &seating = *m_seating;
    const int course = seating.instance().wishes[other].course;
    const auto &places = seating.placesOf(course);
    m_ways.clear();
    const auto offer = [&](int place) {
        if (const int change = seating.change(other, place); change <= tolerance)
            m_ways.emplace_back(change, place);
    };
    offer(-1);
    if (spare >= 0 && seating.places()[spare].course == course)
        offer(spare);
    for (int tried = 0; tried < mostTried; ++tried)
        if (const int place = places[m_random.below(int(places.size()))]; seating.hasSeat(place) && !isThin(place))
            offer(place);
    std::sort(m_ways.begin(), m_ways.end());
}

/// Whoever rose takes the cheapest way that is open; false when none is.
bool PeopleSearch::sendAway(int other)
{
    for (const auto &[change, place] : m_ways)
        if (place < 0 || m_seating->maySit(other, place)) {
            put(other, place);
            return true;
        }
    return false;
}

/// Somebody whose going would let the wish in: the person's own other class, or one of the unit on these days.
int PeopleSearch::whoBars(int wish, int place)
{
    const Seating &seating = *m_seating;
    const Instance &instance = seating.instance();
    const Span days = seating.places()[place].days;
    const auto sitsThen = [&](int other) {
        return other != wish && seating.seatOf(other) >= 0 && seating.places()[seating.seatOf(other)].days.meets(days);
    };
    const int person = instance.wishes[wish].person;
    for (int other : m_ofPerson[person])
        if (sitsThen(other))
            return other;
    const int unit = instance.persons[person].unit;
    if (seating.unitRoom(unit, days) > 0)
        return -1;
    const auto &people = m_ofUnit[unit];
    size_t at = size_t(m_random.below(int(people.size())));
    for (int asked = 0; asked < mostAsked; ++asked, at = at + 1 < people.size() ? at + 1 : 0)
        if (sitsThen(people[at]))
            return people[at];
    return -1;
}

bool PeopleSearch::moveTo(int wish, int place, double tolerance)
{
    Seating &seating = *m_seating;
    const int from = seating.seatOf(wish);
    if (isThin(place) || seating.change(wish, place) > tolerance)
        return false;
    if (from >= 0 && int(seating.places()[from].sitting.size()) <= seating.places()[from].least)
        return false;
    if (from >= 0)
        seating.rise(wish);
    if (seating.maySit(wish, place)) {
        seating.sit(wish, place);
        return true;
    }
    const int other = whoBars(wish, place);
    put(wish, from);
    return other >= 0 && takeThePlaceOf(wish, place, other, tolerance);
}

/// `wish` sits in the place, `other`, who bars the way, goes where it costs least of a few places. Nobody is moved
/// before it is sure that the costs allow it.
bool PeopleSearch::takeThePlaceOf(int wish, int place, int other, double tolerance)
{
    Seating &seating = *m_seating;
    const int from = seating.seatOf(wish);
    const int was = seating.seatOf(other);
    findWays(other, from, tolerance - seating.change(wish, place));
    if (m_ways.empty())
        return false;
    const std::int64_t before = seating.cost();
    if (from >= 0)
        seating.rise(wish);
    seating.rise(other);
    if (seating.maySit(wish, place)) {
        seating.sit(wish, place);
        const bool isAway = sendAway(other);
        const bool isSound = isAway && (from < 0 || !isThin(from)) && !isThin(was) && !isThin(place);
        // A gap that both serve makes the sum of their changes more than both.
        if (isSound && double(seating.cost() - before) <= tolerance)
            return true;
        if (seating.seatOf(other) >= 0)
            seating.rise(other);
        seating.rise(wish);
    }
    put(other, was);
    put(wish, from);
    return false;
}

bool PeopleSearch::step(double temperature)
{
    if (m_movable.empty())
        return false;
    return stepOf(drawWish(), temperature);
}

bool PeopleSearch::stepOf(int wish, double temperature)
{
    const int place = drawPlace(wish);
    if (place == m_seating->seatOf(wish))
        return false;
    const double tolerance = m_random.tolerance(temperature);
    if (m_seating->hasSeat(place))
        return moveTo(wish, place, tolerance);
    return m_seating->places()[place].sitting.empty() ? false : takeThePlaceOf(wish, place, drawOther(place, m_seating->seatOf(wish)), tolerance);
}

} // namespace lotrinh::planner
