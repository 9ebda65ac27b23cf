// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import LoTrinh.Controls

// One thing found by the palette.
Rectangle {
    id: root

    required property int index
    required property string key
    required property string kind
    required property string title
    required property string detail
    required property string glyph
    property bool current: false
    readonly property string spoken: qsTr("%1: %2. %3").arg(root.kind).arg(root.title).arg(root.detail)
    signal chosen()
    signal pointed()

    implicitHeight: Theme.px(34)
    radius: Theme.radius
    color: root.current ? Theme.selected : "transparent"
    Accessible.role: Accessible.ListItem
    Accessible.name: root.spoken
    Accessible.selected: root.current
    Accessible.onPressAction: root.chosen()

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.s
        anchors.rightMargin: Theme.m
        spacing: Theme.s
        Icon {
            name: root.glyph
            size: Theme.iconSize
            color: Theme.textMuted
        }
        AppText {
            Layout.fillWidth: true
            text: root.title
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        AppText {
            Layout.maximumWidth: root.width / 2
            text: root.detail
            kind: AppText.Small
            muted: true
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }
    MouseArea {
        anchors.fill: parent
        hoverEnabled: true
        onPositionChanged: root.pointed()
        onClicked: root.chosen()
    }
}
