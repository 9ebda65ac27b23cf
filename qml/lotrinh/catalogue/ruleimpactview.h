// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rulewords.h"
#include "shell/latestquestion.h"

#include <QObject>
#include <QtQml/qqml.h>

namespace lotrinh::screens {

/// Who would gain, lose or change a duty if a rule were changed: asked before the change, writes nothing.
class RuleImpactView : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The controllers of the catalogue own it")
    Q_PROPERTY(lotrinh::list::TableModel *rows READ rows CONSTANT) ///< shiftRows()
    Q_PROPERTY(QString question READ question NOTIFY changed) ///< which change it is about, or empty
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(bool known READ isKnown NOTIFY changed)
    Q_PROPERTY(QString gained READ gained NOTIFY changed) ///< lượt
    Q_PROPERTY(QString lost READ lost NOTIFY changed)
    Q_PROPERTY(QString shifted READ shifted NOTIFY changed)
    Q_PROPERTY(QString overdue READ overdue NOTIFY changed)
    Q_PROPERTY(QString summary READ summary NOTIFY changed) ///< in one sentence
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    explicit RuleImpactView(QObject *parent = nullptr);

    void ask(const service::RuleChange &change, const QString &question);
    void forget();
    /// The impact in one sentence, people and turns both.
    static QString sentence(const service::RuleImpact &impact, Language language);

    list::TableModel *rows() { return &m_rows; }
    QString question() const { return m_question; }
    bool busy() const { return m_impact.isAsking(); }
    bool isKnown() const { return m_isKnown; }
    QString gained() const { return m_gained; }
    QString lost() const { return m_lost; }
    QString shifted() const { return m_shifted; }
    QString overdue() const { return m_overdue; }
    QString summary() const { return m_summary; }
    QString problem() const { return m_problem; }

    Q_INVOKABLE QString cadreAt(int row) const { return m_rows.textAt(row, 1); }

Q_SIGNALS:
    void changed();

private:
    struct Answer {
        service::RuleImpact impact;
        std::vector<list::Row> rows;
    };
    void take(Result<Answer> answer);

    list::TableModel m_rows;
    QString m_question;
    QString m_gained, m_lost, m_shifted, m_overdue, m_summary;
    QString m_problem;
    bool m_isKnown = false;
    LatestQuestion<Answer> m_impact;
};

} // namespace lotrinh::screens
