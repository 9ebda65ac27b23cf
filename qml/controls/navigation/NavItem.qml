// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQml

// One place the rail leads to.
QtObject {
    property string key
    property string label
    property string glyph
    property int count: 0
    property string shortcutText
    property bool startsGroup: false
    property bool shown: true
}
