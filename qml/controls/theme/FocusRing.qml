// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LoTrinh.Controls

// Shows where the keyboard is. Lies around its parent, or just inside it where a neighbour would clip it.
Rectangle {
    id: root

    property bool shown: false
    property bool inside: false

    anchors.fill: parent
    anchors.margins: root.inside ? 1 : -4
    z: 10
    visible: root.shown
    color: "transparent"
    radius: Theme.radius + (root.inside ? -1 : 4)
    border.width: 2
    border.color: Theme.focus
}
