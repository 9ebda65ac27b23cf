// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import LoTrinh.Controls

// The rows of a table: its cells, the row under the pointer and the current one.
TableView {
    id: root

    required property RowSelection selection
    required property TableGeometry geometry
    required property TableMemory memory
    property string label
    property int treeColumn: -1
    property bool zebra: false
    property int hoveredRow: -1
    // The current row is still to be brought into view, once there is one.
    property bool waiting: false
    // Laying out makes cells, which must not happen while the table itself is still being made. Cells begun
    // while a page is made by and by (Qt 6.4) leave the table half filled, so the model comes last; and the
    // selection after the model, because a view without a model takes the selection's away.
    property bool complete: false
    signal pressWanted(int row)

    function relayout(): void {
        if (root.complete && root.rows > 0)
            root.forceLayout();
    }
    function reveal(row: int): void {
        root.waiting = !root.complete || root.height < Theme.rowHeight;
        if (root.waiting)
            return;
        // After a reset the view has no rows yet, and would load every one on the way to a far row.
        root.relayout();
        const top = row * Theme.rowHeight;
        const room = root.height - (root.contentWidth > root.width ? 12 : 0);
        if (top < root.contentY)
            root.contentY = top;
        else if (top + Theme.rowHeight > root.contentY + room)
            root.contentY = top + Theme.rowHeight - room;
    }
    function revealWaiting(): void {
        if (root.waiting && root.selection.currentRow >= 0)
            root.reveal(root.selection.currentRow);
    }

    focus: true
    activeFocusOnTab: true
    clip: true
    bottomMargin: contentWidth > width ? 12 : 0
    boundsBehavior: Flickable.StopAtBounds
    reuseItems: true
    animate: false
    keyNavigationEnabled: false
    pointerNavigationEnabled: false
    alternatingRows: false
    columnWidthProvider: column => root.geometry.widths[root.geometry.positionOf(column)] ?? 0
    rowHeightProvider: () => Theme.rowHeight
    Component.onCompleted: {
        root.memory.restore();
        root.complete = true;
        root.model = Qt.binding(() => root.selection.source);
        root.selectionModel = root.selection;
        root.revealWaiting();
    }
    onHeightChanged: root.revealWaiting()
    Accessible.role: Accessible.Table
    Accessible.name: root.label
    Accessible.description: root.selection.currentRow >= 0 ? root.selection.spoken(root.geometry.shownColumns) : ""
    Accessible.focusable: true
    T.ScrollBar.vertical: AppScrollBar {
        z: 3
    }
    T.ScrollBar.horizontal: AppScrollBar {
        z: 3
    }

    delegate: TableCell {
        id: cell
        required property int row
        required property int column
        required property bool selected
        required property var model
        readonly property TableColumn described: root.geometry.described(cell.column)

        text: cell.model.display ?? ""
        kind: cell.model.kind || (cell.described ? cell.described.kind : "text")
        tone: cell.model.tone ?? ""
        share: cell.model.share ?? -1
        treelike: cell.column === root.treeColumn
        depth: cell.treelike ? cell.model.depth ?? 0 : 0
        branch: cell.treelike ? cell.model.branch ?? "" : ""
        alignment: cell.described ? cell.described.alignment : Qt.AlignLeft
        chosen: cell.selected
        striped: root.zebra && cell.row % 2 === 1
        Accessible.onPressAction: root.pressWanted(cell.row)
    }

    Rectangle {
        z: -1
        visible: root.hoveredRow >= 0
        y: root.hoveredRow * Theme.rowHeight
        width: Math.max(root.contentWidth, root.width)
        height: Theme.rowHeight - 1
        color: Theme.hover
    }
    Rectangle {
        z: 2
        visible: root.selection.currentRow >= 0
        x: root.contentX
        y: root.selection.currentRow * Theme.rowHeight
        width: root.width
        height: Theme.rowHeight - 1
        color: "transparent"
        border.width: root.activeFocus ? 2 : 0
        border.color: Theme.focus
        Rectangle {
            width: 3
            height: parent.height
            color: Theme.accent
        }
    }
}
