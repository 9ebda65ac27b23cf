// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planjob.h"

#include <QPromise>
#include <QThreadPool>

namespace lotrinh::screens {

PlanJob::~PlanJob()
{
    stop();
    m_running.waitForFinished();
}

bool PlanJob::watch(Shared &shared, const planner::Progress &progress)
{
    QMutexLocker lock(&shared.lock);
    // Every step of the search tells; a picture needs ten points a second.
    constexpr double pace = 0.1;
    if (shared.told.empty() || progress.seconds - shared.told.back().seconds >= pace || progress.cost != shared.told.back().cost)
        shared.told.push_back(progress);
    while (shared.isPaused && !shared.isStopped)
        shared.goesOn.wait(&shared.lock);
    return !shared.isStopped;
}

void PlanJob::start(QObject *owner, planner::Instance instance, planner::Budget budget, Answered answered)
{
    stop();
    m_shared = std::make_shared<Shared>();
    auto promise = std::make_shared<QPromise<planner::PlanAnswer>>();
    promise->start();
    m_running = promise->future();
    m_running.then(owner, [answered = std::move(answered)](const planner::PlanAnswer &answer) { answered(answer); });
    QThreadPool::globalInstance()->start([promise, shared = m_shared, instance = std::move(instance), budget] {
        promise->addResult(
            planner::planYear(instance, budget, [&shared](const planner::Progress &progress) { return watch(*shared, progress); }));
        promise->finish();
    });
}

void PlanJob::setPaused(bool paused)
{
    QMutexLocker lock(&m_shared->lock);
    m_shared->isPaused = paused;
    m_shared->goesOn.wakeAll();
}

bool PlanJob::isPaused() const
{
    QMutexLocker lock(&m_shared->lock);
    return m_shared->isPaused;
}

void PlanJob::stop()
{
    QMutexLocker lock(&m_shared->lock);
    m_shared->isStopped = true;
    m_shared->goesOn.wakeAll();
}

std::vector<planner::Progress> PlanJob::news()
{
    QMutexLocker lock(&m_shared->lock);
    std::vector<planner::Progress> told = std::move(m_shared->told);
    m_shared->told.clear();
    if (!told.empty())
        m_shared->told.push_back(told.back());
    return told;
}

} // namespace lotrinh::screens
