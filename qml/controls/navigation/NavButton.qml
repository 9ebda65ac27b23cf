// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import LoTrinh.Controls

T.AbstractButton {
    id: control

    property NavItem item: null
    property bool expanded: true
    property bool current: false
    readonly property int groupGap: item && item.startsGroup ? Theme.m : 0

    implicitHeight: Theme.px(34) + groupGap
    topInset: groupGap
    topPadding: groupGap
    leftPadding: Theme.px(10)
    rightPadding: Theme.px(10)
    focusPolicy: Qt.StrongFocus
    text: item ? item.label : ""
    Accessible.role: Accessible.ListItem
    Accessible.name: item && item.count > 0 ? qsTr("%1, %2 việc").arg(item.label).arg(item.count) : control.text
    Accessible.selected: control.current
    Accessible.onPressAction: control.clicked()
    Keys.onReturnPressed: control.clicked()
    Keys.onEnterPressed: control.clicked()

    AppToolTip {
        x: control.width + 6
        y: (control.height - implicitHeight) / 2
        text: control.item && control.item.shortcutText.length > 0 ? control.text + "  " + control.item.shortcutText : control.text
        shown: control.hovered && !control.down && (!control.expanded || (control.item !== null && control.item.shortcutText.length > 0))
    }
    contentItem: Item {
        Icon {
            id: glyph
            anchors.verticalCenter: parent.verticalCenter
            x: control.expanded ? 0 : (parent.width - width) / 2
            name: control.item ? control.item.glyph : ""
            size: Theme.px(18)
            color: control.current ? Theme.accent : Theme.textMuted
        }
        AppText {
            anchors.verticalCenter: parent.verticalCenter
            visible: control.expanded
            x: glyph.width + Theme.px(10)
            width: parent.width - x - (badge.visible ? badge.width + Theme.xs : 0)
            text: control.text
            elide: Text.ElideRight
            font.weight: control.current ? Font.DemiBold : Font.Medium
            color: control.current ? Theme.text : Theme.textMuted
            Accessible.ignored: true
        }
        CountBadge {
            id: badge
            visible: control.expanded && count > 0
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            count: control.item ? control.item.count : 0
            strong: control.current
        }
        Rectangle {
            visible: !control.expanded && control.item !== null && control.item.count > 0
            anchors.right: parent.right
            y: (parent.height - Theme.px(18)) / 2 - 2
            width: 8
            height: 8
            radius: 4
            color: Theme.accent
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: control.current ? Theme.selected : control.down ? Theme.pressed : control.hovered ? Theme.line : "transparent"
        Rectangle {
            visible: control.current
            x: 0
            anchors.verticalCenter: parent.verticalCenter
            width: 3
            height: parent.height - Theme.s * 2
            radius: 1.5
            color: Theme.accent
        }
        FocusRing {
            inside: true
            shown: control.visualFocus
        }
    }
}
