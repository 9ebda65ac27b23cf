// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "yearplanner.h"

#include "classmoves.h"
#include "classsearch.h"
#include "furtherclasses.h"
#include "peopleflow.h"
#include "peoplesearch.h"
#include "rooming.h"
#include "runclock.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lotrinh::planner {

namespace {

constexpr int boundSteps = 450;
constexpr int quickBoundSteps = 60; ///< enough for prices that lead to a sensible first plan
constexpr int triesPerSlice = 4000; ///< between two looks at the clock
constexpr double peopleShare = 0.93; ///< of the time, when people have been moved about enough
constexpr int starts = 8; ///< where classes can be moved with their people
constexpr double startsUntil = 0.8; ///< of the time
constexpr double triesToMoveClasses = 1000; ///< for each wish

/// Until which share of the time each stage may last, and what share of all steps and tries it has.
struct Shares {
    double classes = 0; ///< chosen by counting
    double seats = 0; ///< by flow
    double further = 0; ///< classes
    double people = 0;
    double moves = 0; ///< of classes with their people; as `people`: none
    double ofSteps = 1; ///< of the class search, from its beginning
    double ofTries = 1;
};

constexpr Shares wholeRun{0.28, 0.45, 0.55, peopleShare, peopleShare};

/// One run: the stages in order, the clock, and the best plan so far.
class YearSearch {
public:
    /// `constant`: what the pinned classes cost, `kept`: as in draftOf().
    YearSearch(const Instance &instance, const Budget &budget, const Watch &watch, const Plan &kept, std::int64_t constant)
        : m_instance(instance), m_isOneBound(isEachGapInOneCourse(instance)), m_budget(budget), m_kept(kept),
          m_constant(constant), m_clock(budget, watch, [this] { return now(); }), m_bound(classLevelOf(instance, {})),
          m_proof(classLevelOf(instance, provenShares(instance)), costOfUnreachable(instance) + constant),
          m_classSearch(prices().level(), prices(), budget.seed)
    {
    }

    PlanAnswer run();

private:
    Progress now() const { return {0, m_best.cost.total() + m_constant, m_proof.value(), m_hasPlan}; }
    void raiseBound(int steps, double share);
    void searchClasses(double until, double shareOfSteps);
    std::vector<PlannedClass> classesWithRooms() const;
    void firstPlan();
    void raisePrices();
    Draft searchedDraft();
    Draft keptDraft();
    Draft countedDraft(const Shares &shares);
    Draft bestOfStarts();
    void improve(Draft &draft, const Shares &shares);
    void finish(Draft &draft);
    std::int64_t costNow(const Draft &draft) const;
    PlanAnswer answer();
    /// `owed`: rounds that are finished whatever the clock says.
    void seatPeople(Seating &seating, int rounds, int owed, double share);
    double warmthFor(double tries) const;
    bool paysToMoveClasses() const;
    void improvePeople(PeopleSearch &people, Stage stage);
    void moveClasses(Draft &draft, Seating &seating, PeopleSearch &people, Stage stage);
    void addClasses(Draft &draft, double share);
    void offer(Seating &seating, const std::vector<PlannedClass> &classes);

    /// What the search goes by.
    const Bound &prices() const { return m_isOneBound ? m_proof : m_bound; }

