// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "needscontroller.h"

#include "needwords.h"
#include "shell/workplace.h"

#include <QLocale>

namespace lotrinh::screens {

namespace {

constexpr size_t mostListed = 5000; ///< the most urgent ones; the headline counts all

} // namespace

NeedsController::NeedsController(QObject *parent)
    : FactsView(parent)
    , m_matrixQuestion(this, [this](Result<Matrix> matrix) { takeMatrix(std::move(matrix)); })
    , m_peopleQuestion(this, [this](Result<People> people) { takePeople(std::move(people)); })
{ }

void NeedsController::setKind(int kind)
{
    if (kind == static_cast<int>(m_kind) || kind < 0 || kind > static_cast<int>(compliance::NeedKind::Soon))
        return;
    m_kind = static_cast<compliance::NeedKind>(kind);
    m_isNewChoice = m_isChosen;
    Q_EMIT kindChanged();
    askAgain();
}

void NeedsController::setByUnit(bool byUnit)
{
    if (byUnit == m_isByUnit)
        return;
    m_isByUnit = byUnit;
    m_isChosen = false;
    m_row.clear();
    Q_EMIT kindChanged();
    Q_EMIT choiceChanged();
    askAgain();
}

void NeedsController::ask()
{
    m_matrixQuestion.ask(workplace().desk(),
        [kind = m_kind, byUnit = m_isByUnit, asOf = workplace().asOfDay()](
            service::Service &service) -> Result<Matrix> {
            const auto province = service.province();
            if (!province)
                return province.error();
            const auto shown = [&](const auto &needs) {
                return Matrix{matrixContent(needs, (*province)->rules()), needs.total};
            };
            return byUnit ? shown(compliance::unitNeedMatrix(**province, asOf, kind))
                          : shown(compliance::needMatrix(**province, asOf, kind));
        });
    if (m_isChosen)
        askPeople();
}

void NeedsController::takeMatrix(Result<Matrix> matrix)
{
    m_isLoading = false;
    m_problem = matrix ? QString() : matrix.error().message;
    if (matrix) {
        //: %1 turns, %2 people, %3 "tính đến ngày …"
        m_headline = tr("%1 lượt, %2 người, %3")
                         .arg(QLocale().toString(matrix->total.turns),
                             QLocale().toString(matrix->total.people), workplace().asOfText());
        m_matrix.setContent(std::move(matrix->content));
    }
    Q_EMIT matrixChanged();
}

void NeedsController::choose(int row, int column)
{
    if (row < 0 || column < 0 || row >= m_matrix.rowCount() || column >= m_matrix.columnCount())
        return;
    m_row = m_matrix.rowKey(row);
    m_courses = m_matrix.columnKey(column);
    m_choiceTitle = m_matrix.headerData(row, Qt::Vertical).toString().trimmed();
    m_choiceHint = m_matrix.headerData(column, Qt::Horizontal).toString();
    m_isChosen = true;
    m_isNewChoice = true;
    m_isPeopleLoading = true;
    m_peopleHeadline.clear();
    Q_EMIT choiceChanged();
    Q_EMIT peopleChanged();
    askPeople();
}

void NeedsController::closeChoice()
{
    m_isChosen = false;
    Q_EMIT choiceChanged();
}

void NeedsController::askPeople()
{
    m_peopleQuestion.ask(workplace().desk(),
        [kind = m_kind, byUnit = m_isByUnit, row = m_row, courses = m_courses, asOf = workplace().asOfDay(),
            readsPlanning = workplace().readsPlanning()](service::Service &service) -> Result<People> {
            const auto province = service.province();
            if (!province)
                return province.error();
            const Rulebook &rules = (*province)->rules();
            const Title *title = byUnit ? nullptr : rules.titleByCode(row);
            const Unit *unit = byUnit ? rules.unitByCode(row) : nullptr;
            const compliance::NeedFilter filter{
                kind, title ? title->id : TitleId{}, courses, unit ? unit->id : UnitId{}};
            People people;
            for (const auto &need : compliance::needsBehind(**province, asOf, filter, mostListed, &people.counted))
                people.rows.push_back(needRow(need, rules, asOf, readsPlanning));
            people.courseNames = courseSetWords(courses, rules);
            return people;
        });
}

void NeedsController::takePeople(Result<People> people)
{
    m_isPeopleLoading = false;
    if (!people) {
        m_problem = people.error().message;
        Q_EMIT matrixChanged();
        return;
    }
    m_peopleHeadline
        = tr("%1 lượt, %2 người")
              .arg(QLocale().toString(people->counted.turns), QLocale().toString(people->counted.people));
    if (!people->courseNames.isEmpty())
        m_choiceHint = people->courseNames;
    m_people.setRows(std::move(people->rows), 7);
    Q_EMIT choiceChanged();
    Q_EMIT peopleChanged();
    if (std::exchange(m_isNewChoice, false))
        Q_EMIT peopleArrived();
}

QString NeedsController::cadreAt(int row) const
{
    return m_people.keyAt(row).section(u'|', 0, 0);
}

QStringList NeedsController::cadresOf(const QList<int> &rows) const
{
    QList<int> inOrder = rows;
    std::sort(inOrder.begin(), inOrder.end());
    QStringList codes;
    QSet<QString> seen;
    for (int row : inOrder)
        if (const QString code = cadreAt(row); !code.isEmpty() && !seen.contains(code)) {
            seen.insert(code);
            codes.append(code);
        }
    return codes;
}

} // namespace lotrinh::screens
