// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import LoTrinh
import LoTrinh.Controls

// Those who ask for approval, then the waiting list in its order, with why somebody was passed over.
ColumnLayout {
    id: root

    required property SeatsController seats
    required property ClassController shown
    signal personWanted(string code)

    spacing: Theme.s

    RowLayout {
        Layout.fillWidth: true
        Layout.fillHeight: false
        spacing: Theme.s
        AppText {
            Layout.fillWidth: true
            muted: true
            elide: Text.ElideRight
            text: root.shown.policy
        }
        AppButton {
            objectName: "approve"
            text: qsTr("Duyệt")
            iconName: "check"
            enabled: table.selectedCount > 0 && !root.shown.busy
            onClicked: root.seats.approve(table.selectedRows())
        }
        AppButton {
            objectName: "reject"
            text: qsTr("Không duyệt…")
            enabled: table.selectedCount > 0 && !root.shown.busy
            onClicked: rejecting.open()
        }
        AppButton {
            objectName: "promote"
            text: qsTr("Đưa vào lớp")
            tip: qsTr("Cho người đang chờ vào chỗ trống")
            enabled: table.selectedCount === 1 && !root.shown.busy
            onClicked: root.seats.promote(table.currentRow)
        }
    }
    DataTable {
        id: table
        objectName: "waiting"
        Layout.fillWidth: true
        Layout.fillHeight: true
        model: root.seats.waiting
        label: qsTr("Người đang chờ")
        emptyGlyph: "clock"
        emptyTitle: qsTr("Không ai đang chờ")
        onActivated: row => root.personWanted(root.seats.waiting.keyAt(row))
        onLinkActivated: row => root.personWanted(root.seats.waiting.keyAt(row))
        columns: [
            TableColumn {
                title: qsTr("Thứ")
                column: 0
                width: 44
                kind: "number"
                sortable: false
            },
            TableColumn {
                title: qsTr("Họ và tên")
                column: 1
                width: 150
                kind: "link"
                sortable: false
            },
            TableColumn {
                title: qsTr("Mã")
                column: 2
                width: 74
                kind: "code"
                sortable: false
            },
            TableColumn {
                title: qsTr("Đơn vị")
                column: 3
                width: 140
                sortable: false
            },
            TableColumn {
                title: qsTr("Trạng thái")
                column: 4
                width: 112
                kind: "badge"
                sortable: false
            },
            TableColumn {
                title: qsTr("Từ ngày")
                column: 5
                width: 96
                kind: "code"
                sortable: false
            },
            TableColumn {
                title: qsTr("Vì sao chưa có chỗ")
                column: 6
                width: 120
                stretches: true
                sortable: false
            }
        ]
    }
    ReasonDialog {
        id: rejecting
        title: qsTr("Không duyệt")
        acceptText: qsTr("Không duyệt")
        rejectText: qsTr("Thôi")
        onGiven: reason => root.seats.reject(table.selectedRows(), reason)
    }
}
