// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compliance/needs.h"
#include "list/matrixmodel.h"
#include "list/tablemodel.h"
#include "shell/factsview.h"
#include "shell/latestquestion.h"

namespace lotrinh::screens {

/// Who still has to take what: titles against course sets, and the people behind the chosen place.
class NeedsController : public lotrinh::screens::FactsView {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(lotrinh::list::MatrixModel *matrix READ matrix CONSTANT)
    Q_PROPERTY(lotrinh::list::TableModel *people READ people CONSTANT)
    Q_PROPERTY(int kind READ kind WRITE setKind NOTIFY kindChanged) ///< 0 every gap, 1 overdue, 2 soon
    Q_PROPERTY(bool byUnit READ isByUnit WRITE setByUnit NOTIFY kindChanged) ///< units against courses, not titles
    Q_PROPERTY(QString headline READ headline NOTIFY matrixChanged) ///< turns, people and the day asked
    Q_PROPERTY(bool loading READ isLoading NOTIFY matrixChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY matrixChanged)
    Q_PROPERTY(bool chosen READ isChosen NOTIFY choiceChanged) ///< a place of the matrix is open
    Q_PROPERTY(QString choiceTitle READ choiceTitle NOTIFY choiceChanged) ///< the title or unit
    Q_PROPERTY(
        QString choiceHint READ choiceHint NOTIFY choiceChanged) ///< the courses, any one of which will do
    Q_PROPERTY(QString courseSet READ courseSet NOTIFY choiceChanged) ///< empty when all of them are meant
    Q_PROPERTY(bool peopleLoading READ isPeopleLoading NOTIFY peopleChanged)
    Q_PROPERTY(QString peopleHeadline READ peopleHeadline NOTIFY peopleChanged)

public:
    explicit NeedsController(QObject *parent = nullptr);

    list::MatrixModel *matrix() { return &m_matrix; }
    list::TableModel *people() { return &m_people; }
    int kind() const { return static_cast<int>(m_kind); }
    void setKind(int kind);
    bool isByUnit() const { return m_isByUnit; }
    void setByUnit(bool byUnit);
    QString headline() const { return m_headline; }
    bool isLoading() const { return m_isLoading; }
    QString problem() const { return m_problem; }
    bool isChosen() const { return m_isChosen; }
    QString choiceTitle() const { return m_choiceTitle; }
    QString choiceHint() const { return m_choiceHint; }
    QString courseSet() const { return m_courses; }
    bool isPeopleLoading() const { return m_isPeopleLoading; }
    QString peopleHeadline() const { return m_peopleHeadline; }

    /// Opens the people behind a place of the matrix.
    Q_INVOKABLE void choose(int row, int column);
    Q_INVOKABLE void closeChoice();
    /// Cadre codes of rows of `people`, each once, most urgent first.
    Q_INVOKABLE QStringList cadresOf(const QList<int> &rows) const;
    Q_INVOKABLE QString cadreAt(int row) const;

Q_SIGNALS:
    void kindChanged();
    void matrixChanged();
    void choiceChanged();
    void peopleChanged();
    /// The people of a newly chosen place have come (not: the same place asked again).
    void peopleArrived();

protected:
    void ask() override;

private:
    struct Matrix {
        list::MatrixModel::Content content;
        compliance::NeedCount total;
    };
    struct People {
        std::vector<list::Row> rows;
        compliance::NeedCount counted; ///< also of those too many to list
        QString courseNames; ///< of the chosen course set
    };

    void takeMatrix(Result<Matrix> matrix);
    void askPeople();
    void takePeople(Result<People> people);

    list::MatrixModel m_matrix;
    list::TableModel m_people;
    compliance::NeedKind m_kind = compliance::NeedKind::All;
    bool m_isByUnit = false;
    QString m_headline;
    QString m_problem;
    bool m_isLoading = true;
    bool m_isChosen = false;
    bool m_isNewChoice = false;
    bool m_isPeopleLoading = false;
    QString m_row; ///< code of the chosen title or unit; empty = all
    QString m_courses; ///< the chosen course set; empty = all
    QString m_choiceTitle;
    QString m_choiceHint;
    QString m_peopleHeadline;
    LatestQuestion<Matrix> m_matrixQuestion;
    LatestQuestion<People> m_peopleQuestion;
};

} // namespace lotrinh::screens
