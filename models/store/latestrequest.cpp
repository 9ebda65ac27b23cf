// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "latestrequest.h"

#include "rowcore.h"

namespace lotrinh::store {

using namespace Qt::StringLiterals;

namespace {

/// The one row the engine answers for `asked`.
Result<StatementUse> answered(Database &database, const QString &sqlite, const QString &postgres, const Cell &asked)
{
    auto use = database.statement(database.engine() == Engine::Postgres ? postgres : sqlite);
    if (!use)
        return use;
    (*use)->bind(0, asked);
    const auto row = (*use)->step();
    if (!row)
        return row.error();
    return use;
}

} // namespace

Result<QString> latestSeatRequest(Database &database, ClassId of)
{
    const auto use = answered(database, u"SELECT COALESCE(max(requested_at), '') FROM enrolment WHERE training_class = ?"_s,
        u"SELECT lotrinh_latest_seat_request(CAST(? AS BIGINT))"_s, Cell(of.value));
    return use ? Result<QString>((*use)->text(0)) : Result<QString>(use.error());
}

Result<int> latestRequestNumber(Database &database, const QString &prefix)
{
    const auto use = answered(database,
        u"SELECT COALESCE(max(CAST(substr(code, length(?1) + 1) AS INTEGER)), 0) FROM cadre_request WHERE substr(code, 1, length(?1)) = ?1"_s,
        u"SELECT lotrinh_latest_request_number(?)"_s, Cell(prefix));
    return use ? Result<int>(int((*use)->integer(0))) : Result<int>(use.error());
}

} // namespace lotrinh::store
