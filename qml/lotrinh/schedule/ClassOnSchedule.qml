// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import LoTrinh
import LoTrinh.Controls

// The class one looks at in the timetable: what it is, what moving it would mean, what else one does with it.
Card {
    id: root

    required property ScheduleController schedule
    required property MoveController move
    signal classWanted(string subject)
    signal copyAsked(string code)
    signal sessionsAsked(string code)
    signal dismissed()

    padding: Theme.l
    title: root.schedule.code
    actions: IconButton {
        compact: true
        iconName: "close"
        tip: qsTr("Đóng")
        onClicked: root.dismissed()
    }

    AppText {
        objectName: "scheduledTitle"
        Layout.fillWidth: true
        text: root.schedule.title
        wrapMode: Text.WordWrap
        maximumLineCount: 3
        elide: Text.ElideRight
    }
    Badge {
        text: root.schedule.stateText
        tone: root.schedule.stateTone
    }
    KeyValueList {
        Layout.fillWidth: true
        keyWidth: Theme.px(84)
        entries: [
            KeyValue {
                key: qsTr("Ngày")
                value: root.schedule.dates
            },
            KeyValue {
                key: qsTr("Phòng")
                value: root.schedule.room
            },
            KeyValue {
                key: qsTr("Giảng viên")
                value: root.schedule.lecturer
            },
            KeyValue {
                key: qsTr("Buổi học")
                value: root.schedule.sessionsText
            },
            KeyValue {
                key: qsTr("Học viên")
                value: root.schedule.seats
            }
        ]
    }
    MoveVerdict {
        Layout.fillWidth: true
        visible: root.move.trying
        move: root.move
    }
    AppText {
        Layout.fillWidth: true
        visible: root.schedule.canMove && !root.move.trying
        text: qsTr("Kéo thanh của lớp sang ngày khác, hoặc bấm Ctrl+← Ctrl+→ rồi Enter.")
        kind: AppText.Small
        muted: true
        wrapMode: Text.WordWrap
    }
    Item {
        Layout.fillHeight: true
    }
    AppButton {
        objectName: "scheduleSessions"
        Layout.fillWidth: true
        visible: root.schedule.canSchedule
        text: qsTr("Thêm buổi học…")
        iconName: "calendar"
        onClicked: root.sessionsAsked(root.schedule.code)
    }
    AppButton {
        objectName: "scheduleCopy"
        Layout.fillWidth: true
        text: qsTr("Mở thêm lớp như lớp này…")
        iconName: "copy"
        onClicked: root.copyAsked(root.schedule.code)
    }
    AppButton {
        id: calendarButton
        objectName: "scheduleCalendar"
        Layout.fillWidth: true
        text: qsTr("Tệp lịch…")
        iconName: "download"
        tip: qsTr("Cho chương trình lịch của máy hoặc điện thoại")
        onClicked: calendarMenu.popup(calendarButton, 0, calendarButton.height)
        AppMenu {
            id: calendarMenu
            AppMenuItem {
                text: qsTr("Của lớp này")
                onTriggered: calendar.ask("class", root.schedule.code)
            }
            AppMenuItem {
                text: qsTr("Của phòng này")
                enabled: root.schedule.roomCode.length > 0
                onTriggered: calendar.ask("room", root.schedule.roomCode)
            }
            AppMenuItem {
                text: qsTr("Của giảng viên này")
                enabled: root.schedule.lecturerCode.length > 0
                onTriggered: calendar.ask("lecturer", root.schedule.lecturerCode)
            }
        }
    }
    CalendarFileDialog {
        id: calendar
    }
    AppButton {
        objectName: "scheduleOpenClass"
        Layout.fillWidth: true
        text: qsTr("Mở trang của lớp")
        iconName: "open"
        onClicked: root.classWanted(root.schedule.code)
    }
}
