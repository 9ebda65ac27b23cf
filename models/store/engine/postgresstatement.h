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
    bool isNull(int column) const override;
    qint64 number(int column) const override;
    std::string_view utf8(int column) const override;
    void reset() override;

private:
    PostgresConnection &m_connection;
    QSqlQuery m_query;
    mutable QByteArray m_utf8; ///< the text handed out last
    bool m_isExecuted = false;
    bool m_hasZeroCharacter = false;
};

} // namespace lotrinh::store
