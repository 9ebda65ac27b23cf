// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import LoTrinh.Controls

// A table over any item model. Roles read from it: display, and when it has them tone
// (good|warn|bad|info|neutral), kind (text|code|number|badge|bar|link) and share (0 to 1, for a bar).
// A tree is a table whose treeColumn has the roles depth and branch ("open", "closed" or nothing):
// branchToggled asks the model to open or close a row; Left and Right, Plus and Minus do it by keyboard.
// Sorting is the model's work: sortRequested asks for it, sortColumn and sortOrder show it.
FocusScope {
    id: root

    property alias model: selection.source
    property alias columns: geometry.columns
    property string label
    // What narrows its rows, in words; said where the table stands alone, on paper.
    property string narrowed
    property int sortColumn: -1
    property int sortOrder: Qt.AscendingOrder
    property bool zebra: false
    property bool multiSelect: true
    property bool framed: true
    property bool loading: false
    // The model holds only the first of the rows there are: restWanted asks for all of them before the table leaves.
    property bool partial: false
    // The column that shows the tree; -1 when the rows make none.
    property int treeColumn: -1
    property string emptyGlyph: "empty"
    property string emptyTitle: qsTr("Chưa có dòng nào")
    property string emptyHint
    property string emptyActionText
    // Columns put away and widths are kept under this name; empty keeps nothing.
    property string memory: root.objectName
    property alias currentRow: selection.currentRow
    readonly property alias selectedCount: selection.selectedCount
    readonly property alias rowCount: selection.rowCount

    signal sortRequested(int column, int order)
    signal activated(int row)
    signal linkActivated(int row, int column)
    signal branchToggled(int row)
    signal contextMenuRequested(int row, real x, real y)
    signal columnResized(int column, real width)
    signal emptyActionTriggered()
    signal restWanted()

    function selectedRows(): list<int> {
        return selection.rows();
    }
    function selectRow(row: int): void {
        selection.selectOnly(row);
        root.reveal(row);
    }
    function selectAll(): void {
        selection.selectAll();
    }
    function clearSelection(): void {
        selection.selectNone();
    }
    function copySelection(): void {
        outlet.copySelection();
    }
    function copyTable(): void {
        outlet.copyAll();
    }
    function exportTable(): void {
        outlet.exportAll();
    }
    function printTable(): void {
        outlet.printAll();
    }
    function reveal(row: int): void {
        view.reveal(row);
    }
    function press(row: int, modifiers: int): void {
        if (root.multiSelect && modifiers & Qt.ShiftModifier)
            selection.extendTo(row);
        else if (root.multiSelect && modifiers & Qt.ControlModifier)
            selection.toggle(row);
        else
            selection.selectOnly(row);
    }

    implicitWidth: Theme.px(560)
    implicitHeight: Theme.px(280)
    Accessible.role: Accessible.Table
    Accessible.name: root.label

    RowSelection {
        id: selection
    }
    TableKeys {
        id: keys
        view: view
        selection: selection
        multiSelect: root.multiSelect
        treeColumn: root.treeColumn
        onMoved: row => root.reveal(row)
        onActivated: row => root.activated(row)
        onBranchToggled: row => root.branchToggled(row)
        onCopyWanted: root.copySelection()
        onCopyAllWanted: root.copyTable()
        onMenuWanted: row => root.contextMenuRequested(row, Theme.xl, header.height + (row + 1) * Theme.rowHeight - view.contentY)
    }
    WholeTable {
        id: whole
        partial: root.partial
        onRestWanted: root.restWanted()
    }
    TableOutlet {
        id: outlet
        selection: selection
        geometry: geometry
        whole: whole
        label: root.label
        narrowed: root.narrowed
    }
    TableMemory {
        id: kept
        name: root.memory
        geometry: geometry
    }
    TableMenu {
        id: menu
        geometry: geometry
        memory: kept
        chosen: root.selectedCount
        onCopyWanted: root.copySelection()
        onCopyAllWanted: root.copyTable()
        onExportWanted: root.exportTable()
        onPrintWanted: root.printTable()
        onClosed: view.forceActiveFocus(Qt.PopupFocusReason)
    }
    TableGeometry {
        id: geometry
        // The scroll bar keeps its own strip.
        room: view.width - (root.rowCount * Theme.rowHeight > view.height ? 12 : 0)
        scale: Theme.scale
        onChanged: view.relayout()
    }
    Rectangle {
        anchors.fill: parent
        visible: root.framed
        color: Theme.surface
        radius: Theme.radius
    }
    TableHeader {
        id: header
        objectName: "tableHeader"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: root.framed ? 1 : 0
        anchors.top: parent.top
        geometry: geometry
        sortColumn: root.sortColumn
        sortOrder: root.sortOrder
        contentX: view.contentX
        onSortRequested: (column, order) => root.sortRequested(column, order)
        onResized: position => {
            const column = geometry.at(position);
            kept.keep();
            root.columnResized(column.column, column.width);
        }
        onMenuWanted: (x, y) => menu.popup(header, Math.max(0, Math.min(x, header.width - menu.width)), y)
    }
    TableBody {
        id: view
        objectName: "tableBody"
        anchors.left: header.left
        anchors.right: header.right
        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.framed ? 1 : 0
        selection: selection
        geometry: geometry
        memory: kept
        label: root.label
        treeColumn: root.treeColumn
        zebra: root.zebra
        hoveredRow: pointer.hoveredRow
        onPressWanted: row => root.press(row, 0)
        Keys.onPressed: event => keys.handle(event)
    }
    TablePointer {
        id: pointer
        objectName: "tablePointer"
        view: view
        geometry: geometry
        treeColumn: root.treeColumn
        onRowPressed: (row, modifiers) => root.press(row, modifiers)
        onMenuWanted: (row, x, y) => root.contextMenuRequested(row, x, y)
        onBranchToggled: row => root.branchToggled(row)
        onLinkActivated: (row, column) => root.linkActivated(row, column)
        onActivated: row => root.activated(row)
    }
    EmptyState {
        anchors.fill: view
        visible: !root.loading && root.rowCount === 0
        glyph: root.emptyGlyph
        title: root.emptyTitle
        hint: root.emptyHint
        actionText: root.emptyActionText
        onActionTriggered: root.emptyActionTriggered()
    }
    Column {
        anchors.centerIn: view
        visible: root.loading
        spacing: Theme.s
        BusyDots {
            anchors.horizontalCenter: parent.horizontalCenter
            dot: Theme.px(8)
            color: Theme.accent
        }
        AppText {
            text: qsTr("Đang tải…")
            muted: true
        }
    }
    Rectangle {
        anchors.fill: parent
        visible: root.framed
        color: "transparent"
        radius: Theme.radius
        border.width: 1
        border.color: Theme.line
    }
}
