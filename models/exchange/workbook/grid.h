// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

namespace lotrinh::exchange {

enum class CellKind {
    Text,
    Number,
    Date, ///< a number that the sheet shows as a day, or a day and a time
    Boolean,
    Fault, ///< #REF!, #N/A …
};

/// What a cell's font says about its letters (domain.md §6).
enum class CellScript { Unicode, Tcvn3, Tcvn3Capitals, Vni };

/// A cell that has something in it.
struct GridCell {
    int column = 0; ///< from 0
    CellKind kind = CellKind::Text;
    CellScript script = CellScript::Unicode;
    /// As a data folder would write it: a date as YYYY-MM-DD or YYYY-MM-DDTHH:MM, a time of day as HH:MM, a
    /// number with a point and no needless digits, a truth as 0 or 1.
    QString text;
};

struct GridRow {
    int number = 0; ///< as the sheet counts, from 1
    std::vector<GridCell> cells; ///< by column

    /// Null when the cell is empty.
    const GridCell *cell(int column) const;
};

/// Cells joined into one; all bounds inclusive, rows from 1, columns from 0.
struct MergedRange {
    int firstRow = 0;
    int lastRow = 0;
    int firstColumn = 0;
    int lastColumn = 0;
};

/// One sheet, with only what is there.
struct Grid {
    QString name;
    bool isHidden = false;
    std::vector<GridRow> rows; ///< by number; rows without any cell are left out
    std::vector<MergedRange> merged; ///< by first row
};

} // namespace lotrinh::exchange
