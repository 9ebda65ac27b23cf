// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowcore.h"

#include "bulk.h"
#include "changes.h"
#include "connection.h"
#include "words.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace lotrinh::store {

namespace {

QString placeholders(qsizetype count)
{
    return QStringList(count, u"?"_s).join(u", "_s);
}

Result<bool> stepOnce(Database &database, const QString &sql, const std::vector<Cell> &cells)
{
    auto use = database.statement(sql);
    if (!use)
        return use.error();
    for (size_t i = 0; i < cells.size(); ++i)
        (*use)->bind(static_cast<int>(i), cells[i]);
    return (*use)->step();
}

Result<void> runOnce(Database &database, const QString &sql, const std::vector<Cell> &cells)
{
    auto stepped = stepOnce(database, sql, cells);
    return stepped ? Result<void>() : Result<void>(stepped.error());
}

/// One parameter for any number of values: their JSON array, unfolded by the engine.
QString amongSql(Engine engine, bool areNumbers)
{
    if (engine == Engine::Sqlite)
        return u"IN (SELECT value FROM json_each(?))"_s;
    return areNumbers ? u"= ANY (SELECT CAST(json_array_elements_text(CAST(? AS json)) AS BIGINT))"_s
                      : u"= ANY (SELECT json_array_elements_text(CAST(? AS json)))"_s;
}

Cell amongCell(const std::vector<Cell> &values)
{
    QJsonArray array;
    for (const Cell &value : values)
        if (!std::holds_alternative<std::monostate>(value))
            array.append(toJson(value));
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

bool areNumbers(const std::vector<Cell> &values)
{
    return !values.empty() && std::holds_alternative<qint64>(values.front());
}

struct Condition {
    QString sql;
    Cell cell; ///< bound when it is not empty
};

Condition conditionOf(Engine engine, const Where &where)
{
    if (!where.column)
        return {};
    const QString column = QLatin1StringView(where.column);
    if (where.among)
        return {u" WHERE %1 %2"_s.arg(column, amongSql(engine, areNumbers(*where.among))),
            amongCell(*where.among)};
    if (std::holds_alternative<std::monostate>(where.equals))
        return {u" WHERE %1 IS NULL"_s.arg(column), {}};
    return {u" WHERE %1 = ?"_s.arg(column), where.equals};
}

} // namespace

QJsonValue toJson(const Cell &cell)
{
    if (const auto *number = std::get_if<qint64>(&cell))
        return *number;
    if (const auto *text = std::get_if<QString>(&cell))
        return *text;
    return QJsonValue::Null;
}

Cell fromJson(const QJsonValue &value)
{
    if (value.isDouble())
        return value.toInteger();
    if (value.isString())
        return value.toString();
    return {};
}

Error notFound(const Shape &shape, qint64 id)
{
    return {u"not_found"_s, Words::tr("Không có dòng này nữa."), {{u"table"_s, shape.table}, {u"id"_s, id}},
        Error::Kind::Refused};
}

Error staleRow(const Shape &shape, qint64 id, qint64 expected, qint64 found)
{
    return {u"stale"_s, Words::tr("Dòng này vừa được người khác sửa, hãy xem lại rồi làm lại."),
        {{u"table"_s, shape.table}, {u"id"_s, id}, {u"expected"_s, expected}, {u"found"_s, found}},
        Error::Kind::Refused};
}

Error damagedCell(const QString &table)
{
    return storageFailure(u"a cell of %1 holds what it cannot hold"_s.arg(table));
}

Result<void> readRows(Database &database, const Shape &shape, const Where &where, const TakeRow &take)
{
    const Condition condition = conditionOf(database.engine(), where);
    auto use = database.statement(u"SELECT id, %1 FROM %2%3 ORDER BY id"_s.arg(
        shape.columns.join(u", "_s), database.connection().readable(shape.table), condition.sql));
    if (!use)
        return use.error();
    if (!std::holds_alternative<std::monostate>(condition.cell))
        (*use)->bind(0, condition.cell);
    for (;;) {
        auto row = (*use)->step();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        if (!take(**use))
            return damagedCell(shape.table);
    }
}

Result<qint64> countOf(Database &database, const Shape &shape)
{
    auto use = database.statement(u"SELECT count(*) FROM %1"_s.arg(shape.table));
    if (!use)
        return use.error();
    auto row = (*use)->step();
    return row ? Result<qint64>((*use)->integer(0)) : Result<qint64>(row.error());
}

Result<void> readItems(
    Database &database, const ListShape &list, const std::vector<Cell> *owners, const TakeItem &take)
{
    const QString where
        = owners ? u" WHERE %1 %2"_s.arg(list.owner, amongSql(database.engine(), true)) : QString();
    auto use = database.statement(
        u"SELECT %1, %2 FROM %3%4 ORDER BY %1, position"_s.arg(list.owner, list.item, list.table, where));
    if (!use)
        return use.error();
    if (owners)
        (*use)->bind(0, amongCell(*owners));
    for (;;) {
        auto row = (*use)->step();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        take((*use)->integer(0), (*use)->integer(1));
    }
}

Result<void> checkWriting(Database &database)
{
    if (database.connection().inWriting())
        return {};
    return storageFailure(u"a write needs a Transaction"_s);
}

/// RETURNING shows the row again, which row rules may forbid to whoever may add it: the id is fetched first.
static Result<qint64> insertUnseen(Database &database, const Shape &shape, const std::vector<Cell> &cells)
{
    auto id = reserveIds(database, shape, 1);
    if (!id)
        return id;
    std::vector<Cell> bound = cells;
    bound.emplace_back(*id);
    auto done = runOnce(database, u"INSERT INTO %1(%2, id) VALUES(%3, ?)"_s.arg(shape.table,
        shape.columns.join(u", "_s), placeholders(shape.columns.size())), bound);
    if (done)
        done = recordChange(database, shape.table, *id);
    return done ? id : Result<qint64>(done.error());
}

Result<qint64> insertRow(Database &database, const Shape &shape, qint64 id, const std::vector<Cell> &cells)
{
    const QString columns = shape.columns.join(u", "_s);
    if (id == 0 && database.engine() == Engine::Postgres)
        return insertUnseen(database, shape, cells);
    auto use = id > 0 ? database.statement(u"INSERT INTO %1(%2, id) VALUES(%3, ?) RETURNING id"_s.arg(
                   shape.table, columns, placeholders(shape.columns.size())))
                      : database.statement(u"INSERT INTO %1(%2) VALUES(%3) RETURNING id"_s.arg(
                          shape.table, columns, placeholders(shape.columns.size())));
    if (!use)
        return use.error();
    for (size_t i = 0; i < cells.size(); ++i)
        (*use)->bind(static_cast<int>(i), cells[i]);
    if (id > 0)
        (*use)->bind(static_cast<int>(cells.size()), id);
    auto row = (*use)->step();
    if (!row)
        return row.error();
    const qint64 given = (*use)->integer(0);
    if (id > 0)
        if (auto moved = raiseIds(database, shape, id); !moved)
            return moved.error();
    if (auto told = recordChange(database, shape.table, given); !told)
        return told.error();
    return given;
}

/// A row the server shows and does not let this login write is passed over by it without a word.
static Result<void> writeOne(Database &database, const Shape &shape, qint64 id, const QString &sql, const std::vector<Cell> &cells)
{
    const auto written = stepOnce(database, sql, cells);
    if (!written || *written)
        return written ? Result<void>() : Result<void>(written.error());
    const auto revision = readRevision(database, shape, id);
    if (!revision)
        return revision.error();
    return *revision ? Error{u"not_allowed"_s, Words::tr("Máy chủ không cho tài khoản này sửa dòng đó."),
                             {{u"table"_s, shape.table}, {u"id"_s, id}}, Error::Kind::NotAllowed}
                     : notFound(shape, id);
}

Result<void> updateRow(Database &database, const Shape &shape, qint64 id, const std::vector<Cell> &cells)
{
    QStringList sets;
    for (const QString &column : shape.columns)
        sets += column + " = ?"_L1;
    std::vector<Cell> bound = cells;
    bound.emplace_back(id);
    auto done = writeOne(database, shape, id,
        u"UPDATE %1 SET %2, revision = revision + 1 WHERE id = ? RETURNING id"_s.arg(shape.table, sets.join(u", "_s)),
        bound);
    return done ? recordChange(database, shape.table, id) : done;
}

Result<void> eraseRow(Database &database, const Shape &shape, qint64 id)
{
    auto done = writeOne(database, shape, id, u"DELETE FROM %1 WHERE id = ? RETURNING id"_s.arg(shape.table), {Cell(id)});
    return done ? recordChange(database, shape.table, id) : done;
}

Result<void> clearItems(Database &database, const ListShape &list, qint64 owner)
{
    return runOnce(database, u"DELETE FROM %1 WHERE %2 = ?"_s.arg(list.table, list.owner), {Cell(owner)});
}

Result<void> addItem(Database &database, const ListShape &list, qint64 owner, qint64 item, int position)
{
    return runOnce(database,
        u"INSERT INTO %1(%2, %3, position) VALUES(?, ?, ?)"_s.arg(list.table, list.owner, list.item),
        {Cell(owner), Cell(item), Cell(qint64(position))});
}

Result<std::optional<qint64>> readRevision(Database &database, const Shape &shape, qint64 id)
{
    auto use = database.statement(u"SELECT revision FROM %1 WHERE id = ?"_s.arg(shape.table));
    if (!use)
        return use.error();
    (*use)->bind(0, id);
    auto row = (*use)->step();
    if (!row)
        return row.error();
    return *row ? std::optional((*use)->integer(0)) : std::optional<qint64>();
}

Result<void> keepPast(
    Database &database, const Shape &shape, qint64 id, qint64 revision, const QJsonObject &content)
{
    if (database.engine() == Engine::Postgres)
        return runOnce(database, u"SELECT lotrinh_keep_row(?, CAST(? AS BIGINT))"_s, {Cell(shape.table), Cell(id)});
    const QString text = QString::fromUtf8(QJsonDocument(content).toJson(QJsonDocument::Compact));
    return runOnce(database, u"INSERT INTO row_history(kind, row_id, revision, content) VALUES(?, ?, ?, ?)"_s,
        {Cell(shape.table), Cell(id), Cell(revision), Cell(text)});
}

Result<void> readPast(Database &database, const Shape &shape, qint64 id,
    const std::function<bool(qint64, const QJsonObject &)> &take)
{
    auto use = database.statement(
        u"SELECT revision, content FROM row_history WHERE kind = ? AND row_id = ? ORDER BY id"_s);
    if (!use)
        return use.error();
    (*use)->bind(0, shape.table);
    (*use)->bind(1, id);
    for (;;) {
        auto row = (*use)->step();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        const auto content = QJsonDocument::fromJson((*use)->text(1).toUtf8()).object();
        if (!take((*use)->integer(0), content))
            return damagedCell(u"row_history"_s);
    }
}

} // namespace lotrinh::store
