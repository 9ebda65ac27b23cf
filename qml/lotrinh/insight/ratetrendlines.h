// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compliance/ratesurvey.h"
#include "list/tablemodel.h"
#include "slicedquestion.h"

#include <QStringList>
#include <QtQml/qqml.h>

namespace lotrinh::screens {

/// The rates of one group over the last two years, and over the year to come if nobody learned anything more. All groups
/// are counted in one pass, so another group costs nothing.
class RateTrendLines : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("InsightController owns it")
    Q_PROPERTY(QStringList labels READ labels NOTIFY changed) ///< one per point, mm/yyyy
    Q_PROPERTY(QList<qreal> rates READ rates NOTIFY changed) ///< completion rate, 0 … 1; NaN when not defined
    Q_PROPERTY(QList<qreal> people READ people NOTIFY changed) ///< people rate, likewise
    Q_PROPERTY(QList<qreal> whole READ whole NOTIFY changed) ///< completion rate of everything asked about
    Q_PROPERTY(QList<qreal> forecast READ forecast NOTIFY changed) ///< completion rate from the day asked on
    Q_PROPERTY(lotrinh::list::TableModel *points READ points CONSTANT) ///< the same as texts: month, rates, people, forecast, whole
    Q_PROPERTY(QString summary READ summary NOTIFY changed) ///< from … to …
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(bool stopped READ stopped NOTIFY changed) ///< by the person, before it was done
    Q_PROPERTY(double progress READ progress NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    explicit RateTrendLines(QObject *parent);

    /// Asks unless the same is already known or under way.
    void ask(const compliance::RateQuestion &question);
    /// Which group the lines show.
    void show(const compliance::RateGroup &group);
    /// What is known is no longer true.
    void forget();
    Q_INVOKABLE void cancel();

    QStringList labels() const { return m_labels; }
    QList<qreal> rates() const { return m_rates; }
    QList<qreal> people() const { return m_people; }
    QList<qreal> whole() const { return m_whole; }
    QList<qreal> forecast() const { return m_forecast; }
    list::TableModel *points() { return &m_points; }
    QString summary() const { return m_summary; }
    bool busy() const { return m_count.isAsking(); }
    bool stopped() const { return m_isStopped; }
    double progress() const { return m_progress; }
    QString problem() const { return m_problem; }

Q_SIGNALS:
    void changed();

private:
    struct Count;
    void addPoint(const compliance::RateSurvey &day);
    void draw();
    std::vector<list::Row> pointRows() const;

    SlicedQuestion<Count> m_count;
    std::shared_ptr<Count> m_known;
    compliance::RateGroup m_group;
    QStringList m_labels;
    QList<qreal> m_rates;
    QList<qreal> m_people;
    QList<qreal> m_whole;
    QList<qreal> m_forecast;
    list::TableModel m_points;
    QString m_summary;
    QString m_problem;
    double m_progress = 0;
    bool m_isStopped = false;
};

} // namespace lotrinh::screens
