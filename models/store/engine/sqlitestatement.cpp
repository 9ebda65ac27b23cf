// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlitestatement.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace lotrinh::store {

SqliteStatement::SqliteStatement(SqliteConnection &connection, sqlite3_stmt *statement)
    : m_connection(connection)
    , m_statement(statement)
{ }

SqliteStatement::~SqliteStatement()
{
    sqlite3_finalize(m_statement);
}

void SqliteStatement::bind(int index, const Cell &cell)
{
    if (const auto *number = std::get_if<qint64>(&cell)) {
        sqlite3_bind_int64(m_statement, index + 1, *number);
    } else if (const auto *text = std::get_if<QString>(&cell)) {
        m_hasZeroCharacter = m_hasZeroCharacter || text->contains(QChar(u'\0'));
        const QByteArray bytes = text->toUtf8();
        sqlite3_bind_text(
            m_statement, index + 1, bytes.constData(), static_cast<int>(bytes.size()), SQLITE_TRANSIENT);
    } else {
        sqlite3_bind_null(m_statement, index + 1);
    }
}

Result<bool> SqliteStatement::step()
{
    // PostgreSQL cannot hold U+0000 at all: the same text is refused here.
    if (m_hasZeroCharacter)
        return m_connection.noted(storageError("storage_constraint", {}, u"text holds U+0000"_s));
    const int outcome = sqlite3_step(m_statement);
    if (outcome == SQLITE_ROW)
        return true;
    if (outcome == SQLITE_DONE) {
        sqlite3_reset(m_statement);
        return false;
    }
    Error error = m_connection.noted(sqliteError(m_connection.handle()));
    sqlite3_reset(m_statement);
    return error;
}

Cell SqliteStatement::cell(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return sqlite3_column_int64(m_statement, column);
    case SQLITE_NULL:
        return {};
    default: {
        const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
        return QString::fromUtf8(bytes, sqlite3_column_bytes(m_statement, column));
    }
    }
}

bool SqliteStatement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 SqliteStatement::number(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

std::string_view SqliteStatement::utf8(int column) const
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return {bytes ? bytes : "", static_cast<size_t>(sqlite3_column_bytes(m_statement, column))};
}

void SqliteStatement::reset()
{
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    m_hasZeroCharacter = false;
}

} // namespace lotrinh::store
