// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import LoTrinh
import LoTrinh.Controls

// Units as a tree, and on a line of time what happened to them: founded, merged, divided, ended.
RowLayout {
    id: root

    required property BookController book

    spacing: Theme.m

    ColumnLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        spacing: Theme.m
        AppCheckBox {
            objectName: "unitsPast"
            text: qsTr("Cả đơn vị đã kết thúc và chưa thành lập")
            checked: root.book.past
            onToggled: root.book.past = checked
        }
        DataTable {
            id: units
            objectName: "unitsTable"
            Layout.fillWidth: true
            Layout.fillHeight: true
            label: qsTr("Đơn vị, %1").arg(Workplace.asOfText)
            model: root.book.units
            loading: root.book.loading
            multiSelect: false
            treeColumn: 0
            emptyGlyph: "unit"
            emptyTitle: qsTr("Không có đơn vị nào vào ngày này")
            emptyHint: qsTr("Đổi ngày hỏi ở đầu trang.")
            onCurrentRowChanged: if (units.currentRow >= 0)
                root.book.unit = root.book.units.keyAt(units.currentRow)
            onBranchToggled: row => root.book.turnBranch(row)
            columns: [
                TableColumn {
                    title: qsTr("Đơn vị")
                    column: 0
                    width: 250
                    stretches: true
                    sortable: false
                },
                TableColumn {
                    title: qsTr("Mã")
                    column: 1
                    kind: "code"
                    width: 76
                    sortable: false
                },
                TableColumn {
                    title: qsTr("Từ")
                    column: 2
                    kind: "code"
                    width: 92
                    sortable: false
                },
                TableColumn {
                    title: qsTr("Đến hết")
                    column: 3
                    kind: "code"
                    width: 92
                    sortable: false
                },
                TableColumn {
                    title: qsTr("Chuyển thành")
                    column: 4
                    width: 140
                    sortable: false
                },
                TableColumn {
                    title: qsTr("Vào ngày hỏi")
                    column: 5
                    kind: "badge"
                    width: 136
                    shown: root.book.past
                    sortable: false
                }
            ]
        }
    }
    Card {
        Layout.preferredWidth: Theme.px(400)
        Layout.fillHeight: true
        padding: Theme.m
        title: root.book.unitName.length > 0 ? root.book.unitName : qsTr("Sự kiện của các đơn vị")
        hint: root.book.unitName.length > 0 ? qsTr("Trước và sau của đơn vị này") : qsTr("Chọn một đơn vị để chỉ xem đơn vị đó")
        actions: [
            IconButton {
                objectName: "everyUnitEvent"
                visible: root.book.unit.length > 0
                iconName: "close"
                tip: qsTr("Xem mọi đơn vị")
                onClicked: {
                    units.clearSelection();
                    units.currentRow = -1;
                    root.book.unit = "";
                }
            }
        ]
        ScrollColumn {
            Layout.fillWidth: true
            Layout.fillHeight: true
            padding: 0
            EmptyState {
                Layout.fillWidth: true
                visible: root.book.events.count === 0
                glyph: "history"
                title: qsTr("Chưa ghi sự kiện nào")
            }
            PathTimeline {
                Layout.fillWidth: true
                visible: root.book.events.count > 0
                events: root.book.events
            }
        }
    }
}
