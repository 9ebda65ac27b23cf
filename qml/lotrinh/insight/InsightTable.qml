// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import LoTrinh
import LoTrinh.Controls

// Rates by group; a unit opens to the units below it. A figure leads to the people it counts.
DataTable {
    id: table

    required property InsightController insight
    signal peopleWanted(int row, int column)

    objectName: "insightRows"
    label: qsTr("Tỷ lệ hoàn thành, %1").arg(Workplace.asOfText)
    model: table.insight.rows
    multiSelect: false
    treeColumn: table.insight.grouping === 0 ? 0 : -1
    loading: table.insight.busy && !table.insight.loaded
    emptyGlyph: "chart"
    emptyTitle: qsTr("Không có nghĩa vụ nào vào ngày này")
    emptyHint: qsTr("Đổi ngày hỏi ở đầu trang.")
    columns: [
        TableColumn {
            title: qsTr("Nhóm")
            column: 0
            kind: "link"
            width: 300
            stretches: true
            sortable: false
        },
        TableColumn {
            title: qsTr("Phải học")
            inFull: qsTr("Phải học (lượt)")
            tip: qsTr("Lượt phải học, không kể chưa xác định")
            column: 1
            kind: "link"
            alignment: Qt.AlignRight
            width: 82
            sortable: false
        },
        TableColumn {
            title: qsTr("Miễn")
            inFull: qsTr("Miễn (lượt)")
            tip: qsTr("Lượt được miễn")
            column: 2
            kind: "link"
            alignment: Qt.AlignRight
            width: 66
            sortable: false
        },
        TableColumn {
            title: qsTr("Đã đạt")
            inFull: qsTr("Đã đạt (lượt)")
            tip: qsTr("Lượt đã đạt, kể cả sắp hết hạn")
            column: 3
            kind: "link"
            alignment: Qt.AlignRight
            width: 76
            sortable: false
        },
        TableColumn {
            title: qsTr("Đang học")
            inFull: qsTr("Đang học (lượt)")
            column: 4
            kind: "link"
            alignment: Qt.AlignRight
            width: 84
            sortable: false
        },
        TableColumn {
            title: qsTr("Quá hạn")
            inFull: qsTr("Quá hạn (lượt)")
            column: 5
            kind: "link"
            alignment: Qt.AlignRight
            width: 80
            sortable: false
        },
        TableColumn {
            title: qsTr("Tỷ lệ (lượt)")
            tip: qsTr("Đã đạt trên phải học trừ miễn")
            column: 6
            kind: "bar"
            width: 132
            sortable: false
        },
        TableColumn {
            title: qsTr("Người")
            tip: qsTr("Người có ít nhất một lượt phải học")
            column: 7
            kind: "link"
            alignment: Qt.AlignRight
            width: 74
            sortable: false
        },
        TableColumn {
            title: qsTr("Đủ")
            inFull: qsTr("Người đã đủ")
            tip: qsTr("Người đã đạt hoặc được miễn mọi lượt")
            column: 8
            kind: "number"
            width: 62
            sortable: false
        },
        TableColumn {
            title: qsTr("Tỷ lệ người")
            column: 9
            kind: "bar"
            width: 132
            sortable: false
        }
    ]
    onCurrentRowChanged: if (table.currentRow >= 0)
        table.insight.currentRow = table.currentRow
    onBranchToggled: row => table.insight.turnBranch(row)
    onActivated: row => table.peopleWanted(row, 0)
    onLinkActivated: (row, column) => table.peopleWanted(row, column)
}
