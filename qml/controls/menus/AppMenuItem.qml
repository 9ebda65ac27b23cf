// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import LoTrinh.Controls

T.MenuItem {
    id: control

    property string iconName
    property string shortcutText
    property bool danger: false
    readonly property color ink: !enabled ? Theme.textDisabled : danger ? Theme.danger : Theme.text

    implicitWidth: ListView.view ? ListView.view.width : Theme.px(212)
    implicitHeight: Theme.px(30)
    leftPadding: Theme.s
    rightPadding: Theme.s
    Accessible.role: Accessible.MenuItem
    Accessible.name: control.text
    Accessible.onPressAction: control.clicked()

    contentItem: Row {
        spacing: Theme.s
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: control.iconName.length > 0 || control.checkable
            opacity: control.checkable && !control.checked ? 0 : 1
            name: control.checkable ? "check" : control.iconName
            size: Theme.iconSize
            color: control.ink
        }
        AppText {
            anchors.verticalCenter: parent.verticalCenter
            width: control.availableWidth - hint.width - Theme.s
                   - (control.iconName.length > 0 || control.checkable ? Theme.iconSize + Theme.s : 0)
            text: control.text
            color: control.ink
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        AppText {
            id: hint
            anchors.verticalCenter: parent.verticalCenter
            text: control.shortcutText
            muted: true
            kind: AppText.Small
        }
    }
    background: Rectangle {
        radius: Theme.radiusSmall
        color: control.down ? Theme.pressed : control.highlighted ? Theme.selected : "transparent"
    }
}
