// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import LoTrinh
import LoTrinh.Controls

// What was done with the class, by whom, newest first.
ColumnLayout {
    id: root

    required property ClassController shown
    property bool looking: false

    ClassHistoryController {
        id: history
        source: root.shown
        active: root.looking
    }
    DataTable {
        objectName: "classHistory"
        Layout.fillWidth: true
        Layout.fillHeight: true
        model: history.lines
        label: qsTr("Lịch sử của lớp")
        emptyGlyph: "history"
        emptyTitle: qsTr("Chưa có việc nào được ghi")
        emptyHint: qsTr("Lớp nhập từ hồ sơ cũ không có nhật ký thao tác.")
        columns: [
            TableColumn {
                title: qsTr("Lúc")
                column: 0
                width: 140
                kind: "code"
                sortable: false
            },
            TableColumn {
                title: qsTr("Người làm")
                column: 1
                width: 200
                sortable: false
            },
            TableColumn {
                title: qsTr("Việc")
                column: 2
                stretches: true
                sortable: false
            }
        ]
    }
}
