// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import LoTrinh
import LoTrinh.Controls

// Which time and which lanes of the timetable.
RowLayout {
    id: root

    required property ScheduleController schedule
    signal printAsked()
    signal lessonsAsked()

    Layout.fillHeight: false
    spacing: Theme.s

    IconButton {
        objectName: "scheduleBack"
        iconName: "chevron-left"
        tip: qsTr("Trước đó (Page Up)")
        onClicked: root.schedule.step(-1)
    }
    IconButton {
        objectName: "scheduleAhead"
        iconName: "chevron-right"
        tip: qsTr("Sau đó (Page Down)")
        onClicked: root.schedule.step(1)
    }
    AppButton {
        objectName: "scheduleToday"
        text: qsTr("Hôm nay")
        onClicked: root.schedule.goToday()
    }
    AppText {
        objectName: "schedulePeriod"
        Layout.leftMargin: Theme.s
        text: root.schedule.periodText
        kind: AppText.Title
    }
    AppText {
        Layout.fillWidth: true
        text: root.schedule.countText
        muted: true
        elide: Text.ElideRight
    }
    SegmentedControl {
        objectName: "scheduleLanes"
        label: qsTr("Xem theo")
        options: [qsTr("Lớp"), qsTr("Phòng"), qsTr("Giảng viên")]
        currentIndex: root.schedule.lanes
        onActivated: index => root.schedule.lanes = index
    }
    SegmentedControl {
        objectName: "scheduleView"
        label: qsTr("Khoảng thời gian")
        options: [qsTr("Năm"), qsTr("Tháng"), qsTr("Tuần")]
        currentIndex: root.schedule.view
        onActivated: index => root.schedule.view = index
    }
    AppButton {
        objectName: "scheduleLessons"
        text: qsTr("Xếp buổi học…")
        iconName: "calendar"
        tip: qsTr("Tìm buổi, phòng và giảng viên cho các lớp còn thiếu buổi học")
        onClicked: root.lessonsAsked()
    }
    AppButton {
        objectName: "schedulePrint"
        text: qsTr("Lịch năm…")
        iconName: "print"
        tip: qsTr("Ghi lịch cả năm thành tệp PDF để in")
        busy: root.schedule.exporting
        onClicked: root.printAsked()
    }
}
