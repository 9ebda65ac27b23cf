// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "province.h"

#include "casting.h"
#include "records.h"
#include "schoolyear.h"
#include "seating.h"

#include <algorithm>

namespace lotrinh::demo {

struct ProvinceStream::State {
    State(const Rulebook::Tables &catalogue, int cadres, quint64 seed, Day until)
        : world(catalogue, cadres, seed, until)
        , intakes(planIntakes(world, cadres > 0 ? findDemand(world) : Demand{}))
        , school(holdSchool(world, intakes))
        , records(world)
        , seating(world, intakes, school)
        , casting(world)
    { }

    void addOne(int index, People &people)
    {
        drawCareer(world, index, career);
        drawWishes(world, career, wishes);
        records.add(career, people);
        const std::vector<int> open = seating.add(career, wishes, people);
        casting.consider(career, wishes, open, people.cadres.back());
    }

    World world;
    std::vector<Intake> intakes;
    School school;
    Records records;
    Seating seating;
    Casting casting;
    Career career;
    std::vector<Wish> wishes;
    int given = 0;
};

namespace {

/// Cadres belong to units: where none lives there are no cadres.
int peopleOf(const Rulebook::Tables &catalogue, int cadres, Day until)
{
    const bool lives
        = std::ranges::any_of(catalogue.units, [&](const Unit &unit) { return unit.life.holds(until); });
    return lives ? std::max(cadres, 0) : 0;
}

} // namespace

ProvinceStream::ProvinceStream(const Rulebook::Tables &catalogue, int cadres, quint64 seed, Day until)
    : m_state(std::make_unique<State>(catalogue, peopleOf(catalogue, cadres, until), seed, until))
{ }

ProvinceStream::~ProvinceStream() = default;

const School &ProvinceStream::school() const
{
    return m_state->school;
}

People ProvinceStream::next(int count)
{
    People people;
    const int end = std::min(m_state->world.cadres, m_state->given + std::max(count, 0));
    people.cadres.reserve(static_cast<size_t>(end - m_state->given));
    for (; m_state->given < end; ++m_state->given)
        m_state->addOne(m_state->given, people);
    return people;
}

std::vector<Persona> ProvinceStream::personas() const
{
    return m_state->casting.personas();
}

Province makeProvince(const Rulebook::Tables &catalogue, int cadres, quint64 seed, Day until)
{
    ProvinceStream stream(catalogue, cadres, seed, until);
    People people = stream.next(cadres);
    return {stream.school(), std::move(people), stream.personas()};
}

} // namespace lotrinh::demo
