// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import LoTrinh
import LoTrinh.Controls

// The classes on the left, one of them on the right.
Page {
    id: root
    objectName: "classesPage"

    readonly property bool roomy: root.width > Theme.px(1300)
    // Room for the list or for a class, not for both: large text on a small screen.
    readonly property bool tight: root.width < Theme.px(900)

    onTightChanged: pane.wide = root.tight

    // A class by its code, or "CODE|part" for one part of it.
    function about(subject: string): void {
        const [code, part] = subject.split("|");
        table.selectRow(list.reveal(code));
        pane.code = code;
        if (part)
            pane.showPart(part);
    }

    ClassListController {
        id: list
        active: root.visible
        onListChanged: {
            const row = list.classes.rowOf(pane.code);
            if (row >= 0 && row !== table.currentRow)
                table.selectRow(row);
        }
    }

    RowLayout {
        anchors.fill: parent
        anchors.margins: Theme.xl
        anchors.topMargin: Theme.l
        spacing: Theme.l

        ColumnLayout {
            id: side
            Layout.fillHeight: true
            Layout.fillWidth: root.tight
            Layout.preferredWidth: root.roomy ? Math.max(Theme.px(444), root.width * 0.3) : Theme.px(356)
            visible: !pane.wide || pane.code.length === 0
            spacing: Theme.m

            RowLayout {
                Layout.fillWidth: true
                Layout.fillHeight: false
                spacing: Theme.s
                SearchField {
                    objectName: "classSearch"
                    Layout.fillWidth: true
                    placeholderText: qsTr("Tìm mã, tên lớp, khóa học")
                    onSearched: text => list.search = text
                }
                AppText {
                    text: list.countText
                    muted: true
                }
            }
            SegmentedControl {
                objectName: "classStage"
                Layout.fillWidth: true
                label: qsTr("Lớp nào")
                options: [qsTr("Đang làm"), qsTr("Đã xong"), qsTr("Tất cả")]
                currentIndex: list.stage
                onActivated: index => list.stage = index
            }
            Banner {
                Layout.fillWidth: true
                visible: list.problem.length > 0
                tone: "bad"
                text: list.problem
            }
            DataTable {
                id: table
                objectName: "classList"
                Layout.fillWidth: true
                Layout.fillHeight: true
                multiSelect: false
                model: list.classes
                loading: list.loading
                label: qsTr("Các lớp")
                emptyTitle: list.search.length > 0 ? qsTr("Không có lớp nào khớp") : qsTr("Chưa có lớp nào")
                emptyHint: list.search.length > 0 ? qsTr("Bớt chữ hoặc chọn “Tất cả”.") : qsTr("Mở lớp từ trang Nhu cầu.")
                onCurrentRowChanged: if (table.currentRow >= 0)
                    pane.code = list.classes.keyAt(table.currentRow)
                columns: [
                    TableColumn {
                        title: qsTr("Mã lớp")
                        column: 0
                        width: 104
                        kind: "code"
                        sortable: false
                    },
                    TableColumn {
                        title: qsTr("Tên lớp")
                        column: 1
                        width: 90
                        stretches: true
                        sortable: false
                    },
                    TableColumn {
                        title: qsTr("Khai giảng")
                        column: 2
                        shown: false
                        sortable: false
                    },
                    TableColumn {
                        title: qsTr("Chỗ")
                        column: 3
                        width: 64
                        shown: root.roomy
                        kind: "number"
                        sortable: false
                    },
                    TableColumn {
                        title: qsTr("Trạng thái")
                        column: 4
                        width: 148
                        kind: "badge"
                        sortable: false
                    }
                ]
            }
        }
        ClassPane {
            id: pane
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: !root.tight || (pane.wide && pane.code.length > 0)
            active: root.visible
            onCodeChanged: if (root.tight)
                pane.wide = true
            onPersonWanted: code => root.wanted("people", code)
        }
    }
}
