// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LoTrinh.Controls

// What the mouse does over a table's body. Lies over the body rather than in it: a table is not dragged
// about by the mouse.
MouseArea {
    id: root

    required property TableView view
    required property TableGeometry geometry
    property int treeColumn: -1
    readonly property int hoveredRow: root.containsMouse ? root.rowAt(root.mouseY) : -1
    // The press stood on the sign that opens and closes a branch.
    property bool turning: false
    signal rowPressed(int row, int modifiers)
    signal menuWanted(int row, real x, real y)
    signal branchToggled(int row)
    signal linkActivated(int row, int column)
    signal activated(int row)

    // -1 below the last row.
    function rowAt(y: real): int {
        const row = Math.floor((y + root.view.contentY) / Theme.rowHeight);
        return row < root.view.rows ? row : -1;
    }
    function columnAt(x: real): TableColumn {
        return root.geometry.at(root.geometry.positionAt(x + root.view.contentX));
    }
    function onBranch(row: int, x: real): bool {
        const cell = root.treeColumn >= 0 ? root.view.itemAtCell(root.treeColumn, row) as TableCell : null;
        const inside = x + root.view.contentX;
        return cell !== null && cell.branch.length > 0 && inside >= cell.x && inside < cell.x + cell.inset;
    }
    function isLink(column: TableColumn): bool {
        return column !== null && column.kind === "link";
    }

    anchors.fill: root.view
    anchors.rightMargin: root.view.contentHeight > root.view.height ? 12 : 0
    anchors.bottomMargin: root.view.contentWidth > root.view.width ? 12 : 0
    acceptedButtons: Qt.LeftButton | Qt.RightButton
    hoverEnabled: true
    preventStealing: true
    visible: root.view.rows > 0
    cursorShape: root.hoveredRow >= 0 && root.isLink(root.columnAt(root.mouseX)) ? Qt.PointingHandCursor : Qt.ArrowCursor
    onPressed: mouse => {
        const row = root.rowAt(mouse.y);
        root.view.forceActiveFocus(Qt.MouseFocusReason);
        root.turning = row >= 0 && mouse.button === Qt.LeftButton && root.onBranch(row, mouse.x);
        if (row < 0)
            return;
        root.rowPressed(row, mouse.modifiers);
        if (mouse.button === Qt.RightButton)
            root.menuWanted(row, mouse.x + root.x, mouse.y + root.y);
    }
    onClicked: mouse => {
        const column = root.columnAt(mouse.x);
        const row = root.rowAt(mouse.y);
        if (row < 0 || mouse.button !== Qt.LeftButton)
            return;
        if (root.turning)
            root.branchToggled(row);
        else if (root.isLink(column))
            root.linkActivated(row, column.column);
    }
    onDoubleClicked: mouse => {
        const row = root.rowAt(mouse.y);
        if (row >= 0 && mouse.button === Qt.LeftButton && !root.turning)
            root.activated(row);
    }
}
