// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plainannealing.h"

#include "planner/furtherclasses.h"
#include "planner/random.h"

#include <chrono>
#include <cmath>

namespace lotrinh::bench {

namespace {

using planner::Seating;

constexpr double warmest = 40; ///< points; the best of 10, 20, 40, 80 and 160 on the usual province
constexpr double coldest = 0.5;
constexpr int movesPerSlice = 2000; ///< between two looks at the clock

class Annealing {
public:
    Annealing(Seating &seating, std::uint64_t seed) : m_seating(seating), m_random(seed) {}

    void move(double temperature);

private:
    bool isWelcome(std::int64_t change, double temperature)
    {
        return change <= 0 || m_random.unit() < std::exp(-double(change) / temperature);
    }
    bool mayLeave(int place) const
    {
        const planner::Place &facts = m_seating.places()[place];
        return int(facts.sitting.size()) > facts.least;
    }
    void put(int wish, int place)
    {
        if (place >= 0)
            m_seating.sit(wish, place);
    }
    void goTo(int wish, int place, double temperature);
    void changePlaces(int wish, int other, double temperature);

    Seating &m_seating;
    planner::Random m_random;
};

void Annealing::move(double temperature)
{
    const int wish = m_random.below(int(m_seating.seats().size()));
    const auto &places = m_seating.placesOf(m_seating.instance().wishes[wish].course);
    if (places.empty())
        return;
    const int place = places[m_random.below(int(places.size()))];
    if (place == m_seating.seatOf(wish))
        return;
    if (m_seating.hasSeat(place))
        return goTo(wish, place, temperature);
    const auto &sitting = m_seating.places()[place].sitting;
    changePlaces(wish, sitting[m_random.below(int(sitting.size()))], temperature);
}

void Annealing::goTo(int wish, int place, double temperature)
{
    const int from = m_seating.seatOf(wish);
    if ((from >= 0 && !mayLeave(from)) || !isWelcome(m_seating.change(wish, place), temperature))
        return;
    if (from >= 0)
        m_seating.rise(wish);
    put(wish, m_seating.maySit(wish, place) ? place : from);
}

/// The other's seat for the wish, and the wish's seat, if it has one, for the other.
void Annealing::changePlaces(int wish, int other, double temperature)
{
    const int from = m_seating.seatOf(wish);
    const int to = m_seating.seatOf(other);
    const std::int64_t before = m_seating.cost();
    if (from >= 0)
        m_seating.rise(wish);
    m_seating.rise(other);
    if (m_seating.maySit(wish, to)) {
        m_seating.sit(wish, to);
        const bool fits = from < 0 || m_seating.maySit(other, from);
        if (fits) {
            put(other, from);
            if (isWelcome(m_seating.cost() - before, temperature))
                return;
            if (from >= 0)
                m_seating.rise(other);
        }
        m_seating.rise(wish);
    }
    put(other, to);
    put(wish, from);
}

} // namespace

planner::Plan annealedPlainly(const planner::Instance &instance, double seconds, std::uint64_t seed)
{
    const auto begin = std::chrono::steady_clock::now();
    const auto used = [&] { return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count() / seconds; };
    planner::Draft draft{{}, std::vector<int>(instance.wishes.size(), -1), {}};
    planner::openFurther(instance, draft, [&] { return used() < 0.5; });
    Seating seating = planner::seatingOf(instance, draft);
    Annealing annealing(seating, seed);
    for (double share = used(); share < 1; share = used()) {
        const double temperature = warmest * std::pow(coldest / warmest, share);
        for (int one = 0; one < movesPerSlice; ++one)
            annealing.move(temperature);
    }
    return {draft.classes, seating.seats()};
}

} // namespace lotrinh::bench
