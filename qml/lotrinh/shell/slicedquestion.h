// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/desk.h"

#include <QElapsedTimer>
#include <QObject>
#include <functional>

namespace lotrinh::screens {

/// A long question over all facts, asked in short slices so that commands and other questions get their turn
/// in between. A new one takes the place of the one under way; a late answer is dropped. Lives on the thread
/// of its owner.
///
/// `Work` has `bool advance(const compliance::Province &, size_t cadres)` (false = done) and
/// `double share(const compliance::Province &) const`. It is touched by the worker until it is done and by
/// the owner afterwards, never by both.
template <class Work> class SlicedQuestion {
public:
    using Taker = std::function<void(const std::shared_ptr<Work> &)>;
    using Progress = std::function<void(double share)>;
    using Failure = std::function<void(const Error &)>;

    SlicedQuestion(QObject *owner, Taker take, Progress progress, Failure fail)
        : m_owner(owner)
        , m_take(std::move(take))
        , m_progress(std::move(progress))
        , m_fail(std::move(fail))
    { }

    void start(service::Desk &desk, std::shared_ptr<Work> work)
    {
        m_isAsking = true;
        next(desk, std::move(work), ++m_number);
    }
    void stop()
    {
        ++m_number;
        m_isAsking = false;
    }
    bool isAsking() const { return m_isAsking; }

private:
    struct Step {
        bool isDone;
        double share;
    };

    static Result<Step> slice(service::Service &service, Work &work)
    {
        const auto province = service.province();
        if (!province)
            return province.error();
        QElapsedTimer spent;
        spent.start();
        bool more = true;
        while (more && spent.elapsed() < sliceMilliseconds)
            more = work.advance(**province, sliceCadres);
        return Step{!more, work.share(**province)};
    }
    void next(service::Desk &desk, std::shared_ptr<Work> work, int number)
    {
        desk.ask([work](service::Service &service) { return slice(service, *work); })
            .then(m_owner, [this, &desk, work, number](const Result<Step> &step) {
                if (number != m_number)
                    return;
                if (step && !step->isDone) {
                    m_progress(step->share);
                    return next(desk, work, number);
                }
                m_isAsking = false;
                if (step)
                    m_take(work);
                else
                    m_fail(step.error());
            });
    }

    static constexpr int sliceMilliseconds = 25;
    static constexpr size_t sliceCadres = 16'384; ///< about a millisecond of the engine's work

    QObject *m_owner;
    Taker m_take;
    Progress m_progress;
    Failure m_fail;
    int m_number = 0;
    bool m_isAsking = false;
};

} // namespace lotrinh::screens
