// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LoTrinh.Controls

Item {
    id: root

    property TableColumn column: null
    property bool sorted: false
    property bool ascending: true
    property bool ringed: false
    readonly property bool toTheRight: column !== null && (column.kind === "number" || column.alignment === Qt.AlignRight)
    signal pressed()
    signal sortWanted()
    signal widthWanted(real width)

    Accessible.role: Accessible.ColumnHeader
    Accessible.name: root.column ? root.column.title : ""
    Accessible.description: !root.sorted ? "" : root.ascending ? qsTr("xếp tăng dần") : qsTr("xếp giảm dần")
    Accessible.onPressAction: root.sortWanted()

    Rectangle {
        anchors.fill: parent
        anchors.bottomMargin: 1
        visible: area.containsMouse && root.column !== null && root.column.sortable
        color: Theme.hover
    }
    Row {
        anchors.verticalCenter: parent.verticalCenter
        x: root.toTheRight ? parent.width - width - Theme.px(10) : Theme.px(10)
        spacing: Theme.xs
        AppText {
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, root.width - 2 * Theme.px(10) - (root.sorted ? Theme.px(12) + Theme.xs : 0))
            text: root.column ? root.column.title : ""
            kind: AppText.Small
            font.weight: Font.DemiBold
            color: root.sorted ? Theme.text : Theme.textMuted
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.sorted
            name: root.ascending ? "arrow-up" : "arrow-down"
            size: Theme.px(12)
            color: Theme.accent
        }
    }
    MouseArea {
        id: area
        anchors.fill: parent
        hoverEnabled: true
        onPressed: root.pressed()
        onClicked: root.sortWanted()
        AppToolTip {
            text: root.column ? root.column.tip : ""
            shown: area.containsMouse
        }
    }
    Rectangle {
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        width: handle.containsMouse || handle.pressed ? 2 : 1
        height: handle.containsMouse || handle.pressed ? parent.height : parent.height / 2
        color: handle.containsMouse || handle.pressed ? Theme.accent : Theme.line
    }
    MouseArea {
        id: handle
        property real grabbed: 0
        objectName: "handle"
        anchors.right: parent.right
        width: 9
        height: parent.height
        hoverEnabled: true
        preventStealing: true
        cursorShape: Qt.SplitHCursor
        onPressed: mouse => handle.grabbed = handle.width - mouse.x
        onPositionChanged: mouse => {
            if (handle.pressed)
                root.widthWanted(handle.x + mouse.x + handle.grabbed);
        }
    }
    FocusRing {
        inside: true
        shown: root.ringed
    }
}
