// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LoTrinh.Controls

// The box every field is typed into: its line says hover, focus and error.
Rectangle {
    id: root

    property bool focused: false
    property bool hovered: false
    property bool wrong: false
    property bool live: true

    radius: Theme.radius
    color: root.live ? Theme.surface : Theme.sunken
    border.width: root.focused ? 2 : 1
    border.color: {
        if (!root.live)
            return Theme.line;
        if (root.wrong)
            return Theme.danger;
        if (root.focused)
            return Theme.focus;
        return root.hovered ? Theme.textMuted : Theme.lineStrong;
    }
}
