// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping.h"

namespace lotrinh::exchange {

/// What the cells of a column look like, from the first 200 rows below the header: at least four of five
/// filled ones must agree. Ignored when nothing is clear.
OfficeField fieldOfContent(const Grid &grid, const TableShape &shape, int column);

/// A column whose letters belong to a legacy font, by the cells' font or by their words.
struct LegacyColumn {
    int column = 0;
    TextEncoding encoding = TextEncoding::Tcvn3;
    int cells = 0; ///< how many look like it
    QString before; ///< one example
    QString after;
};
/// Every such column; nothing is converted.
std::vector<LegacyColumn> findLegacyColumns(const Grid &grid, const TableShape &shape);

/// The text read in the encoding; `capitals` for a cell in a font of capitals (.VnTimeH).
QString decoded(const QString &text, TextEncoding encoding, bool capitals);

} // namespace lotrinh::exchange
