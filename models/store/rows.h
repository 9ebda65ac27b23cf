// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "mapping/access.h"
#include "mapping/catalogue.h"
#include "mapping/classwork.h"
#include "mapping/outcome.h"
#include "mapping/people.h"
#include "mapping/training.h"

#include <span>

/// Rows of domain/ in and out of tables, without SQL. `Row` is any struct with a Table<Row> in mapping/.
/// List members (Unit::successors, Requirement::courses, Lecturer::courses) come and go with their row.
/// Writing needs a Transaction; every write also adds to the change feed (changes.h).
namespace lotrinh::store {

template <class Row> using IdOf = decltype(Row::id);

/// All rows, by id.
template <class Row> Result<std::vector<Row>> readAll(Database &database);

template <class Row> Result<std::optional<Row>> readById(Database &database, IdOf<Row> id);

template <class Row> Result<qint64> countRows(Database &database);

/// Adds the row; its id when valid, else one that was never used before. Error `storage_unique` when a row
/// with that key exists, `storage_constraint` when it names something that does not exist.
template <class Row> Result<IdOf<Row>> insert(Database &database, const Row &row);

/// Adds many rows fast and writes their new ids into them. One change "many" stands for all of them
/// when they are more than 256. On an error some may have been added: roll back.
template <class Row> Result<void> insertMany(Database &database, std::span<Row> rows);
template <class Row> Result<void> insertMany(Database &database, std::vector<Row> &rows)
{
    return insertMany(database, std::span<Row>(rows));
}

/// Writes the row over the one with its id, keeps the old one in the history and counts its revision up.
/// Error `stale` (refused) when `expectedRevision` is given and is not the row's; `not_found` without such a
/// row.
template <class Row>
Result<void> update(Database &database, const Row &row, std::optional<qint64> expectedRevision = {});

/// Removes the row, keeping it in the history. Error `storage_constraint` when other rows name it.
template <class Row> Result<void> erase(Database &database, IdOf<Row> id);

/// 1 for a fresh row, one more with every update. Error `not_found` without such a row.
template <class Row> Result<qint64> revisionOf(Database &database, IdOf<Row> id);

/// A row as it was before an update or its end.
template <class Row> struct PastRow {
    qint64 revision = 0;
    Row row;
};
/// Oldest first.
template <class Row> Result<std::vector<PastRow<Row>>> readHistory(Database &database, IdOf<Row> id);

// ---- behind the templates below ----
template <class Row>
Result<std::vector<Row>> readWhereCell(Database &database, const char *column, const Cell &value);
template <class Row>
Result<std::vector<Row>> readWhereCells(
    Database &database, const char *column, const std::vector<Cell> &values);

/// The rows whose member equals `value`, by id: readWhere(db, &Completion::cadre, cadre.id). A value that
/// stands as NULL (no id, no number, open day) finds the rows without one.
template <class Row, class Member>
Result<std::vector<Row>> readWhere(
    Database &database, Member Row::*member, const std::type_identity_t<Member> &value)
{
    return readWhereCell<Row>(database, columnName(member), Codec<Member>::encode(value, Row().*member));
}

/// The rows whose member equals one of `values` (any number of them), by id.
template <class Row, class Member>
Result<std::vector<Row>> readIn(
    Database &database, Member Row::*member, std::span<const std::type_identity_t<Member>> values)
{
    std::vector<Cell> cells;
    cells.reserve(values.size());
    for (const Member &value : values)
        cells.push_back(Codec<Member>::encode(value, Row().*member));
    return readWhereCells<Row>(database, columnName(member), cells);
}

/// The row with that key, or nothing; the first by id when there are several.
template <class Row, class Member>
Result<std::optional<Row>> readOne(
    Database &database, Member Row::*member, const std::type_identity_t<Member> &value)
{
    auto rows = readWhere(database, member, value);
    if (!rows)
        return rows.error();
    return rows->empty() ? std::optional<Row>() : std::optional<Row>(std::move(rows->front()));
}

} // namespace lotrinh::store
