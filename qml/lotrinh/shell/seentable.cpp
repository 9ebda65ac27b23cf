// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seentable.h"

#include "cataloguewords.h"

#include <QLocale>
#include <algorithm>

namespace lotrinh::screens {

namespace {

using exchange::ColumnKind;
using exchange::TableValue;

bool saysNothing(const QString &text)
{
    return text.isEmpty() || text == QStringLiteral("–");
}

std::optional<Day> shownDay(const QString &text)
{
    const QDate date = QDate::fromString(text, QStringLiteral("dd/MM/yyyy"));
    return date.isValid() ? std::optional(Day::from(date)) : std::nullopt;
}

/// "1.234" and "67,5 %", "1,234" and "67.5%", as the window writes them.
std::optional<double> shownNumber(QString text, const QLocale &locale)
{
    text.remove(u'%').replace(QChar(0x2212), u'-');
    bool isNumber = false;
    const double number = locale.toDouble(text.trimmed(), &isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

ColumnKind kindOf(const std::vector<QStringList> &rows, qsizetype column, bool meansNumbers, const QLocale &locale)
{
    bool isDate = true;
    bool isNumber = true;
    bool isPercent = true;
    bool isWhole = true;
    bool isEmpty = true;
    for (const QStringList &row : rows) {
        const QString &text = row[column];
        if (saysNothing(text))
            continue;
        isEmpty = false;
        isDate = isDate && shownDay(text);
        isNumber = isNumber && shownNumber(text, locale);
        isPercent = isPercent && text.endsWith(u'%');
        isWhole = isWhole && !text.contains(locale.decimalPoint());
    }
    if (isEmpty)
        return ColumnKind::Text;
    if (isDate)
        return ColumnKind::Date;
    if (isNumber && isPercent)
        return ColumnKind::Percent;
    if (isNumber && meansNumbers)
        return isWhole ? ColumnKind::Integer : ColumnKind::Decimal;
    return ColumnKind::Text;
}

TableValue valueOf(const QString &text, ColumnKind kind, const QLocale &locale)
{
    if (text.isEmpty() || (kind != ColumnKind::Text && saysNothing(text)))
        return {};
    switch (kind) {
    case ColumnKind::Text:
        return text;
    case ColumnKind::Date:
        return *shownDay(text);
    case ColumnKind::Integer:
    case ColumnKind::Decimal:
    case ColumnKind::Percent:
        return *shownNumber(text, locale);
    }
    return text;
}

double widthOf(const std::vector<QStringList> &rows, qsizetype column, const QString &title)
{
    constexpr qsizetype narrowest = 6;
    constexpr qsizetype widest = 60;
    qsizetype longest = title.size();
    for (const QStringList &row : rows)
        longest = std::max(longest, row[column].size());
    return static_cast<double>(std::clamp(longest + 2, narrowest, widest));
}

} // namespace

exchange::DataTable withValues(const SeenTable &seen)
{
    exchange::DataTable table;
    table.name = seen.above.value(0);
    table.titles = seen.above;
    const QLocale locale = localeOf(seen.language);
    const QStringList forNumbers{QStringLiteral("number"), QStringLiteral("badge"), QStringLiteral("bar")};
    for (qsizetype column = 0; column < seen.titles.size(); ++column) {
        const ColumnKind kind = kindOf(seen.rows, column, forNumbers.contains(seen.kinds.value(column)), locale);
        const QString title = seen.titles[column] + (kind == ColumnKind::Percent ? QStringLiteral(", %") : QString());
        table.columns.push_back({title, kind, widthOf(seen.rows, column, title), exchange::ColumnTotal::None, {}});
    }
    for (const QStringList &row : seen.rows) {
        std::vector<TableValue> values;
        for (qsizetype column = 0; column < seen.titles.size(); ++column)
            values.push_back(valueOf(row[column], table.columns[static_cast<size_t>(column)].kind, locale));
        table.rows.push_back(std::move(values));
    }
    return table;
}

} // namespace lotrinh::screens
