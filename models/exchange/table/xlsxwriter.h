// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datatable.h"
#include "domain/result.h"

#include <span>

namespace lotrinh::exchange {

/// Writes each table to a sheet of its own: titles, header frozen and repeated on every printed page, real
/// dates and numbers, A4 upright or across, one page wide. Texts are always texts: no formula can come from
/// data. The file is replaced at once. Error `storage_failed` (kind Storage) names it.
Result<void> writeXlsx(const QString &path, std::span<const DataTable> tables);
/// By the name's ending: .xlsx, or .csv (one table). Error `bad_field` for other endings.
Result<void> writeTable(const QString &path, const DataTable &table);

} // namespace lotrinh::exchange
