// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// Rows of one width below one another. A plain column: rows of wrapped text inside a layout would lay it out anew for each
// of them. Its rows take rowWidth, which is never nothing: a column has no place for a row without width, so it would have
// no height either, and a layout passes no width on to what has no height (Qt 6.4).
Column {
    readonly property real rowWidth: Math.max(1, width)
}
