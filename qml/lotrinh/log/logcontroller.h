// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "list/tablemodel.h"
#include "logentryview.h"
#include "shell/factsview.h"
#include "shell/latestquestion.h"

#include <QStringList>

namespace lotrinh::screens {

/// The log of what was done, newest first: narrowed by who, what, when and about what; one line in full; and whether the
/// chain is whole. Empty for whoever may not read it.
class LogController : public lotrinh::screens::FactsView {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(lotrinh::list::TableModel *lines READ lines CONSTANT) ///< number, when, who, what, about what; key = number
    Q_PROPERTY(lotrinh::screens::LogEntryView *entry READ entry CONSTANT)
    Q_PROPERTY(QString actor READ actor WRITE setActor NOTIFY filterChanged) ///< the whole name of an account
    Q_PROPERTY(QString subject READ subject WRITE setSubject NOTIFY filterChanged) ///< a whole code
    Q_PROPERTY(QStringList commands READ commands NOTIFY commandsChanged) ///< choices; the first is "every"
    Q_PROPERTY(int command READ command WRITE setCommand NOTIFY filterChanged) ///< in commands
    Q_PROPERTY(QString from READ from WRITE setFrom NOTIFY filterChanged) ///< ISO day or empty; first and last, both included
    Q_PROPERTY(QString to READ to WRITE setTo NOTIFY filterChanged)
    Q_PROPERTY(bool filtered READ isFiltered NOTIFY filterChanged)
    Q_PROPERTY(QString filterText READ filterText NOTIFY filterChanged) ///< what narrows it, in words; or nothing
    Q_PROPERTY(QString headline READ headline NOTIFY linesChanged)
    Q_PROPERTY(bool hasMore READ hasMore NOTIFY linesChanged)
    Q_PROPERTY(bool loading READ isLoading NOTIFY linesChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY linesChanged)
    Q_PROPERTY(bool mayCheck READ mayCheck NOTIFY verdictChanged) ///< the chain is everybody's
    Q_PROPERTY(bool checking READ isChecking NOTIFY verdictChanged)
    Q_PROPERTY(QString verdict READ verdict NOTIFY verdictChanged) ///< of the chain; empty before it was followed
    Q_PROPERTY(bool whole READ isWhole NOTIFY verdictChanged) ///< the verdict is good

public:
    explicit LogController(QObject *parent = nullptr);

    list::TableModel *lines() { return &m_rows; }
    LogEntryView *entry() { return &m_entry; }
    QString actor() const { return m_actor; }
    void setActor(const QString &actor);
    QString subject() const { return m_subject; }
    void setSubject(const QString &subject);
    QStringList commands() const;
    int command() const { return m_command; }
    void setCommand(int command);
    QString from() const { return m_from; }
    void setFrom(const QString &iso);
    QString to() const { return m_to; }
    void setTo(const QString &iso);
    bool isFiltered() const;
    QString filterText() const;
    QString headline() const;
    bool hasMore() const { return m_hasMore; }
    bool isLoading() const { return m_isLoading; }
    QString problem() const { return m_problem; }
    bool mayCheck() const;
    bool isChecking() const { return m_check.isAsking(); }
    QString verdict() const;
    bool isWhole() const { return m_verdict && m_verdict->broken.empty(); }

    Q_INVOKABLE void showMore();
    Q_INVOKABLE void showAll();
    Q_INVOKABLE void widen(); ///< no filter at all
    /// The line of a row in full; -1 closes.
    Q_INVOKABLE void openRow(int row);
    /// Follows the chain from its first line.
    Q_INVOKABLE void check();

Q_SIGNALS:
    void filterChanged();
    void commandsChanged();
    void linesChanged();
    void verdictChanged();

protected:
    void ask() override;

private:
    using Lines = std::vector<service::LogLine>;
    service::LogQuestion question() const;
    void take(Result<Lines> lines);
    void narrow();
    void forget();

    list::TableModel m_rows;
    LogEntryView m_entry;
    Lines m_lines;
    QString m_actor;
    QString m_subject;
    int m_command = 0;
    QString m_from;
    QString m_to;
    int m_limit;
    bool m_hasMore = false;
    bool m_isLoading = true;
    QString m_problem;
    std::optional<service::LogVerdict> m_verdict;
    LatestQuestion<Lines> m_question;
    LatestQuestion<service::LogVerdict> m_check;
};

} // namespace lotrinh::screens
