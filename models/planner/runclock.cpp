// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runclock.h"

#include <algorithm>

namespace lotrinh::planner {

namespace {

using Clock = std::chrono::steady_clock;

constexpr int triesPerNeighbourhood = 700; ///< of people, in the share of iterations
constexpr double triesASecond = 2.5e6; ///< about
constexpr double leastTold = 0.01; ///< of a stage, after which its own speed tells more

} // namespace

double RunClock::seconds() const
{
    return std::chrono::duration<double>(Clock::now() - m_begin).count();
}

void RunClock::tell()
{
    if (!m_watch || m_isStopped)
        return;
    const Clock::time_point asked = Clock::now();
    Progress progress = m_now();
    progress.seconds = seconds();
    m_isStopped = !m_watch(progress);
    m_begin += Clock::now() - asked;
}

bool RunClock::isOver(double share)
{
    tell();
    return m_isStopped || (isTimed() && seconds() > m_budget.seconds * share);
}

Stage RunClock::stageUntil(double share, double shareOfTries) const
{
    const double from = seconds();
    const double until = m_budget.seconds * share;
    const double tries = isTimed() ? (until - from) * triesASecond : double(m_budget.iterations) * triesPerNeighbourhood * shareOfTries;
    return {from, until, std::max(1.0, tries), 0};
}

double RunClock::usedOf(const Stage &stage) const
{
    const double used = isTimed() ? (seconds() - stage.from) / std::max(1e-9, stage.until - stage.from) : stage.done / stage.tries;
    return std::clamp(used, 0.0, 1.0);
}

bool RunClock::goesOn(Stage &stage, int tries)
{
    stage.done += tries;
    tell();
    const double used = usedOf(stage);
    if (isTimed() && used > leastTold)
        stage.tries = stage.done / used;
    return !m_isStopped && used < 1;
}

} // namespace lotrinh::planner
