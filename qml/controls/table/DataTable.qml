// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
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
        selection.copy(selection.tabbed(geometry.shownColumns, geometry.shownTitles));
    }
    function copyTable(): void {
        whole.then(() => selection.copy(selection.allTabbed(geometry.shownColumns, geometry.shownTitles)));
    }
    function columnsSeen(): var {
        const columns = [];
        for (let i = 0; i < geometry.shownColumns.length; ++i)
            columns.push(geometry.described(geometry.shownColumns[i]));
        return columns;
    }
    // As a file or on paper a title has no neighbour or tip to explain it.
    function titlesInFull(): var {
        return root.columnsSeen().map(one => one.inFull.length > 0 ? one.inFull : one.title);
    }
    // A figure that leads to its people is a figure.
    function kindsOutside(): var {
        return root.columnsSeen().map(one => one.kind === "link" && one.alignment === Qt.AlignRight ? "number" : one.kind);
    }
    function exportTable(): void {
        whole.then(() => TableExit.wanted(selection.source, geometry.shownColumns, root.titlesInFull(), root.kindsOutside(), root.label));
    }
    function printTable(): void {
        whole.then(() => TableExit.printWanted(selection.source, geometry.shownColumns, root.titlesInFull(), root.kindsOutside(), root.label, root.narrowed));
    }
    function reveal(row: int): void {
        view.waiting = !view.complete || view.height < Theme.rowHeight;
        if (view.waiting)
            return;
        // After a reset the view has no rows yet, and would load every one on the way to a far row.
        view.relayout();
        const top = row * Theme.rowHeight;
        const room = view.height - (view.contentWidth > view.width ? 12 : 0);
        if (top < view.contentY)
            view.contentY = top;
        else if (top + Theme.rowHeight > view.contentY + room)
            view.contentY = top + Theme.rowHeight - room;
    }

    function press(row: int, modifiers: int): void {
        if (root.multiSelect && modifiers & Qt.ShiftModifier)
            selection.extendTo(row);
        else if (root.multiSelect && modifiers & Qt.ControlModifier)
            selection.toggle(row);
        else
            selection.selectOnly(row);
    }
    function branchAt(row: int): string {
        const cell = root.treeColumn >= 0 && row >= 0 ? view.itemAtCell(root.treeColumn, row) as TableCell : null;
        return cell ? cell.branch : "";
    }
    function turnBranch(event: KeyEvent): void {
        const opens = event.key === Qt.Key_Right || event.key === Qt.Key_Plus;
        const closes = event.key === Qt.Key_Left || event.key === Qt.Key_Minus;
        const branch = opens || closes ? root.branchAt(root.currentRow) : "";
        event.accepted = opens && branch === "closed" || closes && branch === "open";
        if (event.accepted)
            root.branchToggled(root.currentRow);
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
        onMoved: row => root.reveal(row)
        onActivated: row => root.activated(row)
        onCopyWanted: root.copySelection()
        onCopyAllWanted: root.copyTable()
        onMenuWanted: row => root.contextMenuRequested(row, Theme.xl, header.height + (row + 1) * Theme.rowHeight - view.contentY)
    }
    WholeTable {
        id: whole
        partial: root.partial
        onRestWanted: root.restWanted()
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
    TableView {
        id: view

        // The current row is still to be brought into view, once there is one.
        property bool waiting: false

        // Laying out makes cells, which must not happen while the table itself is still being made. Cells begun
        // while a page is made by and by (Qt 6.4) leave the table half filled, so the model comes last; and the
        // selection after the model, because a view without a model takes the selection's away.
        property bool complete: false

        function relayout(): void {
            if (view.complete && view.rows > 0)
                view.forceLayout();
        }

        objectName: "tableBody"
        anchors.left: header.left
        anchors.right: header.right
        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.framed ? 1 : 0
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
        columnWidthProvider: column => geometry.widths[geometry.positionOf(column)] ?? 0
        Component.onCompleted: {
            kept.restore();
            view.complete = true;
            view.model = Qt.binding(() => selection.source);
            view.selectionModel = selection;
            if (view.waiting && root.currentRow >= 0)
                root.reveal(root.currentRow);
        }
        onHeightChanged: if (view.waiting && root.currentRow >= 0)
            root.reveal(root.currentRow)
        rowHeightProvider: () => Theme.rowHeight
        Accessible.role: Accessible.Table
        Accessible.name: root.label
        Accessible.description: root.currentRow >= 0 ? selection.spoken(geometry.shownColumns) : ""
        Accessible.focusable: true
        Keys.onPressed: event => {
            root.turnBranch(event);
            if (!event.accepted)
                keys.handle(event);
        }
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
            readonly property TableColumn described: geometry.described(cell.column)

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
            Accessible.onPressAction: root.press(cell.row, 0)
        }

        Rectangle {
            z: -1
            visible: pointer.hoveredRow >= 0
            y: pointer.hoveredRow * Theme.rowHeight
            width: Math.max(view.contentWidth, view.width)
            height: Theme.rowHeight - 1
            color: Theme.hover
        }
        Rectangle {
            z: 2
            visible: root.currentRow >= 0
            x: view.contentX
            y: root.currentRow * Theme.rowHeight
            width: view.width
            height: Theme.rowHeight - 1
            color: "transparent"
            border.width: view.activeFocus ? 2 : 0
            border.color: Theme.focus
            Rectangle {
                width: 3
                height: parent.height
                color: Theme.accent
            }
        }
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
