// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import LoTrinh.Controls
import LoTrinh.Samples

Item {
    id: page
    width: 700
    height: 500

    SampleRows {
        id: rows
        size: 1000000
    }
    DataTable {
        id: table
        width: 700
        height: 320
        label: "Cán bộ"
        model: rows
        columns: [
            TableColumn {
                title: "Mã"
                column: 0
                width: 100
            },
            TableColumn {
                title: "Họ và tên"
                column: 1
                width: 200
                kind: "link"
            },
            TableColumn {
                id: hidden
                title: "Đơn vị"
                column: 2
                shown: false
            },
            TableColumn {
                title: "Tình trạng"
                column: 4
                kind: "badge"
            }
        ]
    }
    DataTable {
        id: empty
        y: 330
        width: 700
        height: 170
        emptyTitle: "Chưa có lớp"
        emptyActionText: "Mở lớp"
        columns: TableColumn {
            title: "Lớp"
        }
    }
    SignalSpy {
        id: activated
        target: table
        signalName: "activated"
    }
    SignalSpy {
        id: links
        target: table
        signalName: "linkActivated"
    }
    SignalSpy {
        id: sorts
        target: table
        signalName: "sortRequested"
    }
    SignalSpy {
        id: resizes
        target: table
        signalName: "columnResized"
    }
    SignalSpy {
        id: menus
        target: table
        signalName: "contextMenuRequested"
    }
    SignalSpy {
        id: emptyActions
        target: empty
        signalName: "emptyActionTriggered"
    }
    TestCase {
        id: test
        name: "table"
        when: windowShown

        property Item body: null
        property Item header: null

        function rowMiddle(row: int): real {
            return header.height + 1 + row * Theme.rowHeight + Theme.rowHeight / 2;
        }
        function clickRow(row: int, modifiers: int): void {
            mouseClick(table, 20, rowMiddle(row), Qt.LeftButton, modifiers);
        }
        function initTestCase() {
            body = findChild(table, "tableBody");
            header = findChild(table, "tableHeader");
        }
        function init() {
            rows.size = 1000000;
            table.clearSelection();
            table.currentRow = -1;
            body.contentY = 0;
            body.forceActiveFocus();
            for (const spy of [activated, links, sorts, resizes, menus])
                spy.clear();
        }
        function test_keys_move_the_current_row() {
            keyClick(Qt.Key_Down);
            compare(table.currentRow, 0);
            keyClick(Qt.Key_Down);
            compare(table.currentRow, 1);
            keyClick(Qt.Key_Up);
            keyClick(Qt.Key_Up);
            compare(table.currentRow, 0);
            keyClick(Qt.Key_PageDown);
            verify(table.currentRow > 5);
            keyClick(Qt.Key_Home);
            compare(table.currentRow, 0);
            compare(body.contentY, 0);
        }
        function test_end_shows_the_last_of_a_million_rows() {
            keyClick(Qt.Key_End);
            compare(table.currentRow, 999999);
            tryVerify(() => body.itemAtCell(0, 999999) !== null);
            const last = body.itemAtCell(0, 999999);
            compare(last.text, "CB1000000");
            compare(last.y, 999999 * Theme.rowHeight);
            verify(last.mapToItem(body, 0, last.height).y <= body.height + 1);
        }
        function test_a_reset_between_far_rows_is_quick() {
            keyClick(Qt.Key_End);
            rows.size = 5;
            tryVerify(() => body.itemAtCell(0, 4) !== null);
            compare(body.contentY, 0);
            compare(body.itemAtCell(0, 4).text, "CB0000005");
            rows.size = 1000000;
            keyClick(Qt.Key_End);
            tryVerify(() => body.itemAtCell(0, 999999) !== null);
        }
        function test_enter_and_double_click_open_the_row() {
            table.selectRow(2);
            keyClick(Qt.Key_Return);
            compare(activated.count, 1);
            compare(activated.signalArguments[0][0], 2);
            mouseDoubleClickSequence(table, 20, rowMiddle(3));
            compare(activated.count, 2);
            compare(activated.signalArguments[1][0], 3);
        }
        function test_enter_opens_nothing_without_a_current_row() {
            keyClick(Qt.Key_Return);
            compare(activated.count, 0);
        }
        function test_clicks_choose_rows() {
            clickRow(1, Qt.NoModifier);
            compare(table.selectedRows(), [1]);
            clickRow(3, Qt.ControlModifier);
            compare(table.selectedRows(), [1, 3]);
            clickRow(5, Qt.ShiftModifier);
            compare(table.selectedRows(), [3, 4, 5]);
            compare(table.currentRow, 5);
            clickRow(0, Qt.NoModifier);
            compare(table.selectedRows(), [0]);
        }
        function test_one_row_at_a_time_when_told() {
            table.multiSelect = false;
            clickRow(1, Qt.NoModifier);
            clickRow(3, Qt.ControlModifier);
            compare(table.selectedRows(), [3]);
            keyClick(Qt.Key_Down, Qt.ShiftModifier);
            compare(table.selectedRows(), [4]);
            table.multiSelect = true;
        }
        function test_keys_choose_rows() {
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Down, Qt.ShiftModifier);
            compare(table.selectedRows(), [0, 1]);
            keyClick(Qt.Key_Down, Qt.ControlModifier);
            compare(table.selectedRows(), [0, 1]);
            keyClick(Qt.Key_Space);
            compare(table.selectedRows(), [0, 1, 2]);
        }
        function test_copy_puts_shown_columns_on_the_clipboard() {
            rows.size = 5;
            clickRow(0, Qt.NoModifier);
            clickRow(1, Qt.ShiftModifier);
            keyClick(Qt.Key_C, Qt.ControlModifier);
            const lines = clipboard.text().split("\n");
            compare(lines[0], "Mã\tHọ và tên\tTình trạng");
            compare(lines.length, 4);
            compare(lines[1].split("\t")[0], "CB0000001");
            compare(lines[1].split("\t")[2], "Đã hoàn thành");
        }
        function test_select_all_by_key() {
            rows.size = 5;
            keyClick(Qt.Key_A, Qt.ControlModifier);
            compare(table.selectedCount, 5);
        }
        function test_a_link_opens_by_click_and_a_plain_cell_does_not() {
            mouseClick(table, 150, rowMiddle(2));
            compare(links.count, 1);
            compare(links.signalArguments[0][0], 2);
            compare(links.signalArguments[0][1], 1);
            mouseClick(table, 20, rowMiddle(2));
            compare(links.count, 1);
        }
        function test_a_click_below_the_last_row_does_nothing() {
            rows.size = 2;
            mouseClick(table, 150, rowMiddle(4));
            compare(table.currentRow, -1);
            compare(links.count, 0);
        }
        function test_the_right_button_asks_for_a_menu_at_its_row() {
            mouseClick(table, 20, rowMiddle(2), Qt.RightButton);
            compare(menus.count, 1);
            compare(menus.signalArguments[0][0], 2);
            compare(table.currentRow, 2);
        }
        function test_a_title_sorts_up_then_down() {
            mouseClick(findChild(table, "header-1"), 30, 10);
            compare(sorts.signalArguments[0][0], 1);
            compare(sorts.signalArguments[0][1], Qt.AscendingOrder);
            table.sortColumn = 1;
            table.sortOrder = Qt.AscendingOrder;
            mouseClick(findChild(table, "header-1"), 30, 10);
            compare(sorts.signalArguments[1][1], Qt.DescendingOrder);
            table.sortColumn = -1;
        }
        function test_titles_by_keyboard() {
            header.forceActiveFocus(Qt.TabFocusReason);
            header.current = 0;
            keyClick(Qt.Key_Right);
            keyClick(Qt.Key_Return);
            compare(sorts.signalArguments[0][0], 1);
            keyClick(Qt.Key_Right);
            keyClick(Qt.Key_Space);
            compare(sorts.signalArguments[1][0], 4);
            keyClick(Qt.Key_Left, Qt.ShiftModifier);
            compare(resizes.count, 1);
        }
        function test_a_handle_changes_the_width() {
            const cell = findChild(table, "header-0");
            const handle = findChild(cell, "handle");
            const before = cell.width;
            mousePress(handle, 4, 10);
            mouseMove(handle, 34, 10);
            mouseRelease(handle, 34, 10);
            compare(cell.width, before + 30);
            verify(resizes.count >= 1);
            compare(resizes.signalArguments[0][0], 0);
            tryCompare(body.itemAtCell(0, 0), "width", before + 30);
            verify(sorts.count === 0);
        }
        function test_a_hidden_column_comes_back() {
            compare(findChild(table, "header-2").visible, false);
            hidden.shown = true;
            compare(findChild(table, "header-2").visible, true);
            tryVerify(() => body.itemAtCell(2, 0) !== null && body.itemAtCell(2, 0).width === hidden.width);
            hidden.shown = false;
        }
        function test_the_last_column_fills_the_room() {
            compare(body.contentWidth, body.width - 12);
            rows.size = 3;
            tryCompare(body, "contentWidth", body.width);
        }
        function test_the_current_row_moves_with_its_row() {
            rows.size = 10;
            table.selectRow(2);
            rows.insertAtTop();
            compare(table.currentRow, 3);
            rows.removeTop();
            compare(table.currentRow, 2);
        }
        function test_the_current_row_is_spoken() {
            table.selectRow(1);
            verify(body.Accessible.description.startsWith("CB0000002, "));
            compare(table.Accessible.name, "Cán bộ");
        }
        function test_an_empty_table_says_what_to_do() {
            emptyActions.clear();
            compare(empty.rowCount, 0);
            mouseClick(empty, empty.width / 2, empty.height - 28);
            compare(emptyActions.count, 1);
        }
        function test_a_jump_over_a_million_rows_makes_only_what_is_seen() {
            for (let jump = 0; jump < 12; ++jump) {
                body.contentY = jump * 2555555;
                waitForRendering(body, 500);
            }
            const row = Math.floor(body.contentY / Theme.rowHeight);
            tryVerify(() => body.itemAtCell(0, row + 1) !== null);
            compare(body.itemAtCell(0, row + 1).text, "CB" + String(row + 2).padStart(7, "0"));
            verify(body.contentItem.children.length < 400, body.contentItem.children.length);
        }
    }
}
