// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "datatable.h"

#include "exchange/csv.h"

#include <numeric>

namespace lotrinh::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr double portraitCharacters = 95; ///< what an upright A4 page holds

double sumOf(const DataTable &table, size_t column)
{
    double sum = 0;
    for (const auto &row : table.rows)
        if (const double *number = std::get_if<double>(&row[column]))
            sum += *number;
    return sum;
}

QString harmless(const QString &text)
{
    constexpr QStringView openers = u"=+-@\t\r\n";
    return !text.isEmpty() && openers.contains(text[0]) ? u'\'' + text : text;
}

QString numberText(double number, ColumnKind kind)
{
    switch (kind) {
    case ColumnKind::Text:
    case ColumnKind::Integer:
    case ColumnKind::Date:
        return QString::number(number, 'f', 0);
    case ColumnKind::Decimal:
    case ColumnKind::Percent:
        return QString::number(number, 'f', 1).replace(u'.', u',');
    }
    return {};
}

QString cellText(const TableValue &value, ColumnKind kind)
{
    if (const QString *text = std::get_if<QString>(&value))
        return kind == ColumnKind::Text ? harmless(*text) : *text;
    if (const double *number = std::get_if<double>(&value))
        return numberText(*number, kind);
    if (const Day *day = std::get_if<Day>(&value))
        return day->isFinite() ? toVietnamese(*day) : QString();
    return {};
}

QStringList recordOf(const DataTable &table, const std::vector<TableValue> &row)
{
    QStringList record;
    for (size_t i = 0; i < table.columns.size(); ++i)
        record += cellText(row[i], table.columns[i].kind);
    return record;
}

} // namespace

bool DataTable::isWide() const
{
    return std::accumulate(columns.begin(), columns.end(), 0.0,
               [](double sum, const TableColumn &column) { return sum + column.width; })
        > portraitCharacters;
}

std::vector<TableValue> totalsOf(const DataTable &table)
{
    std::vector<TableValue> totals(table.columns.size());
    bool isNamed = false;
    for (size_t i = 0; i < table.columns.size(); ++i) {
        if (table.columns[i].total != ColumnTotal::None)
            totals[i] = sumOf(table, i);
        else if (!isNamed && table.columns[i].kind == ColumnKind::Text) {
            totals[i] = u"Tổng cộng"_s;
            isNamed = true;
        }
    }
    return totals;
}

QByteArray toCsv(const DataTable &table)
{
    QByteArray csv = "\xEF\xBB\xBF";
    QStringList header;
    for (const TableColumn &column : table.columns)
        header += harmless(column.group.isEmpty() ? column.name : column.group + " / "_L1 + column.name);
    appendCsvRecord(csv, header);
    for (const auto &row : table.rows)
        appendCsvRecord(csv, recordOf(table, row));
    if (table.hasTotals)
        appendCsvRecord(csv, recordOf(table, totalsOf(table)));
    return csv;
}

} // namespace lotrinh::exchange
