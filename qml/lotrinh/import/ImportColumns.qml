// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import LoTrinh
import LoTrinh.Controls

// What the table lacks, and what every column is taken for.
Card {
    id: root

    required property ImportController intake

    title: qsTr("Cột nào là gì")
    hint: qsTr("Đoán theo tên cột, theo nội dung và theo lần nhập trước; hãy sửa chỗ đoán sai.")

    AppComboBox {
        objectName: "importClass"
        Layout.fillWidth: true
        visible: root.intake.kind === 1
        label: qsTr("Lớp")
        placeholder: qsTr("Chọn lớp…")
        model: root.intake.classes
        currentIndex: root.intake.classIndex
        onActivated: index => root.intake.classIndex = index
    }
    AppComboBox {
        objectName: "importCourse"
        Layout.fillWidth: true
        visible: root.intake.kind === 2
        label: qsTr("Khóa học của những dòng không ghi khóa")
        placeholder: qsTr("Chọn khóa…")
        model: root.intake.courses
        currentIndex: root.intake.courseIndex
        onActivated: index => root.intake.courseIndex = index
    }
    DateField {
        objectName: "importDay"
        Layout.fillWidth: true
        visible: root.intake.kind === 2
        label: qsTr("Ngày hoàn thành của những dòng không ghi ngày")
        iso: root.intake.completedOn
        today: Workplace.today
        onDayChosen: iso => root.intake.completedOn = iso
    }
    AppCheckBox {
        objectName: "importLookAlikes"
        text: qsTr("Thay chữ trông giống (ƣ, ð…)")
        checked: root.intake.lookAlikes
        onToggled: root.intake.lookAlikes = checked
    }
    Divider {
        Layout.fillWidth: true
    }
    ListView {
        id: list
        objectName: "importColumns"
        Layout.fillWidth: true
        Layout.fillHeight: true
        clip: true
        spacing: Theme.m
        model: root.intake.columns
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: AppScrollBar {}
        delegate: ImportColumn {
            required property string key
            width: list.width - Theme.s
            fields: root.intake.fields
            onFieldChosen: field => root.intake.setField(Number(key), field)
            onConvertChosen: converts => root.intake.setConverted(Number(key), converts)
        }
    }
}
