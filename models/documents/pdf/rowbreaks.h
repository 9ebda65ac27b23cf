// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextTable>
#include <vector>

namespace lotrinh::documents {

/// The height of each row when no page ends within it, in the document's pixels. The document is laid out without pages.
std::vector<double> rowHeights(const QTextTable &table);

/// The rows that begin a page so that no row is cut by its end. `top` is where the table begins on its first page; the
/// first `headerRows` stand again on each page. 0 comes first when nothing fits below `top`. A row higher than a page is
/// left to be cut.
std::vector<size_t> rowBreaks(const std::vector<double> &heights, size_t headerRows, double top, double pageHeight);

} // namespace lotrinh::documents
