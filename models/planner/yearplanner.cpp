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
#include <cmath>
#include <numeric>
#include <utility>

namespace lotrinh::planner {

namespace {

using Clock = std::chrono::steady_clock;

constexpr int boundSteps = 450;
constexpr int quickBoundSteps = 60; ///< enough for prices that lead to a sensible first plan
constexpr int triesPerNeighbourhood = 700; ///< of people, in the share of iterations
constexpr int triesPerSlice = 4000; ///< between two looks at the clock
constexpr double triesASecond = 5e5; ///< about

/// Whether each gap is served by one course at most, in one spell: then the bound that prices classes is proven too.
bool isEachGapInOneCourse(const Instance &instance)
{
    std::vector<char> isServed(instance.gaps.size(), 0);
    for (const Wish &wish : instance.wishes)
        for (const ServedGap &one : wish.gaps)
            if (std::exchange(isServed[one.gap], 1))
                return false;
    return true;
}

/// Gaps that no class of any plan can serve: every plan pays for them.
std::int64_t costOfUnreachable(const Instance &instance)
{
    const std::vector<char> seatable = seatableCourses(instance);
    std::vector<char> isReached(instance.gaps.size(), 0);
    for (const Wish &wish : instance.wishes)
        for (const ServedGap &one : wish.gaps)
            isReached[one.gap] = isReached[one.gap] || seatable[wish.course];
    std::int64_t cost = 0;
    for (size_t gap = 0; gap < instance.gaps.size(); ++gap)
        cost += isReached[gap] ? 0 : unservedCost(instance.gaps[gap], instance.days);
    return cost;
}

/// One run: the stages in order, the clock, and the best plan so far.
class YearSearch {
public:
    /// `constant`: what the pinned classes cost, `kept`: as in draftOf().
    YearSearch(const Instance &instance, const Budget &budget, const Watch &watch, const Plan &kept, std::int64_t constant)
        : m_instance(instance), m_isOneBound(isEachGapInOneCourse(instance)), m_budget(budget), m_watch(watch), m_kept(kept),
          m_constant(constant), m_begin(Clock::now()), m_bound(classLevelOf(instance, {})),
          m_proof(classLevelOf(instance, provenShares(instance)), costOfUnreachable(instance) + constant),
          m_classSearch(prices().level(), prices(), budget.seed)
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
    Draft searchedDraft();
    Draft keptDraft();
    void improve(Draft &draft);
    PlanAnswer answer();
    /// `owed`: rounds that are finished whatever the clock says.
    void seatPeople(Seating &seating, int rounds, int owed, double share);
    double warmthFor(double tries) const;
    void improvePeople(Seating &seating);
    void addClasses(Draft &draft, double share);
    void offer(Seating &seating, const std::vector<PlannedClass> &classes);

    /// What the search goes by.
    const Bound &prices() const { return m_isOneBound ? m_proof : m_bound; }

