// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"
#include "rowcore.h"
#include "rows.h"

#include <QHash>
#include <QJsonArray>

/// The bodies of rows.h. Included only where LOTRINH_STORE_ROW names the rows, so that callers stay quick to
/// compile.
namespace lotrinh::store {

template <class Row> constexpr auto listsOf()
{
    if constexpr (requires { Table<Row>::lists; })
        return Table<Row>::lists;
    else
        return std::tuple();
}

/// Calls use(column, position) for every column of the row.
template <class Row, class Use> void eachColumn(Use use)
{
    size_t position = 0;
    std::apply([&](const auto &...each) { (use(each, position++), ...); }, Table<Row>::columns);
}

template <class Row, class Use> void eachList(Use use)
{
    size_t position = 0;
    std::apply([&](const auto &...each) { (use(each, position++), ...); }, listsOf<Row>());
}

template <class Row> const Shape &shapeOf()
{
    static const Shape shape = [] {
        Shape made{QLatin1StringView(Table<Row>::name), {}, {}};
        eachColumn<Row>([&](const auto &column, size_t) { made.columns += QLatin1StringView(column.name); });
        eachList<Row>([&](const auto &list, size_t) {
            made.lists.push_back(
                {QLatin1StringView(list.table), QLatin1StringView(list.owner), QLatin1StringView(list.item)});
        });
        return made;
    }();
    return shape;
}

template <class Row> void encodeRow(const Row &row, std::vector<Cell> &cells)
{
    static const Row unset;
    cells.resize(std::tuple_size_v<std::remove_cvref_t<decltype(Table<Row>::columns)>>);
    eachColumn<Row>([&](const auto &column, size_t position) {
        using Member = typename std::remove_cvref_t<decltype(column)>::Type;
        cells[position] = Codec<Member>::encode(column.in(row), column.in(unset));
    });
}

/// `cell(position)` gives the cells in column order.
template <class Row, class CellAt> bool decodeRow(Row &row, CellAt cell)
{
    bool good = true;
    eachColumn<Row>([&](const auto &column, size_t position) {
        using Member = typename std::remove_cvref_t<decltype(column)>::Type;
        good = good && Codec<Member>::decode(cell(static_cast<int>(position)), column.in(row));
    });
    return good;
}

/// Fills the list members of rows that are sorted by id. With many rows the whole join table is read.
template <class Row> Result<void> attachLists(Database &database, std::vector<Row> &rows, bool areAll)
{
    Result<void> outcome;
    eachList<Row>([&](const auto &list, size_t position) {
        if (!outcome || rows.empty())
            return;
        QHash<qint64, Row *> owners;
        std::vector<Cell> ids;
        for (Row &row : rows) {
            owners.insert(row.id.value, &row);
            ids.emplace_back(row.id.value);
        }
        outcome = readItems(database, shapeOf<Row>().lists[position], areAll ? nullptr : &ids,
            [&](qint64 owner, qint64 item) {
                if (Row *row = owners.value(owner))
                    (row->*list.member).push_back({item});
            });
    });
    return outcome;
}

template <class Row> Result<std::vector<Row>> readShaped(Database &database, const Where &where)
{
    std::vector<Row> rows;
    auto read = readRows(database, shapeOf<Row>(), where, [&](const Statement &statement) {
        Row &row = rows.emplace_back();
        row.id.value = statement.integer(0);
        return decodeRow(row, [&](int position) { return statement.cell(position + 1); });
    });
    if (read)
        read = attachLists(database, rows, !where.column);
    if (!read)
        return read.error();
    return rows;
}

template <class Row> Result<std::vector<Row>> readAll(Database &database)
{
    return readShaped<Row>(database, {});
}

template <class Row>
Result<std::vector<Row>> readWhereCell(Database &database, const char *column, const Cell &value)
{
    if (!column)
        return storageFailure(QStringLiteral("this member has no column of its own"));
    return readShaped<Row>(database, {column, value, nullptr});
}

template <class Row>
Result<std::vector<Row>> readWhereCells(
    Database &database, const char *column, const std::vector<Cell> &values)
{
    if (!column)
        return storageFailure(QStringLiteral("this member has no column of its own"));
    if (values.empty())
        return std::vector<Row>();
    return readShaped<Row>(database, {column, {}, &values});
}

template <class Row> Result<std::optional<Row>> readById(Database &database, IdOf<Row> id)
{
    return readOne(database, &Row::id, id);
}

template <class Row> Result<qint64> countRows(Database &database)
{
    return countOf(database, shapeOf<Row>());
}

template <class Row> Result<void> addLists(Database &database, const Row &row)
{
    Result<void> outcome;
    eachList<Row>([&](const auto &list, size_t position) {
        const auto &items = row.*list.member;
        for (size_t i = 0; outcome && i < items.size(); ++i)
            outcome = addItem(
                database, shapeOf<Row>().lists[position], row.id.value, items[i].value, static_cast<int>(i));
    });
    return outcome;
}

template <class Row> Result<void> clearLists(Database &database, qint64 owner)
{
    for (const ListShape &list : shapeOf<Row>().lists)
        if (auto cleared = clearItems(database, list, owner); !cleared)
            return cleared;
    return {};
}

template <class Row> Result<IdOf<Row>> insert(Database &database, const Row &row)
{
    if (auto writing = checkWriting(database); !writing)
        return writing.error();
    std::vector<Cell> cells;
    encodeRow(row, cells);
    auto id = insertRow(database, shapeOf<Row>(), row.id.value, cells);
    if (!id)
        return id.error();
    Row added = row;
    added.id.value = *id;
    if (auto listed = addLists(database, added); !listed)
        return listed.error();
    return added.id;
}

template <class Row> Result<void> insertMany(Database &database, std::span<Row> rows)
{
    if (auto writing = checkWriting(database); !writing || rows.empty())
        return writing;
    std::vector<qint64> ids;
    ids.reserve(rows.size());
    for (const Row &row : rows)
        ids.push_back(row.id.isValid() ? row.id.value : 0);
    auto added = insertRows(database, shapeOf<Row>(), ids,
        [&](size_t index, std::vector<Cell> &cells) { encodeRow(rows[index], cells); });
    for (size_t i = 0; added && i < rows.size(); ++i) {
        rows[i].id.value = ids[i];
        added = addLists(database, rows[i]);
    }
    return added;
}

template <class Row> QJsonObject contentOf(const Row &row)
{
    std::vector<Cell> cells;
    encodeRow(row, cells);
    const Shape &shape = shapeOf<Row>();
    QJsonObject content;
    for (size_t i = 0; i < cells.size(); ++i)
        if (!std::holds_alternative<std::monostate>(cells[i]))
            content.insert(shape.columns[static_cast<qsizetype>(i)], toJson(cells[i]));
    eachList<Row>([&](const auto &list, size_t) {
        QJsonArray items;
        for (const auto item : row.*list.member)
            items.append(item.value);
        content.insert(QLatin1StringView(list.table), items);
    });
    return content;
}

template <class Row> bool fromContent(Row &row, const QJsonObject &content)
{
    const Shape &shape = shapeOf<Row>();
    eachList<Row>([&](const auto &list, size_t) {
        for (const auto &item : content.value(QLatin1StringView(list.table)).toArray())
            (row.*list.member).push_back({item.toInteger()});
    });
    return decodeRow(row, [&](int position) { return fromJson(content.value(shape.columns[position])); });
}

/// Puts the row as it stands into the history and says its revision.
template <class Row> Result<qint64> keepOld(Database &database, IdOf<Row> id)
{
    auto old = readById<Row>(database, id);
    if (!old)
        return old.error();
    if (!*old)
        return notFound(shapeOf<Row>(), id.value);
    auto revision = revisionOf<Row>(database, id);
    if (!revision)
        return revision;
    auto kept = keepPast(database, shapeOf<Row>(), id.value, *revision, contentOf(**old));
    return kept ? revision : Result<qint64>(kept.error());
}

template <class Row>
Result<void> update(Database &database, const Row &row, std::optional<qint64> expectedRevision)
{
    const Shape &shape = shapeOf<Row>();
    if (auto writing = checkWriting(database); !writing)
        return writing;
    auto revision = keepOld<Row>(database, row.id);
    if (!revision)
        return revision.error();
    if (expectedRevision && *expectedRevision != *revision)
        return database.connection().noted(staleRow(shape, row.id.value, *expectedRevision, *revision));
    std::vector<Cell> cells;
    encodeRow(row, cells);
    auto done = updateRow(database, shape, row.id.value, cells);
    if (done)
        done = clearLists<Row>(database, row.id.value);
    return done ? addLists(database, row) : done;
}

template <class Row> Result<void> erase(Database &database, IdOf<Row> id)
{
    if (auto writing = checkWriting(database); !writing)
        return writing;
    auto revision = keepOld<Row>(database, id);
    if (!revision)
        return revision.error();
    auto done = clearLists<Row>(database, id.value);
    return done ? eraseRow(database, shapeOf<Row>(), id.value) : done;
}

template <class Row> Result<qint64> revisionOf(Database &database, IdOf<Row> id)
{
    auto revision = readRevision(database, shapeOf<Row>(), id.value);
    if (!revision)
        return revision.error();
    return *revision ? Result<qint64>(**revision) : Result<qint64>(notFound(shapeOf<Row>(), id.value));
}

template <class Row> Result<std::vector<PastRow<Row>>> readHistory(Database &database, IdOf<Row> id)
{
    std::vector<PastRow<Row>> past;
    auto read
        = readPast(database, shapeOf<Row>(), id.value, [&](qint64 revision, const QJsonObject &content) {
              auto &each = past.emplace_back();
              each.revision = revision;
              each.row.id = id;
              return fromContent(each.row, content);
          });
    if (!read)
        return read.error();
    return past;
}

} // namespace lotrinh::store

#define LOTRINH_STORE_ROW(Row)                                                                               \
    template Result<std::vector<Row>> readAll<Row>(Database &);                                              \
    template Result<std::optional<Row>> readById<Row>(Database &, IdOf<Row>);                                \
    template Result<qint64> countRows<Row>(Database &);                                                      \
    template Result<IdOf<Row>> insert<Row>(Database &, const Row &);                                         \
    template Result<void> insertMany<Row>(Database &, std::span<Row>);                                       \
    template Result<void> update<Row>(Database &, const Row &, std::optional<qint64>);                       \
    template Result<void> erase<Row>(Database &, IdOf<Row>);                                                 \
    template Result<qint64> revisionOf<Row>(Database &, IdOf<Row>);                                          \
    template Result<std::vector<PastRow<Row>>> readHistory<Row>(Database &, IdOf<Row>);                      \
    template Result<std::vector<Row>> readWhereCell<Row>(Database &, const char *, const Cell &);            \
    template Result<std::vector<Row>> readWhereCells<Row>(                                                   \
        Database &, const char *, const std::vector<Cell> &);
