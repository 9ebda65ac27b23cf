// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import LoTrinh
import LoTrinh.Controls

// The official papers of the class: which it gets, in whose name, and the whole set with one button.
ColumnLayout {
    id: root

    required property ClassController shown

    spacing: Theme.m

    PapersController {
        id: papers
        source: root.shown
    }
    FolderDialog {
        id: folderDialog
        title: qsTr("Thư mục cho bộ giấy tờ")
        onAccepted: papers.setFolder(folderDialog.selectedFolder)
    }
    FolderDialog {
        id: templateDialog
        title: qsTr("Thư mục mẫu của cơ quan (party/…, state/…)")
        onAccepted: papers.setTemplates(templateDialog.selectedFolder)
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.fillHeight: false
        spacing: Theme.s
        AppText {
            objectName: "papersPlace"
            Layout.fillWidth: true
            text: qsTr("Word và PDF, vào một thư mục mới trong %1").arg(papers.folder)
            muted: true
            elide: Text.ElideMiddle
        }
        AppButton {
            objectName: "papersOpen"
            enabled: papers.made.toString().length > 0
            iconName: "open"
            text: qsTr("Mở thư mục")
            onClicked: Qt.openUrlExternally(papers.made)
        }
        AppButton {
            text: qsTr("Đổi thư mục…")
            onClicked: folderDialog.open()
        }
        AppButton {
            objectName: "makePapers"
            variant: AppButton.Primary
            iconName: "print"
            text: qsTr("Làm cả bộ")
            busy: papers.busy
            onClicked: papers.makeAll()
        }
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        spacing: Theme.xl

        Column {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            spacing: Theme.s
            AppText {
                kind: AppText.Strong
                text: qsTr("Lớp này có")
            }
            Repeater {
                model: papers.papers
                AppText {
                    required property int index
                    required property string modelData
                    width: parent.width
                    wrapMode: Text.WordWrap
                    text: qsTr("%1. %2").arg(index + 1).arg(modelData)
                }
            }
            AppText {
                width: parent.width
                visible: papers.later.length > 0
                muted: true
                wrapMode: Text.WordWrap
                text: papers.later
            }
        }
        ScrollColumn {
            topPadding: 0
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            FormField {
                Layout.fillWidth: true
                label: qsTr("Ban hành theo thể thức")
                AppComboBox {
                    objectName: "papersChain"
                    Layout.fillWidth: true
                    label: qsTr("Ban hành theo thể thức")
                    model: [qsTr("Đảng: ban tổ chức"), qsTr("Nhà nước: sở, ủy ban"), qsTr("Trường chính trị")]
                    currentIndex: papers.chain
                    onActivated: index => papers.chain = index
                }
            }
            Repeater {
                model: papers.fields
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
                        onEditingFinished: papers.setField(one.modelData.name, text)
                    }
                    AppTextArea {
                        Layout.fillWidth: true
                        label: one.modelData.title
                        text: one.modelData.value
                        visible: one.modelData.name === "recipients"
                        onEditingFinished: papers.setField(one.modelData.name, text)
                    }
                }
            }
            FormField {
                Layout.fillWidth: true
                label: qsTr("Mẫu của cơ quan")
                hint: papers.templates.length > 0 ? papers.templates : qsTr("Đang dùng mẫu của chương trình; thay mẫu nào thì chép mẫu ấy ra sửa rồi chọn thư mục.")
                RowLayout {
                    Layout.fillWidth: true
                    AppButton {
                        text: qsTr("Chọn thư mục mẫu…")
                        onClicked: templateDialog.open()
                    }
                    AppButton {
                        visible: papers.templates.length > 0
                        text: qsTr("Dùng mẫu của chương trình")
                        onClicked: papers.setTemplates("")
                    }
                }
            }
        }
    }
}
