// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import LoTrinh
import LoTrinh.Controls

// Who sits, who waits, and who should sit.
ColumnLayout {
    id: root

    required property ClassController shown
    property bool looking: false
    readonly property int askingCount: seats.waiting.count
    signal personWanted(string code)

    spacing: Theme.m

    // The class whose part was chosen already: one with free seats opens on who is proposed for them.
    property string arranged

    SeatsController {
        id: seats
        source: root.shown
        proposing: root.looking && parts.currentIndex === 1
        onShownChanged: if (root.shown.shown && root.shown.code !== root.arranged) {
            root.arranged = root.shown.code;
            parts.currentIndex = seats.takesNominations && seats.freeSeats > 0 ? 1 : 0;
        }
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.fillHeight: false
        spacing: Theme.s
        SegmentedControl {
            id: parts
            objectName: "learnerParts"
            label: qsTr("Danh sách nào")
            options: [qsTr("Trong lớp (%1)").arg(seats.seated.count), qsTr("Đề xuất"), qsTr("Chờ (%1)").arg(seats.waiting.count)]
            currentIndex: 0
            onActivated: index => parts.currentIndex = index
        }
        Item {
            Layout.fillWidth: true
        }
        AppButton {
            objectName: "pasteLearners"
            visible: seats.takesNominations
            enabled: !root.shown.busy
            iconName: "copy"
            text: qsTr("Dán danh sách mã…")
            tip: qsTr("Cử nhiều người đi học theo mã, mỗi dòng một mã (Ctrl+V)")
            onClicked: pasting.begin()
        }
        AppButton {
            objectName: "deferLearner"
            visible: parts.currentIndex === 0 && root.shown.canCancel
            text: qsTr("Bảo lưu…")
            enabled: table.selectedCount > 0
            onClicked: deferring.open()
        }
        AppButton {
            objectName: "withdrawLearner"
            visible: parts.currentIndex === 0 && root.shown.canCancel
            text: qsTr("Rút khỏi lớp…")
            enabled: table.selectedCount > 0
            onClicked: withdrawing.open()
        }
    }
    StackLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        currentIndex: parts.currentIndex

        DataTable {
            id: table
            objectName: "seated"
            model: seats.seated
            label: qsTr("Học viên của lớp")
            emptyGlyph: "people"
            emptyTitle: qsTr("Lớp chưa có học viên")
            emptyHint: qsTr("Mở “Đề xuất” để nhận những người cần khóa này nhất.")
            emptyActionText: seats.takesNominations ? qsTr("Xem đề xuất") : ""
            onEmptyActionTriggered: parts.currentIndex = 1
            onActivated: row => root.personWanted(seats.seated.keyAt(row))
            onLinkActivated: row => root.personWanted(seats.seated.keyAt(row))
            columns: [
                TableColumn {
                    title: qsTr("Họ và tên")
                    column: 0
                    width: 150
                    kind: "link"
                    sortable: false
                },
                TableColumn {
                    title: qsTr("Mã")
                    column: 1
                    width: 74
                    kind: "code"
                    sortable: false
                },
                TableColumn {
                    title: qsTr("Đơn vị")
                    column: 2
                    width: 150
                    sortable: false
                },
                TableColumn {
                    title: qsTr("Diện")
                    column: 3
                    width: 160
                    stretches: true
                    sortable: false
                },
                TableColumn {
                    title: qsTr("Trạng thái")
                    column: 4
                    width: 122
                    kind: "badge"
                    sortable: false
                },
                TableColumn {
                    title: qsTr("Lý do")
                    column: 5
                    width: 120
                    shown: seats.hasReasons
                    sortable: false
                }
            ]
        }
        ProposalsPane {
            seats: seats
            shown: root.shown
            onPersonWanted: code => root.personWanted(code)
        }
        WaitingPane {
            seats: seats
            shown: root.shown
            onPersonWanted: code => root.personWanted(code)
        }
    }
    // A field that is being typed in takes it for its own text first.
    Shortcut {
        sequences: ["Ctrl+V"]
        enabled: root.looking && seats.takesNominations && !root.shown.busy && !pasting.visible
        onActivated: pasting.begin()
    }
    PasteLearnersDialog {
        id: pasting
        onNominated: codes => {
            seats.nominateCadres(codes);
            // Who was not seated is told there.
            parts.currentIndex = 1;
        }
    }
    ReasonDialog {
        id: withdrawing
        title: qsTr("Rút khỏi lớp")
        text: qsTr("Chỗ trống được chuyển ngay cho người chờ đầu tiên đủ điều kiện.")
        acceptText: qsTr("Rút")
        rejectText: qsTr("Giữ lại")
        onGiven: reason => seats.withdraw(table.selectedRows(), reason)
    }
    ReasonDialog {
        id: deferring
        title: qsTr("Bảo lưu kết quả")
        acceptText: qsTr("Bảo lưu")
        rejectText: qsTr("Thôi")
        onGiven: reason => seats.defer(table.selectedRows(), reason)
    }
}
