// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import LoTrinh
import LoTrinh.Controls

// The fields of a class to be opened; every change is drafted again.
GridLayout {
    id: root

    required property OpenClassController draft

    columns: 2
    columnSpacing: Theme.l
    rowSpacing: Theme.m

    FormField {
        Layout.columnSpan: 2
        Layout.fillWidth: true
        label: qsTr("Khóa học")
        AppComboBox {
            objectName: "draftCourse"
            Layout.fillWidth: true
            label: qsTr("Khóa học")
            model: root.draft.courses
            currentIndex: root.draft.courseIndex
            onActivated: index => root.draft.courseIndex = index
        }
    }
    FormField {
        Layout.columnSpan: 2
        Layout.fillWidth: true
        label: qsTr("Tên lớp")
        required: true
        AppTextField {
            objectName: "draftName"
            Layout.fillWidth: true
            label: qsTr("Tên lớp")
            text: root.draft.name
            onTextEdited: root.draft.name = text
        }
    }
    FormField {
        Layout.fillWidth: true
        label: qsTr("Mã lớp")
        required: true
        AppTextField {
            objectName: "draftCode"
            Layout.fillWidth: true
            label: qsTr("Mã lớp")
            text: root.draft.code
            onTextEdited: root.draft.code = text
        }
    }
    FormField {
        Layout.fillWidth: true
        label: qsTr("Sĩ số")
        AppSpinBox {
            objectName: "draftCapacity"
            Layout.fillWidth: true
            label: qsTr("Sĩ số")
            from: 1
            to: 999
            value: root.draft.capacity
            onValueModified: root.draft.capacity = value
        }
    }
    FormField {
        Layout.columnSpan: 2
        Layout.fillWidth: true
        label: qsTr("Khai giảng")
        hint: root.draft.datesText
        DateField {
            objectName: "draftStart"
            Layout.preferredWidth: Theme.px(180)
            label: qsTr("Khai giảng")
            clearable: false
            today: Workplace.today
            iso: root.draft.startsOn
            onDayChosen: iso => root.draft.startsOn = iso
        }
    }
    FormField {
        Layout.fillWidth: true
        label: qsTr("Phòng")
        AppComboBox {
            objectName: "draftRoom"
            Layout.fillWidth: true
            label: qsTr("Phòng")
            model: root.draft.rooms
            currentIndex: root.draft.roomIndex
            onActivated: index => root.draft.roomIndex = index
        }
    }
    FormField {
        Layout.fillWidth: true
        label: qsTr("Giảng viên")
        AppComboBox {
            objectName: "draftLecturer"
            Layout.fillWidth: true
            label: qsTr("Giảng viên")
            model: root.draft.lecturers
            currentIndex: root.draft.lecturerIndex
            onActivated: index => root.draft.lecturerIndex = index
        }
    }
}
