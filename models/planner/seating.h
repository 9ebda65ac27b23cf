// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cost.h"

namespace lotrinh::planner {

/// A class people can sit in: one of the plan, or one that stands already.
struct Place {
    int course = 0;
    Span days;
    int end = 0;
    int seats = 0; ///< most that may sit here
    int least = 0; ///< fewest, once anybody does; of standing classes only pinned ones have it
    int standing = -1; ///< which standing class it is
    std::vector<int> sitting; ///< wishes
};

/// Who sits where while it is searched for: answers what a change would cost and whether it may be, in a few
/// steps, and carries it out. Room and lecturer of a place are somebody else's business.
class Seating {
public:
    /// Nobody sits yet. `seats` of each class come from its room (and the course's largest size).
    Seating(const Instance &instance, const std::vector<PlannedClass> &classes);

    /// The first day each wish sat on in a plan that should be kept, -1 = none (replanning.h); before anybody
    /// sits. Whoever does not come on that day costs movedPersonCost.
    void setHomes(std::vector<int> homes);

    const Instance &instance() const { return *m_instance; }
    const std::vector<Place> &places() const { return m_places; }
    const std::vector<int> &placesOf(int course) const { return m_byCourse[course]; }
    int seatOf(int wish) const { return m_seats[wish]; } ///< -1 = none
    const std::vector<int> &seats() const { return m_seats; }

    /// Points of lateness, unserved gaps and people moved.
    std::int64_t cost() const { return m_cost; }
    /// By how much cost() changes when the wish moves to the place (-1 = gives its seat up).
    int change(int wish, int place) const;
    bool isServed(int gap) const;
    /// Whether another seat may cost less; only a wish that surely has none answers false.
    bool mayGain(int wish) const;

    // Each hard rule of seats by its own name (constraints.h has the same over a whole plan).
    bool servesSomething(int wish, int place) const;
    bool hasSeat(int place) const { return int(m_places[place].sitting.size()) < m_places[place].seats; }
    bool isPersonFree(int wish, int place) const;
    /// Neither blocked nor in class by another wish on any of the days.
    bool isFreeOn(int wish, Span days) const;
    /// How many more of the unit may be away on every day of the span.
    int unitRoom(int unit, Span days) const;
    /// Serves, seat free, person free, unit below its limit; the wish must not sit anywhere.
    bool maySit(int wish, int place) const;

    void sit(int wish, int place);
    void rise(int wish);
    /// The place on other days or with other seats; nobody may sit in it.
    void relocate(int place, Span days, int seats);

    /// From here on everything can be taken back at once.
    void startTrial();
    void keepTrial();
    void takeTrialBack();

private:
    /// One step of a trial, with what stood before it: a seat, or days and seats of a place.
    struct Step {
        int wish = -1; ///< -1: the place was relocated
        int place = -1;
        Span days;
        int seats = 0; ///< or, with a wish, whether it sat down (1) or rose (0)
    };
    void note(const Step &step)
    {
        if (m_isTrial)
            m_trial.push_back(step);
    }
    /// The only gap of a wish, when no other wish serves it: by far the most, and what is asked most often.
    struct OwnGap {
        Gap gap;
        Span ends;
        int unserved = -1; ///< what it costs unserved; -1 = the wish has several gaps, or others serve it too
    };
    int ownCost(const OwnGap &own, int place) const;
    int gapsChange(int wish, int place) const;
    int gapCost(int gap, int except) const;
    int homeCost(int wish, int place) const;
    void countAway(int unit, Span days, int by);

    const Instance *m_instance;
    std::vector<Place> m_places;
    std::vector<std::vector<int>> m_byCourse;
    std::vector<int> m_seats; ///< by wish
    std::vector<Span> m_sits; ///< by wish: the days of its seat, or empty
    std::vector<OwnGap> m_own; ///< by wish
    std::vector<int> m_homes; ///< by wish: first day, or -1; empty = nobody has one
    std::vector<int> m_position; ///< by wish: index in Place::sitting
    std::vector<std::vector<int>> m_wishesOf; ///< by person
    std::vector<std::vector<int>> m_servedBy; ///< by gap: wishes, only when there are several
    std::vector<int> m_away; ///< by unit and day
    std::int64_t m_cost = 0;
    bool m_isTrial = false;
    std::vector<Step> m_trial;
};

} // namespace lotrinh::planner
