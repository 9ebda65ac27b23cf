// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compliance/ratesurvey.h"
#include "list/matrixmodel.h"
#include "list/tablemodel.h"
#include "ratecomparison.h"
#include "ratepeoplelist.h"
#include "ratetrendlines.h"
#include "shell/factsview.h"
#include "slicedquestion.h"

#include <QSet>
#include <QtQml/qqml.h>

namespace lotrinh::screens {

/// The figures of a tally as a screen writes them.
struct RateFigures {
    Q_GADGET
    QML_VALUE_TYPE(rateFigures)
    Q_PROPERTY(QString duties MEMBER duties) ///< lượt
    Q_PROPERTY(QString exempt MEMBER exempt)
    Q_PROPERTY(QString done MEMBER done)
    Q_PROPERTY(QString studying MEMBER studying)
    Q_PROPERTY(QString overdue MEMBER overdue)
    Q_PROPERTY(QString rate MEMBER rate) ///< "66,7 %" or "–"
    Q_PROPERTY(QString people MEMBER people)
    Q_PROPERTY(QString peopleDone MEMBER peopleDone)
    Q_PROPERTY(QString peopleRate MEMBER peopleRate)

public:
    QString duties, exempt, done, studying, overdue, rate, people, peopleDone, peopleRate;

    friend bool operator==(const RateFigures &, const RateFigures &) = default;
};

/// Completion rates by unit and other groupings, unit × title, their trend and the people behind each figure.
class InsightController : public FactsView {
    Q_OBJECT
    QML_ELEMENT
    /// Whether the trend is looked at: it takes many times as long as the rates of one day.
    Q_PROPERTY(bool trendWanted READ isTrendWanted WRITE setTrendWanted NOTIFY changed)
    Q_PROPERTY(
        int grouping READ grouping WRITE setGrouping NOTIFY changed) ///< unit, title, courses, level, sex
    Q_PROPERTY(bool unitsOfToday READ isUnitsOfToday WRITE setUnitsOfToday NOTIFY changed)
    Q_PROPERTY(
        int currentRow READ currentRow WRITE setCurrentRow NOTIFY changed) ///< -1 = none; the trend's group
    Q_PROPERTY(QString currentName READ currentName NOTIFY changed)
    Q_PROPERTY(lotrinh::list::TableModel *rows READ rows CONSTANT)
    Q_PROPERTY(
        lotrinh::list::MatrixModel *cells READ cells CONSTANT) ///< units as opened in the tree × titles
    Q_PROPERTY(lotrinh::screens::RatePeopleList *people READ people CONSTANT)
    Q_PROPERTY(lotrinh::screens::RateTrendLines *trend READ trend CONSTANT)
    Q_PROPERTY(lotrinh::screens::RateComparison *comparison READ comparison CONSTANT)
    Q_PROPERTY(lotrinh::screens::RateFigures total READ total NOTIFY changed)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(double progress READ progress NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    explicit InsightController(QObject *parent = nullptr);

    /// Opens or closes a unit of the tree.
    Q_INVOKABLE void turnBranch(int row);
    /// The people behind a column of a row; false when it counts nobody.
    Q_INVOKABLE bool openRow(int row, int column);
    Q_INVOKABLE bool openCell(int row, int column);
    /// The people of the later day, or of the second unit, behind a row of the comparison.
    Q_INVOKABLE bool openPair(int row);
    /// The people behind everything, by part (compliance::RatePart).
    Q_INVOKABLE bool openTotal(int part);
    Q_INVOKABLE void cancel();
    /// Counts anew after a stop.
    Q_INVOKABLE void countAgain();

    bool isTrendWanted() const { return m_isTrendWanted; }
    void setTrendWanted(bool wanted);
    int grouping() const { return static_cast<int>(m_by); }
    void setGrouping(int grouping);
    bool isUnitsOfToday() const { return m_tree == UnitTree::Current; }
    void setUnitsOfToday(bool ofToday);
    int currentRow() const;
    void setCurrentRow(int row);
    QString currentName() const { return nameOf(m_current); }
    list::TableModel *rows() { return &m_rows; }
    list::MatrixModel *cells() { return &m_cells; }
    RatePeopleList *people() { return &m_people; }
    RateTrendLines *trend() { return &m_trend; }
    RateComparison *comparison() { return &m_comparison; }
    RateFigures total() const { return m_total; }
    bool isLoaded() const { return m_known != nullptr; }
    bool busy() const { return m_count.isAsking(); }
    double progress() const { return m_progress; }
    QString problem() const { return m_problem; }

Q_SIGNALS:
    void changed();

protected:
    void ask() override;

private:
    struct Count;
    void forget();
    void take(const std::shared_ptr<Count> &count);
    void show();
    void askTrend();
    const compliance::RateSurvey &survey() const;
    compliance::RateQuestion question() const;
    QString nameOf(const compliance::RateGroup &group) const;
    std::vector<compliance::UnitRow> shownUnits() const;
    bool isOpen(const compliance::UnitRow &unit) const;
    compliance::RateGroup groupAt(int row) const;

    SlicedQuestion<Count> m_count;
    std::shared_ptr<Count> m_known;
    list::TableModel m_rows;
    list::MatrixModel m_cells;
    RatePeopleList m_people;
    RateTrendLines m_trend;
    RateComparison m_comparison;
    RateFigures m_total;
    RateBy m_by = RateBy::Unit;
    UnitTree m_tree = UnitTree::AsOf;
    compliance::RateGroup m_current;
    QSet<QString> m_turned; ///< units whose branch is not as at first
    QString m_problem;
    double m_progress = 0;
    bool m_isTrendWanted = false;
};

} // namespace lotrinh::screens
