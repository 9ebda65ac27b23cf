// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/desk.h"

#include <QObject>
#include <functional>
#include <utility>

namespace lotrinh::screens {

/// Asks the desk one thing at a time: what is asked while an answer is awaited waits and only the last of
/// it is asked, so a late answer never overwrites a newer one and a burst of commits costs one question.
/// Lives on the thread of its owner.
template <class Answer> class LatestQuestion {
public:
    using Question = std::function<Result<Answer>(service::Service &)>;
    using Taker = std::function<void(Result<Answer>)>;

    /// `take` is called on the owner's thread and never after the owner is gone.
    LatestQuestion(QObject *owner, Taker take)
        : m_owner(owner)
        , m_take(std::move(take))
    { }

    void ask(service::Desk &desk, Question question)
    {
        if (m_isAsking) {
            m_next = std::move(question);
            return;
        }
        m_isAsking = true;
        desk.ask(std::move(question)).then(m_owner, [this, &desk](const Result<Answer> &answer) {
            m_isAsking = false;
            const bool isForgotten = std::exchange(m_isForgotten, false);
            if (!m_next && !isForgotten)
                return m_take(answer);
            if (!m_next)
                return;
            Question next = std::move(m_next);
            m_next = nullptr;
            ask(desk, std::move(next));
        });
    }
    bool isAsking() const { return m_isAsking; }
    /// Nobody wants the answer to what was asked so far.
    void forget()
    {
        m_next = nullptr;
        m_isForgotten = m_isAsking;
    }

private:
    QObject *m_owner;
    Taker m_take;
    Question m_next;
    bool m_isAsking = false;
    bool m_isForgotten = false;
};

} // namespace lotrinh::screens
