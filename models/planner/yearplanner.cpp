// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "yearplanner.h"

#include "classsearch.h"
#include "furtherclasses.h"
#include "peopleflow.h"
#include "peoplesearch.h"
#include "rooming.h"

#include <algorithm>
#include <chrono>
#include <numeric>

namespace lotrinh::planner {

namespace {

using Clock = std::chrono::steady_clock;

constexpr int boundSteps = 450;
constexpr int quickBoundSteps = 60; ///< enough for prices that lead to a sensible first plan
constexpr int triesPerNeighbourhood = 700; ///< of people, in the share of iterations
constexpr int triesPerSlice = 4000; ///< between two looks at the clock

/// Gaps that no course can serve: every plan pays for them.
std::int64_t costOfUnreachable(const Instance &instance)
{
    std::vector<char> isReached(instance.gaps.size(), 0);
    for (const Wish &wish : instance.wishes)
        for (const ServedGap &one : wish.gaps)
            isReached[one.gap] = 1;
    std::int64_t cost = 0;
    for (size_t gap = 0; gap < instance.gaps.size(); ++gap)
        cost += isReached[gap] ? 0 : unservedCost(instance.gaps[gap], instance.days);
    return cost;
}

/// One run: the stages in order, the clock, and the best plan so far.
class YearSearch {
public:
    YearSearch(const Instance &instance, const Budget &budget, const Watch &watch)
        : m_instance(instance), m_budget(budget), m_watch(watch), m_begin(Clock::now()), m_bound(classLevelOf(instance, {})),
          m_proof(classLevelOf(instance, provenShares(instance)), costOfUnreachable(instance)),
          m_classSearch(m_bound.level(), m_bound, budget.seed)
    {
    }

    PlanAnswer run();

private:
    double seconds() const { return std::chrono::duration<double>(Clock::now() - m_begin).count(); }
    bool isTimed() const { return m_budget.iterations <= 0; }
    /// Whether the share of the time is used up, or somebody said stop.
    bool isOver(double share);
    void tell();

    void raiseBound(int steps, double share);
    void searchClasses();
    std::vector<PlannedClass> classesWithRooms() const;
    void firstPlan();
    void seatPeople(Seating &seating, int rounds, double share);
    void improvePeople(Seating &seating);
    void addClasses(Draft &draft, double share);
    void offer(const Seating &seating, const std::vector<PlannedClass> &classes);

