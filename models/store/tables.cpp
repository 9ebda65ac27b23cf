// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables.h"

#include "bulk.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotrinh::store {

namespace {

// One question per engine; every answer is (table, text).
constexpr auto sqliteColumns = "SELECT m.name, c.name FROM sqlite_schema m, pragma_table_info(m.name) c "
                               "WHERE m.type = 'table' ORDER BY 1, 2";
constexpr auto sqliteKeys = "SELECT m.name, c.name FROM sqlite_schema m, pragma_table_info(m.name) c "
                            "WHERE m.type = 'table' AND c.pk > 0 ORDER BY 1, c.pk";
constexpr auto sqliteReferences = "SELECT m.name, f.\"table\" FROM sqlite_schema m, pragma_foreign_key_list(m.name) f "
                                  "WHERE m.type = 'table' AND f.\"table\" <> m.name ORDER BY 1, 2";
constexpr auto sqliteOwnIds = "SELECT name, 'id' FROM sqlite_schema WHERE type = 'table' AND sql LIKE '%AUTOINCREMENT%'";
constexpr auto postgresColumns = "SELECT CAST(table_name AS TEXT), CAST(column_name AS TEXT) FROM information_schema.columns "
                                 "JOIN information_schema.tables USING (table_schema, table_name) "
                                 "WHERE table_schema = current_schema() AND table_type = 'BASE TABLE' AND is_generated = 'NEVER' "
                                 "ORDER BY CAST(table_name AS TEXT) COLLATE \"C\", CAST(column_name AS TEXT) COLLATE \"C\"";
constexpr auto postgresKeys = "SELECT CAST(c.relname AS TEXT), CAST(a.attname AS TEXT) FROM pg_constraint p "
                              "JOIN pg_class c ON c.oid = p.conrelid "
                              "JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (p.conkey) "
                              "WHERE p.contype = 'p' AND c.relnamespace = CAST(current_schema() AS regnamespace) "
                              "ORDER BY 1, array_position(p.conkey, a.attnum)";
constexpr auto postgresReferences = "SELECT DISTINCT CAST(c.relname AS TEXT), CAST(t.relname AS TEXT) FROM pg_constraint p "
                                    "JOIN pg_class c ON c.oid = p.conrelid JOIN pg_class t ON t.oid = p.confrelid "
                                    "WHERE p.contype = 'f' AND c.oid <> t.oid "
                                    "AND c.relnamespace = CAST(current_schema() AS regnamespace) ORDER BY 1, 2";
constexpr auto postgresOwnIds = "SELECT CAST(table_name AS TEXT), 'id' FROM information_schema.columns "
                                "WHERE table_schema = current_schema() AND is_identity = 'YES' AND column_name = 'id'";

/// What triggers keep beside the facts, on one engine only.
bool isDerived(const QString &table, const QString &column)
{
    return table == "session"_L1 && column == "holds"_L1;
}

QString orderOf(const TableShape &table)
{
    const QString last = comesLast(table), keys = table.keys.join(u", "_s);
    return last.isEmpty() ? keys : u"CASE WHEN %1 THEN 1 ELSE 0 END, "_s.arg(last) + keys;
}

bool isBookkeeping(const QString &table)
{
    return table == "schema_migration"_L1 || table == "lotrinh_marker"_L1 || table.startsWith("sqlite_"_L1);
}

Result<void> eachPair(Database &database, const char *sql, const std::function<void(const QString &, const QString &)> &take)
{
    auto use = database.statement(QString::fromLatin1(sql));
    if (!use)
        return use.error();
    for (;;) {
        auto row = (*use)->step();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        if (!isBookkeeping((*use)->text(0)) && !isDerived((*use)->text(0), (*use)->text(1)))
            take((*use)->text(0), (*use)->text(1));
    }
}

TableShape &shapeNamed(std::vector<TableShape> &shapes, const QString &name)
{
    const auto found = std::find_if(shapes.begin(), shapes.end(), [&](const TableShape &one) { return one.name == name; });
    return found != shapes.end() ? *found : shapes.emplace_back(TableShape{name, {}, {}, {}, false});
}

std::vector<TableShape> inOrderOfReferences(std::vector<TableShape> shapes)
{
    std::vector<TableShape> ordered;
    QStringList done;
    while (!shapes.empty()) {
        const auto ready = std::find_if(shapes.begin(), shapes.end(), [&](const TableShape &one) {
            return std::all_of(one.references.begin(), one.references.end(), [&](const QString &other) { return done.contains(other); });
        });
        const auto next = ready != shapes.end() ? ready : shapes.begin();
        done += next->name;
        ordered.push_back(std::move(*next));
        shapes.erase(next);
    }
    return ordered;
}

Shape asShape(const TableShape &table)
{
    Shape shape{table.name, table.columns, {}};
    shape.columns.removeOne(u"id"_s);
    return shape;
}

/// Tables whose "id" is a number go in as rows of rows.h do, many at a time on PostgreSQL.
Result<void> addNumbered(Database &database, const TableShape &table, const std::vector<CellsOfRow> &rows)
{
    const auto idAt = static_cast<size_t>(table.columns.indexOf(u"id"_s));
    std::vector<qint64> ids;
    for (const CellsOfRow &row : rows)
        ids.push_back(std::get<qint64>(row[idAt]));
    return insertBulk(database, asShape(table), ids, [&](size_t at, std::vector<Cell> &cells) {
        cells = rows[at];
        cells.erase(cells.begin() + static_cast<std::ptrdiff_t>(idAt));
    });
}

Result<void> addOneByOne(Database &database, const TableShape &table, const std::vector<CellsOfRow> &rows)
{
    const QString places = QStringList(table.columns.size(), u"?"_s).join(u", "_s);
    auto use = database.statement(u"INSERT INTO %1(%2) VALUES(%3)"_s.arg(table.name, table.columns.join(u", "_s), places));
    if (!use)
        return use.error();
    for (const CellsOfRow &row : rows) {
        for (size_t i = 0; i < row.size(); ++i)
            (*use)->bind(static_cast<int>(i), row[i]);
        if (auto stepped = (*use)->step(); !stepped)
            return stepped.error();
    }
    return {};
}

} // namespace

