// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping.h"
#include "value.h"

#include <array>
#include <functional>

namespace lotrinh::exchange {

/// A repair together with the column it was made in.
struct FieldRepair {
    OfficeField field = OfficeField::Ignored;
    Repair repair;
};
struct FieldTrouble {
    OfficeField field = OfficeField::Ignored;
    QString sentence;
};

/// One person's row as its columns are meant.
struct OfficeRow {
    int line = 0;
    std::array<QString, officeFieldCount> texts; ///< by OfficeField; birth columns are gathered in BirthDate, names in FullName
    QString heading; ///< the sub-heading the row stands under
    std::vector<FieldRepair> repairs;
    std::vector<FieldTrouble> troubles;

    const QString &text(OfficeField field) const { return texts[static_cast<size_t>(field)]; }
    QString &text(OfficeField field) { return texts[static_cast<size_t>(field)]; }
};

enum class RowSort { Person, SubHeading, Total, Numbering, RepeatedHeader, Blank, AfterTable };

/// What the row is. `mapping` says which columns count.
RowSort sortOfRow(const GridRow &row, const Grid &grid, const OfficeMapping &mapping);

/// Reads the rows below the header in order: sub-headings are remembered, totals, repeated headers and what
/// stands after the table are passed over. `pivotYear`: see readDate.
using OfficeRowSink = std::function<bool(OfficeRow &&row)>;
void readOfficeRows(const Grid &grid, const TableShape &shape, const OfficeMapping &mapping, int pivotYear,
    const OfficeRowSink &sink);

} // namespace lotrinh::exchange
