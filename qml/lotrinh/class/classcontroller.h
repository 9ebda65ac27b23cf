// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/freshness.h"
#include "service/view/classview.h"
#include "shell/factsview.h"
#include "shell/latestquestion.h"
#include "shell/workplace.h"

namespace lotrinh::screens {

/// One class: what its page shows and the commands about the class itself. The tabs are ClassParts of it.
class ClassController : public lotrinh::screens::FactsView {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString code READ code WRITE setCode NOTIFY codeChanged) ///< which class; empty = none
    Q_PROPERTY(bool shown READ isShown NOTIFY viewChanged) ///< the class has been read
    Q_PROPERTY(QString title READ title NOTIFY viewChanged)
    Q_PROPERTY(QString course READ course NOTIFY viewChanged)
    Q_PROPERTY(QString dates READ dates NOTIFY viewChanged)
    Q_PROPERTY(QString startsOn READ startsOn NOTIFY viewChanged) ///< ISO
    Q_PROPERTY(QString endsOn READ endsOn NOTIFY viewChanged) ///< ISO
    Q_PROPERTY(QString room READ room NOTIFY viewChanged)
    Q_PROPERTY(QString lecturer READ lecturer NOTIFY viewChanged)
    Q_PROPERTY(QString seats READ seats NOTIFY viewChanged)
    Q_PROPERTY(QString passRule READ passRule NOTIFY viewChanged)
    Q_PROPERTY(QString policy READ policy NOTIFY viewChanged)
    Q_PROPERTY(QString note READ note NOTIFY viewChanged) ///< why it was cancelled or a clash overridden
    Q_PROPERTY(QString caution READ caution NOTIFY viewChanged) ///< what is missing for the class now
    Q_PROPERTY(int capacity READ capacity NOTIFY viewChanged)
    Q_PROPERTY(int revision READ revision NOTIFY viewChanged) ///< of what is shown: a form keeps the one it was filled on
    Q_PROPERTY(QString stateText READ stateText NOTIFY viewChanged)
    Q_PROPERTY(QString stateTone READ stateTone NOTIFY viewChanged)
    Q_PROPERTY(int step READ step NOTIFY viewChanged) ///< 0 draft … 4 closed; -1 cancelled
    Q_PROPERTY(QString nextStep READ nextStep NOTIFY viewChanged) ///< what the button for going on says
    Q_PROPERTY(bool canCancel READ canCancel NOTIFY viewChanged)
    Q_PROPERTY(bool canMove READ canMove NOTIFY viewChanged)
    Q_PROPERTY(bool isOver READ isOver NOTIFY viewChanged)
    Q_PROPERTY(bool loading READ isLoading NOTIFY viewChanged)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY saidChanged) ///< why the last command was refused
    Q_PROPERTY(QString notice READ notice NOTIFY saidChanged) ///< what the last command did

