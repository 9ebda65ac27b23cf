// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import LoTrinh
import LoTrinh.Controls

// Everybody the class would serve, the most urgent first, and why; one click takes as many as there are seats.
ColumnLayout {
    id: root

    required property SeatsController seats
    required property ClassController shown
    signal personWanted(string code)

    spacing: Theme.s

    // No row of the layout: one that is changed while its page is hidden may stay as it was laid out before (Qt 6.4),
    // with a button as wide as its former words. Here each is as wide as it says itself.
    Item {
        Layout.fillWidth: true
        implicitHeight: Math.max(needed.implicitHeight, Theme.controlHeight)
        AppText {
            id: needed
            anchors.verticalCenter: parent.verticalCenter
            width: Math.max(0, actions.x - Theme.s)
            elide: Text.ElideRight
            muted: true
            text: root.seats.takesNominations ? qsTr("%1 người cần khóa này; lớp còn %2 chỗ.").arg(root.seats.proposalCount).arg(root.seats.freeSeats)
                  : qsTr("Lớp không chiêu sinh: không nhận thêm người.")
        }
        Row {
            id: actions
            anchors.right: parent.right
            spacing: Theme.s
            AppSpinBox {
                id: count
                objectName: "proposalCount"
                width: Theme.px(104)
                visible: root.seats.takesNominations
                label: qsTr("Nhận bao nhiêu người đầu")
                readonly property int offered: Math.max(1, Math.min(root.seats.freeSeats, root.seats.proposals.count))
                // A binding of value may be answered before that of to, and be cut to the old end.
                function offer(): void {
                    count.value = count.offered;
                }
                from: 1
                to: Math.max(1, root.seats.proposals.count)
                onOfferedChanged: Qt.callLater(count.offer)
                Component.onCompleted: count.offer()
            }
            AppButton {
                objectName: "nominateFirst"
                width: Math.ceil(implicitWidth)
                variant: AppButton.Primary
                visible: root.seats.takesNominations
                enabled: root.seats.proposals.count > 0 && !root.shown.busy
                text: root.seats.freeSeats > 0 ? qsTr("Nhận %1 người đầu").arg(count.value) : qsTr("Cho %1 người đầu chờ chỗ").arg(count.value)
                onClicked: root.seats.nominateFirst(count.value)
            }
            AppButton {
                objectName: "nominateChosen"
                // Large text on a small screen: the last gives way.
                width: Math.max(0, Math.min(Math.ceil(implicitWidth), root.width - x))
                visible: root.seats.takesNominations
                enabled: table.selectedCount > 0 && !root.shown.busy
                text: qsTr("Nhận người đã chọn")
                onClicked: root.seats.nominate(table.selectedRows())
            }
        }
    }
    DataTable {
        id: table
        objectName: "proposals"
        Layout.fillWidth: true
        Layout.fillHeight: true
        model: root.seats.proposals
        loading: root.seats.proposalsLoading && root.seats.proposals.count === 0
        label: qsTr("Người được đề xuất")
        emptyGlyph: "check"
        emptyTitle: root.seats.takesNominations ? qsTr("Không còn ai cần khóa này") : qsTr("Lớp không chiêu sinh")
        emptyHint: root.seats.takesNominations ? "" : qsTr("Chỉ lớp đang chiêu sinh mới nhận người.")
        onActivated: row => root.personWanted(root.seats.proposals.keyAt(row))
        onLinkActivated: row => root.personWanted(root.seats.proposals.keyAt(row))
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
                width: 150
                sortable: false
            },
            TableColumn {
                title: qsTr("Hạn")
                tip: qsTr("Hạn sớm nhất mà lớp này đáp ứng")
                column: 4
                width: 122
                kind: "badge"
                sortable: false
            },
            TableColumn {
                title: qsTr("Vì sao")
                column: 5
                width: 160
                stretches: true
                sortable: false
            }
        ]
    }
    DataTable {
        objectName: "nominationAnswers"
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.px(132)
        visible: root.seats.answers.count > 0
        model: root.seats.answers
        label: qsTr("Chưa được xếp chỗ")
        columns: [
            TableColumn {
                title: qsTr("Chưa xếp chỗ")
                column: 0
                width: 110
                kind: "code"
                sortable: false
            },
            TableColumn {
                title: qsTr("Vì sao")
                column: 1
                stretches: true
                sortable: false
            }
        ]
    }
}
