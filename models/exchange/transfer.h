// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan.h"
#include "service/service.h"

namespace lotrinh::exchange {

enum class ImportMode { DryRun, Write };

/// What an import found and did.
struct ImportReport {
    std::vector<Problem> problems; ///< errors and warnings, by file and line
    std::vector<TableCount> counts; ///< what was (or would be) added, corrected, left alone
    bool isRefused = false; ///< an error stood against it: nothing was written
    bool isWritten = false;
};

/// Reads the folder (or file), compares it with the database and writes it, in one transaction; all or
/// nothing. The Error is for what stops before the rows: the path, the database.
Result<ImportReport> importFolder(service::Service &service, const QString &path, const Caller &caller, Day today, ImportMode mode);

/// Writes all 18 files of the database's present state, cut to what the caller may see; into one workbook when the
/// name ends in .xlsx. That names, ethnicity and Party data left the program goes into the log.
Result<void> exportFolder(service::Service &service, const Caller &caller, const QString &directory, Day today);

} // namespace lotrinh::exchange
