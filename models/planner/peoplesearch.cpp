// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "peoplesearch.h"

#include <cmath>

namespace lotrinh::planner {

PeopleSearch::PeopleSearch(Seating &seating, std::uint64_t seed) : m_seating(&seating), m_random(seed)
{
    const Instance &instance = seating.instance();
    for (size_t wish = 0; wish < instance.wishes.size(); ++wish)
        if (!seating.placesOf(instance.wishes[wish].course).empty())
            m_movable.push_back(int(wish));
}

bool PeopleSearch::isWelcome(int change, double temperature)
{
    return change <= 0 || (temperature > 0 && m_random.unit() < std::exp(-change / temperature));
}

bool PeopleSearch::moveTo(int wish, int place, double temperature)
{
    Seating &seating = *m_seating;
    const int from = seating.seatOf(wish);
    if (from >= 0 && int(seating.places()[from].sitting.size()) <= seating.places()[from].least)
        return false;
    const Place &to = seating.places()[place];
    if (int(to.sitting.size()) < to.least || !isWelcome(seating.change(wish, place), temperature))
        return false;
    if (from >= 0)
        seating.rise(wish);
    if (seating.maySit(wish, place)) {
        seating.sit(wish, place);
        return true;
    }
    if (from >= 0)
        seating.sit(wish, from);
    return false;
}

/// `wish` takes the seat of `other`, who takes its seat if it had one, else waits.
bool PeopleSearch::exchange(int wish, int other, double temperature)
{
    Seating &seating = *m_seating;
    const int from = seating.seatOf(wish);
    const int place = seating.seatOf(other);
    const int change = seating.change(wish, place) + seating.change(other, from);
    if (!isWelcome(change, temperature))
        return false;
    if (from >= 0)
        seating.rise(wish);
    seating.rise(other);
    if (seating.maySit(wish, place)) {
        seating.sit(wish, place);
        if (from < 0)
            return true;
        if (seating.maySit(other, from)) {
            seating.sit(other, from);
            return true;
        }
        seating.rise(wish);
    }
    seating.sit(other, place);
    if (from >= 0)
        seating.sit(wish, from);
    return false;
}

bool PeopleSearch::step(double temperature)
{
    if (m_movable.empty())
        return false;
    const int wish = m_movable[m_random.below(int(m_movable.size()))];
    const auto &places = m_seating->placesOf(m_seating->instance().wishes[wish].course);
    const int place = places[m_random.below(int(places.size()))];
    if (place == m_seating->seatOf(wish))
        return false;
    if (m_seating->hasSeat(place))
        return moveTo(wish, place, temperature);
    const auto &sitting = m_seating->places()[place].sitting;
    return sitting.empty() ? false : exchange(wish, sitting[m_random.below(int(sitting.size()))], temperature);
}

} // namespace lotrinh::planner
