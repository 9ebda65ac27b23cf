// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import LoTrinh.Controls

// The titles over a table. One stop for Tab: Left and Right choose a title, Enter or Space sorts by it,
// Shift+Left and Shift+Right change its width, the Menu key or the button on the right opens its menu.
FocusScope {
    id: root

    required property TableGeometry geometry
    property int sortColumn: -1
    property int sortOrder: Qt.AscendingOrder
    property real contentX: 0
    property int current: 0
    readonly property TableColumn currentColumn: root.geometry.at(root.current)
    signal sortRequested(int column, int order)
    signal resized(int position)
    signal menuWanted(real x, real y)

    function sort(column: TableColumn): void {
        if (!column || !column.sortable)
            return;
        const turned = root.sortColumn === column.column && root.sortOrder === Qt.AscendingOrder;
        root.sortRequested(column.column, turned ? Qt.DescendingOrder : Qt.AscendingOrder);
    }
    function widen(position: int, width: real): void {
        root.geometry.resize(position, width);
        root.resized(position);
    }
    function sideways(event: KeyEvent, step: int): void {
        if (event.modifiers & Qt.ShiftModifier)
            root.widen(root.current, root.geometry.widths[root.current] + step * Theme.px(16));
        else
            root.current = root.geometry.neighbour(root.current, step);
    }

    implicitHeight: Theme.rowHeight
    clip: true
    activeFocusOnTab: true
    Accessible.role: Accessible.Row
    Accessible.name: root.currentColumn ? qsTr("Cột %1").arg(root.currentColumn.title) : ""
    Accessible.focusable: true
    Keys.onLeftPressed: event => root.sideways(event, -1)
    Keys.onRightPressed: event => root.sideways(event, 1)
    Keys.onReturnPressed: root.sort(root.currentColumn)
    Keys.onEnterPressed: root.sort(root.currentColumn)
    Keys.onSpacePressed: root.sort(root.currentColumn)
    Keys.onMenuPressed: root.menuWanted(0, root.height)

    Rectangle {
        anchors.fill: parent
        color: Theme.sunken
        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: 1
            color: Theme.line
        }
    }
    Row {
        x: -root.contentX
        height: parent.height
        Repeater {
            model: root.geometry.count
            HeaderCell {
                required property int index
                objectName: column ? "header-" + column.column : ""
                column: root.geometry.at(index)
                visible: width > 0
                width: root.geometry.widths[index] ?? 0
                height: root.height
                sorted: column !== null && root.sortColumn === column.column
                ascending: root.sortOrder === Qt.AscendingOrder
                ringed: root.activeFocus && root.current === index
                onPressed: root.current = index
                onSortWanted: root.sort(column)
                onWidthWanted: pixels => root.widen(index, pixels)
            }
        }
    }
    TapHandler {
        acceptedButtons: Qt.RightButton
        onTapped: point => root.menuWanted(point.position.x, point.position.y)
    }
    HoverHandler {
        id: hover
    }
    IconButton {
        objectName: "tableMenuButton"
        anchors.right: parent.right
        anchors.rightMargin: 2
        anchors.verticalCenter: parent.verticalCenter
        compact: true
        focusPolicy: Qt.NoFocus
        opacity: hover.hovered || root.activeFocus ? 1 : 0
        iconName: "more"
        tip: qsTr("Cột và chép bảng")
        onClicked: root.menuWanted(root.width, root.height)
        background: Rectangle {
            radius: Theme.radiusSmall
            color: Theme.sunken
            border.width: 1
            border.color: Theme.line
        }
    }
}
