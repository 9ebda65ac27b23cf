// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/day.h"

#include <QStringList>
#include <variant>
#include <vector>

namespace lotrinh::exchange {

/// How the values of a column are written and shown.
enum class ColumnKind {
    Text,
    Integer,
    Decimal, ///< one decimal
    Percent, ///< of a hundred, one decimal; the name of the column says %
    Date,
};

/// What the last line says of a column. `OfWhich` marks columns that overlap others ("trong đó nữ"): each has
/// its own sum, and no sum runs across columns.
enum class ColumnTotal { None, Sum, OfWhich };

struct TableColumn {
    QString name;
    ColumnKind kind = ColumnKind::Text;
    double width = 12; ///< in characters
    ColumnTotal total = ColumnTotal::None;
    QString group; ///< a header over neighbouring columns of the same group
};

using TableValue = std::variant<std::monostate, QString, double, Day>; ///< nothing = an empty cell

/// A table as it is printed or saved: what is on a screen, a standard table, an error file.
struct DataTable {
    QString name; ///< of the sheet
    QStringList titles; ///< lines above
    std::vector<TableColumn> columns;
    std::vector<std::vector<TableValue>> rows; ///< as wide as `columns`
    std::vector<size_t> marked; ///< rows that need a look: shown on colour
    QStringList notes; ///< lines below
    bool hasTotals = false; ///< a last line with the sums that the columns ask for

    bool isWide() const; ///< for landscape paper
};

/// The sums of the columns that ask for one; empty values elsewhere, the word in the first text column.
std::vector<TableValue> totalsOf(const DataTable &table);

/// UTF-8 with BOM (spreadsheets ask for it), RFC 4180, header line first, no titles or notes. Dates dd/MM/yyyy,
/// numbers with a decimal comma. A text that a spreadsheet would take for a
/// formula (= + - @ tab, return) gets an apostrophe in front; numbers never do.
QByteArray toCsv(const DataTable &table);

} // namespace lotrinh::exchange
