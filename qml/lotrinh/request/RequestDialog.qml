// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import LoTrinh
import LoTrinh.Controls

// A cadre asks for more time, or to have a course recognised that was taken elsewhere.
AppDialog {
    id: dialog

    readonly property bool asksTime: editor.kind === RequestEditor.Extension
    // Something was sent.
    signal sent()

    function begin(cadre: string, courses: string, kind: int): void {
        editor.begin(cadre, courses, kind);
        dialog.open();
    }

    objectName: "requestDialog"
    title: dialog.asksTime ? qsTr("Xin gia hạn") : qsTr("Xin công nhận kết quả")
    text: dialog.asksTime ? qsTr("Khi được đồng ý, khóa học không tính là quá hạn cho đến hết ngày xin gia hạn.") : qsTr("Khi được đồng ý, khóa đã học ở nơi khác được ghi vào hồ sơ như đã hoàn thành.")
    acceptText: qsTr("Gửi đề nghị")
    acceptEnabled: editor.canSubmit
    busy: editor.busy
    closesOnAccept: false
    onSubmitted: editor.submit()

    RequestEditor {
        id: editor
        onSent: {
            dialog.close();
            dialog.sent();
        }
    }
    Banner {
        objectName: "requestProblem"
        Layout.fillWidth: true
        visible: editor.problem.length > 0
        dismissible: false
        tone: "bad"
        title: qsTr("Chưa gửi được")
        text: editor.problem
    }
    AppText {
        Layout.fillWidth: true
        visible: editor.courses.length === 1
        text: editor.courses[0] ?? ""
        kind: AppText.Strong
        wrapMode: Text.WordWrap
    }
    FormField {
        Layout.fillWidth: true
        visible: editor.courses.length > 1
        label: qsTr("Khóa học")
        required: true
        AppComboBox {
            objectName: "requestCourse"
            Layout.fillWidth: true
            model: editor.courses
            currentIndex: editor.course
            onActivated: index => editor.course = index
        }
    }
    FormField {
        Layout.fillWidth: true
        label: dialog.asksTime ? qsTr("Gia hạn đến hết ngày") : qsTr("Ngày hoàn thành")
        required: true
        DateField {
            objectName: "requestDay"
            Layout.preferredWidth: Theme.px(150)
            iso: editor.day
            today: Workplace.today
            clearable: false
            onDayChosen: iso => editor.day = iso
        }
    }
    FormField {
        Layout.fillWidth: true
        visible: !dialog.asksTime
        label: qsTr("Số hiệu văn bằng, chứng chỉ")
        required: true
        AppTextField {
            objectName: "requestDocument"
            Layout.fillWidth: true
            label: qsTr("Số hiệu văn bằng, chứng chỉ")
            text: editor.document
            onTextEdited: editor.document = text
        }
    }
    FormField {
        Layout.fillWidth: true
        visible: !dialog.asksTime
        label: qsTr("Nơi cấp")
        AppTextField {
            objectName: "requestIssuer"
            Layout.fillWidth: true
            label: qsTr("Nơi cấp")
            text: editor.issuer
            onTextEdited: editor.issuer = text
        }
    }
    FormField {
        Layout.fillWidth: true
        label: qsTr("Lý do")
        required: dialog.asksTime
        AppTextField {
            objectName: "requestReason"
            Layout.fillWidth: true
            label: qsTr("Lý do")
            text: editor.reason
            onTextEdited: editor.reason = text
        }
    }
}
