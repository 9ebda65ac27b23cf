// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paperstanding.h"

#include "rowcore.h"

namespace lotrinh::store {

using namespace Qt::StringLiterals;

Result<std::optional<PaperStanding>> paperStanding(Database &database, const QString &number, const QString &printed)
{
    auto use = database.statement(u"SELECT state, has_result, replaced_by FROM lotrinh_paper_standing(?, ?)"_s);
    if (!use)
        return use.error();
    (*use)->bind(0, number);
    (*use)->bind(1, printed);
    const auto row = (*use)->step();
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<PaperStanding>();
    const auto state = fromCode<CredentialState>((*use)->text(0));
    if (!state)
        return damagedCell(u"credential"_s);
    return std::optional(PaperStanding{*state, (*use)->integer(1) != 0, (*use)->text(2)});
}

} // namespace lotrinh::store
