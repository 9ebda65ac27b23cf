// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import LoTrinh
import LoTrinh.Controls

// The classes of the draft, in a table or on the schedule beside those that exist, each with its why; all, some or
// none are accepted.
ColumnLayout {
    id: root

    required property YearPlanController plan
    readonly property bool inTable: look.currentIndex === 0

    spacing: Theme.m

    RowLayout {
        Layout.fillWidth: true
        Layout.fillHeight: false
        spacing: Theme.m
        SectionHeader {
            Layout.fillWidth: true
            title: qsTr("%n lớp trong bản nháp", "", table.rowCount)
        }
        AppButton {
            objectName: "boardDiscard"
            enabled: root.plan.hasPlan && !root.plan.accepting
            text: qsTr("Bỏ bản nháp")
            onClicked: root.plan.discard()
        }
        AppButton {
            objectName: "boardAcceptSome"
            visible: table.selectedCount > 0 && table.selectedCount < table.rowCount
            enabled: root.plan.hasPlan && !root.plan.accepting
            text: qsTr("Nhận %n lớp đã chọn", "", table.selectedCount)
            onClicked: root.plan.accept(table.selectedRows())
        }
        AppButton {
            objectName: "boardAccept"
            variant: AppButton.Primary
            enabled: root.plan.hasPlan
            busy: root.plan.accepting
            text: qsTr("Nhận cả kế hoạch")
            onClicked: {
                table.selectAll();
                root.plan.accept(table.selectedRows());
            }
        }
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.fillHeight: false
        spacing: Theme.m
        SegmentedControl {
            id: look
            objectName: "boardLook"
            label: qsTr("Xem bản nháp")
            options: [qsTr("Bảng"), qsTr("Phòng"), qsTr("Giảng viên")]
            onActivated: index => {
                if (index > 0)
                    root.plan.lanes = index - 1;
            }
        }
        AppText {
            Layout.fillWidth: true
            text: root.inTable ? qsTr("Chọn vài dòng để chỉ nhận những lớp đó (Ctrl hoặc Shift cùng chuột).")
                               : qsTr("Lớp của bản nháp (màu xanh lá) bên cạnh các lớp đã có trên lịch.")
            kind: AppText.Small
            muted: true
            elide: Text.ElideRight
        }
    }
    BoardSchedule {
        id: schedule
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: !root.inTable
        plan: root.plan
    }
    DataTable {
        id: table
        objectName: "boardTable"
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: root.inTable
        label: qsTr("Các lớp của bản nháp")
        model: root.plan.classes
        loading: root.plan.searching
        emptyTitle: qsTr("Chưa có lớp nào")
        columns: [
            TableColumn {
                title: qsTr("Mã lớp")
                column: 0
                kind: "code"
                width: 116
                sortable: false
            },
            TableColumn {
                title: qsTr("Tên lớp")
                column: 1
                width: 170
                stretches: true
                sortable: false
            },
            TableColumn {
                title: qsTr("Khai giảng")
                column: 2
                kind: "code"
                width: 96
                sortable: false
            },
            TableColumn {
                title: qsTr("Bế giảng")
                column: 3
                kind: "code"
                width: 96
                sortable: false
            },
            TableColumn {
                title: qsTr("Phòng")
                column: 4
                kind: "code"
                width: 68
                sortable: false
            },
            TableColumn {
                title: qsTr("Giảng viên")
                column: 5
                kind: "code"
                width: 84
                sortable: false
            },
            TableColumn {
                title: qsTr("Số người")
                column: 6
                kind: "bar"
                width: 116
                sortable: false
            }
        ]
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.fillHeight: false
        Layout.preferredHeight: Theme.px(150)
        visible: root.plan.hasPlan
        spacing: Theme.m

        BoardGrounds {
            objectName: "boardWhy"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            title: qsTr("Vì sao lớp này ở đây")
            readonly property string tableWhy: table.currentRow >= 0 ? root.plan.classes.textAt(table.currentRow, 7) : ""
            sentences: root.inTable ? tableWhy : root.plan.whyOf(schedule.current)
            placeholder: root.inTable ? qsTr("Chọn một lớp trong bảng.")
                                      : schedule.current.length > 0 ? qsTr("Lớp này đã có trên lịch.") : qsTr("Chọn một lớp trên lịch.")
        }
        BoardGrounds {
            objectName: "boardScarce"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            title: qsTr("Điều gì sẽ giúp nhiều nhất")
            sentences: root.plan.scarceText
            placeholder: qsTr("Thêm phòng hay giảng viên không làm kế hoạch tốt hơn.")
        }
        BoardGrounds {
            objectName: "boardLeft"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            title: qsTr("Chưa phục vụ được")
            sentences: root.plan.leftText
            placeholder: qsTr("Mọi nhu cầu đều được phục vụ.")
        }
    }
}
