// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/workbook/grid.h"
#include "field.h"

#include <QStringList>
#include <optional>

namespace lotrinh::exchange {

/// One column as its header names it.
struct HeaderColumn {
    int column = 0; ///< from 0
    QString name; ///< all lines of its header, joined by " / "
    OfficeField field = OfficeField::Ignored; ///< by its words alone
};

/// Where the table of a sheet stands.
struct TableShape {
    int firstHeaderRow = 0; ///< row numbers of the sheet, inclusive
    int lastHeaderRow = 0;
    std::vector<HeaderColumn> columns; ///< by column; those with a header or, under none, with data
    QStringList titleLines; ///< texts above the header, top to bottom

    /// Tells kinds of files apart: the folded names of all columns.
    QString fingerprint() const;
};

/// Finds the header under title lines and across merged cells: the row of the first 60 whose cells name most
/// known columns (two at least), with the group headers above it and the lines below that its merged cells
/// or sub-columns reach. Nothing when no row is one.
std::optional<TableShape> findTable(const Grid &grid);

} // namespace lotrinh::exchange