    const Instance &m_instance;
    bool m_isOneBound;
    const Budget &m_budget;
    const Watch &m_watch;
    const Plan &m_kept;
    std::int64_t m_constant;
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
    if (!m_watch || m_isStopped)
        return;
    const Clock::time_point asked = Clock::now();
    m_isStopped = !m_watch({seconds(), m_best.cost.total() + m_constant, m_proof.value(), m_hasPlan});
    m_begin += Clock::now() - asked;
}

bool YearSearch::isOver(double share)
{
    tell();
    return m_isStopped || (isTimed() && seconds() > m_budget.seconds * share);
}

void YearSearch::raiseBound(int steps, double share)
{
    for (int step = 0; step < steps && !isOver(share); ++step) {
        m_proof.step();
        if (!m_isOneBound)
            m_bound.step();
    }
}

std::vector<PlannedClass> YearSearch::classesWithRooms() const
{
    const std::vector<CountedClass> counted = m_classSearch.classes();
    std::vector<RoomWish> wishes;
    for (const CountedClass &one : counted)
        wishes.push_back({{one.first, one.first + m_instance.courses[one.course].days}, prices().level().groups[one.group].seats, -1});
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

void YearSearch::seatPeople(Seating &seating, int rounds, int owed, double share)
{
    std::vector<int> order(m_instance.courses.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return m_instance.courses[a].days > m_instance.courses[b].days; });
    for (int round = 0; round < rounds; ++round)
        for (int course : order) {
            const bool isLate = isOver(share);
            if (m_isStopped || (round >= owed && isLate))
                return;
            reseatCourse(seating, course);
        }
}

void YearSearch::searchClasses()
{
    if (isTimed())
        while (!isOver(0.28))
            m_classSearch.step(0);
    else
        while (m_classSearch.steps() < m_budget.iterations && !isOver(1))
            m_classSearch.step(0);
}

/// The more tries there are for each wish, the warmer they may begin, in points: too warm a start spoils a good plan
/// that there is no time to mend.
double YearSearch::warmthFor(double tries) const
{
    constexpr double coldest = 2;
    constexpr double warmest = 10;
    constexpr double triesWhenColdest = 75; ///< for each wish
    const double each = tries / std::max(1.0, double(m_instance.wishes.size()));
    return std::clamp(coldest * std::pow(std::max(0.0, each) / triesWhenColdest, 0.45), coldest, warmest);
}

void YearSearch::improvePeople(Seating &seating)
{
    PeopleSearch search(seating, m_budget.seed + 1);
    const double from = seconds();
    const double until = m_budget.seconds * 0.93;
    const long tries = long(m_budget.iterations) * triesPerNeighbourhood;
    const double warmth = warmthFor(isTimed() ? (until - from) * triesASecond : double(tries));
    for (long done = 0; isTimed() ? !isOver(0.93) : done < tries && !isOver(1); done += triesPerSlice) {
        const double used = isTimed() ? (seconds() - from) / std::max(1e-9, until - from) : double(done) / double(tries);
        for (int one = 0; one < triesPerSlice; ++one)
            search.step(warmth * std::max(0.0, 1 - used));
    }
}

/// Fills pinned classes, drops those nobody sits in, checks the plan by the independent rules and keeps it when
/// it is better.
void YearSearch::offer(Seating &seating, const std::vector<PlannedClass> &classes)
{
    fillLeast(seating);
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
    Cost cost = costOf(m_instance, plan);
    cost.changes = changeCost(m_instance, plan, m_kept);
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

/// Prices, classes by the programme, people by flow.
Draft YearSearch::searchedDraft()
{
    raiseBound(quickBoundSteps, 0.1);
    m_classSearch.begin();
    firstPlan();
    raiseBound(boundSteps - quickBoundSteps, 0.25);
    m_classSearch.begin();
    searchClasses();
    if (m_isStopped)
        return {};
    Draft draft{classesWithRooms(), std::vector<int>(m_instance.wishes.size(), -1), {}};
    Seating seating(m_instance, draft.classes);
    seatPeople(seating, 2, 1, 0.45);
    draft.seats = seating.seats();
    return draft;
}

/// The kept plan as it can still be held, shown at once.
Draft YearSearch::keptDraft()
{
    Draft draft = draftOf(m_instance, m_kept);
    Seating seating = seatingOf(m_instance, draft);
    offer(seating, draft.classes);
    raiseBound(boundSteps, 0.3);
    return draft;
}

PlanAnswer YearSearch::run()
{
    m_best.plan = {{}, std::vector<int>(m_instance.wishes.size(), -1)};
    m_best.cost = costOf(m_instance, m_best.plan);
    m_best.cost.changes = changeCost(m_instance, m_best.plan, m_kept);
    Draft draft = m_kept.seats.empty() ? searchedDraft() : keptDraft();
    if (!m_isStopped)
        improve(draft);
    return answer();
}

/// Further classes, then people, then classes once more.
void YearSearch::improve(Draft &draft)
{
    addClasses(draft, 0.55);
    Seating seating = seatingOf(m_instance, draft);
    offer(seating, draft.classes);
    seatPeople(seating, m_kept.seats.empty() ? 0 : 1, 0, 0.8);
    improvePeople(seating);
    if (m_isStopped)
        return offer(seating, draft.classes);
    seatPeople(seating, 1, 0, 0.97);
    offer(seating, draft.classes);
    draft.seats = seating.seats();
    addClasses(draft, 1.0);
    Seating last = seatingOf(m_instance, draft);
    offer(last, draft.classes);
}

PlanAnswer YearSearch::answer()
{
    m_best.bound = m_proof.value();
    m_best.seconds = seconds();
    m_best.roomPrices = prices().roomPrices();
    m_best.lecturerPrices = prices().lecturerPrices();
    for (const RoomGroup &group : prices().level().groups)
        m_best.groupSeats.push_back(group.seats);
    return m_best;
}

/// The kept plan in terms of the instance with pins: a kept class that is pinned is a standing one there.
Plan keptBeside(const Plan &kept, size_t standing, const std::vector<PlannedClass> &pins)
{
    Plan beside;
    std::vector<int> placeNow;
    const size_t classes = kept.classes.size();
    for (const PlannedClass &one : kept.classes) {
        const auto pin = std::find_if(pins.begin(), pins.end(),
            [&](const PlannedClass &pinned) { return pinned.course == one.course && pinned.first == one.first && pinned.room == one.room; });
        placeNow.push_back(pin == pins.end() ? int(beside.classes.size()) : -1 - int(pin - pins.begin()));
        if (pin == pins.end())
            beside.classes.push_back(one);
    }
    for (int &place : placeNow)
        if (place < 0)
            place = int(beside.classes.size() + standing) - 1 - place;
    for (int seat : kept.seats)
        beside.seats.push_back(seat < 0 ? -1 : seat < int(classes) ? placeNow[seat] : int(beside.classes.size()) + seat - int(classes));
    return beside;
}

/// The plan with its pinned classes as classes of its own, at the end of `classes`.
Plan withPinnedClasses(const Plan &plan, size_t standing, const std::vector<PlannedClass> &pins)
{
    const int classes = int(plan.classes.size());
    Plan whole = plan;
    whole.classes.insert(whole.classes.end(), pins.begin(), pins.end());
    for (int &seat : whole.seats)
        if (seat >= classes)
            seat = seat < classes + int(standing) ? seat + int(pins.size()) : seat - int(standing);
    return whole;
}

/// One search around pins that can all be held.
PlanAnswer planAround(const Instance &instance, const Budget &budget, const Watch &watch, const Plan &kept, const std::vector<PlannedClass> &pins)
{
    std::int64_t constant = 0;
    for (const PlannedClass &one : pins)
        constant += classCost(instance.courses[one.course]);
    const Instance held = withPins(instance, pins);
    const Plan beside = keptBeside(kept, instance.standing.size(), pins);
    PlanAnswer answer = YearSearch(held, budget, watch, beside, constant).run();
    answer.plan = withPinnedClasses(answer.plan, instance.standing.size(), pins);
    answer.cost = costOf(instance, answer.plan);
    answer.cost.changes = changeCost(instance, answer.plan, kept);
    return answer;
}

} // namespace

PlanAnswer planYear(const Instance &instance, const Budget &budget, const Watch &watch, const Prior &prior)
{
    std::vector<PinObstacle> obstacles = pinObstacles(instance, prior.pinned);
    for (;;) {
        std::vector<PlannedClass> pins;
        std::vector<size_t> asked;
        for (size_t i = 0; i < obstacles.size(); ++i)
            if (obstacles[i] == PinObstacle::None) {
                pins.push_back(prior.pinned[i]);
                asked.push_back(i);
            }
        PlanAnswer answer = planAround(instance, budget, watch, prior.kept, pins);
        // Pins that take each other's people show only now.
        const Violations thin = leastSeatsTaken(instance, answer.plan);
        const int first = int(answer.plan.classes.size() - pins.size());
        for (const Violation &one : thin)
            if (one.place >= first)
                obstacles[asked[size_t(one.place - first)]] = PinObstacle::TooFewPeople;
        answer.pins = obstacles;
        if (thin.empty())
            return answer;
    }
}

double gapPct(std::int64_t cost, std::int64_t bound)
{
    return bound > 0 ? 100.0 * double(cost - bound) / double(bound) : 0.0;
}

} // namespace lotrinh::planner
