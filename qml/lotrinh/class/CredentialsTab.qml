// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import LoTrinh
import LoTrinh.Controls

// The papers of the class: numbered from the register, lost and reissued.
ColumnLayout {
    id: root

    required property ClassController shown

    spacing: Theme.m

    OutcomesController {
        id: outcomes
        source: root.shown
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.fillHeight: false
        spacing: Theme.s
        AppText {
            Layout.fillWidth: true
            text: outcomes.papersHint
            muted: true
            wrapMode: Text.WordWrap
        }
        AppButton {
            objectName: "reportLost"
            text: qsTr("Báo mất")
            visible: outcomes.credentials.count > 0
            enabled: table.currentRow >= 0 && !root.shown.busy
            onClicked: outcomes.reportLost(table.currentRow)
        }
        AppButton {
            objectName: "reissue"
            text: qsTr("Cấp lại…")
            visible: outcomes.credentials.count > 0
            enabled: table.currentRow >= 0 && !root.shown.busy
            onClicked: reissuing.open()
        }
        AppButton {
            objectName: "issueCredentials"
            variant: AppButton.Primary
            iconName: "award"
            text: qsTr("Vào sổ, cấp số")
            enabled: outcomes.canIssue && !root.shown.busy
            onClicked: outcomes.issue()
        }
    }
    DataTable {
        id: table
        objectName: "credentials"
        Layout.fillWidth: true
        Layout.fillHeight: true
        multiSelect: false
        model: outcomes.credentials
        label: qsTr("Văn bằng, chứng chỉ đã cấp")
        emptyGlyph: "award"
        emptyTitle: qsTr("Chưa cấp văn bằng, chứng chỉ nào")
        emptyHint: outcomes.papersHint
        columns: [
            TableColumn {
                title: qsTr("Số vào sổ")
                column: 0
                width: 170
                kind: "code"
                sortable: false
            },
            TableColumn {
                title: qsTr("Họ và tên")
                column: 1
                stretches: true
                sortable: false
            },
            TableColumn {
                title: qsTr("Mã")
                column: 2
                width: 84
                kind: "code"
                sortable: false
            },
            TableColumn {
                title: qsTr("Loại")
                column: 3
                width: 160
                sortable: false
            },
            TableColumn {
                title: qsTr("Ngày cấp")
                column: 4
                width: 100
                kind: "code"
                sortable: false
            },
            TableColumn {
                title: qsTr("Trạng thái")
                column: 5
                width: 120
                kind: "badge"
                sortable: false
            }
        ]
    }
    ReasonDialog {
        id: reissuing
        title: qsTr("Cấp lại do lỗi của nơi cấp")
        text: qsTr("Bản cũ bị hủy, bản mới mang số mới; số cũ không dùng lại.")
        acceptText: qsTr("Cấp lại")
        rejectText: qsTr("Thôi")
        onGiven: reason => outcomes.reissue(table.currentRow, reason)
    }
}
