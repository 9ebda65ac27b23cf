// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import LoTrinh
import LoTrinh.Controls

// Half-days of a class by a pattern: which weekdays, which halves, from when to when; what would be added is
// seen, with what stands in the way, before it is.
SideSheet {
    id: root
    objectName: "sessionPlan"

    property ScheduleController schedule

    function begin(code: string): void {
        plan.begin(code);
        root.open();
    }

    title: qsTr("Thêm buổi học cho lớp %1").arg(plan.code)
    hint: qsTr("Ngày nghỉ lễ được bỏ qua.")
    footer: [
        AppTextField {
            id: topic
            objectName: "planTopic"
            Layout.fillWidth: true
            label: qsTr("Chuyên đề")
            placeholderText: qsTr("Chuyên đề (không bắt buộc)")
        },
        AppButton {
            objectName: "addPlanned"
            variant: AppButton.Primary
            text: qsTr("Thêm %n buổi", "", plan.addable)
            enabled: plan.addable > 0
            busy: plan.busy
            onClicked: plan.submit(topic.text)
        }
    ]

    SessionPlanController {
        id: plan
        source: root.schedule
        onAdded: root.close()
    }
    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: false
        columns: 2
        columnSpacing: Theme.m
        rowSpacing: Theme.s

        AppText {
            text: qsTr("Từ ngày")
        }
        DateField {
            Layout.fillWidth: true
            iso: plan.firstDay
            today: Workplace.today
            clearable: false
            Accessible.name: qsTr("Từ ngày")
            onDayChosen: iso => plan.firstDay = iso
        }
        AppText {
            text: qsTr("Đến ngày")
        }
        DateField {
            Layout.fillWidth: true
            iso: plan.lastDay
            today: Workplace.today
            clearable: false
            Accessible.name: qsTr("Đến ngày")
            onDayChosen: iso => plan.lastDay = iso
        }
        AppText {
            text: qsTr("Thứ")
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.xs
            Repeater {
                model: [qsTr("Hai"), qsTr("Ba"), qsTr("Tư"), qsTr("Năm"), qsTr("Sáu"), qsTr("Bảy"), qsTr("CN")]
                AppCheckBox {
                    required property int index
                    required property string modelData
                    objectName: "weekday-" + index
                    text: modelData
                    checked: plan.weekdays[index] ?? false
                    onClicked: plan.toggleWeekday(index)
                }
            }
        }
        AppText {
            text: qsTr("Buổi")
        }
        SegmentedControl {
            objectName: "planHalf"
            label: qsTr("Buổi")
            options: [qsTr("Sáng"), qsTr("Chiều"), qsTr("Cả ngày")]
            currentIndex: plan.half
            onActivated: index => plan.half = index
        }
        AppText {
            text: qsTr("Cách mấy tuần")
        }
        AppSpinBox {
            objectName: "planWeeks"
            from: 1
            to: 8
            value: plan.everyWeeks
            Accessible.name: qsTr("Cách mấy tuần")
            onValueModified: plan.everyWeeks = value
        }
        AppText {
            text: qsTr("Phòng")
        }
        AppComboBox {
            Layout.fillWidth: true
            label: qsTr("Phòng")
            model: plan.rooms
            currentIndex: plan.roomIndex
            onActivated: index => plan.roomIndex = index
        }
        AppText {
            text: qsTr("Giảng viên")
        }
        AppComboBox {
            Layout.fillWidth: true
            label: qsTr("Giảng viên")
            model: plan.lecturers
            currentIndex: plan.lecturerIndex
            onActivated: index => plan.lecturerIndex = index
        }
    }
    Banner {
        Layout.fillWidth: true
        visible: plan.clashing > 0
        dismissible: false
        tone: "warn"
        text: qsTr("%n buổi bị vướng sẽ không được thêm.", "", plan.clashing)
    }
    Repeater {
        model: plan.halfDays
        RowLayout {
            id: line
            required property string key
            required property string day
            required property string tone
            required property string note
            Layout.fillWidth: true
            Layout.fillHeight: false
            spacing: Theme.s
            Icon {
                name: Theme.tone(line.tone).glyph
                color: Theme.tone(line.tone).fg
                size: Theme.iconSize
            }
            AppText {
                text: line.day
            }
            AppText {
                Layout.fillWidth: true
                text: line.note
                kind: AppText.Small
                muted: true
                elide: Text.ElideRight
            }
        }
    }
}
