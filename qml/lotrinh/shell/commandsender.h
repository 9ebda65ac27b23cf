// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workplace.h"

#include <functional>

namespace lotrinh::screens {

/// Sends one command at a time for whoever sits at the desk, and keeps what a form shows of it: that it is under way,
/// and why the last one was refused. Lives on the thread of its owner.
class CommandSender {
public:
    using Told = std::function<void()>;
    using Answered = std::function<void(const Result<service::Reply> &reply)>;

    /// `changed` is called whenever busy or problem changed by a command.
    CommandSender(QObject *owner, Told changed)
        : m_owner(owner)
        , m_changed(std::move(changed))
    { }

    bool isBusy() const { return m_isBusy; }
    const QString &problem() const { return m_problem; } ///< empty when the last command was carried out
    /// Of something else than a command, or none. Tells nobody: the owner changes more than this.
    void setProblem(const QString &problem) { m_problem = problem; }

    /// `answered` comes after `changed`, and never after the owner is gone. While one is under way nothing is sent.
    template <class Command> void send(const Command &command, Answered answered)
    {
        run([command, caller = workplace().caller(), today = workplace().todayDay()](
                service::Service &service) { return service.run(command, caller, today); },
            std::move(answered));
    }

    /// The same on the revision of the row that the form was opened on. When somebody was faster, both versions are
    /// shown; `reload` is what the form does when theirs is kept.
    template <class Command> void send(const Command &command, qint64 revision, Answered answered, Told reload)
    {
        change(
            [command, caller = workplace().caller(), today = workplace().todayDay()](
                service::Service &service, qint64 on) { return service.run(command, caller, today, on); },
            revision, std::move(answered), std::move(reload));
    }
    /// The same for several commands in one go: `work(Service &, qint64 revision)`.
    template <class Work> void change(Work work, qint64 revision, Answered answered, Told reload)
    {
        run([work, revision](service::Service &service) { return work(service, revision); },
            [this, work, answered, reload](const Result<service::Reply> &reply) {
                answered(reply);
                workplace().staleEdit().takes(m_owner, reply,
                    {[this, work, answered, reload](qint64 found) { change(work, found, answered, reload); },
                        [this, reload] {
                            m_problem.clear();
                            m_changed();
                            reload();
                        }});
            });
    }

    /// The same for several commands in one go: `work(Service &)` gives the reply of the last, or the first refusal.
    template <class Work> void run(Work work, Answered answered)
    {
        if (m_isBusy)
            return;
        m_isBusy = true;
        m_problem.clear();
        m_changed();
        workplace().desk().ask(std::move(work)).then(m_owner, [this, answered = std::move(answered)](const Result<service::Reply> &reply) {
            m_isBusy = false;
            m_problem = reply ? QString() : reply.error().message;
            m_changed();
            answered(reply);
        });
    }

private:
    QObject *m_owner;
    Told m_changed;
    QString m_problem;
    bool m_isBusy = false;
};

} // namespace lotrinh::screens
