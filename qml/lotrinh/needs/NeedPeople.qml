// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import LoTrinh
import LoTrinh.Controls

// The people behind one place of the needs matrix; all are chosen at first.
Card {
    id: root

    required property NeedsController needs
    signal personWanted(string code)
    signal classWanted(string code)

    function selectEverybody(): void {
        table.selectAll();
    }
    function chosenCadres(): list<string> {
        return root.needs.cadresOf(table.selectedRows());
    }

    padding: Theme.m
    title: root.needs.choiceTitle
    hint: root.needs.choiceHint
    actions: [
        AppText {
            height: Theme.controlHeight
            rightPadding: Theme.s
            verticalAlignment: Text.AlignVCenter
            text: root.needs.peopleHeadline
            muted: true
        },
        AppButton {
            objectName: "joinClass"
            variant: Workplace.givesSeats ? AppButton.Plain : AppButton.Primary
            text: Workplace.givesSeats ? qsTr("Thêm vào lớp có sẵn…") : qsTr("Cử đi học…")
            enabled: table.selectedCount > 0 && root.needs.courseSet.length > 0
            onClicked: join.begin(root.needs.courseSet, root.chosenCadres())
        },
        AppButton {
            objectName: "openClass"
            visible: Workplace.givesSeats
            variant: AppButton.Primary
            iconName: "plus"
            text: qsTr("Mở lớp…")
            enabled: table.selectedCount > 0 && root.needs.courseSet.length > 0
            tip: root.needs.courseSet.length > 0 ? "" : qsTr("Chọn một ô của một cột khóa học để mở lớp")
            onClicked: opening.begin(root.needs.courseSet, root.chosenCadres())
        },
        IconButton {
            objectName: "closePeople"
            iconName: "close"
            tip: qsTr("Đóng danh sách")
            onClicked: root.needs.closeChoice()
        }
    ]

    DataTable {
        id: table
        objectName: "needsPeople"
        Layout.fillWidth: true
        Layout.fillHeight: true
        model: root.needs.people
        label: qsTr("Người còn thiếu")
        framed: false
        loading: root.needs.peopleLoading
        emptyTitle: qsTr("Không còn ai thiếu ở ô này")
        emptyHint: qsTr("Chọn một ô khác của bảng trên.")
        columns: [
            TableColumn {
                title: qsTr("Họ và tên")
                column: 0
                width: 168
                kind: "link"
                sortable: false
            },
            TableColumn {
                title: qsTr("Mã")
                column: 1
                width: 84
                kind: "code"
                sortable: false
            },
            TableColumn {
                title: qsTr("Đơn vị")
                column: 2
                width: 210
                sortable: false
            },
            TableColumn {
                title: qsTr("Tình trạng")
                column: 3
                width: 128
                kind: "badge"
                sortable: false
            },
            TableColumn {
                title: qsTr("Hạn")
                column: 4
                width: 96
                kind: "code"
                sortable: false
            },
            TableColumn {
                title: qsTr("Vì sao")
                column: 5
                width: 260
                stretches: true
                sortable: false
            },
            TableColumn {
                title: qsTr("Khóa")
                column: 6
                width: 110
                sortable: false
                shown: root.needs.courseSet.length === 0
            }
        ]
        onActivated: row => root.personWanted(root.needs.cadreAt(row))
        onLinkActivated: row => root.personWanted(root.needs.cadreAt(row))
    }

    OpenClassDialog {
        id: opening
        onClassOpened: code => root.classWanted(code)
    }
    JoinClassDialog {
        id: join
        onClassWanted: code => root.classWanted(code)
    }
}
