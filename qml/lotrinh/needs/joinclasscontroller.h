// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "list/tablemodel.h"
#include "service/scenario/openingclass.h"
#include "service/view/classdraft.h"
#include "shell/latestquestion.h"

#include <QtQml/qqml.h>

namespace lotrinh::screens {

class Workplace;

/// Adds people to a class that is open already.
class JoinClassController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(lotrinh::list::TableModel *classes READ classes CONSTANT)
    Q_PROPERTY(lotrinh::list::TableModel *answers READ answers CONSTANT)
    Q_PROPERTY(bool loading READ isLoading NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(bool finished READ isFinished NOTIFY changed) ///< answered, but not everybody was given a seat
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed) ///< people to add

public:
    explicit JoinClassController(QObject *parent = nullptr);

    list::TableModel *classes() { return &m_classes; }
    list::TableModel *answers() { return &m_answers; }
    bool isLoading() const { return m_question.isAsking(); }
    bool isBusy() const { return m_isBusy; }
    bool isFinished() const { return m_isFinished; }
    QString problem() const { return m_problem; }
    QString summary() const { return m_summary; }
    int count() const { return static_cast<int>(m_cadres.size()); }

    Q_INVOKABLE void begin(const QString &courseSet, const QStringList &cadres);
    /// Nominates everybody for the class of that row of `classes`; `letterNo` may be empty.
    Q_INVOKABLE void submit(int row, const QString &letterNo);

Q_SIGNALS:
    void changed();
    void joined(const QString &code);

private:
    static Workplace &workplace();
    void takeClasses(Result<std::vector<service::OpenClassChoice>> classes);
    void takeReply(const QString &code, const Result<service::Reply> &reply);
    QString summaryOf(const QString &code, const service::SeatReport &report) const;

    QStringList m_cadres;
    bool m_isBusy = false;
    bool m_isFinished = false;
    QString m_problem;
    QString m_summary;
    list::TableModel m_classes;
    list::TableModel m_answers;
    LatestQuestion<std::vector<service::OpenClassChoice>> m_question;
};

} // namespace lotrinh::screens
