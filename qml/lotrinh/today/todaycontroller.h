// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/requirement/why.h"
#include "list/recordmodel.h"
#include "service/reply.h"
#include "service/view/requests.h"
#include "service/view/today.h"
#include "shell/factsview.h"
#include "shell/latestquestion.h"

#include <QSet>

namespace lotrinh::screens {

/// What needs the coordinator now, and the one-click answer to each of it. Follows "today", not the day
/// asked about: work is done on the day it is.
class TodayController : public lotrinh::screens::FactsView {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(lotrinh::list::RecordModel *tasks READ tasks CONSTANT) ///< fields: todaywords.h
    Q_PROPERTY(QStringList headings READ headings NOTIFY headingsChanged) ///< of the tasks' groups, by number
    Q_PROPERTY(lotrinh::list::RecordModel *pressures READ pressures CONSTANT) ///< name, overdue, soon, deadline, share
    Q_PROPERTY(QString headline READ headline NOTIFY boardChanged)
    Q_PROPERTY(bool loading READ isLoading NOTIFY boardChanged)
    Q_PROPERTY(bool pressureLoading READ isPressureLoading NOTIFY pressureChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY boardChanged)
    Q_PROPERTY(QString pressureHint READ pressureHint NOTIFY pressureChanged)
    Q_PROPERTY(QStringList running READ running NOTIFY boardChanged) ///< keys whose command is on its way

public:
    explicit TodayController(QObject *parent = nullptr);

    list::RecordModel *tasks() { return &m_tasks; }
    QStringList headings() const;
    list::RecordModel *pressures() { return &m_pressures; }
    QString headline() const { return m_headline; }
    bool isLoading() const { return m_isLoading; }
    bool isPressureLoading() const { return m_isPressureLoading; }
    QString problem() const { return m_problem; }
    QString pressureHint() const { return m_pressureHint; }
    QStringList running() const { return {m_running.begin(), m_running.end()}; }

    /// Does what the task's button says; a task done elsewhere asks for its class, a request for its answer.
    Q_INVOKABLE void act(const QString &key);
    /// Asks for the class of a task, at the part where the task is done, or for the cadre of a request.
    Q_INVOKABLE void openTask(const QString &key);
    /// Codes of those behind a line of duties, most urgent first.
    Q_INVOKABLE QStringList cadresBehind(const QString &courses) const;

Q_SIGNALS:
    void boardChanged();
    void headingsChanged();
    void pressureChanged();
    /// "CODE|part" for the class page.
    void classWanted(const QString &subject);
    /// A request is to be answered, by its code.
    void answerWanted(const QString &request);
    void personWanted(const QString &cadre);

protected:
    void ask() override;

private:
    using Tasks = std::vector<service::TodayTask>;
    using Requests = std::vector<service::RequestLine>;
    /// The lines of duties as they are shown, and the people behind each.
    struct Pressure {
        std::vector<list::Record> lines;
        QHash<QString, QStringList> cadres;
        int soon = 0;
    };
    static Pressure pressureOf(
        const std::vector<service::DutyPressure> &lines, const Rulebook &rules, Language language);
    struct Board {
        Tasks tasks;
        Requests requests;
    };
    void takeBoard(Result<Board> board);
    void takePressure(Result<Pressure> pressure);
    static Result<Board> boardFor(service::Service &service, const Caller &caller, Day today);
    const service::TodayTask *taskOf(const QString &key) const;
    const service::RequestLine *requestOf(const QString &key) const;
    template <class Command> void send(const service::TodayTask &task, const Command &command);
    void takeReply(const service::TodayTask &task, const Result<service::Reply> &reply);

    Board m_board;
    list::RecordModel m_tasks;
    list::RecordModel m_pressures;
    QHash<QString, QStringList> m_cadres;
    QSet<QString> m_running;
    QString m_headline;
    QString m_pressureHint;
    QString m_problem;
    bool m_isLoading = true;
    bool m_isPressureLoading = true;
    LatestQuestion<Board> m_boardQuestion;
    LatestQuestion<Pressure> m_pressureQuestion;
};

} // namespace lotrinh::screens