    const Instance &m_instance;
    const Budget &m_budget;
    const Watch &m_watch;
    Clock::time_point m_begin;
    Bound m_bound; ///< counts a gap in one course only: prices for the search
    Bound m_proof; ///< the same, but below every plan
    ClassSearch m_classSearch;
    PlanAnswer m_best;
    bool m_hasPlan = false;
    bool m_isStopped = false;
};

void YearSearch::tell()
{
    if (m_watch && !m_isStopped)
        m_isStopped = !m_watch({seconds(), m_best.cost.total(), m_proof.value(), m_hasPlan});
}

bool YearSearch::isOver(double share)
{
    tell();
    return m_isStopped || (isTimed() && seconds() > m_budget.seconds * share);
}

void YearSearch::raiseBound(int steps, double share)
{
    for (int step = 0; step < steps && !isOver(share); ++step) {
        m_bound.step();
        m_proof.step();
    }
}

std::vector<PlannedClass> YearSearch::classesWithRooms() const
{
    const std::vector<CountedClass> counted = m_classSearch.classes();
    std::vector<RoomWish> wishes;
    for (const CountedClass &one : counted)
        wishes.push_back({{one.first, one.first + m_instance.courses[one.course].days}, m_bound.level().groups[one.group].seats, -1});
    giveRooms(m_instance, wishes);
    std::vector<PlannedClass> classes;
    for (size_t i = 0; i < counted.size(); ++i)
        if (wishes[i].room >= 0)
            classes.push_back({counted[i].course, counted[i].first, wishes[i].room, counted[i].lecturer});
    return classes;
}

/// Everybody in order of urgency into the earliest class that will have them: rough, but at once.
void YearSearch::firstPlan()
{
    const std::vector<PlannedClass> classes = classesWithRooms();
    Seating seating(m_instance, classes);
    std::vector<std::pair<int, int>> order;
    for (size_t wish = 0; wish < m_instance.wishes.size(); ++wish)
        order.emplace_back(-seating.instance().gaps[m_instance.wishes[wish].gaps.front().gap].weight, int(wish));
    std::sort(order.begin(), order.end());
    for (const auto &[urgency, wish] : order) {
        int best = -1;
        int bestChange = 0;
        for (int place : seating.placesOf(m_instance.wishes[wish].course)) {
            if (!seating.hasSeat(place) || seating.change(wish, place) >= bestChange || !seating.maySit(wish, place))
                continue;
            best = place;
            bestChange = seating.change(wish, place);
        }
        if (best >= 0)
            seating.sit(wish, best);
    }
    offer(seating, classes);
}

void YearSearch::seatPeople(Seating &seating, int rounds, double share)
{
    std::vector<int> order(m_instance.courses.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return m_instance.courses[a].days > m_instance.courses[b].days; });
    for (int round = 0; round < rounds; ++round)
        for (int course : order) {
            if (round > 0 && isOver(share))
                return;
            reseatCourse(seating, course);
            if (m_isStopped)
                return;
        }
}

void YearSearch::searchClasses()
{
    if (isTimed())
        while (!isOver(0.45))
            m_classSearch.step(0);
    else
        while (m_classSearch.steps() < m_budget.iterations && !isOver(1))
            m_classSearch.step(0);
}

void YearSearch::improvePeople(Seating &seating)
{
    constexpr double warmth = 2.0;
    PeopleSearch search(seating, m_budget.seed + 1);
    const double from = seconds();
    const double until = m_budget.seconds * 0.93;
    const long tries = long(m_budget.iterations) * triesPerNeighbourhood;
    for (long done = 0; isTimed() ? !isOver(0.93) : done < tries && !isOver(1); done += triesPerSlice) {
        const double used = isTimed() ? (seconds() - from) / std::max(1e-9, until - from) : double(done) / double(tries);
        for (int one = 0; one < triesPerSlice; ++one)
            search.step(warmth * std::max(0.0, 1 - used));
    }
}

/// Drops classes nobody sits in, checks the plan by the independent rules and keeps it when it is better.
void YearSearch::offer(const Seating &seating, const std::vector<PlannedClass> &classes)
{
    Plan plan;
    std::vector<int> placeNow(seating.places().size(), -1);
    for (size_t place = 0; place < classes.size(); ++place) {
        const Place &facts = seating.places()[place];
        if (facts.sitting.empty() || int(facts.sitting.size()) < facts.least)
            continue;
        placeNow[place] = int(plan.classes.size());
        plan.classes.push_back(classes[place]);
    }
    for (size_t place = classes.size(); place < seating.places().size(); ++place)
        placeNow[place] = int(plan.classes.size() + place - classes.size());
    for (int seat : seating.seats())
        plan.seats.push_back(seat < 0 ? -1 : placeNow[seat]);
    const Cost cost = costOf(m_instance, plan);
    if ((m_hasPlan && cost.total() >= m_best.cost.total()) || !violationsOf(m_instance, plan).empty())
        return;
    m_best.plan = std::move(plan);
    m_best.cost = cost;
    m_hasPlan = true;
    tell();
}

void YearSearch::addClasses(Draft &draft, double share)
{
    openFurther(m_instance, draft, [&] { return !isOver(share); });
}

PlanAnswer YearSearch::run()
{
    const Plan empty{{}, std::vector<int>(m_instance.wishes.size(), -1)};
    m_best.plan = empty;
    m_best.cost = costOf(m_instance, empty);
    raiseBound(quickBoundSteps, 0.1);
    m_classSearch.begin();
    firstPlan();
    raiseBound(boundSteps - quickBoundSteps, 0.12);
    searchClasses();
    Draft draft{classesWithRooms(), std::vector<int>(m_instance.wishes.size(), -1)};
    {
        Seating seating(m_instance, draft.classes);
        seatPeople(seating, 2, 0.6);
        draft.seats = seating.seats();
    }
    addClasses(draft, 0.7);
    Seating seating = seatingOf(m_instance, draft);
    offer(seating, draft.classes);
    improvePeople(seating);
    seatPeople(seating, 1, 0.97);
    offer(seating, draft.classes);
    draft.seats = seating.seats();
    addClasses(draft, 1.0);
    offer(seatingOf(m_instance, draft), draft.classes);
    m_best.bound = m_proof.value();
    m_best.seconds = seconds();
    m_best.roomPrices = m_bound.roomPrices();
    m_best.lecturerPrices = m_bound.lecturerPrices();
    for (const RoomGroup &group : m_bound.level().groups)
        m_best.groupSeats.push_back(group.seats);
    return m_best;
}

} // namespace

PlanAnswer planYear(const Instance &instance, const Budget &budget, const Watch &watch)
{
    return YearSearch(instance, budget, watch).run();
}

double gapPct(std::int64_t cost, std::int64_t bound)
{
    return bound > 0 ? 100.0 * double(cost - bound) / double(bound) : 0.0;
}

} // namespace lotrinh::planner
