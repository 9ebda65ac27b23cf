// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulk.h"

#include "changes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotrinh::store {

namespace {

constexpr size_t rowsPerPostgresStatement = 2000;
constexpr size_t rowsPerSqliteStatement = 64;

Result<qint64> singleNumber(Database &database, const QString &sql, const std::vector<Cell> &cells = {})
{
    auto use = database.statement(sql);
    if (!use)
        return use.error();
    for (size_t i = 0; i < cells.size(); ++i)
        (*use)->bind(static_cast<int>(i), cells[i]);
    auto row = (*use)->step();
    if (!row)
        return row.error();
    return *row ? (*use)->integer(0) : 0;
}

/// So many rows by one statement: what SQLite does once a statement (its journal of changed pages, the last id of the
/// table) then counts little.
Result<void> insertRun(Database &database, const Shape &shape, std::span<const qint64> ids, size_t first, size_t count, const FillCells &fill)
{
    const QString places = u'(' + QStringList(shape.columns.size() + 1, u"?"_s).join(u", "_s) + u')';
    auto use = database.statement(u"INSERT INTO %1(id, %2) VALUES %3"_s.arg(
        shape.table, shape.columns.join(u", "_s), QStringList(static_cast<qsizetype>(count), places).join(u", "_s)));
    if (!use)
        return use.error();
    std::vector<Cell> cells;
    for (size_t done = 0; first + done + count <= ids.size(); done += count) {
        int at = 0;
        for (size_t row = first + done; row < first + done + count; ++row) {
            fill(row, cells);
            (*use)->bind(at++, ids[row]);
            for (const Cell &cell : cells)
                (*use)->bind(at++, cell);
        }
        if (auto stepped = (*use)->step(); !stepped)
            return stepped.error();
    }
    return {};
}

Result<void> insertInRuns(Database &database, const Shape &shape, std::span<const qint64> ids, const FillCells &fill)
{
    const size_t inRuns = ids.size() / rowsPerSqliteStatement * rowsPerSqliteStatement;
    if (inRuns > 0)
        if (auto added = insertRun(database, shape, ids.first(inRuns), 0, rowsPerSqliteStatement, fill); !added)
            return added;
    return insertRun(database, shape, ids, inRuns, 1, fill);
}

void appendJsonText(QString &json, const QString &text)
{
    json += u'"';
    for (const QChar letter : text) {
        if (letter == u'"' || letter == u'\\') {
            json += u'\\';
            json += letter;
        } else if (letter < u' ') {
            json += u"\\u%1"_s.arg(letter.unicode(), 4, 16, QChar(u'0'));
        } else {
            json += letter;
        }
    }
    json += u'"';
}

void appendJsonRow(QString &json, const Shape &shape, qint64 id, const std::vector<Cell> &cells)
{
    json += "{\"id\":"_L1 + QString::number(id);
    for (size_t i = 0; i < cells.size(); ++i) {
        if (std::holds_alternative<std::monostate>(cells[i]))
            continue;
        json += ",\""_L1 + shape.columns[static_cast<qsizetype>(i)] + "\":"_L1;
        if (const auto *number = std::get_if<qint64>(&cells[i]))
            json += QString::number(*number);
        else
            appendJsonText(json, std::get<QString>(cells[i]));
    }
    json += u'}';
}

/// Row by row PostgreSQL is slow (qt.md §4); one parameter may carry thousands of rows as JSON.
Result<void> insertAsJson(
    Database &database, const Shape &shape, std::span<const qint64> ids, const FillCells &fill)
{
    const QString columns = shape.columns.join(u", "_s);
    const QString sql
        = u"INSERT INTO %1(id, %2) SELECT id, %2 FROM json_populate_recordset(CAST(NULL AS %1), "
          "CAST(? AS json))"_s.arg(shape.table, columns);
    std::vector<Cell> cells;
    for (size_t from = 0; from < ids.size(); from += rowsPerPostgresStatement) {
        const size_t to = std::min(ids.size(), from + rowsPerPostgresStatement);
        QString json = u"["_s;
        for (size_t row = from; row < to; ++row) {
            fill(row, cells);
            if (row > from)
                json += u',';
            appendJsonRow(json, shape, ids[row], cells);
        }
        auto use = database.statement(sql);
        if (!use)
            return use.error();
        (*use)->bind(0, json + u']');
        if (auto stepped = (*use)->step(); !stepped)
            return stepped.error();
    }
    return {};
}

} // namespace

Result<void> raiseIds(Database &database, const Shape &shape, qint64 used)
{
    if (database.engine() == Engine::Postgres) {
        auto moved = singleNumber(
            database, u"SELECT lotrinh_raise_ids(?, CAST(? AS BIGINT))"_s, {Cell(shape.table), Cell(used)});
        return moved ? Result<void>() : Result<void>(moved.error());
    }
    auto known
        = singleNumber(database, u"SELECT count(*) FROM sqlite_sequence WHERE name = ?"_s, {shape.table});
    if (!known)
        return known.error();
    auto moved = *known > 0
        ? singleNumber(database, u"UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = ?"_s,
            {Cell(used), Cell(shape.table)})
        : singleNumber(database, u"INSERT INTO sqlite_sequence(seq, name) VALUES(?, ?)"_s,
            {Cell(used), Cell(shape.table)});
    return moved ? Result<void>() : Result<void>(moved.error());
}

Result<qint64> reserveIds(Database &database, const Shape &shape, qint64 count)
{
    if (database.engine() == Engine::Sqlite) {
        auto last
            = singleNumber(database, u"SELECT seq FROM sqlite_sequence WHERE name = ?"_s, {shape.table});
        return last ? Result<qint64>(*last + 1) : last;
    }
    auto last = singleNumber(
        database, u"SELECT lotrinh_reserve_ids(?, CAST(? AS BIGINT))"_s, {Cell(shape.table), Cell(count)});
    return last ? Result<qint64>(*last - count + 1) : last;
}

Result<void> insertBulk(
    Database &database, const Shape &shape, std::span<const qint64> ids, const FillCells &fill)
{
    return database.engine() == Engine::Sqlite ? insertInRuns(database, shape, ids, fill)
                                               : insertAsJson(database, shape, ids, fill);
}

Result<void> insertRows(Database &database, const Shape &shape, std::span<qint64> ids, const FillCells &fill)
{
    const auto nameless = std::count(ids.begin(), ids.end(), 0);
    if (nameless < std::ssize(ids)) {
        // Own ids and given ones may not meet: the given ones start beyond the largest own one.
        const qint64 largest = *std::max_element(ids.begin(), ids.end());
        if (auto raised = raiseIds(database, shape, largest); !raised)
            return raised;
    }
    if (nameless > 0) {
        auto next = reserveIds(database, shape, nameless);
        if (!next)
            return next.error();
        for (qint64 &id : ids)
            if (id == 0)
                id = (*next)++;
    }
    if (auto added = insertBulk(database, shape, ids, fill); !added)
        return added;
    return recordChanges(database, shape.table, ids);
}

} // namespace lotrinh::store
