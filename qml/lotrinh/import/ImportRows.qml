// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import LoTrinh
import LoTrinh.Controls

// What every row would do; counts by verdict narrow the table. A doubtful row shows whom it may mean.
ColumnLayout {
    id: root

    required property ImportController intake

    spacing: Theme.m

    Flow {
        Layout.fillWidth: true
        Layout.fillHeight: false
        spacing: Theme.s

        AppButton {
            objectName: "importAll"
            compact: true
            variant: root.intake.verdict.length === 0 ? AppButton.Primary : AppButton.Plain
            text: qsTr("Tất cả")
            onClicked: root.intake.verdict = ""
        }
        Repeater {
            model: root.intake.verdicts
            AppButton {
                id: chip
                required property string key
                required property var model
                readonly property int count: chip.model.count
                objectName: "import-" + chip.key
                visible: chip.count > 0 || root.intake.verdict === chip.key
                compact: true
                variant: root.intake.verdict === chip.key ? AppButton.Primary : AppButton.Plain
                text: qsTr("%1 %2").arg(chip.model.text).arg(chip.count)
                tip: qsTr("Chỉ xem những dòng này")
                onClicked: root.intake.verdict = root.intake.verdict === chip.key ? "" : chip.key
            }
        }
    }
    DataTable {
        id: table
        objectName: "importTable"
        Layout.fillWidth: true
        Layout.fillHeight: true
        multiSelect: false
        label: qsTr("Xem trước từng dòng")
        model: root.intake.rows
        emptyTitle: root.intake.busy ? qsTr("Đang xét từng dòng…") : qsTr("Không có dòng nào như vậy")
        onCurrentRowChanged: root.intake.line = table.currentRow >= 0 ? Number(root.intake.rows.keyAt(table.currentRow)) : 0
        columns: [
            TableColumn {
                title: qsTr("Dòng")
                column: 0
                kind: "number"
                width: 58
                sortable: false
            },
            TableColumn {
                title: qsTr("Sẽ")
                column: 1
                kind: "badge"
                width: 132
                sortable: false
            },
            TableColumn {
                title: qsTr("Mã cán bộ")
                column: 2
                kind: "code"
                width: 86
                sortable: false
            },
            TableColumn {
                title: qsTr("Họ và tên")
                column: 3
                width: 160
                sortable: false
            },
            TableColumn {
                title: qsTr("Ngày sinh")
                column: 4
                width: 92
                sortable: false
            },
            TableColumn {
                title: qsTr("Đơn vị")
                column: 5
                width: 140
                sortable: false
            },
            TableColumn {
                title: qsTr("Vì sao, sửa gì")
                column: 6
                width: 130
                stretches: true
                sortable: false
            }
        ]
    }
    ImportDoubt {
        Layout.fillWidth: true
        visible: root.intake.line > 0
        intake: root.intake
        sentences: table.currentRow >= 0 ? root.intake.rows.textAt(table.currentRow, 6) : ""
    }
}
