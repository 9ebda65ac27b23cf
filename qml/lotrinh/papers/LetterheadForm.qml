// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import LoTrinh
import LoTrinh.Controls

// In whose name papers are made, from which templates and where to.
ColumnLayout {
    id: root

    spacing: Theme.m

    FolderDialog {
        id: folderDialog
        title: qsTr("Thư mục cho giấy tờ")
        onAccepted: PaperOffice.setFolder(folderDialog.selectedFolder)
    }
    FolderDialog {
        id: templateDialog
        title: qsTr("Thư mục mẫu của cơ quan (party/…, state/…)")
        onAccepted: PaperOffice.setTemplates(templateDialog.selectedFolder)
    }
    FormField {
        Layout.fillWidth: true
        label: qsTr("Ban hành theo thể thức")
        AppComboBox {
            objectName: "papersChain"
            Layout.fillWidth: true
            label: qsTr("Ban hành theo thể thức")
            model: [qsTr("Đảng: ban tổ chức"), qsTr("Nhà nước: sở, ủy ban"), qsTr("Trường chính trị")]
            currentIndex: PaperOffice.chain
            onActivated: index => PaperOffice.chain = index
        }
    }
    Repeater {
        model: PaperOffice.fields
        FormField {
            id: one
            required property var modelData
            Layout.fillWidth: true
            label: one.modelData.title
            AppTextField {
                objectName: "letterhead_" + one.modelData.name
                Layout.fillWidth: true
                label: one.modelData.title
                text: one.modelData.value
                visible: one.modelData.name !== "recipients"
                onEditingFinished: PaperOffice.setField(one.modelData.name, text)
            }
            AppTextArea {
                Layout.fillWidth: true
                label: one.modelData.title
                text: one.modelData.value
                visible: one.modelData.name === "recipients"
                onEditingFinished: PaperOffice.setField(one.modelData.name, text)
            }
        }
    }
    FormField {
        Layout.fillWidth: true
        label: qsTr("Mẫu của cơ quan")
        hint: PaperOffice.templates.length > 0 ? PaperOffice.templates : qsTr("Đang dùng mẫu của chương trình; thay mẫu nào thì chép mẫu ấy ra sửa rồi chọn thư mục.")
        RowLayout {
            Layout.fillWidth: true
            AppButton {
                text: qsTr("Chọn thư mục mẫu…")
                onClicked: templateDialog.open()
            }
            AppButton {
                visible: PaperOffice.templates.length > 0
                text: qsTr("Dùng mẫu của chương trình")
                onClicked: PaperOffice.setTemplates("")
            }
        }
    }
    FormField {
        Layout.fillWidth: true
        label: qsTr("Thư mục cho giấy tờ")
        hint: PaperOffice.folder
        AppButton {
            text: qsTr("Đổi thư mục…")
            onClicked: folderDialog.open()
        }
    }
}
