// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LoTrinh.Controls

Rectangle {
    id: root

    property string iconName
    property bool pressed: false
    property bool hovered: false
    property bool live: true

    implicitWidth: Theme.px(24)
    implicitHeight: Theme.px(15)
    radius: Theme.radiusSmall
    color: root.live && root.pressed ? Theme.pressed : root.live && root.hovered ? Theme.hover : "transparent"

    Icon {
        anchors.centerIn: parent
        name: root.iconName
        size: Theme.px(12)
        color: root.live ? Theme.textMuted : Theme.line
    }
}
