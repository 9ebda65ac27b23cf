// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "raterows.h"

#include "cataloguewords.h"

#include <QCoreApplication>

namespace lotrinh::screens {

namespace {

struct RateRowsTexts {
    Q_DECLARE_TR_FUNCTIONS(RateRows)
};

// Qualified, the type of a function would hide from lupdate whose words those in it are.
using list::MatrixCell;

const QString totalKey = QStringLiteral("*total");

list::Cell countCell(qint64 value, Language language)
{
    return {figureText(value, language), {}, value == 0 ? QStringLiteral("number") : QString(), -1, 0, {}};
}

list::Cell rateCell(std::optional<int> permille, Language language)
{
    return {rateText(permille, language), {}, QStringLiteral("bar"), rateShare(permille), 0, {}};
}

list::Row rowOf(const QString &key, list::Cell name, const Tally &tally, Language language)
{
    return {key,
        {std::move(name), countCell(tally.duties, language), countCell(tally.exempt, language),
            countCell(tally.done, language), countCell(tally.studying, language),
            countCell(tally.overdue, language), rateCell(completionRate(tally), language),
            countCell(tally.people, language), countCell(tally.peopleDone, language),
            rateCell(peopleRate(tally), language)}};
}

list::Row totalRow(const compliance::RateSurvey &survey, Language language)
{
    return rowOf(totalKey, {groupName(survey.rules(), {})}, survey.total(), language);
}

MatrixCell cellOf(
    const compliance::RateSurvey &survey, const Unit &unit, const Title &title, Language language)
{
    const Tally tally = survey.cell(unit.code, title.code);
    if (tally.duties == 0)
        return {};
    const auto rate = completionRate(tally);
    const QString spoken
        = RateRowsTexts::tr(
            "%1, %2: tỷ lệ hoàn thành %3; phải học %4 lượt, quá hạn %5, %6 người", "a cell of the heat map")
              .arg(unit.name, title.name, rateText(rate, language), figureText(tally.duties, language),
                  figureText(tally.overdue, language), figureText(tally.people, language));
    return {rateText(rate, language), {}, rateShare(rate), spoken};
}

} // namespace

std::optional<compliance::RatePart> partOfColumn(int column)
{
    switch (column) {
    case 0:
    case 1:
    case 7:
        return compliance::RatePart::Duties;
    case 2:
        return compliance::RatePart::Exempt;
    case 3:
        return compliance::RatePart::Done;
    case 4:
        return compliance::RatePart::Studying;
    case 5:
        return compliance::RatePart::Overdue;
    default:
        return {};
    }
}

qint64 countOf(const Tally &tally, compliance::RatePart part)
{
    switch (part) {
    case compliance::RatePart::Duties:
        return tally.duties;
    case compliance::RatePart::Exempt:
        return tally.exempt;
    case compliance::RatePart::Done:
        return tally.done;
    case compliance::RatePart::Studying:
        return tally.studying;
    case compliance::RatePart::Overdue:
        return tally.overdue;
    case compliance::RatePart::Missing:
        return tally.duties - tally.exempt - tally.done;
    }
    return 0;
}

QString keyOfGroup(const compliance::RateGroup &group)
{
    return group.by == RateBy::None ? totalKey : group.key;
}

compliance::RateGroup groupOfKey(RateBy by, const QString &key)
{
    return key == totalKey ? compliance::RateGroup() : compliance::RateGroup{by, key};
}

QString groupName(const Rulebook &rules, const compliance::RateGroup &group)
{
    switch (group.by) {
    case RateBy::Unit:
        if (const Unit *unit = rules.unitByCode(group.key))
            return unit->name;
        return group.key;
    case RateBy::Title:
        if (const Title *title = rules.titleByCode(group.key))
            return title->name;
        return group.key;
    case RateBy::Courses:
        return courseSetName(rules, group.key);
    case RateBy::Level:
        return levelName(group.key);
    case RateBy::Sex:
        return sexName(fromCode<Sex>(group.key));
    case RateBy::None:
        break;
    }
    return RateRowsTexts::tr("Tổng cộng");
}

std::vector<list::Row> unitRows(const compliance::RateSurvey &survey,
    const std::vector<compliance::UnitRow> &units,
    const std::function<bool(const compliance::UnitRow &)> &isOpen, Language language)
{
    std::vector<list::Row> rows;
    if (survey.total().duties == 0)
        return rows;
    rows.push_back(totalRow(survey, language));
    for (const compliance::UnitRow &unit : units) {
        const QString branch = !unit.hasChildren ? QString()
            : isOpen(unit)                       ? QStringLiteral("open")
                                                 : QStringLiteral("closed");
        const QString &code = unit.unit->code;
        rows.push_back(rowOf(code, {unit.unit->name, {}, {}, -1, unit.depth, branch},
            survey.tally({RateBy::Unit, code}), language));
    }
    return rows;
}

std::vector<list::Row> groupRows(const compliance::RateSurvey &survey, RateBy by, Language language)
{
    std::vector<list::Row> rows;
    if (survey.total().duties == 0)
        return rows;
    rows.push_back(totalRow(survey, language));
    const auto &groups = survey.table(by).groups();
    for (auto group = groups.constBegin(); group != groups.constEnd(); ++group)
        rows.push_back(
            rowOf(group.key(), {groupName(survey.rules(), {by, group.key()})}, group.value(), language));
    return rows;
}

list::MatrixModel::Content rateCells(
    const compliance::RateSurvey &survey, const std::vector<compliance::UnitRow> &units, Language language)
{
    list::MatrixModel::Content content;
    std::vector<const Title *> titles;
    const auto &groups = survey.table(RateBy::Title).groups();
    for (auto group = groups.constBegin(); group != groups.constEnd(); ++group)
        if (const Title *title = survey.rules().titleByCode(group.key())) {
            titles.push_back(title);
            content.columns.push_back(
                {title->code, title->shortName.isEmpty() ? title->name : title->shortName});
        }
    for (const compliance::UnitRow &unit : units) {
        content.rows.push_back(
            {unit.unit->code, unit.unit->shortName.isEmpty() ? unit.unit->name : unit.unit->shortName});
        for (const Title *title : titles)
            content.cells.push_back(cellOf(survey, *unit.unit, *title, language));
    }
    return content;
}

} // namespace lotrinh::screens
