// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"

#include <QStringList>
#include <functional>
#include <vector>

/// The tables as the engine itself knows them, for work on the whole database: copying it to the other engine,
/// saving what can be read of a damaged file. For this room only.
namespace lotrinh::store {

struct TableShape {
    QString name;
    QStringList columns; ///< in the order of their names, the same on both engines
    QStringList keys; ///< of the primary key
    QStringList references; ///< tables its rows name; itself left out
    bool hasOwnIds = false; ///< "id" is given by the engine
};

/// All tables with data of ours, every table after those it names. The schema's own record is left out.
Result<std::vector<TableShape>> tableShapes(Database &database);

/// Which rows go in last, as an SQL condition; empty when the order does not matter. Half-days that may stand on others'
/// time: when the guards look at the rest, nothing stands in their way.
QString comesLast(const TableShape &table);

using CellsOfRow = std::vector<Cell>;
/// Every row, by the primary key; `take` returns false to stop.
Result<void> eachRow(Database &database, const TableShape &table, const std::function<bool(const CellsOfRow &)> &take);
Result<qint64> rowCount(Database &database, const TableShape &table);
/// Adds rows whose cells stand in the order of `table.columns`. Needs a Transaction.
Result<void> addRows(Database &database, const TableShape &table, const std::vector<CellsOfRow> &rows);

/// The largest id ever given in a table with own ids, also when that row is gone; and the same to be taken over.
Result<qint64> largestIdGiven(Database &database, const TableShape &table);
Result<void> takeOverIds(Database &database, const TableShape &table, qint64 largest);

} // namespace lotrinh::store
