// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>
#include <atomic>
#include <memory>

class QTimer;

namespace lotrinh::service {

/// Where screens hand in their questions and commands. One worker thread opens the database and carries
/// everything out in order; answers come back as futures, so the thread of the screens never waits.
/// `changed` is told on the Desk's own thread, once per commit (also those of other programs).
class Desk : public QObject {
    Q_OBJECT

public:
    /// Nothing is opened before the first question.
    explicit Desk(QString location, QObject *parent = nullptr);
    /// Waits until all that was asked is carried out, though nobody hears the answers; what is still waiting while the link
    /// to the server is broken is given up.
    ~Desk() override;

    /// Runs `question(Service &)` on the worker. Its Result comes back by the event loop of the Desk's own thread, where
    /// this is called; when the database cannot be opened, that error does.
    template <class Question>
    auto ask(Question question) -> QFuture<std::invoke_result_t<Question, Service &>>
    {
        using Answer = std::invoke_result_t<Question, Service &>;
        auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        QFuture<Answer> future = promise->future();
        post([this, promise, question = std::move(question)](Result<Service *> service) mutable {
            auto answer = std::make_shared<Answer>(service ? question(**service) : Answer(service.error()));
            // On the Desk's own thread, where what comes next was added: Qt 6.4 may run that twice when a future is
            // finished at the very moment somebody adds to it from another thread.
            QMetaObject::invokeMethod(this, [promise, answer] {
                promise->addResult(std::move(*answer));
                promise->finish();
            }, Qt::QueuedConnection);
        });
        return future;
    }

    /// Sends a command struct on the one road of every change. While the link to the server is broken it is refused with
    /// `storage_lost`: nobody expects what they were told has failed to be carried out later.
    template <class Command>
    QFuture<Result<Reply>> send(Command command, Caller caller, Day today)
    {
        if (m_isLost)
            return refused(lostLink());
        return ask([command, caller, today](Service &service) { return service.run(command, caller, today); });
    }

    const QString &location() const { return m_location; }
    /// At a server: all that is asked from here on is asked as that login, in place of whoever was at the desk before.
    void connectAs(const QString &login, const QString &password);

    /// Whose sight every later answer is cut to (Service::setReader).
    void setReader(const Caller &reader, Day today);

    /// Looks for what other programs committed; announces it like an own change. The Desk does so by itself:
    /// PostgreSQL tells at once, SQLite is asked twice a second.
    void lookForOthers();

Q_SIGNALS:
    void changed(const lotrinh::service::Changes &changes);
    /// Other programs may have written what `changed` is silent about: passwords, and at a server what the login is not
    /// shown, such as accounts. Before `changed`, if it was the same that both tell of.
    void othersMayHaveWritten();
    /// The link to the server broke (false: it stands again). What is in memory can be read on; no command is queued.
    void linkLost(bool isLost);
    /// Something a person should know: `damaged`, `storage_full`, `backup_failed` …, and the sentence for it.
    void warned(const QString &code, const QString &message);

private:
    using Work = std::function<void(Result<Service *>)>;
    static Error lostLink();
    QFuture<Result<Reply>> refused(const Error &why);
    void post(Work work);
    void carryOut(const Work &work, const Caller &reader, Day today);
    Result<Service *> opened();
    void close();
    void watch();
    void look();
    void keepHouse();

    QString m_location;
    Caller m_reader{QStringLiteral("owner"), Role::Owner, {}, {}};
    Day m_readsOn;
    QThread m_thread;
    QObject *m_worker; ///< lives on m_thread
    std::atomic<bool> m_isLost = false; ///< the link to the server; written on m_thread only
    std::atomic<bool> m_isClosing = false;
    QString m_address; ///< touched on m_thread only, as all below: the location, with a password
    std::optional<Error> m_refusal; ///< the server lets nobody in at that address: it is not asked again and again
    std::unique_ptr<Service> m_service;
    std::unique_ptr<QObject> m_watch; ///< of the timers that look after the service
    qint64 m_seenVersion = -1;
    QTimer *m_again = nullptr; ///< while the link is broken
    bool m_isTurnedAway = false; ///< the server answers again but takes the password no more: told once
};

} // namespace lotrinh::service

Q_DECLARE_METATYPE(lotrinh::service::Changes)
