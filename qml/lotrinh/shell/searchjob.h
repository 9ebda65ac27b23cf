// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QMutex>
#include <QObject>
#include <QPromise>
#include <QThreadPool>
#include <QWaitCondition>
#include <functional>
#include <memory>
#include <vector>

namespace lotrinh::screens {

/// One long search on a thread of its own, so that the desk stays free for everybody else. Lives on the thread of the
/// screens; at most one at a time. `Progress` has `seconds` and `cost`.
template <class Progress, class Answer> class SearchJob {
public:
    /// Told how far the search is; false = stop, with the best so far.
    using Watch = std::function<bool(const Progress &)>;
    using Search = std::function<Answer(const Watch &)>;
    using Answered = std::function<void(const Answer &)>;

    SearchJob() { m_thread.setMaxThreadCount(1); }
    ~SearchJob()
    {
        stop();
        m_running.waitForFinished();
    }

    /// `answered` is called on the owner's thread, and never after the owner is gone.
    void start(QObject *owner, Search search, Answered answered)
    {
        stop();
        m_shared = std::make_shared<Shared>();
        auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        m_running = promise->future();
        m_running.then(owner, std::move(answered));
        m_thread.start([promise, shared = m_shared, search = std::move(search)] {
            promise->addResult(search([&shared](const Progress &progress) { return watch(*shared, progress); }));
            promise->finish();
        });
    }

    void setPaused(bool paused)
    {
        QMutexLocker lock(&m_shared->lock);
        m_shared->isPaused = paused;
        m_shared->goesOn.wakeAll();
    }
    bool isPaused() const
    {
        QMutexLocker lock(&m_shared->lock);
        return m_shared->isPaused;
    }
    /// The best so far is the answer.
    void stop()
    {
        QMutexLocker lock(&m_shared->lock);
        m_shared->isStopped = true;
        m_shared->goesOn.wakeAll();
    }
    /// What was told since the last call, oldest first.
    std::vector<Progress> news()
    {
        QMutexLocker lock(&m_shared->lock);
        std::vector<Progress> told = std::move(m_shared->told);
        m_shared->told.clear();
        if (!told.empty())
            m_shared->told.push_back(told.back());
        return told;
    }

private:
    /// Between the two threads.
    struct Shared {
        QMutex lock;
        QWaitCondition goesOn;
        bool isPaused = false;
        bool isStopped = false;
        std::vector<Progress> told;
    };

    static bool watch(Shared &shared, const Progress &progress)
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

    std::shared_ptr<Shared> m_shared = std::make_shared<Shared>();
    QFuture<Answer> m_running;
    QThreadPool m_thread; ///< not the common one: on one core a search that pauses would hold it
};

} // namespace lotrinh::screens
