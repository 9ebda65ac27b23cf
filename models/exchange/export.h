// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "holdings.h"
#include "table/datatable.h"

namespace lotrinh::exchange {

/// Writes all 18 files of a data folder into `directory` (made when it is not there; files of the same
/// name are replaced, each at once). Rows sorted by key, code point by code point; a table without rows
/// is its header. Error `storage_failed` (kind Storage) names the file that could not be written.
Result<void> writeFolder(const QString &directory, const Holdings &held);

/// The same tables as sheets of one workbook (real dates and numbers), in the order of exchange.md §1; reading them
/// gives the same rows.
std::vector<DataTable> dataTables(const Holdings &held);

} // namespace lotrinh::exchange
