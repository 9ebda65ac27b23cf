// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "postgresconnection.h"

#include <QSqlQuery>

namespace lotrinh::store {

class PostgresStatement final : public Statement {
public:
    PostgresStatement(PostgresConnection &connection, QSqlQuery query);

    void bind(int index, const Cell &cell) override;
    Result<bool> step() override;
    Cell cell(int column) const override;
    void reset() override;

private:
    PostgresConnection &m_connection;
    QSqlQuery m_query;
    bool m_isExecuted = false;
    bool m_hasZeroCharacter = false;
};

} // namespace lotrinh::store
