// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/folder.h"
#include "grid.h"

namespace lotrinh::exchange {

/// Whether a file of that name is read as a workbook.
bool isWorkbookName(const QString &fileName);
/// The plain form of exchange.md §1: a sheet that is named like a file of a data folder makes it one.
bool isDataWorkbook(const std::vector<Grid> &grids);
/// The data file a sheet stands for; nothing when its name is none of them.
std::optional<File> fileOfSheet(const QString &sheetName);

/// Reads the sheets of the workbook as the files of a data folder, with the same checks. What is wrong with
/// the workbook itself is a problem too.
void readDataWorkbook(const QString &path, ImportFolder &folder);
void readDataSheets(const std::vector<Grid> &grids, ImportFolder &folder);

} // namespace lotrinh::exchange
