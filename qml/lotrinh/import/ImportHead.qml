// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import LoTrinh
import LoTrinh.Controls

// Which file, which sheet, what it is, and the button that writes.
RowLayout {
    id: root

    required property ImportController intake
    signal fileWanted()
    signal errorsWanted()

    readonly property bool judging: root.intake.stage === ImportController.Judge

    Layout.fillHeight: false
    spacing: Theme.m

    AppButton {
        objectName: "importChoose"
        visible: root.judging
        enabled: !root.intake.busy
        text: qsTr("Tệp khác…")
        iconName: "upload"
        onClicked: root.fileWanted()
    }
    AppText {
        visible: root.judging
        text: root.intake.fileName
        kind: AppText.Strong
        elide: Text.ElideMiddle
        Layout.maximumWidth: Theme.px(260)
    }
    AppComboBox {
        objectName: "importSheet"
        visible: root.judging && root.intake.sheets.length > 1
        Layout.preferredWidth: Theme.px(150)
        label: qsTr("Trang tính")
        model: root.intake.sheets
        currentIndex: root.intake.sheet
        onActivated: index => root.intake.sheet = index
    }
    AppComboBox {
        objectName: "importKind"
        visible: root.judging
        Layout.preferredWidth: Theme.px(210)
        label: qsTr("Bảng này là gì")
        model: root.intake.kinds
        currentIndex: root.intake.kind
        onActivated: index => root.intake.kind = index
    }
    Item {
        Layout.fillWidth: true
    }
    AppText {
        visible: root.intake.busy && root.intake.share === 0
        text: qsTr("%1 dòng").arg(Number(root.intake.rowsDone).toLocaleString(Qt.locale(), "f", 0))
        muted: true
    }
    AppButton {
        objectName: "importUndo"
        visible: root.intake.stage === ImportController.Done
        enabled: root.intake.canTakeBack
        text: qsTr("Hoàn tác cả lần nhập")
        iconName: "undo"
        onClicked: root.intake.takeBack()
    }
    AppButton {
        objectName: "importErrors"
        visible: root.judging && root.intake.badRows > 0
        enabled: !root.intake.busy
        text: qsTr("Xuất dòng cần sửa…")
        iconName: "download"
        onClicked: root.errorsWanted()
    }
    AppCheckBox {
        objectName: "importLeaveOut"
        visible: root.judging && root.intake.badRows > 0
        text: qsTr("Để lại %1 dòng chưa rõ").arg(root.intake.badRows)
        checked: root.intake.leaveOut
        onToggled: root.intake.leaveOut = checked
    }
    AppButton {
        objectName: "importWrite"
        visible: root.judging
        variant: AppButton.Primary
        enabled: root.intake.canWrite
        text: root.intake.newRows > 0 ? qsTr("Nhập %1 dòng").arg(root.intake.newRows) : qsTr("Không có gì mới")
        onClicked: root.intake.write()
    }
}