Result<std::vector<TableShape>> tableShapes(Database &database)
{
    const bool isSqlite = database.engine() == Engine::Sqlite;
    std::vector<TableShape> shapes;
    auto read = eachPair(database, isSqlite ? sqliteColumns : postgresColumns,
        [&](const QString &table, const QString &column) { shapeNamed(shapes, table).columns += column; });
    if (read)
        read = eachPair(database, isSqlite ? sqliteKeys : postgresKeys,
            [&](const QString &table, const QString &column) { shapeNamed(shapes, table).keys += column; });
    if (read)
        read = eachPair(database, isSqlite ? sqliteReferences : postgresReferences,
            [&](const QString &table, const QString &other) { shapeNamed(shapes, table).references += other; });
    if (read)
        read = eachPair(database, isSqlite ? sqliteOwnIds : postgresOwnIds,
            [&](const QString &table, const QString &) { shapeNamed(shapes, table).hasOwnIds = true; });
    if (!read)
        return read.error();
    return inOrderOfReferences(std::move(shapes));
}

QString comesLast(const TableShape &table)
{
    return table.name == "session"_L1 && table.columns.contains(u"taken_over"_s) ? u"taken_over <> 0 OR override_reason <> ''"_s
                                                                                : QString();
}

Result<void> eachRow(Database &database, const TableShape &table, const std::function<bool(const CellsOfRow &)> &take)
{
    auto use = database.statement(u"SELECT %1 FROM %2 ORDER BY %3"_s.arg(
        table.columns.join(u", "_s), table.name, orderOf(table)));
    if (!use)
        return use.error();
    CellsOfRow cells(static_cast<size_t>(table.columns.size()));
    for (;;) {
        auto row = (*use)->step();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        for (size_t i = 0; i < cells.size(); ++i)
            cells[i] = (*use)->cell(static_cast<int>(i));
        if (!take(cells))
            return {};
    }
}

Result<qint64> rowCount(Database &database, const TableShape &table)
{
    return countOf(database, {table.name, {}, {}});
}

Result<void> addRows(Database &database, const TableShape &table, const std::vector<CellsOfRow> &rows)
{
    if (auto writing = checkWriting(database); !writing || rows.empty())
        return writing;
    return table.hasOwnIds ? addNumbered(database, table, rows) : addOneByOne(database, table, rows);
}

Result<qint64> largestIdGiven(Database &database, const TableShape &table)
{
    auto use = database.engine() == Engine::Sqlite
        ? database.statement(u"SELECT COALESCE(max(seq), 0) FROM sqlite_sequence WHERE name = '%1'"_s.arg(table.name))
        : database.statement(u"SELECT CASE WHEN is_called THEN last_value ELSE 0 END FROM %1_id_seq"_s.arg(table.name));
    if (!use)
        return use.error();
    auto row = (*use)->step();
    return row ? Result<qint64>((*use)->integer(0)) : Result<qint64>(row.error());
}

Result<void> takeOverIds(Database &database, const TableShape &table, qint64 largest)
{
    return largest > 0 ? raiseIds(database, asShape(table), largest) : Result<void>();
}

} // namespace lotrinh::store
