// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import LoTrinh.Controls

Item {
    width: 500
    height: 300

    DataTable {
        id: table
        width: 500
        height: 300
        treeColumn: 0
        model: ListModel {
            ListElement {
                display: "Tỉnh"
                depth: 0
                branch: "open"
            }
            ListElement {
                display: "Sở"
                depth: 1
                branch: "closed"
            }
            ListElement {
                display: "Phòng"
                depth: 1
                branch: ""
            }
        }
        columns: TableColumn {
            title: "Đơn vị"
        }
    }
    SignalSpy {
        id: toggles
        target: table
        signalName: "branchToggled"
    }
    TestCase {
        name: "tree"
        when: windowShown

        property Item body: null

        function initTestCase() {
            body = findChild(table, "tableBody");
        }
        function init() {
            toggles.clear();
            body.forceActiveFocus();
        }
        function middle(row: int): real {
            return Theme.rowHeight * (row + 1.5);
        }
        function test_keys_open_what_is_closed_and_close_what_is_open_data() {
            return [
                { tag: "right opens", row: 1, key: Qt.Key_Right, toggled: 1 },
                { tag: "plus opens", row: 1, key: Qt.Key_Plus, toggled: 1 },
                { tag: "left closes", row: 0, key: Qt.Key_Left, toggled: 1 },
                { tag: "minus closes", row: 0, key: Qt.Key_Minus, toggled: 1 },
                { tag: "right on an open one", row: 0, key: Qt.Key_Right, toggled: 0 },
                { tag: "left on a closed one", row: 1, key: Qt.Key_Left, toggled: 0 },
                { tag: "right on a leaf", row: 2, key: Qt.Key_Right, toggled: 0 }
            ];
        }
        function test_keys_open_what_is_closed_and_close_what_is_open(data) {
            table.selectRow(data.row);
            keyClick(data.key);
            compare(toggles.count, data.toggled);
            if (data.toggled)
                compare(toggles.signalArguments[0][0], data.row);
        }
        function test_a_click_on_the_sign_toggles_and_one_on_the_name_does_not() {
            tryVerify(() => body.itemAtCell(0, 1) !== null);
            const inset = body.itemAtCell(0, 1).inset;
            mouseClick(table, inset - 6, middle(1));
            compare(toggles.count, 1);
            mouseClick(table, inset + 20, middle(1));
            mouseClick(table, inset - 6, middle(2));
            compare(toggles.count, 1);
            compare(table.currentRow, 2);
        }
        function test_deeper_rows_stand_further_right() {
            tryVerify(() => body.itemAtCell(0, 2) !== null);
            compare(body.itemAtCell(0, 2).inset - body.itemAtCell(0, 0).inset, Theme.l);
        }
    }
}
