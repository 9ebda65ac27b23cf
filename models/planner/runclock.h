// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "yearplanner.h"

#include <chrono>

namespace lotrinh::planner {

/// A part of the budget: from a moment to another in seconds, or so many tries of people.
struct Stage {
    double from = 0;
    double until = 0;
    double tries = 0; ///< of the whole stage; timed, as far as can be told
    double done = 0;
};

/// What is used up of one run's budget, and whether somebody said stop. Every look at it tells the watch first; while
/// that pauses, no time passes here.
class RunClock {
public:
    /// `now`: what is known at this moment; its `seconds` are filled in here.
    RunClock(const Budget &budget, const Watch &watch, std::function<Progress()> now)
        : m_budget(budget), m_watch(watch), m_now(std::move(now)), m_begin(std::chrono::steady_clock::now())
    {
    }

    double seconds() const;
    bool isTimed() const { return m_budget.iterations <= 0; }
    bool isStopped() const { return m_isStopped; }
    void tell();
    /// Whether the share of the time is used up, or somebody said stop.
    bool isOver(double share);
    double shareNow() const { return isTimed() ? seconds() / m_budget.seconds : 0; }

    /// Until a share of the time, or with a share of the tries of the whole run.
    Stage stageUntil(double share, double shareOfTries) const;
    double usedOf(const Stage &stage) const; ///< 0 … 1
    /// Counts the tries about to be made; false when the stage is over.
    bool goesOn(Stage &stage, int tries);

private:
    const Budget &m_budget;
    const Watch &m_watch;
    std::function<Progress()> m_now;
    std::chrono::steady_clock::time_point m_begin;
    bool m_isStopped = false;
};

} // namespace lotrinh::planner
