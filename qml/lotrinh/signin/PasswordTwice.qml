// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import LoTrinh
import LoTrinh.Controls

// A new password, typed twice so that a slip is seen.
ColumnLayout {
    id: root

    readonly property string password: once.text
    readonly property bool good: once.length >= 15 && once.text === again.text

    spacing: Theme.m

    FormField {
        Layout.fillWidth: true
        label: qsTr("Mật khẩu mới")
        hint: qsTr("Từ 15 ký tự: một câu dễ nhớ là tốt nhất.")
        problem: !once.activeFocus && once.length > 0 && once.length < 15 ? qsTr("Còn thiếu %n ký tự", "", 15 - once.length) : ""
        PasswordField {
            id: once
            objectName: "newPassword"
            Layout.fillWidth: true
        }
    }
    FormField {
        Layout.fillWidth: true
        label: qsTr("Gõ lại mật khẩu mới")
        problem: again.length > 0 && again.length >= once.length && again.text !== once.text ? qsTr("Hai lần gõ khác nhau") : ""
        PasswordField {
            id: again
            objectName: "newPasswordAgain"
            Layout.fillWidth: true
        }
    }
}
