// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import LoTrinh
import LoTrinh.Controls

// What an office hands in besides the papers of classes: standard tables, the plan of a year, notices to units.
SideSheet {
    id: root
    objectName: "yearPapersSheet"

    title: qsTr("Biểu mẫu, giấy tờ của năm")
    hint: qsTr("Số liệu %1").arg(Workplace.asOfText)
    footer: [
        AppButton {
            objectName: "yearPapersOpen"
            iconName: "open"
            text: qsTr("Mở thư mục")
            enabled: year.made.toString().length > 0
            onClicked: Qt.openUrlExternally(year.made)
        }
    ]

    YearPapersController {
        id: year
        objectName: "yearPapers"
        active: root.visible
        office: PaperOffice
    }
    SaveFileDialog {
        id: place
        fileTitle: qsTr("Xuất biểu mẫu")
        nameFilters: tables.currentIndex === 0 ? [qsTr("Bảng tính Excel (*.xlsx)")] : [qsTr("Bảng tính Excel (*.xlsx)"), qsTr("Tệp CSV (*.csv)")]
        defaultSuffix: "xlsx"
        onChosen: file => year.saveTables(tables.currentIndex, file)
    }
    Banner {
        objectName: "yearPapersSaid"
        Layout.fillWidth: true
        visible: year.said.length > 0
        tone: year.refused ? "bad" : "good"
        title: year.refused ? qsTr("Chưa làm được") : qsTr("Đã làm xong")
        text: year.said
        onDismissed: year.dismiss()
    }
    FormField {
        Layout.fillWidth: true
        visible: Workplace.readsRates
        label: qsTr("Biểu mẫu")
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.s
            AppComboBox {
                id: tables
                objectName: "yearTables"
                Layout.fillWidth: true
                label: qsTr("Biểu mẫu")
                model: year.tables
            }
            AppButton {
                objectName: "saveTables"
                iconName: "download"
                text: qsTr("Xuất…")
                busy: year.busy
                onClicked: place.begin(year.fileName(tables.currentIndex))
            }
        }
    }
    FormField {
        Layout.fillWidth: true
        visible: Workplace.runsClasses
        label: qsTr("Kế hoạch bồi dưỡng của năm, kèm danh mục lớp")
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.s
            AppSpinBox {
                id: planned
                objectName: "plannedYear"
                label: qsTr("Năm")
                from: 2000
                to: 2100
                value: parseInt(Workplace.asOf)
                textFromValue: value => value.toString()
            }
            Item {
                Layout.fillWidth: true
            }
            AppButton {
                objectName: "makePlan"
                iconName: "print"
                text: qsTr("Làm kế hoạch")
                busy: year.busy
                onClicked: year.makePlan(planned.value)
            }
        }
    }
    FormField {
        Layout.fillWidth: true
        visible: Workplace.runsClasses
        label: qsTr("Thông báo nghĩa vụ quá hạn, gửi đơn vị")
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.s
            AppComboBox {
                id: unit
                objectName: "noticeUnit"
                Layout.fillWidth: true
                label: qsTr("Đơn vị")
                model: year.units
            }
            AppButton {
                objectName: "makeNotice"
                iconName: "print"
                text: qsTr("Làm thông báo")
                busy: year.busy
                enabled: unit.currentIndex >= 0
                onClicked: year.makeNotice(unit.currentIndex)
            }
        }
    }
    Divider {
        Layout.fillWidth: true
        visible: Workplace.runsClasses
    }
    LetterheadForm {
        Layout.fillWidth: true
        visible: Workplace.runsClasses
    }
}
