// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sqliteconnection.h"
#include "engine/sqlitefile.h"
#include "restore.h"
#include "tables.h"

#include <QFile>
#include <QSet>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace lotrinh::store {

namespace {

struct StatementEnder {
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
using RawStatement = std::unique_ptr<sqlite3_stmt, StatementEnder>;

RawStatement prepared(sqlite3 *handle, const QString &sql)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(handle, sql.toUtf8().constData(), -1, &statement, nullptr);
    return RawStatement(statement);
}

/// Columns the damaged file still knows; a file of an older version has fewer.
QStringList columnsIn(sqlite3 *from, const TableShape &table)
{
    QStringList known;
    const RawStatement ask = prepared(from, u"SELECT name FROM pragma_table_info('%1')"_s.arg(table.name));
    while (ask && sqlite3_step(ask.get()) == SQLITE_ROW)
        known += QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(ask.get(), 0)));
    QStringList shared;
    for (const QString &column : table.columns)
        if (known.contains(column))
            shared += column;
    return shared;
}

/// Rows on their way from one raw connection to the other.
class Rescue {
public:
    Rescue(sqlite3 *from, sqlite3 *to, const TableShape &table)
        : m_from(from), m_table(table.name), m_columns(columnsIn(from, table))
        , m_last(comesLast({table.name, m_columns, {}, {}, false}))
    {
        m_saved.name = table.name;
        if (m_columns.isEmpty())
            return;
        m_insert = prepared(to, u"INSERT OR IGNORE INTO %1(%2) VALUES(%3)"_s.arg(m_table, m_columns.join(u", "_s),
                                    QStringList(m_columns.size(), u"?"_s).join(u", "_s)));
    }

    /// Those no guard looks at come last: in the order of their numbers they would keep sound rows out.
    SavedTable run()
    {
        if (!m_insert)
            m_saved.isWhole = m_columns.isEmpty();
        else if (m_last.isEmpty())
            readBothWays({});
        else
            for (const char *which : {"IS NOT TRUE", "IS TRUE"})
                readBothWays(u" WHERE (%1) %2"_s.arg(m_last, QLatin1StringView(which)));
        return m_saved;
    }

private:
    /// From the first row to the first that cannot be read, then from the last one back to there.
    void readBothWays(const QString &which)
    {
        if (read(which, u"ASC"_s))
            return;
        m_saved.isWhole = false;
        read(which, u"DESC"_s);
    }

    bool read(const QString &which, const QString &direction)
    {
        const RawStatement rows = prepared(m_from,
            u"SELECT rowid, %1 FROM %2%3 ORDER BY rowid %4"_s.arg(m_columns.join(u", "_s), m_table, which, direction));
        if (!rows)
            return false;
        int outcome = SQLITE_ROW;
        while ((outcome = sqlite3_step(rows.get())) == SQLITE_ROW) {
            const qint64 number = sqlite3_column_int64(rows.get(), 0);
            if (m_seen.contains(number))
                break;
            m_seen.insert(number);
            keep(rows.get());
        }
        return outcome == SQLITE_DONE;
    }

    void keep(sqlite3_stmt *row)
    {
        sqlite3_reset(m_insert.get());
        for (int i = 0; i < m_columns.size(); ++i) {
            // The class's counter follows from its seats, which come later.
            if (m_columns[i] == "taken"_L1)
                sqlite3_bind_int64(m_insert.get(), i + 1, 0);
            else
                sqlite3_bind_value(m_insert.get(), i + 1, sqlite3_column_value(row, i + 1));
        }
        const bool isKept = sqlite3_step(m_insert.get()) == SQLITE_DONE && sqlite3_changes(sqlite3_db_handle(m_insert.get())) > 0;
        sqlite3_reset(m_insert.get());
        isKept ? ++m_saved.rows : ++m_saved.refused;
    }

    sqlite3 *m_from;
    QString m_table;
    QStringList m_columns;
    QString m_last; ///< a condition; empty: the order does not matter
    RawStatement m_insert;
    QSet<qint64> m_seen;
    SavedTable m_saved;
};

} // namespace

Result<std::vector<SavedTable>> salvage(const QString &damaged, Database &fresh)
{
    const auto tables = tableShapes(fresh);
    if (!tables)
        return tables.error();
    const auto source = openSqliteFile(damaged, SQLITE_OPEN_READWRITE);
    if (!source)
        return source.error();
    sqlite3 *from = source->get();
    sqlite3_exec(from, "PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON", nullptr, nullptr, nullptr);
    sqlite3 *to = static_cast<SqliteConnection &>(fresh.connection()).handle();
    // Rows whose other end was lost come over too; integrityProblems() names them.
    sqlite3_exec(to, "PRAGMA foreign_keys=OFF", nullptr, nullptr, nullptr);
    sqlite3_exec(to, "BEGIN IMMEDIATE; DELETE FROM audit_head", nullptr, nullptr, nullptr);
    std::vector<SavedTable> saved;
    for (const TableShape &table : *tables)
        saved.push_back(Rescue(from, to, table).run());
    const bool isKept = sqlite3_exec(to, "COMMIT", nullptr, nullptr, nullptr) == SQLITE_OK;
    sqlite3_exec(to, "PRAGMA foreign_keys=ON", nullptr, nullptr, nullptr);
    return isKept ? Result<std::vector<SavedTable>>(std::move(saved)) : Result<std::vector<SavedTable>>(sqliteError(to));
}

} // namespace lotrinh::store
