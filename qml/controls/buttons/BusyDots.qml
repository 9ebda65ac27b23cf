// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import LoTrinh.Controls

// Three dots that breathe in turn; still when motion is reduced.
Row {
    id: root

    property color color: Theme.textMuted
    property int dot: Theme.px(5)
    property bool running: root.visible
    property int step: 0

    spacing: root.dot - 1

    Timer {
        interval: 260
        repeat: true
        running: root.running && !Theme.reducedMotion
        onTriggered: root.step = (root.step + 1) % 3
    }
    Repeater {
        model: 3
        Rectangle {
            required property int index
            width: root.dot
            height: root.dot
            radius: root.dot / 2
            color: root.color
            opacity: Theme.reducedMotion || index === root.step ? 1 : 0.4
        }
    }
}
