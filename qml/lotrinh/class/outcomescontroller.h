// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "classcontroller.h"
#include "list/tablemodel.h"

namespace lotrinh::screens {

/// What the class says of each learner, and the papers that follow.
class OutcomesController : public lotrinh::screens::ClassPart {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(lotrinh::list::TableModel *results READ results CONSTANT)
    Q_PROPERTY(lotrinh::list::TableModel *credentials READ credentials CONSTANT)
    Q_PROPERTY(QString summary READ summary NOTIFY shownChanged)
    Q_PROPERTY(int missing READ missing NOTIFY shownChanged) ///< learners without an outcome yet
    Q_PROPERTY(QString papersHint READ papersHint NOTIFY shownChanged)
    Q_PROPERTY(bool canIssue READ canIssue NOTIFY shownChanged)

public:
    explicit OutcomesController(QObject *parent = nullptr);

    list::TableModel *results() { return &m_results; }
    list::TableModel *credentials() { return &m_credentials; }
    QString summary() const { return m_summary; }
    int missing() const { return m_missing; }
    QString papersHint() const { return m_papersHint; }
    bool canIssue() const { return m_canIssue; }

    /// Numbers everybody who passed and has no paper yet.
    Q_INVOKABLE void issue();
    Q_INVOKABLE void reportLost(int row);
    Q_INVOKABLE void reissue(int row, const QString &reason);

protected:
    void show(const service::ClassView &view) override;

private:
    void showCredentials(const service::ClassView &view);

    list::TableModel m_results;
    list::TableModel m_credentials;
    QString m_summary;
    QString m_papersHint;
    int m_missing = 0;
    bool m_canIssue = false;
};

/// What was done with the class, newest first.
class ClassHistoryController : public lotrinh::screens::ClassPart {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(lotrinh::list::TableModel *lines READ lines CONSTANT)
    Q_PROPERTY(bool active MEMBER m_isActive NOTIFY activeChanged) ///< read only while it is looked at

public:
    explicit ClassHistoryController(QObject *parent = nullptr);

    list::TableModel *lines() { return &m_lines; }

Q_SIGNALS:
    void activeChanged();

protected:
    void show(const service::ClassView &view) override;

private:
    void take(Result<std::vector<service::HistoryLine>> lines);

    list::TableModel m_lines;
    bool m_isActive = false;
    LatestQuestion<std::vector<service::HistoryLine>> m_question;
};

} // namespace lotrinh::screens