    const Instance &m_instance;
    bool m_isOneBound;
    const Budget &m_budget;
    const Plan &m_kept;
    std::int64_t m_constant;
    RunClock m_clock;
    Bound m_bound; ///< counts a gap in one course only: prices for the search
    Bound m_proof; ///< the same, but below every plan
    ClassSearch m_classSearch;
    PlanAnswer m_best;
    bool m_hasPlan = false;
};

void YearSearch::raiseBound(int steps, double share)
{
    for (int step = 0; step < steps && !m_clock.isOver(share); ++step) {
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

void YearSearch::firstPlan()
{
    const std::vector<PlannedClass> classes = classesWithRooms();
    Seating seating(m_instance, classes);
    seatByUrgency(seating);
    offer(seating, classes);
}

void YearSearch::seatPeople(Seating &seating, int rounds, int owed, double share)
{
    std::vector<int> order(m_instance.courses.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return m_instance.courses[a].days > m_instance.courses[b].days; });
    for (int round = 0; round < rounds; ++round)
        for (int course : order) {
            const bool isLate = m_clock.isOver(share);
            if (m_clock.isStopped() || (round >= owed && isLate))
                return;
            reseatCourse(seating, course);
        }
}

void YearSearch::searchClasses(double until, double shareOfSteps)
{
    if (m_clock.isTimed())
        while (!m_clock.isOver(until))
            m_classSearch.step(0);
    else
        while (m_classSearch.steps() < int(m_budget.iterations * shareOfSteps) && !m_clock.isOver(1))
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

/// Only where people have long found their seats: a class is moved at the cost of some hundred tries of theirs. What a
/// moved class of a kept plan costs is not reckoned there.
bool YearSearch::paysToMoveClasses() const
{
    return m_kept.seats.empty() && m_clock.stageUntil(peopleShare, 1).tries > triesToMoveClasses * double(m_instance.wishes.size());
}

void YearSearch::improvePeople(PeopleSearch &people, Stage stage)
{
    const double warmth = warmthFor(stage.tries);
    while (m_clock.goesOn(stage, triesPerSlice)) {
        const double left = 1 - m_clock.usedOf(stage);
        for (int one = 0; one < triesPerSlice; ++one)
            people.step(warmth * left);
    }
}

/// Classes and people in turn.
void YearSearch::moveClasses(Draft &draft, Seating &seating, PeopleSearch &people, Stage stage)
{
    constexpr double warmthOfClasses = 5;
    constexpr double warmthOfPeople = 2;
    constexpr int classesPerSlice = 10;
    constexpr int peopleForEach = 100;
    ClassMoves classes(draft.classes, seating, people, m_budget.seed + 2);
    while (m_clock.goesOn(stage, triesPerSlice)) {
        const double left = 1 - m_clock.usedOf(stage);
        for (int one = 0; one < classesPerSlice; ++one) {
            classes.step(warmthOfClasses * left);
            for (int person = 0; person < peopleForEach; ++person)
                people.step(warmthOfPeople * left);
        }
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
    m_clock.tell();
}

void YearSearch::addClasses(Draft &draft, double share)
{
    openFurther(m_instance, draft, [&] { return !m_clock.isOver(share); });
}

/// Prices, and a first plan as soon as they are of use.
void YearSearch::raisePrices()
{
    raiseBound(quickBoundSteps, 0.1);
    m_classSearch.begin();
    firstPlan();
    raiseBound(boundSteps - quickBoundSteps, 0.25);
}

/// Classes by the programme, people by flow.
Draft YearSearch::countedDraft(const Shares &shares)
{
    m_classSearch.begin();
    searchClasses(shares.classes, shares.ofSteps);
    if (m_clock.isStopped())
        return {};
    Draft draft{classesWithRooms(), std::vector<int>(m_instance.wishes.size(), -1), {}};
    Seating seating(m_instance, draft.classes);
    seatPeople(seating, 2, 1, shares.seats);
    draft.seats = seating.seats();
    return draft;
}

Draft YearSearch::searchedDraft()
{
    raisePrices();
    if (paysToMoveClasses())
        return bestOfStarts();
    Draft draft = countedDraft(wholeRun);
    if (!m_clock.isStopped())
        improve(draft, wholeRun);
    return draft;
}

/// Where classes can be moved with their people, what was counted decides much: several begin anew, the best goes on.
Draft YearSearch::bestOfStarts()
{
    const double from = m_clock.shareNow();
    const double each = (startsUntil - from) / starts;
    Draft best;
    for (int start = 0; start < starts; ++start) {
        const double begin = from + each * start;
        const Shares shares{begin + each * 0.2, begin + each * 0.25, begin + each * 0.3, begin + each * 0.5, begin + each,
            double(start + 1) / starts, startsUntil / peopleShare / starts / 2};
        Draft draft = countedDraft(shares);
        if (m_clock.isStopped())
            break;
        improve(draft, shares);
        if (start == 0 || costNow(draft) < costNow(best))
            best = std::move(draft);
    }
    if (best.seats.empty())
        return best;
    Seating seating = seatingOf(m_instance, best);
    PeopleSearch people(seating, m_budget.seed + 1);
    moveClasses(best, seating, people, m_clock.stageUntil(peopleShare, 1 - startsUntil / peopleShare));
    best.seats = seating.seats();
    return best;
}

/// The kept plan as it can still be held, shown at once.
Draft YearSearch::keptDraft()
{
    Draft draft = draftOf(m_instance, m_kept);
    Seating seating = seatingOf(m_instance, draft);
    offer(seating, draft.classes);
    raiseBound(boundSteps, 0.3);
    if (!m_clock.isStopped())
        improve(draft, wholeRun);
    return draft;
}

PlanAnswer YearSearch::run()
{
    m_best.plan = {{}, std::vector<int>(m_instance.wishes.size(), -1)};
    m_best.cost = costOf(m_instance, m_best.plan);
    m_best.cost.changes = changeCost(m_instance, m_best.plan, m_kept);
    Draft draft = m_kept.seats.empty() ? searchedDraft() : keptDraft();
    if (!m_clock.isStopped())
        finish(draft);
    return answer();
}

/// Further classes, then people, then classes with their people.
void YearSearch::improve(Draft &draft, const Shares &shares)
{
    addClasses(draft, shares.further);
    const bool classesMove = shares.moves > shares.people;
    if (classesMove)
        addSpareClasses(m_instance, draft);
    Seating seating = seatingOf(m_instance, draft);
    offer(seating, draft.classes);
    seatPeople(seating, m_kept.seats.empty() ? 0 : 1, 0, 0.8);
    PeopleSearch people(seating, m_budget.seed + 1);
    improvePeople(people, m_clock.stageUntil(shares.people, shares.ofTries));
    if (classesMove)
        moveClasses(draft, seating, people, m_clock.stageUntil(shares.moves, shares.ofTries));
    offer(seating, draft.classes);
    draft.seats = seating.seats();
}

/// People by flow once more, then what classes that leaves room for.
void YearSearch::finish(Draft &draft)
{
    Seating seating = seatingOf(m_instance, draft);
    seatPeople(seating, 1, 0, 0.97);
    offer(seating, draft.classes);
    draft.seats = seating.seats();
    addClasses(draft, 1.0);
    Seating last = seatingOf(m_instance, draft);
    offer(last, draft.classes);
}

std::int64_t YearSearch::costNow(const Draft &draft) const
{
    std::int64_t cost = seatingOf(m_instance, draft).cost();
    for (const PlannedClass &one : draft.classes)
        cost += one.room < 0 ? 0 : classCost(m_instance.courses[one.course]);
    return cost;
}

PlanAnswer YearSearch::answer()
{
    m_best.bound = m_proof.value();
    m_best.seconds = m_clock.seconds();
    m_best.roomPrices = prices().roomPrices();
    m_best.lecturerPrices = prices().lecturerPrices();
    for (const RoomGroup &group : prices().level().groups)
        m_best.groupSeats.push_back(group.seats);
    return m_best;
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
