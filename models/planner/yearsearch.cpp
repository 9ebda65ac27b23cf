// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "yearsearch.h"

#include "besideclasses.h"
#include "classmoves.h"
#include "countedmoves.h"
#include "firstclasses.h"
#include "peopleflow.h"
#include "replanning.h"
#include "rooming.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lotrinh::planner {

namespace {

constexpr int boundSteps = 450;
constexpr int quickBoundSteps = 60; ///< enough for prices that lead to a sensible first plan
constexpr int triesPerSlice = 4000; ///< between two looks at the clock
constexpr int countedMovesPerSlice = 3 * triesPerSlice; ///< in about the time of so many tries
constexpr double peopleShare = 0.93; ///< of the time, when people have been moved about enough
constexpr int starts = 8; ///< where classes can be moved with their people
constexpr double startsUntil = 0.8; ///< of the time
constexpr double triesToMoveClasses = 40; ///< for each wish and class

/// What is left after a share of the time.
constexpr Shares restFrom(double share)
{
    const double rest = peopleShare - share;
    return {share + 0.15 * rest, share + 0.2 * rest, share + 0.4 * rest, peopleShare, peopleShare};
}

} // namespace

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
    const std::vector<CountedClass> counted = m_classes.all();
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
            const bool isOwed = round < owed;
            if (m_clock.isStopped() || (!isOwed && isLate))
                return;
            reseatCourse(seating, course, [&] { return !m_clock.isOver(share) || (isOwed && !m_clock.isStopped()); });
        }
}

void YearSearch::moveCounted(Stage stage)
{
    CountedMoves moves(m_classes, m_random.next(), prices().roomPrices());
    while (m_clock.goesOn(stage, triesPerSlice))
        moves.run(m_clock.usedOf(stage), countedMovesPerSlice);
    if (!m_clock.isStopped())
        moves.run(1, countedMovesPerSlice);
}

/// The more tries there are for each wish, the warmer they may begin, in points: too warm a start spoils a good plan
/// that there is no time to mend.
double YearSearch::warmthFor(double tries) const
{
    constexpr double coldest = 2;
    constexpr double warmest = 80;
    const double each = std::max(0.0, tries) / std::max(1.0, double(m_instance.wishes.size()));
    return std::clamp(1.4 * std::sqrt(each), coldest, warmest);
}

/// Only where there is time for every class in turn: one is moved at the cost of some hundred tries of people.
bool YearSearch::paysToMoveClasses() const
{
    return m_clock.stageUntil(peopleShare, 1).tries
        > triesToMoveClasses * double(m_instance.wishes.size()) * std::max(1, m_classes.count());
}

void YearSearch::improvePeople(const Draft &draft, Seating &seating, PeopleSearch &people, Stage stage)
{
    int offered = 0;
    while (m_clock.goesOn(stage, triesPerSlice)) {
        const double used = m_clock.usedOf(stage);
        const double temperature = warmthFor(stage.tries) * (1 - used);
        for (int one = 0; one < triesPerSlice; ++one)
            people.step(temperature);
        offerNowAndThen(seating, draft.classes, used, offered);
    }
}

/// So that whoever watches sees how it goes, and whoever stops it keeps what was reached.
void YearSearch::offerNowAndThen(Seating &seating, const std::vector<PlannedClass> &classes, double used, int &offered)
{
    constexpr int offers = 8; ///< in a stage
    if (int(used * offers) <= offered)
        return;
    offered = int(used * offers);
    offer(seating, classes);
}

/// Classes and people in turn.
void YearSearch::moveClasses(Draft &draft, Seating &seating, PeopleSearch &people, Stage stage)
{
    constexpr double warmthOfClasses = 5;
    constexpr double warmthOfPeople = 2;
    constexpr int classesPerSlice = 10;
    constexpr int peopleForEach = 100;
    ClassMoves classes(draft.classes, seating, people, m_budget.seed + 2);
    classes.keep(m_kept.classes);
    int offered = 0;
    while (m_clock.goesOn(stage, triesPerSlice)) {
        const double used = m_clock.usedOf(stage);
        const double left = 1 - used;
        for (int one = 0; one < classesPerSlice; ++one) {
            classes.step(warmthOfClasses * left);
            for (int person = 0; person < peopleForEach; ++person)
                people.step(warmthOfPeople * left);
        }
        offerNowAndThen(seating, draft.classes, used, offered);
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

void YearSearch::offerDraft(const Draft &draft)
{
    Seating seating = seatingOf(m_instance, draft);
    offer(seating, draft.classes);
}

void YearSearch::addClasses(Draft &draft, double share)
{
    openFurther(m_instance, draft, [&] { return !m_clock.isOver(share); });
}

/// So much of what is left until people have been moved about enough.
double YearSearch::shareOfRest(double part) const
{
    const double share = m_clock.shareNow();
    return share + part * std::max(0.0, peopleShare - share);
}

/// Prices, and a first plan as soon as they are of use.
void YearSearch::raisePrices()
{
    raiseBound(quickBoundSteps, 0.03);
    FirstClasses(prices(), m_classes).open(m_budget.seed);
    firstPlan();
    raiseBound(boundSteps - quickBoundSteps, 0.25);
}

/// Classes by counting, people by flow.
Draft YearSearch::countedDraft(const Shares &shares)
{
    moveCounted(m_clock.stageUntil(shares.classes, shares.ofTries));
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
    const Shares shares = restFrom(m_clock.shareNow());
    Draft draft = countedDraft(shares);
    if (!m_clock.isStopped())
        improve(draft, shares);
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
            startsUntil / peopleShare / starts / 2};
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

/// New classes by counting; those of the draft stay.
void YearSearch::addBeside(Draft &draft, Stage stage)
{
    BesideClasses classes(m_instance, draft, m_random.next());
    while (m_clock.goesOn(stage, triesPerSlice))
        classes.run(m_clock.usedOf(stage), countedMovesPerSlice);
    classes.run(1, countedMovesPerSlice);
    classes.addTo(draft);
}

/// The kept plan as far as it can still be held, shown at once; then new classes beside it, and people by flow.
Draft YearSearch::keptDraft()
{
    Draft draft = draftOf(m_instance, m_kept);
    offerDraft(draft);
    raiseBound(quickBoundSteps, 0.1);
    addBeside(draft, m_clock.stageUntil(0.15, 0.1));
    Seating seating = seatingOf(m_instance, draft);
    seatPeople(seating, 1, 0, 0.9);
    seatByUrgency(seating);
    draft.seats = seating.seats();
    offer(seating, draft.classes);
    raiseBound(boundSteps - quickBoundSteps, shareOfRest(0.3));
    if (!m_clock.isStopped())
        improve(draft, {0, 0, shareOfRest(0.05), shareOfRest(0.15), peopleShare, 0.5});
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
    PeopleSearch people(seating, m_budget.seed + 1);
    improvePeople(draft, seating, people, m_clock.stageUntil(shares.people, shares.ofTries));
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
    if (m_clock.isOver(1.0))
        return;
    draft.seats = seating.seats();
    addClasses(draft, 1.0);
    offerDraft(draft);
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

} // namespace lotrinh::planner
