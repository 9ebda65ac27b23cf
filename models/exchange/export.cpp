// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export.h"

#include "cells.h"
#include "csv.h"
#include "domain/codeorder.h"
#include "fields.h"
#include "names.h"
#include "words.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace lotrinh::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype flushBytes = 1 << 18;

Error notWritten(const QString &path, const QString &why)
{
    return {u"storage_failed"_s, Words::tr("Không ghi được tệp %1: %2").arg(path, why), {{u"path"_s, path}},
        Error::Kind::Storage};
}

QStringList headerOf(File file)
{
    QStringList names;
    for (const Column &column : formatOf(file).columns)
        names += column.name;
    return names;
}

/// The places of the facts in the order of their keys.
template <class Fact> std::vector<size_t> sortedPlaces(const std::vector<Fact> &facts, const Codes &codes)
{
    std::vector<std::pair<QString, size_t>> keys;
    keys.reserve(facts.size());
    for (size_t i = 0; i < facts.size(); ++i)
        keys.emplace_back(keyOf(toRow(facts[i], codes)), i);
    std::ranges::sort(keys, [](const auto &a, const auto &b) { return codeLess(a.first, b.first); });
    std::vector<size_t> places;
    places.reserve(keys.size());
    for (const auto &[key, place] : keys)
        places.push_back(place);
    return places;
}

template <class Fact>
Result<void> writeFile(const QDir &folder, const std::vector<Fact> &facts, const Codes &codes)
{
    using Row = decltype(toRow(std::declval<const Fact &>(), codes));
    const QString path = folder.filePath(formatOf(Row::file).fileName);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(path, file.errorString());
    QByteArray buffer;
    appendCsvRecord(buffer, headerOf(Row::file));
    QStringList cells;
    for (size_t place : sortedPlaces(facts, codes)) {
        const Row row = toRow(facts[place], codes);
        cells.clear();
        eachField(row, [&](const Column &column, const auto &value) { cells += printCell(column, value); });
        appendCsvRecord(buffer, cells);
        if (buffer.size() < flushBytes)
            continue;
        if (file.write(buffer) != buffer.size())
            return notWritten(path, file.errorString());
        buffer.resize(0);
    }
    if (file.write(buffer) != buffer.size() || !file.commit())
        return notWritten(path, file.errorString());
    return {};
}

/// Writes the tables one after the other until one fails.
template <class... Facts>
Result<void> writeAll(const QDir &folder, const Codes &codes, const std::vector<Facts> &...tables)
{
    Result<void> result;
    const auto goesOn = [&](const auto &table) { return bool(result = writeFile(folder, table, codes)); };
    static_cast<void>((goesOn(tables) && ...));
    return result;
}

ColumnKind kindOf(CellType type)
{
    switch (type) {
    case CellType::Date:
    case CellType::LastDay:
        return ColumnKind::Date;
    case CellType::Integer:
    case CellType::Percent:
    case CellType::Boolean:
        return ColumnKind::Integer;
    case CellType::Score:
        return ColumnKind::Decimal;
    case CellType::Code:
    case CellType::Text:
    case CellType::Name:
    case CellType::BirthDate:
    case CellType::Minute:
    case CellType::Moment:
    case CellType::Choice:
    case CellType::Reference:
    case CellType::References:
        return ColumnKind::Text;
    }
    return ColumnKind::Text;
}

/// A printed cell as the value it is. Days before 1900 are none for a spreadsheet and stay text.
TableValue valueOf(const Column &column, const QString &text)
{
    constexpr int firstYearOfSheets = 1901;
    if (text.isEmpty())
        return {};
    switch (kindOf(column.type)) {
    case ColumnKind::Date:
        if (const auto day = parseDay(text); day && day->year() >= firstYearOfSheets)
            return *day;
        return text;
    case ColumnKind::Integer:
    case ColumnKind::Decimal:
    case ColumnKind::Percent:
        return text.toDouble();
    case ColumnKind::Text:
        return text;
    }
    return text;
}

template <class Fact> DataTable tableOf(const std::vector<Fact> &facts, const Codes &codes)
{
    using Row = decltype(toRow(std::declval<const Fact &>(), codes));
    constexpr double columnWidth = 14;
    DataTable table;
    table.name = QString(formatOf(Row::file).fileName).chopped(4);
    for (const Column &column : formatOf(Row::file).columns)
        table.columns.push_back({QString(column.name), kindOf(column.type), columnWidth, {}, {}});
    for (size_t place : sortedPlaces(facts, codes)) {
        std::vector<TableValue> cells;
        const Row row = toRow(facts[place], codes);
        eachField(row,
            [&](const Column &column, const auto &value) { cells.push_back(valueOf(column, printCell(column, value))); });
        table.rows.push_back(std::move(cells));
    }
    return table;
}

template <class... Facts> std::vector<DataTable> tablesOf(const Codes &codes, const std::vector<Facts> &...tables)
{
    std::vector<DataTable> all;
    (all.push_back(tableOf(tables, codes)), ...);
    return all;
}

} // namespace

std::vector<DataTable> dataTables(const Holdings &held)
{
    return tablesOf(Codes(held), held.units, held.titles, held.terms, held.courses, held.requirements, held.equivalences,
        held.cadres, held.postHoldings, held.planning, held.completions, held.exemptions, held.rooms, held.lecturers,
        held.unavailability, held.holidays, held.classes, held.sessions, held.enrolments);
}

Result<void> writeFolder(const QString &directory, const Holdings &held)
{
    if (QFileInfo(directory).isFile())
        return Error{u"already_exists"_s, Words::tr("%1 là một tệp: hãy chọn một thư mục hoặc tên tệp .xlsx").arg(directory), {}, Error::Kind::Refused};
    if (!QDir().mkpath(directory))
        return notWritten(directory, Words::tr("không tạo được thư mục"));
    return writeAll(QDir(directory), Codes(held), held.units, held.titles, held.terms, held.courses,
        held.requirements, held.equivalences, held.cadres, held.postHoldings, held.planning, held.completions,
        held.exemptions, held.rooms, held.lecturers, held.unavailability, held.holidays, held.classes,
        held.sessions, held.enrolments);
}

} // namespace lotrinh::exchange
