// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planner/yearplanner.h"

#include <QFuture>
#include <QMutex>
#include <QObject>
#include <QWaitCondition>
#include <memory>
#include <vector>

namespace lotrinh::screens {

/// One search for a year plan on a thread of its own, so that the desk stays free for everybody else. Lives on the
/// thread of the screens; at most one at a time.
class PlanJob {
public:
    using Answered = std::function<void(planner::PlanAnswer)>;

    PlanJob() = default;
    ~PlanJob();

    /// `answered` is called on the owner's thread, and never after the owner is gone.
    void start(QObject *owner, planner::Instance instance, planner::Budget budget, Answered answered);
    void setPaused(bool paused);
    bool isPaused() const;
    /// The best plan so far is the answer.
    void stop();
    /// What was told since the last call, oldest first.
    std::vector<planner::Progress> news();

private:
    /// Between the two threads.
    struct Shared {
        QMutex lock;
        QWaitCondition goesOn;
        bool isPaused = false;
        bool isStopped = false;
        std::vector<planner::Progress> told;
    };
    static bool watch(Shared &shared, const planner::Progress &progress);

    std::shared_ptr<Shared> m_shared = std::make_shared<Shared>();
    QFuture<planner::PlanAnswer> m_running;
};

} // namespace lotrinh::screens
