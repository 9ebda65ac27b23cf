// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intakes.h"

#include <algorithm>

namespace lotrinh::demo {

namespace {

/// The days just past in which a class may have ended without its results being recorded yet.
constexpr int unsettledDays = 7;

class IntakePlan {
public:
    IntakePlan(const World &world, const Demand &demand)
        : m_world(world)
        , m_demand(demand)
        , m_random(world.seed, Random::Purpose::Classes)
    { }

    void addPast();
    void addPresent();
    void addCancelled();
    std::vector<Intake> take();

private:
    enum class When { Finished, Running, Open, Draft };

    int usualSize() const { return m_world.cadres < 1000 ? 25 : 58; }
    Day endOf(int course, Day start) const;
    Day startOf(int course, Day end) const;
    int capacity(int course, int about);
    void addPastOf(int course);
    void addPastIn(int course, Day from);
    void addPresentOf(int course, int rank);
    void add(int course, When when, int capacity, bool needsApproval = false);
    Day startFor(int course, When when);
    ClassState stateOf(const Intake &intake, When when) const;
    bool lives(const Intake &intake) const;

    const World &m_world;
    const Demand &m_demand;
    Random m_random;
    std::vector<Intake> m_intakes;
};

Day IntakePlan::endOf(int course, Day start) const
{
    if (const int months = m_world.monthsOf(course))
        return m_world.calendar.onOrBefore(start.plusMonths(months));
    return m_world.calendar.plusWorkingDays(start, m_world.course(course).days.value_or(1) - 1);
}

Day IntakePlan::startOf(int course, Day end) const
{
    if (const int months = m_world.monthsOf(course))
        return m_world.calendar.onOrAfter(end.plusMonths(-months));
    return m_world.calendar.plusWorkingDays(end, 1 - m_world.course(course).days.value_or(1));
}

int IntakePlan::capacity(int course, int about)
{
    const int seats = about + m_random.between(2, 8) * 5;
    return std::clamp(seats - seats % 5, 15, std::min(m_world.course(course).maxSize.value_or(100), 100));
}

bool IntakePlan::lives(const Intake &intake) const
{
    const Period life = m_world.course(intake.course).life;
    return life.holds(intake.startsOn) && life.holds(intake.endsOn);
}

void IntakePlan::addPast()
{
    for (int course = 0; course < static_cast<int>(m_demand.taken.size()); ++course)
        if (m_world.isHeldHere(course))
            addPastOf(course);
}

void IntakePlan::addPastOf(int course)
{
    const auto &taken = m_demand.taken[static_cast<size_t>(course)];
    int waiting = usualSize() / 2;
    for (size_t bucket = 0; bucket < taken.size(); ++bucket) {
        waiting += taken[bucket];
        for (; waiting >= usualSize(); waiting -= usualSize())
            addPastIn(course, m_world.begin.plusDays(static_cast<int>(bucket) * Demand::bucketDays));
    }
}

void IntakePlan::addPastIn(int course, Day from)
{
    const WorkCalendar &calendar = m_world.calendar;
    Day start = from.plusDays(m_random.below(Demand::bucketDays));
    if (m_random.chance(600))
        start = start.plusDays(-(start.julian % 7)); // most classes open on a Monday
    start = calendar.onOrAfter(std::max(start, std::max(m_world.begin, m_world.course(course).life.from)));
    const Day latest
        = std::min(m_world.until.plusDays(-unsettledDays - 1), m_world.course(course).life.to.plusDays(-1));
    Day end = endOf(course, start);
    if (end > latest) {
        end = calendar.onOrBefore(latest.plusDays(-m_random.below(20)));
        start = startOf(course, end);
    }
    const Intake intake{
        course, start, end, capacity(course, usualSize()), ClassState::Closed, m_random.chance(150)};
    if (start >= m_world.begin && lives(intake))
        m_intakes.push_back(intake);
}

Day IntakePlan::startFor(int course, When when)
{
    const WorkCalendar &calendar = m_world.calendar;
    const Day today = m_world.until;
    switch (when) {
    case When::Finished:
        return startOf(course, calendar.onOrBefore(today.plusDays(-1)));
    case When::Running:
        if (m_world.monthsOf(course) > 0)
            return calendar.onOrBefore(today.plusMonths(-4));
        return calendar.plusWorkingDays(
            calendar.onOrBefore(today), 1 - std::max(1, m_world.course(course).days.value_or(1) / 2));
    case When::Open:
        break;
    case When::Draft:
        return calendar.onOrAfter(today.plusDays(m_random.between(80, 150)));
    }
    const Day about = today.plusDays(m_random.between(9, 75));
    return calendar.onOrAfter(about.plusDays(-(about.julian % 7) + 7));
}

ClassState IntakePlan::stateOf(const Intake &intake, When when) const
{
    if (intake.endsOn < m_world.until)
        return ClassState::Finished;
    if (intake.startsOn <= m_world.until)
        return ClassState::Running;
    return when == When::Draft ? ClassState::Draft : ClassState::Open;
}

void IntakePlan::add(int course, When when, int seats, bool needsApproval)
{
    Intake intake{course, startFor(course, when), {}, seats, ClassState::Draft, needsApproval};
    intake.endsOn = endOf(course, intake.startsOn);
    intake.state = stateOf(intake, when);
    if (m_random.chance(250))
        intake.waitlistPolicy = m_random.chance(500) ? WaitlistPolicy::Ranked : WaitlistPolicy::Manual;
    if (lives(intake))
        m_intakes.push_back(intake);
}

void IntakePlan::addPresentOf(int course, int rank)
{
    // About a third of those who miss the course have put their names down.
    const int asking = m_demand.missing[static_cast<size_t>(course)] / 3;
    if (rank == 0 || rank == 1 || rank == 4)
        add(course, When::Running, capacity(course, 40));
    if (rank == 3)
        add(course, When::Finished, capacity(course, 40));
    if (rank == 0) // too small on purpose: people wait
        add(course, When::Open, std::clamp(asking / 5, 5, 40));
    if (rank == 1)
        add(course, When::Open, capacity(course, 40), true);
    if (rank == 2 || rank == 3 || (rank > 4 && asking >= 20))
        add(course, When::Open, capacity(course, 40));
    if (rank == 0 || rank == 2)
        add(course, When::Draft, capacity(course, 50));
    for (int more = asking / 70; more > 0; --more)
        add(course, When::Open, capacity(course, 50));
}

void IntakePlan::addPresent()
{
    std::vector<int> courses;
    for (int course = 0; course < static_cast<int>(m_demand.missing.size()); ++course)
        if (m_demand.missing[static_cast<size_t>(course)] > 0 && m_world.isHeldHere(course)
            && m_world.course(course).life.holds(m_world.until.plusDays(90)))
            courses.push_back(course);
    std::ranges::stable_sort(
        courses, std::greater<>(), [&](int course) { return m_demand.missing[static_cast<size_t>(course)]; });
    for (size_t rank = 0; rank < courses.size(); ++rank)
        addPresentOf(courses[rank], static_cast<int>(rank));
}

void IntakePlan::addCancelled()
{
    const size_t held = m_intakes.size();
    for (size_t i = held / 60 + 1; i > 0 && held > 0; --i) {
        Intake intake = m_intakes[static_cast<size_t>(m_random.below(static_cast<int>(held)))];
        intake.startsOn = m_world.calendar.onOrAfter(intake.startsOn.plusDays(m_random.between(5, 40)));
        intake.endsOn = endOf(intake.course, intake.startsOn);
        intake.state = ClassState::Cancelled;
        if (lives(intake))
            m_intakes.push_back(intake);
    }
}

std::vector<Intake> IntakePlan::take()
{
    std::ranges::stable_sort(
        m_intakes, {}, [](const Intake &intake) { return std::pair(intake.startsOn, intake.course); });
    return std::move(m_intakes);
}

} // namespace

std::vector<Intake> planIntakes(const World &world, const Demand &demand)
{
    IntakePlan plan(world, demand);
    plan.addPast();
    plan.addPresent();
    plan.addCancelled();
    return plan.take();
}

} // namespace lotrinh::demo
