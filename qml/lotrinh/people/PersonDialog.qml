// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import LoTrinh
import LoTrinh.Controls

// Writes one thing into a person's record: an appointment, its end, a completion, an exemption.
AppDialog {
    id: dialog

    readonly property bool appoints: editor.act === PersonEditor.Appointment
    readonly property bool ends: editor.act === PersonEditor.EndOfPost
    readonly property bool completes: editor.act === PersonEditor.Completion
    readonly property bool exempts: editor.act === PersonEditor.Exemption
    readonly property var names: ({
            titles: [qsTr("Ghi giữ chức danh"), qsTr("Thôi giữ chức danh"), qsTr("Ghi hoàn thành khóa học"), qsTr("Miễn học")],
            days: [qsTr("Từ ngày"), qsTr("Ngày cuối còn giữ"), qsTr("Ngày hoàn thành"), qsTr("Miễn từ ngày")],
            documents: [qsTr("Số quyết định"), "", qsTr("Số hiệu văn bằng, chứng chỉ"), qsTr("Căn cứ")]
        })

    function begin(cadre: string, name: string, act: int): void {
        dialog.text = name;
        editor.begin(cadre, act);
        dialog.open();
    }

    objectName: "personDialog"
    title: dialog.names.titles[editor.act]
    acceptText: qsTr("Ghi vào hồ sơ")
    acceptEnabled: editor.canSubmit
    busy: editor.busy
    closesOnAccept: false
    onSubmitted: editor.submit()

    PersonEditor {
        id: editor
        onWritten: dialog.close()
    }
    Banner {
        objectName: "personDialogProblem"
        Layout.fillWidth: true
        visible: editor.problem.length > 0
        dismissible: false
        tone: "bad"
        title: qsTr("Chưa ghi được")
        text: editor.problem
    }
    FormField {
        Layout.fillWidth: true
        label: dialog.appoints || dialog.ends ? qsTr("Chức danh") : qsTr("Khóa học")
        hint: dialog.ends && editor.choices.length === 0 ? qsTr("Người này không đang giữ chức danh nào.") : ""
        required: true
        AppComboBox {
            objectName: "personChoice"
            Layout.fillWidth: true
            model: editor.choices
            currentIndex: editor.choice
            onActivated: index => editor.choice = index
        }
    }
    FormField {
        Layout.fillWidth: true
        visible: dialog.appoints
        label: qsTr("Đơn vị")
        required: true
        AppComboBox {
            objectName: "personUnit"
            Layout.fillWidth: true
            model: editor.units
            currentIndex: editor.unit
            onActivated: index => editor.unit = index
        }
    }
    FormField {
        Layout.fillWidth: true
        visible: dialog.appoints
        label: qsTr("Hình thức")
        AppComboBox {
            objectName: "personWay"
            Layout.fillWidth: true
            model: editor.ways
            currentIndex: editor.way
            onActivated: index => editor.way = index
        }
    }
    AppCheckBox {
        objectName: "personMain"
        visible: dialog.appoints
        text: qsTr("Là chức danh chính")
        checked: editor.isMain
        onToggled: editor.isMain = checked
    }
    FormField {
        Layout.fillWidth: true
        label: dialog.names.days[editor.act]
        required: true
        DateField {
            objectName: "personDay"
            Layout.preferredWidth: Theme.px(150)
            iso: editor.day
            today: Workplace.today
            clearable: false
            onDayChosen: iso => editor.day = iso
        }
    }
    FormField {
        Layout.fillWidth: true
        visible: dialog.exempts
        label: qsTr("Miễn đến hết ngày")
        hint: qsTr("Để trống khi không thời hạn.")
        DateField {
            objectName: "personLastDay"
            Layout.preferredWidth: Theme.px(150)
            iso: editor.lastDay
            today: Workplace.today
            onDayChosen: iso => editor.lastDay = iso
        }
    }
    FormField {
        Layout.fillWidth: true
        visible: !dialog.ends
        label: dialog.names.documents[editor.act]
        AppTextField {
            objectName: "personDocument"
            Layout.fillWidth: true
            text: editor.document
            onTextEdited: editor.document = text
        }
    }
    FormField {
        Layout.fillWidth: true
        visible: dialog.completes
        label: qsTr("Nơi cấp")
        AppTextField {
            objectName: "personIssuer"
            Layout.fillWidth: true
            text: editor.issuer
            onTextEdited: editor.issuer = text
        }
    }
}
