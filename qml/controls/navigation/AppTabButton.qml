// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import LoTrinh.Controls

T.TabButton {
    id: control

    property int count: 0

    width: implicitWidth
    implicitHeight: Theme.px(38)
    implicitWidth: parts.implicitWidth + 2 * Theme.m
    focusPolicy: control.checked ? Qt.StrongFocus : Qt.ClickFocus
    Accessible.role: Accessible.PageTab
    Accessible.name: control.text
    Accessible.selected: control.checked
    Accessible.onPressAction: control.clicked()

    contentItem: Item {
        Row {
            id: parts
            anchors.centerIn: parent
            spacing: Theme.px(6)
            AppText {
                anchors.verticalCenter: parent.verticalCenter
                text: control.text
                font.weight: control.checked ? Font.DemiBold : Font.Medium
                color: !control.enabled ? Theme.textDisabled
                       : control.checked ? Theme.text : control.hovered ? Theme.text : Theme.textMuted
                Accessible.ignored: true
            }
            CountBadge {
                anchors.verticalCenter: parent.verticalCenter
                count: control.count
            }
        }
    }
    background: Item {
        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: 2
            color: Theme.accent
            visible: control.checked
        }
        FocusRing {
            inside: true
            anchors.margins: 3
            shown: control.visualFocus
        }
    }
}
