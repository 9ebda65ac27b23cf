// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/rows.h"
#include "words.h"
#include "work.h"

namespace lotrinh::service {

/// The row a command refers to by its code; `unknown_reference` names the field when there is none.
template <class Row>
Result<Row> referred(Work &work, const char *field, const QString &code)
{
    auto row = store::readOne<Row>(work.db, &Row::code, code);
    if (!row)
        return row.error();
    if (!*row)
        return unknownReference(QString::fromUtf8(field), code);
    return std::move(**row);
}

/// The same for a field that may be left out: an invalid id then.
template <class Row>
Result<decltype(Row::id)> referredOrNone(Work &work, const char *field, const QString &code)
{
    if (code.isEmpty())
        return decltype(Row::id){};
    auto row = referred<Row>(work, field, code);
    if (!row)
        return row.error();
    return row->id;
}

/// `bad_field` when the code is taken already.
template <class Row>
Result<void> stillFree(Work &work, const QString &code)
{
    const auto row = store::readOne<Row>(work.db, &Row::code, code);
    if (!row)
        return row.error();
    if (*row)
        return badField(QStringLiteral("code"), Words::tr("mã “%1” đã dùng").arg(code));
    return {};
}

/// The cadres behind several codes, in the order given; the first unknown one is the error, under `field`.
Result<std::vector<Cadre>> referredCadres(Work &work, const QStringList &codes, const char *field = "cadres");

} // namespace lotrinh::service
