// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "package/xml.h"
#include "styles.h"
#include "workbook.h"

namespace lotrinh::exchange {

/// xl/sharedStrings.xml in order, phonetic hints left out. Stops after `most`.
std::vector<QString> readSharedStrings(package::XmlReader &xml, qsizetype most);

/// What the cells of every sheet refer to.
struct SheetContext {
    const std::vector<QString> &strings;
    const std::vector<CellStyle> &styles;
    const WorkbookLimits &limits;
    const ReadProgress &progress;
    bool from1904 = false;
    qint64 cells = 0; ///< read so far, all sheets
    qint64 rows = 0;
};

/// One worksheet's cells and merged ranges into `grid`. An error that is no fault of the XML itself (over a
/// bound, rows out of order, cancelled) is returned; what the XML says is xml.trouble().
Result<void> readSheet(package::XmlReader &xml, SheetContext &context, Grid &grid);

} // namespace lotrinh::exchange
