// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compliance/ratesurvey.h"
#include "list/tablemodel.h"
#include "slicedquestion.h"

#include <QStringList>
#include <QtQml/qqml.h>

namespace lotrinh::screens {

/// Two sets of rates side by side: the same groups on two days, or two units title by title.
class RateComparison : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("InsightController owns it")
    /// group, rate, other rate, difference, people rate, other people rate, overdue, other overdue
    Q_PROPERTY(lotrinh::list::TableModel *rows READ rows CONSTANT)
    Q_PROPERTY(bool wanted READ isWanted WRITE setWanted NOTIFY changed) ///< somebody looks at it
    Q_PROPERTY(bool ofUnits READ isOfUnits WRITE setOfUnits NOTIFY changed) ///< two units, not two days
    Q_PROPERTY(QString otherDay READ otherDay WRITE setOtherDay NOTIFY changed) ///< ISO
    Q_PROPERTY(QStringList unitNames READ unitNames NOTIFY changed)
    Q_PROPERTY(int leftUnit READ leftUnit WRITE setLeftUnit NOTIFY changed)
    Q_PROPERTY(int rightUnit READ rightUnit WRITE setRightUnit NOTIFY changed)
    Q_PROPERTY(QString leftName READ leftName NOTIFY changed) ///< of the first set, for the columns
    Q_PROPERTY(QString rightName READ rightName NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(double progress READ progress NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    using Survey = std::shared_ptr<const compliance::RateSurvey>;

    explicit RateComparison(QObject *parent);

    /// The rates of the day asked, and how they are grouped; null when they are being counted anew.
    void show(Survey known, RateBy by);
    void forget();
    Q_INVOKABLE void cancel();
    /// The group of a row.
    compliance::RateGroup groupAt(int row) const;
    QString rightUnitCode() const { return m_unitCodes.value(m_right); }

    list::TableModel *rows() { return &m_rows; }
    bool isWanted() const { return m_isWanted; }
    void setWanted(bool wanted);
    bool isOfUnits() const { return m_isOfUnits; }
    void setOfUnits(bool ofUnits);
    QString otherDay() const { return toIso(m_otherDay); }
    void setOtherDay(const QString &iso);
    QStringList unitNames() const { return m_unitNames; }
    int leftUnit() const { return m_left; }
    void setLeftUnit(int unit);
    int rightUnit() const { return m_right; }
    void setRightUnit(int unit);
    QString leftName() const;
    QString rightName() const;
    bool busy() const { return m_count.isAsking(); }
    double progress() const { return m_progress; }
    QString problem() const { return m_problem; }

Q_SIGNALS:
    void changed();

private:
    struct Count;
    void askOther();
    void listUnits();
    void draw();
    std::vector<list::Row> dayRows() const;
    std::vector<list::Row> unitPairs() const;

    Survey m_known;
    Survey m_other; ///< of m_otherDay
    RateBy m_by = RateBy::Unit;
    bool m_isWanted = false;
    bool m_isOfUnits = false;
    Day m_otherDay; ///< distant past: a year before the day asked
    QStringList m_unitNames;
    QStringList m_unitCodes;
    int m_left = 0;
    int m_right = 1;
    list::TableModel m_rows;
    SlicedQuestion<Count> m_count;
    QString m_problem;
    double m_progress = 0;
};

} // namespace lotrinh::screens
