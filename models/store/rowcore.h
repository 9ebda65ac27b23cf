// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"

#include <QJsonObject>
#include <QStringList>
#include <functional>
#include <span>

/// What rows of every kind have in common: tables by name, cells by position. Behind rows.h only.
namespace lotrinh::store {

struct ListShape {
    QString table;
    QString owner;
    QString item;
};

/// A table as rows.h sees it. `columns` leaves out id, revision and what triggers keep.
struct Shape {
    QString table;
    QStringList columns;
    std::vector<ListShape> lists;
};

/// The cells of row number `index`, in the order of Shape::columns.
using FillCells = std::function<void(size_t index, std::vector<Cell> &cells)>;
/// Called once per row with (id, columns…); false when a cell cannot be true.
using TakeRow = std::function<bool(const Statement &)>;
using TakeItem = std::function<void(qint64 owner, qint64 item)>;

/// Which rows: all, those whose column equals one cell (empty = IS NULL), or one of many.
struct Where {
    const char *column = nullptr;
    Cell equals;
    const std::vector<Cell> *among = nullptr;
};

Result<void> readRows(Database &database, const Shape &shape, const Where &where, const TakeRow &take);
Result<qint64> countOf(Database &database, const Shape &shape);
/// The items of `owners` (null = of all), by owner and position.
Result<void> readItems(
    Database &database, const ListShape &list, const std::vector<Cell> *owners, const TakeItem &take);

/// Error when no writing transaction is open: a lone write would not be serial with the others.
Result<void> checkWriting(Database &database);
Result<qint64> insertRow(Database &database, const Shape &shape, qint64 id, const std::vector<Cell> &cells);
/// Adds `ids.size()` rows; ids that are 0 are given here.
Result<void> insertRows(Database &database, const Shape &shape, std::span<qint64> ids, const FillCells &fill);
Result<void> updateRow(Database &database, const Shape &shape, qint64 id, const std::vector<Cell> &cells);
Result<void> eraseRow(Database &database, const Shape &shape, qint64 id);
Result<void> clearItems(Database &database, const ListShape &list, qint64 owner);
Result<void> addItem(Database &database, const ListShape &list, qint64 owner, qint64 item, int position);

/// Nothing when there is no such row.
Result<std::optional<qint64>> readRevision(Database &database, const Shape &shape, qint64 id);
/// On PostgreSQL the server reads the content from the row itself, and its triggers do so for other programs.
Result<void> keepPast(
    Database &database, const Shape &shape, qint64 id, qint64 revision, const QJsonObject &content);
Result<void> readPast(Database &database, const Shape &shape, qint64 id,
    const std::function<bool(qint64 revision, const QJsonObject &content)> &take);

Error notFound(const Shape &shape, qint64 id);
Error staleRow(const Shape &shape, qint64 id, qint64 expected, qint64 found);
Error damagedCell(const QString &table);

QJsonValue toJson(const Cell &cell);
Cell fromJson(const QJsonValue &value);

} // namespace lotrinh::store
