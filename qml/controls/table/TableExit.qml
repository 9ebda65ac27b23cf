// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQuick

// The ways of any table out of the window, as a file and on paper: a table says that it is wanted, and whoever knows
// files or printers listens.
QtObject {
    // Somebody listens.
    property bool offered: false
    property bool printOffered: false
    // The columns of the model in the order in which they stand, with titles and kinds.
    signal wanted(var model, var columns, var titles, var kinds, string label)
    // The same, and in words what narrows its rows, or nothing.
    signal printWanted(var model, var columns, var titles, var kinds, string label, string narrowed)
}
