// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import LoTrinh
import LoTrinh.Controls

// Lessons of the classes that run together, looked for all at once; the draft stands on the schedule until a person
// accepts it or not.
Card {
    id: root
    objectName: "lessonPlan"

    required property LessonPlanController plan
    property string shownCode
    readonly property bool idle: !root.plan.searching && !root.plan.accepting
    signal classAsked(string code)

    Keys.onEscapePressed: root.plan.close()

    fills: true
    padding: Theme.l
    title: qsTr("Xếp buổi học các lớp")
    hint: qsTr("Không phòng, giảng viên hay học viên nào ở hai nơi cùng lúc.")
    actions: IconButton {
        objectName: "closeLessonPlan"
        compact: true
        iconName: "close"
        tip: qsTr("Đóng, bỏ bản nháp")
        onClicked: root.plan.close()
    }

    GridLayout {
        Layout.fillWidth: true
        columns: 2
        columnSpacing: Theme.m
        rowSpacing: Theme.s

        AppText {
            text: qsTr("Từ ngày")
        }
        DateField {
            objectName: "lessonsFrom"
            Layout.fillWidth: true
            enabled: root.idle
            iso: root.plan.from
            today: Workplace.today
            clearable: false
            Accessible.name: qsTr("Từ ngày")
            onDayChosen: iso => root.plan.from = iso
        }
        AppText {
            text: qsTr("Đến ngày")
        }
        DateField {
            objectName: "lessonsTo"
            Layout.fillWidth: true
            enabled: root.idle
            iso: root.plan.to
            today: Workplace.today
            clearable: false
            Accessible.name: qsTr("Đến ngày")
            onDayChosen: iso => root.plan.to = iso
        }
        AppText {
            text: qsTr("Giảng viên")
        }
        SegmentedControl {
            objectName: "lessonTeachers"
            enabled: root.idle
            label: qsTr("Giảng viên")
            options: [qsTr("Của lớp"), qsTr("Chia chuyên đề")]
            currentIndex: root.plan.teachers
            onActivated: index => root.plan.teachers = index
        }
    }
    Banner {
        Layout.fillWidth: true
        visible: root.plan.problem.length > 0
        tone: "bad"
        dismissible: false
        text: root.plan.problem
    }
    EmptyState {
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: root.plan.classes.count === 0
        glyph: "calendar"
        title: root.plan.gathering ? qsTr("Đang xem các lớp…") : qsTr("Không lớp nào thiếu buổi học")
        hint: root.plan.gathering ? "" : qsTr("Trong thời gian này các lớp đã đủ buổi, hoặc khóa chưa rõ số ngày. Buổi của một lớp thêm được ở bảng của lớp ấy.")
    }
    ListView {
        id: list
        objectName: "lessonClasses"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: Theme.px(120)
        visible: root.plan.classes.count > 0
        clip: true
        spacing: Theme.m
        boundsBehavior: Flickable.StopAtBounds
        model: root.plan.classes
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Lớp còn thiếu buổi học")
        delegate: LessonPlanClass {
            id: line
            width: list.width - Theme.m
            enabled: root.idle
            expanded: root.shownCode === line.key
            onToggled: root.plan.toggle(line.key)
            onPressed: {
                root.shownCode = line.expanded ? "" : line.key;
                if (root.shownCode.length > 0)
                    root.classAsked(line.key);
            }
        }
    }
    RateBar {
        Layout.fillWidth: true
        visible: root.plan.searching
        share: root.plan.progress
        label: root.title
        text: Math.round(root.plan.progress * 100) + " %"
    }
    AppButton {
        objectName: "stopLessons"
        Layout.fillWidth: true
        visible: root.plan.searching
        text: qsTr("Dừng, giữ bản tốt nhất")
        onClicked: root.plan.stop()
    }
    AppButton {
        objectName: "acceptLessons"
        Layout.fillWidth: true
        visible: root.plan.hasDraft
        variant: AppButton.Primary
        text: qsTr("Thêm %n buổi vào lịch", "", root.plan.placed)
        enabled: root.plan.placed > 0 && !root.plan.adapting
        busy: root.plan.accepting
        onClicked: root.plan.accept()
    }
    AppButton {
        objectName: "discardLessons"
        Layout.fillWidth: true
        visible: root.plan.hasDraft
        enabled: root.idle
        text: qsTr("Bỏ bản nháp")
        onClicked: root.plan.discard()
    }
    AppButton {
        objectName: "searchLessons"
        Layout.fillWidth: true
        visible: root.idle && !root.plan.hasDraft
        enabled: root.plan.wanted > 0
        variant: AppButton.Primary
        text: qsTr("Tìm chỗ cho %n buổi", "", root.plan.wanted)
        onClicked: root.plan.start()
    }
}
