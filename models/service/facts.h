// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compliance/province.h"
#include "domain/person/cadrefacts.h"
#include "domain/requirement/rulebook.h"
#include "domain/result.h"

#include <memory>

namespace lotrinh::store {
class Database;
}

namespace lotrinh::service {

/// The whole catalogue as the database has it now.
Result<std::shared_ptr<const Rulebook>> readRulebook(store::Database &db);

/// The whole record of some cadres, also what duties do not depend on, in the order of `ids`; ids that do not exist are left out.
Result<std::vector<CadreFacts>> readCadreFacts(store::Database &db, const std::vector<CadreId> &ids);
/// Only the seats they hold now, in any order.
Result<std::vector<Seat>> readSeats(store::Database &db, const std::vector<CadreId> &ids);
/// Everybody's, ready to be asked. The caller sees to it that nobody writes meanwhile (a transaction).
Result<std::unique_ptr<compliance::Province>> readProvince(
    store::Database &db, std::shared_ptr<const Rulebook> rules);

} // namespace lotrinh::service
