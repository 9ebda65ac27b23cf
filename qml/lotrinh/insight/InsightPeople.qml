// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import LoTrinh
import LoTrinh.Controls

// The people behind a figure: turns and people both counted; one of them leads to their path.
SideSheet {
    id: sheet

    required property RatePeopleList people
    signal personWanted(string code)

    function pick(row: int): void {
        sheet.personWanted(sheet.people.cadreAt(row));
    }

    objectName: "insightPeople"
    width: Math.min(Theme.px(900), parent ? parent.width - Theme.px(80) : Theme.px(900))
    title: sheet.people.title
    hint: sheet.people.busy ? "" : sheet.people.summary
    onClosed: sheet.people.cancel()

    SegmentedControl {
        objectName: "insightPart"
        label: qsTr("Những lượt nào")
        options: [qsTr("Tất cả"), qsTr("Được miễn"), qsTr("Đã đạt"), qsTr("Đang học"), qsTr("Quá hạn"), qsTr("Mọi lượt chưa đạt")]
        currentIndex: sheet.people.part
        onActivated: index => sheet.people.part = index
    }
    WaitingRow {
        Layout.fillWidth: true
        visible: sheet.people.busy
        text: qsTr("Đang tìm…")
        progress: sheet.people.progress
        onCancelled: sheet.people.cancel()
    }
    Banner {
        Layout.fillWidth: true
        visible: text.length > 0
        dismissible: false
        tone: sheet.people.problem.length > 0 ? "bad" : "info"
        text: sheet.people.problem.length > 0 ? sheet.people.problem : sheet.people.note
    }
    DataTable {
        objectName: "insightPeopleTable"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: Theme.px(240)
        label: qsTr("Cán bộ và lượt phải học")
        model: sheet.people.rows
        loading: sheet.people.busy && rowCount === 0
        emptyGlyph: "people"
        emptyTitle: qsTr("Không có ai")
        columns: [
            TableColumn {
                title: qsTr("Cán bộ")
                column: 0
                kind: "link"
                width: 176
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
                width: 140
                sortable: false
            },
            TableColumn {
                title: qsTr("Khóa học")
                column: 3
                width: 220
                stretches: true
                sortable: false
            },
            TableColumn {
                title: qsTr("Trạng thái")
                column: 4
                kind: "badge"
                width: 130
                sortable: false
            },
            TableColumn {
                title: qsTr("Hạn")
                column: 5
                kind: "code"
                width: 96
                sortable: false
            }
        ]
        onActivated: row => sheet.pick(row)
        onLinkActivated: row => sheet.pick(row)
    }
}
