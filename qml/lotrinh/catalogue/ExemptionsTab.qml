// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import LoTrinh
import LoTrinh.Controls

// Who need not take which course, from when to when, by which document.
ColumnLayout {
    id: root

    required property BookController book
    signal personWanted(string code)

    spacing: Theme.m

    RowLayout {
        Layout.fillWidth: true
        Layout.fillHeight: false
        spacing: Theme.l
        SearchField {
            objectName: "exemptionsSearch"
            Layout.preferredWidth: Theme.px(320)
            label: qsTr("Tìm người được miễn")
            placeholderText: qsTr("Tìm người được miễn")
            onSearched: text => root.book.text = text
        }
        AppText {
            Layout.fillWidth: true
            muted: true
            elide: Text.ElideRight
            text: qsTr("Miễn học không phải là đã đạt và cũng không phải là thiếu. Ghi miễn học ở trang của từng cán bộ.")
        }
    }
    DataTable {
        objectName: "exemptionsTable"
        Layout.fillWidth: true
        Layout.fillHeight: true
        label: qsTr("Miễn học")
        model: root.book.exemptions
        loading: root.book.loading
        emptyGlyph: "people"
        emptyTitle: root.book.text.length > 0 ? qsTr("Không có ai như vậy được miễn học") : qsTr("Chưa ai được miễn khóa nào")
        emptyHint: root.book.text.length > 0 ? "" : qsTr("Mở trang của cán bộ rồi chọn “Miễn học…”.")
        onActivated: row => root.personWanted(root.book.exemptions.textAt(row, 1))
        onLinkActivated: row => root.personWanted(root.book.exemptions.textAt(row, 1))
        columns: [
            TableColumn {
                title: qsTr("Cán bộ")
                column: 0
                kind: "link"
                width: 180
                sortable: false
            },
            TableColumn {
                title: qsTr("Mã")
                column: 1
                kind: "code"
                width: 90
                sortable: false
            },
            TableColumn {
                title: qsTr("Khóa học")
                column: 2
                width: 240
                stretches: true
                sortable: false
            },
            TableColumn {
                title: qsTr("Hiệu lực")
                column: 3
                width: 206
                sortable: false
            },
            TableColumn {
                title: qsTr("Căn cứ")
                column: 4
                width: 206
                sortable: false
            },
            TableColumn {
                title: qsTr("Vào ngày hỏi")
                column: 5
                kind: "badge"
                width: 140
                sortable: false
            }
        ]
    }
}
