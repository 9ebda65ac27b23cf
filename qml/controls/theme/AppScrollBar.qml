// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import LoTrinh.Controls

T.ScrollBar {
    id: control

    readonly property int thickness: control.hovered || control.pressed ? 8 : 6

    implicitWidth: control.orientation === Qt.Vertical ? 12 : 40
    implicitHeight: control.orientation === Qt.Vertical ? 40 : 12
    padding: 2
    minimumSize: 0.04
    visible: control.policy !== T.ScrollBar.AlwaysOff && control.size < 1.0

    contentItem: Item {
        Rectangle {
            anchors.right: control.orientation === Qt.Vertical ? parent.right : undefined
            anchors.bottom: control.orientation === Qt.Vertical ? undefined : parent.bottom
            width: control.orientation === Qt.Vertical ? control.thickness : parent.width
            height: control.orientation === Qt.Vertical ? parent.height : control.thickness
            radius: control.thickness / 2
            color: control.pressed ? Theme.textMuted : Theme.lineStrong
            opacity: control.pressed || control.hovered ? 1 : 0.6
        }
    }
}
