// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import LoTrinh
import LoTrinh.Controls

// The half-days of the class; one more, or fewer.
ColumnLayout {
    id: root

    required property ClassController shown

    spacing: Theme.m

    SessionsController {
        id: half
        source: root.shown
        onShownChanged: day.iso = half.nextDay
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.fillHeight: false
        visible: root.shown.canCancel
        spacing: Theme.s

        DateField {
            id: day
            objectName: "sessionDay"
            Layout.preferredWidth: Theme.px(132)
            label: qsTr("Ngày")
            today: Workplace.today
            clearable: false
            onDayChosen: iso => day.iso = iso
        }
        AppComboBox {
            id: part
            objectName: "sessionHalf"
            Layout.preferredWidth: Theme.px(112)
            label: qsTr("Buổi")
            model: [qsTr("Sáng"), qsTr("Chiều"), qsTr("Cả ngày")]
            currentIndex: 2
            onActivated: index => part.currentIndex = index
        }
        AppTextField {
            id: topic
            objectName: "sessionTopic"
            Layout.fillWidth: true
            label: qsTr("Chuyên đề")
            placeholderText: qsTr("Chuyên đề")
        }
        AppTextField {
            id: reason
            objectName: "sessionReason"
            Layout.fillWidth: true
            label: qsTr("Lý do nếu trùng lịch")
            placeholderText: qsTr("Lý do nếu trùng lịch")
        }
        AppButton {
            objectName: "addSession"
            text: qsTr("Thêm buổi")
            iconName: "plus"
            enabled: !root.shown.busy
            onClicked: half.add(day.iso, part.currentIndex, topic.text.trim(), reason.text.trim())
        }
        AppButton {
            objectName: "removeSessions"
            text: qsTr("Bỏ buổi")
            enabled: table.selectedCount > 0 && !root.shown.busy
            onClicked: half.remove(table.selectedRows())
        }
    }
    DataTable {
        id: table
        objectName: "sessions"
        Layout.fillWidth: true
        Layout.fillHeight: true
        model: half.sessions
        label: qsTr("Buổi học")
        emptyGlyph: "calendar"
        emptyTitle: qsTr("Lớp chưa có buổi học nào")
        emptyHint: qsTr("Thêm buổi ở trên: phòng và giảng viên lấy của lớp.")
        columns: [
            TableColumn {
                title: qsTr("Ngày")
                column: 0
                width: 132
                sortable: false
            },
            TableColumn {
                title: qsTr("Giờ")
                column: 1
                width: 104
                kind: "code"
                sortable: false
            },
            TableColumn {
                title: qsTr("Phòng")
                column: 2
                width: 130
                sortable: false
            },
            TableColumn {
                title: qsTr("Giảng viên")
                column: 3
                width: 140
                sortable: false
            },
            TableColumn {
                title: qsTr("Chuyên đề")
                column: 4
                width: 90
                stretches: true
                sortable: false
            },
            TableColumn {
                title: qsTr("Đã điểm danh")
                column: 5
                width: 104
                kind: "number"
                sortable: false
            },
            TableColumn {
                title: qsTr("Lý do xếp trùng")
                column: 6
                width: 130
                shown: half.hasOverrides
                sortable: false
            }
        ]
    }
}
