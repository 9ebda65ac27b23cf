// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sqliteconnection.h"

struct sqlite3_stmt;

namespace lotrinh::store {

class SqliteStatement final : public Statement {
public:
    SqliteStatement(SqliteConnection &connection, sqlite3_stmt *statement);
    ~SqliteStatement() override;

    void bind(int index, const Cell &cell) override;
    Result<bool> step() override;
    Cell cell(int column) const override;
    bool isNull(int column) const override;
    qint64 number(int column) const override;
    std::string_view utf8(int column) const override;
    void reset() override;

private:
    SqliteConnection &m_connection;
    sqlite3_stmt *m_statement;
    bool m_hasZeroCharacter = false;
};

} // namespace lotrinh::store
