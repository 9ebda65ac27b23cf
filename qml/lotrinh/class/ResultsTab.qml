// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import LoTrinh
import LoTrinh.Controls

// What closing would say of each learner now, or said when the class was closed.
ColumnLayout {
    id: root

    required property ClassController shown
    signal personWanted(string code)

    spacing: Theme.m

    OutcomesController {
        id: outcomes
        source: root.shown
    }
    AppText {
        objectName: "resultsSummary"
        Layout.fillWidth: true
        visible: text.length > 0
        text: outcomes.summary
        wrapMode: Text.WordWrap
    }
    DataTable {
        objectName: "results"
        Layout.fillWidth: true
        Layout.fillHeight: true
        model: outcomes.results
        label: qsTr("Kết quả của lớp")
        emptyGlyph: "award"
        emptyTitle: qsTr("Chưa có học viên nào để có kết quả")
        onActivated: row => root.personWanted(outcomes.results.keyAt(row))
        onLinkActivated: row => root.personWanted(outcomes.results.keyAt(row))
        columns: [
            TableColumn {
                title: qsTr("Họ và tên")
                column: 0
                width: 150
                kind: "link"
                sortable: false
            },
            TableColumn {
                title: qsTr("Mã")
                column: 1
                width: 74
                kind: "code"
                sortable: false
            },
            TableColumn {
                title: qsTr("Đơn vị")
                column: 2
                width: 180
                shown: root.width > Theme.px(900)
                sortable: false
            },
            TableColumn {
                title: qsTr("Chuyên cần")
                column: 3
                width: 88
                kind: "number"
                sortable: false
            },
            TableColumn {
                title: qsTr("Kết quả")
                column: 4
                width: 138
                kind: "badge"
                sortable: false
            },
            TableColumn {
                title: qsTr("Xếp loại")
                column: 5
                width: 88
                sortable: false
            },
            TableColumn {
                title: qsTr("Còn thiếu, ghi chú")
                column: 6
                width: 150
                stretches: true
                sortable: false
            }
        ]
    }
}
