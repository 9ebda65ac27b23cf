// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LoTrinh.Controls

// What the keys do in a table's body: move, extend, choose, open, copy, turn the branches of a tree.
QtObject {
    id: root

    required property TableView view
    required property RowSelection selection
    property bool multiSelect: true
    property int treeColumn: -1
    signal moved(int row)
    signal activated(int row)
    signal branchToggled(int row)
    signal copyWanted()
    signal copyAllWanted()
    signal menuWanted(int row)

    function handle(event: KeyEvent): void {
        root.turnBranch(event);
        if (!event.accepted)
            root.handleMove(event);
    }
    function branchAt(row: int): string {
        const cell = root.treeColumn >= 0 && row >= 0 ? root.view.itemAtCell(root.treeColumn, row) as TableCell : null;
        return cell ? cell.branch : "";
    }
    function turnBranch(event: KeyEvent): void {
        const opens = event.key === Qt.Key_Right || event.key === Qt.Key_Plus;
        const closes = event.key === Qt.Key_Left || event.key === Qt.Key_Minus;
        const branch = opens || closes ? root.branchAt(root.selection.currentRow) : "";
        event.accepted = opens && branch === "closed" || closes && branch === "open";
        if (event.accepted)
            root.branchToggled(root.selection.currentRow);
    }
    function handleMove(event: KeyEvent): void {
        const row = root.selection.currentRow;
        const page = Math.max(1, Math.floor(root.view.height / Theme.rowHeight) - 1);
        switch (event.key) {
        case Qt.Key_Up:
            return root.go(row - 1, event);
        case Qt.Key_Down:
            return root.go(row + 1, event);
        case Qt.Key_PageUp:
            return root.go(row - page, event);
        case Qt.Key_PageDown:
            return root.go(row + page, event);
        case Qt.Key_Home:
            return root.go(0, event);
        case Qt.Key_End:
            return root.go(root.selection.rowCount - 1, event);
        case Qt.Key_Left:
        case Qt.Key_Right:
            return root.slide(event.key === Qt.Key_Left ? -64 : 64, event);
        }
        root.handleCommand(event);
        if (!event.accepted && row >= 0)
            root.handleRow(row, event);
    }
    function go(row: int, event: KeyEvent): void {
        event.accepted = root.selection.rowCount > 0;
        if (!event.accepted)
            return;
        const wanted = Math.max(0, Math.min(root.selection.rowCount - 1, row));
        if (root.multiSelect && event.modifiers & Qt.ShiftModifier)
            root.selection.extendTo(wanted);
        else if (root.multiSelect && event.modifiers & Qt.ControlModifier)
            root.selection.currentRow = wanted;
        else
            root.selection.selectOnly(wanted);
        root.moved(wanted);
    }
    function slide(step: real, event: KeyEvent): void {
        const last = Math.max(0, root.view.contentWidth - root.view.width);
        event.accepted = last > 0;
        root.view.contentX = Math.max(0, Math.min(last, root.view.contentX + step));
    }
    function handleCommand(event: KeyEvent): void {
        const everything = event.key === Qt.Key_C && event.modifiers === (Qt.ControlModifier | Qt.ShiftModifier);
        if (everything)
            root.copyAllWanted();
        const command = event.modifiers === Qt.ControlModifier;
        event.accepted = everything || command && (event.key === Qt.Key_C || event.key === Qt.Key_A && root.multiSelect);
        if (!event.accepted || everything)
            return;
        if (event.key === Qt.Key_C)
            root.copyWanted();
        else
            root.selection.selectAll();
    }
    function handleRow(row: int, event: KeyEvent): void {
        event.accepted = true;
        switch (event.key) {
        case Qt.Key_Return:
        case Qt.Key_Enter:
            return root.activated(row);
        case Qt.Key_Space:
            return root.multiSelect ? root.selection.toggle(row) : root.selection.selectOnly(row);
        case Qt.Key_Menu:
            return root.menuWanted(row);
        }
        event.accepted = false;
    }
}
