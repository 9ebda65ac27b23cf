// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import LoTrinh
import LoTrinh.Controls

// The courses, and which of them counts as another.
ColumnLayout {
    id: root

    required property BookController book

    spacing: Theme.m

    SearchField {
        objectName: "coursesSearch"
        Layout.preferredWidth: Theme.px(320)
        label: qsTr("Tìm khóa học")
        placeholderText: qsTr("Tìm khóa học")
        onSearched: text => root.book.text = text
    }
    DataTable {
        id: courses
        objectName: "coursesTable"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredHeight: 3
        label: qsTr("Khóa học")
        model: root.book.courses
        loading: root.book.loading
        multiSelect: false
        emptyGlyph: "book"
        emptyTitle: qsTr("Không có khóa nào như vậy")
        onCurrentRowChanged: root.book.course = courses.currentRow >= 0 ? root.book.courses.keyAt(courses.currentRow) : ""
        columns: [
            TableColumn {
                title: qsTr("Mã")
                column: 0
                kind: "code"
                width: 72
                sortable: false
            },
            TableColumn {
                title: qsTr("Tên khóa")
                column: 1
                width: 270
                stretches: true
                sortable: false
            },
            TableColumn {
                title: qsTr("Loại")
                column: 2
                width: 210
                sortable: false
            },
            TableColumn {
                title: qsTr("Số ngày")
                column: 3
                kind: "number"
                width: 84
                sortable: false
            },
            TableColumn {
                title: qsTr("Số tiết")
                column: 4
                kind: "number"
                width: 84
                sortable: false
            },
            TableColumn {
                title: qsTr("Được cấp")
                column: 5
                width: 132
                sortable: false
            },
            TableColumn {
                title: qsTr("Chức danh cần")
                tip: qsTr("Số chức danh đang yêu cầu khóa này vào ngày hỏi")
                column: 6
                kind: "number"
                width: 112
                sortable: false
            },
            TableColumn {
                title: qsTr("Hiệu lực")
                column: 7
                kind: "badge"
                width: 132
                sortable: false
            }
        ]
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.fillHeight: false
        spacing: Theme.m
        SectionHeader {
            Layout.fillWidth: true
            title: root.book.courseName.length > 0 ? qsTr("Tương đương: %1").arg(root.book.courseName) : qsTr("Khóa nào tính thay khóa nào")
            hint: qsTr("Một chiều; tính theo ngày hoàn thành, có thể qua nhiều bước.")
        }
        AppButton {
            objectName: "everyEquivalence"
            visible: root.book.course.length > 0
            text: qsTr("Xem tất cả")
            onClicked: {
                courses.clearSelection();
                courses.currentRow = -1;
            }
        }
    }
    DataTable {
        objectName: "equivalencesTable"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredHeight: 2
        label: qsTr("Tương đương")
        model: root.book.equivalences
        loading: root.book.loading
        multiSelect: false
        emptyGlyph: "book"
        emptyTitle: qsTr("Khóa này không tính thay khóa nào và không khóa nào tính thay nó")
        columns: [
            TableColumn {
                title: qsTr("Học khóa")
                column: 0
                width: 280
                stretches: true
                sortable: false
            },
            TableColumn {
                title: qsTr("Tính như khóa")
                column: 1
                width: 280
                sortable: false
            },
            TableColumn {
                title: qsTr("Không cũ hơn")
                column: 2
                width: 124
                sortable: false
            },
            TableColumn {
                title: qsTr("Hiệu lực")
                column: 3
                width: 170
                sortable: false
            },
            TableColumn {
                title: qsTr("Căn cứ")
                column: 4
                width: 240
                sortable: false
            }
        ]
    }
}
