// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

/// The facts of some cadres, in the order of `ids`; ids that do not exist are left out.
Result<std::vector<CadreFacts>> readCadreFacts(store::Database &db, const std::vector<CadreId> &ids);
Result<std::vector<CadreFacts>> readAllCadreFacts(store::Database &db);

} // namespace lotrinh::service