public:
    explicit ClassController(QObject *parent = nullptr);

    QString code() const { return m_code; }
    void setCode(const QString &code);
    bool isShown() const { return m_view.trainingClass.id.isValid(); }
    QString title() const;
    QString course() const;
    QString dates() const;
    QString startsOn() const { return toIso(m_view.trainingClass.startsOn); }
    QString endsOn() const { return toIso(m_view.trainingClass.endsOn); }
    QString room() const;
    QString lecturer() const;
    QString seats() const;
    QString passRule() const;
    QString policy() const;
    QString note() const { return m_view.trainingClass.reason; }
    QString caution() const;
    int capacity() const { return m_view.trainingClass.capacity; }
    int revision() const { return static_cast<int>(m_view.revision); }
    QString stateText() const;
    QString stateTone() const;
    int step() const;
    QString nextStep() const;
    bool canCancel() const;
    bool canMove() const;
    bool isOver() const;
    bool isLoading() const { return m_question.isAsking() && !isShown(); }
    bool isBusy() const { return m_running > 0; }
    QString problem() const { return m_problem; }
    QString notice() const { return m_notice; }
    const service::ClassView &view() const { return m_view; }

    /// The next state in order: open, run, finish, close.
    Q_INVOKABLE void goOn();
    Q_INVOKABLE void cancelClass(const QString &reason, int revision);
    Q_INVOKABLE void changeCapacity(int capacity, int revision);
    Q_INVOKABLE void move(const QString &startsOn, const QString &endsOn, const QString &overrideReason, int revision);
    Q_INVOKABLE void dismiss();

    /// What the reply of a carried-out command means: the sentence to show, empty for none.
    using Told = std::function<QString(const QJsonObject &reply)>;
    template <class Command> void send(const Command &command, const Told &told = {})
    {
        auto &place = workplace();
        begin();
        place.desk()
            .send(command, place.caller(), place.todayDay())
            .then(this, [this, command, told](const Result<service::Reply> &reply) {
                end(reply, told);
                if constexpr (requires { service::onStored(command, reply.error()); })
                    askWhenStale(reply, [this, command, told](const Error &stale) { send(service::onStored(command, stale), told); });
            });
    }
    /// The same about the class itself, on the revision it was decided on; when somebody was faster both versions are
    /// shown.
    template <class Command> void change(const Command &command, qint64 revision, const Told &told = {})
    {
        auto &place = workplace();
        begin();
        place.desk()
            .ask([command, revision, caller = place.caller(), today = place.todayDay()](
                     service::Service &service) { return service.run(command, caller, today, revision); })
            .then(this, [this, command, told](const Result<service::Reply> &reply) {
                end(reply, told);
                workplace().staleEdit().takes(this, reply,
                    {[this, command, told](qint64 found) { change(command, found, told); }, [this] { keepStored(); }});
            });
    }
    /// Several commands of one kind in one go, each a transaction; the first refusal ends it. The reply is
    /// that of the last.
    template <class Command> void sendEach(const std::vector<Command> &commands, const Told &told = {})
    {
        auto &place = workplace();
        begin();
        place.desk()
            .ask([commands, caller = place.caller(), today = place.todayDay()](service::Service &service) {
                Result<service::Reply> reply = service::Reply{};
                for (size_t i = 0; i < commands.size() && reply; ++i)
                    reply = service.run(commands[i], caller, today);
                return reply;
            })
            .then(this, [this, commands, told](const Result<service::Reply> &reply) {
                end(reply, told);
                if constexpr (requires(const Command &one) { service::onStored(one, reply.error()); })
                    askWhenStale(reply, [this, commands, told](const Error &stale) {
                        auto again = commands;
                        for (Command &one : again)
                            one = service::onStored(one, stale);
                        sendEach(again, told);
                    });
            });
    }
    /// Both versions of what somebody else was faster in writing; `again` sends mine on what is stored now.
    void askWhenStale(const Result<service::Reply> &reply, const std::function<void(const Error &stale)> &again);
    /// A refusal found before anything was sent.
    void refuse(const QString &sentence);

Q_SIGNALS:
    void codeChanged();
    void viewChanged();
    void busyChanged();
    void saidChanged();
    /// What was typed gives way to what is stored.
    void storedKept();

protected:
    void ask() override;

private:
    void take(Result<service::ClassView> view);
    void begin();
    void end(const Result<service::Reply> &reply, const Told &told);
    void keepStored();

    QString m_code;
    service::ClassView m_view;
    int m_running = 0;
    QString m_problem;
    QString m_notice;
    LatestQuestion<service::ClassView> m_question;
};

/// One tab of the class's page: fills its models whenever the class was read.
class ClassPart : public QObject {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(
        lotrinh::screens::ClassController *source READ source WRITE setSource NOTIFY sourceChanged REQUIRED)

public:
    using QObject::QObject;

    ClassController *source() const { return m_source; }
    void setSource(ClassController *source);

Q_SIGNALS:
    void sourceChanged();
    void shownChanged();

protected:
    virtual void show(const service::ClassView &view) = 0;

private:
    void showSource();

    ClassController *m_source = nullptr;
};

} // namespace lotrinh::screens
