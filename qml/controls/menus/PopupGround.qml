// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import LoTrinh.Controls

// What a menu or a list that opens over the page lies on. The shadow is a few faint rectangles: effects
// draw nothing under software rendering.
Rectangle {
    id: root

    property real shade: Theme.dark ? 0.12 : 0.035

    radius: Theme.radius
    color: Theme.raised
    border.width: 1
    border.color: Theme.popupLine

    Repeater {
        model: 4
        Rectangle {
            required property int index
            z: -1
            x: -index
            y: 1 + index
            width: root.width + 2 * index
            height: root.height + index
            radius: root.radius + index
            color: "black"
            opacity: root.shade
        }
    }
}
