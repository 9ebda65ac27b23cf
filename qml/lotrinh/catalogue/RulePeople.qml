// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import LoTrinh
import LoTrinh.Controls

// The people a change of rules would touch, before and after.
SideSheet {
    id: sheet

    required property RuleImpactView impact
    signal personWanted(string code)

    objectName: "rulePeople"
    width: Math.min(Theme.px(940), parent ? parent.width - Theme.px(80) : Theme.px(940))
    title: sheet.impact.question
    hint: sheet.impact.summary

    DataTable {
        objectName: "rulePeopleTable"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: Theme.px(240)
        label: qsTr("Người bị tác động")
        model: sheet.impact.rows
        emptyGlyph: "people"
        emptyTitle: qsTr("Không ai bị tác động")
        columns: [
            TableColumn {
                title: qsTr("Cán bộ")
                column: 0
                kind: "link"
                width: 168
                sortable: false
            },
            TableColumn {
                title: qsTr("Mã")
                column: 1
                kind: "code"
                width: 84
                sortable: false
            },
            TableColumn {
                title: qsTr("Đơn vị")
                column: 2
                width: 150
                sortable: false
            },
            TableColumn {
                title: qsTr("Khóa học")
                column: 3
                width: 160
                stretches: true
                sortable: false
            },
            TableColumn {
                title: qsTr("Bây giờ")
                column: 4
                kind: "badge"
                width: 128
                sortable: false
            },
            TableColumn {
                title: qsTr("Sau khi đổi")
                column: 5
                kind: "badge"
                width: 128
                sortable: false
            },
            TableColumn {
                title: qsTr("Hạn")
                column: 6
                kind: "code"
                width: 96
                sortable: false
            }
        ]
        onActivated: row => sheet.personWanted(sheet.impact.cadreAt(row))
        onLinkActivated: row => sheet.personWanted(sheet.impact.cadreAt(row))
    }
}
