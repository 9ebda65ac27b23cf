// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bound.h"
#include "countedclasses.h"
#include "furtherclasses.h"
#include "peoplesearch.h"
#include "random.h"
#include "runclock.h"
#include "yearplanner.h"

namespace lotrinh::planner {

/// Until which share of the time each stage may last, and what share of all tries each has.
struct Shares {
    double classes = 0; ///< while people are only counted
    double seats = 0; ///< by flow
    double further = 0; ///< classes
    double people = 0;
    double moves = 0; ///< of classes with their people; as `people`: none
    double ofTries = 1;
};

/// One run: the stages in order, the clock, and the best plan so far.
class YearSearch {
public:
    /// `constant`: what the pinned classes cost, `kept`: as in draftOf().
    YearSearch(const Instance &instance, const Budget &budget, const Watch &watch, const Plan &kept, std::int64_t constant)
        : m_instance(instance), m_isOneBound(isEachGapInOneCourse(instance)), m_budget(budget), m_kept(kept),
          m_constant(constant), m_clock(budget, watch, [this] { return now(); }), m_bound(classLevelOf(instance, {})),
          m_proof(classLevelOf(instance, provenShares(instance)), costOfUnreachable(instance) + constant),
          m_classes(prices().level()), m_random(budget.seed)
    {
    }

    PlanAnswer run();

private:
    Progress now() const { return {0, m_best.cost.total() + m_constant, m_proof.value(), m_hasPlan}; }
    void raiseBound(int steps, double share);
    void moveCounted(Stage stage);
    std::vector<PlannedClass> classesWithRooms() const;
    void firstPlan();
    void raisePrices();
    Draft searchedDraft();
    Draft keptDraft();
    void addBeside(Draft &draft, Stage stage);
    double shareOfRest(double part) const;
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
    void improvePeople(const Draft &draft, Seating &seating, PeopleSearch &people, Stage stage);
    void offerNowAndThen(Seating &seating, const std::vector<PlannedClass> &classes, double used, int &offered);
    void moveClasses(Draft &draft, Seating &seating, PeopleSearch &people, Stage stage);
    void addClasses(Draft &draft, double share);
    void offer(Seating &seating, const std::vector<PlannedClass> &classes);
    void offerDraft(const Draft &draft);

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
    CountedClasses m_classes;
    Random m_random; ///< seeds of the moves of counted classes
    PlanAnswer m_best;
    bool m_hasPlan = false;
};

} // namespace lotrinh::planner
