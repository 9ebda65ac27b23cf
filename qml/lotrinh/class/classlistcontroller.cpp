// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "classlistcontroller.h"

#include "classwords.h"
#include "domain/person/name.h"
#include "shell/workplace.h"

#include <QLocale>

namespace lotrinh::screens {

namespace {

enum Stage { UnderWay, Over, All };

} // namespace

ClassListController::ClassListController(QObject *parent)
    : FactsView(parent)
    , m_question(this, [this](Result<std::vector<Line>> lines) { take(std::move(lines)); })
{ }

ClassListController::Line ClassListController::lineOf(const service::ClassLine &line)
{
    const TrainingClass &one = line.trainingClass;
    const QString name = one.name.isEmpty() ? line.course : one.name;
    const bool isUnderWay = service::isUnderWay(one.state);
    //: seats taken of the capacity
    const QString seats
        = isUnderWay ? tr("%1/%2").arg(line.taken).arg(one.capacity) : QString::number(one.capacity);
    return {{one.code,
                {plainCell(one.code), plainCell(name), plainCell(toVietnamese(one.startsOn)),
                    plainCell(seats), badgeCell(wordsOf(one.state))}},
        searchFold(one.code + u' ' + name + u' ' + line.course), isUnderWay};
}

void ClassListController::ask()
{
    m_question.ask(workplace().desk(), [](service::Service &service) -> Result<std::vector<Line>> {
        const auto classes = service::readClassList(service);
        if (!classes)
            return classes.error();
        std::vector<Line> lines;
        for (const service::ClassLine &line : *classes)
            lines.push_back(lineOf(line));
        return lines;
    });
}

void ClassListController::take(Result<std::vector<Line>> lines)
{
    m_isLoading = false;
    m_problem = lines ? QString() : lines.error().message;
    if (lines)
        m_lines = std::move(*lines);
    filter();
}

void ClassListController::filter()
{
    const QStringList words = searchFold(m_search).split(u' ', Qt::SkipEmptyParts);
    std::vector<list::Row> rows;
    for (const Line &line : m_lines) {
        const bool fits = m_stage == All || (m_stage == UnderWay) == line.isUnderWay;
        if (fits && std::all_of(words.begin(), words.end(), [&](const QString &word) {
                return line.words.contains(word);
            }))
            rows.push_back(line.row);
    }
    m_classes.setRows(std::move(rows), 5);
    Q_EMIT listChanged();
}

void ClassListController::setSearch(const QString &search)
{
    if (search == m_search)
        return;
    m_search = search;
    Q_EMIT filterChanged();
    filter();
}

void ClassListController::setStage(int stage)
{
    if (stage == m_stage)
        return;
    m_stage = stage;
    Q_EMIT filterChanged();
    filter();
}

QString ClassListController::countText() const
{
    return tr("%Ln lớp", "", m_classes.count());
}

int ClassListController::reveal(const QString &code)
{
    if (m_classes.rowOf(code) >= 0)
        return m_classes.rowOf(code);
    m_search.clear();
    m_stage = All;
    Q_EMIT filterChanged();
    filter();
    return m_classes.rowOf(code);
}

} // namespace lotrinh::screens
