// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import LoTrinh
import LoTrinh.Controls

// After how long without a touch the window asks for the password again.
AppDialog {
    id: root
    objectName: "idleDialog"

    title: qsTr("Tự khóa màn hình")
    text: qsTr("Khi không ai chạm chuột hay bàn phím, cửa sổ tự khóa và hỏi lại mật khẩu.")
    acceptText: qsTr("Lưu")
    onAboutToShow: minutes.value = Workplace.idleMinutes
    // A figure being typed is not the value yet when Enter comes here first.
    onSubmitted: minutes.value = minutes.valueFromText((minutes.contentItem as TextInput).text, Qt.locale())
    onAccepted: Workplace.idleMinutes = minutes.value

    FormField {
        Layout.fillWidth: true
        label: qsTr("Khóa sau bao nhiêu phút")
        hint: qsTr("Từ 1 đến 60 phút")
        AppSpinBox {
            id: minutes
            objectName: "idleMinutes"
            Layout.preferredWidth: Theme.px(96)
            from: 1
            to: 60
        }
    }
}
