// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import LoTrinh.Controls

T.ItemDelegate {
    id: control

    property bool current: false

    implicitHeight: Theme.px(30)
    leftPadding: Theme.s
    rightPadding: Theme.s
    Accessible.role: Accessible.ListItem
    Accessible.name: control.text
    Accessible.selected: control.current

    contentItem: Row {
        spacing: Theme.s
        AppText {
            anchors.verticalCenter: parent.verticalCenter
            width: control.availableWidth - Theme.px(14) - Theme.s
            text: control.text
            elide: Text.ElideRight
            font.weight: control.current ? Font.Medium : Font.Normal
            Accessible.ignored: true
        }
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: control.current
            name: "check"
            size: Theme.px(14)
            color: Theme.accent
        }
    }
    background: Rectangle {
        radius: Theme.radiusSmall
        color: control.highlighted ? Theme.selected : control.hovered ? Theme.hover : "transparent"
    }
}
