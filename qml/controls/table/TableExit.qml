// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQuick

// The way of any table out of the window, as a file: a table says that it is wanted, and whoever knows files listens.
QtObject {
    // Somebody listens.
    property bool offered: false
    // The columns of the model in the order in which they stand, with titles and kinds.
    signal wanted(var model, var columns, var titles, var kinds, string label)
}
