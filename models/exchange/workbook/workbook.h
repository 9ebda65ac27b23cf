// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "grid.h"
#include "package/package.h"

#include <QStringList>
#include <functional>

namespace lotrinh::exchange {

/// Bounds of a workbook besides those of its package (reliability.md §2 row 10).
struct WorkbookLimits {
    package::PackageLimits package;
    qint64 cells = 2'500'000; ///< of all sheets
    qsizetype cellLength = 32'767; ///< what a cell of a spreadsheet can hold, UTF-16 units
    qsizetype strings = 2'500'000; ///< shared ones
    int sheets = 200;
    int styles = 70'000;
    qsizetype merged = 100'000;
};

/// Told now and then with the rows read so far; answers false to stop.
using ReadProgress = std::function<bool(qint64 rows)>;

/// The sheets of an .xlsx or .xlsm file in the workbook's order: values as last calculated, no formulas, no
/// links. Any thread. Error `bad_file` with the reason in words (damaged, password, old binary format, over a
/// bound), or `cancelled`.
Result<std::vector<Grid>> readWorkbook(
    const QString &path, const WorkbookLimits &limits = {}, const ReadProgress &progress = {});
Result<std::vector<Grid>> readWorkbook(package::Package &file, const WorkbookLimits &limits, const ReadProgress &progress = {});

/// Only the names of its sheets.
Result<QStringList> readSheetNames(const QString &path, const WorkbookLimits &limits = {});

/// "B7" → row 7, column 1; nothing when it is none or beyond XFD1048576.
struct CellPlace {
    int row = 0; ///< from 1
    int column = 0; ///< from 0
};
std::optional<CellPlace> placeOfReference(QStringView reference);
/// 0 → "A", 27 → "AB".
QString columnLetters(int column);

} // namespace lotrinh::exchange
