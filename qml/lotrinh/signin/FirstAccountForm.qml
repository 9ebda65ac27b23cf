// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import LoTrinh
import LoTrinh.Controls

// The first start on a file nobody can sign in to: an administrator, or on as the file's owner.
SignInCard {
    id: root

    title: qsTr("Tạo tài khoản quản trị")
    hint: qsTr("Tệp này chưa có tài khoản nào. Người quản trị mở tài khoản cho những người khác; từ đó ai mở tệp cũng phải đăng nhập.")
    actionText: qsTr("Tạo tài khoản và vào")
    complete: login.text.trim().length > 0 && name.text.trim().length > 0 && twice.good
    firstField: name
    onSubmitted: root.control.makeFirst(login.text, name.text, twice.password)

    FormField {
        Layout.fillWidth: true
        label: qsTr("Họ và tên")
        AppTextField {
            id: name
            objectName: "firstName"
            Layout.fillWidth: true
        }
    }
    FormField {
        Layout.fillWidth: true
        label: qsTr("Tên đăng nhập")
        hint: qsTr("Chữ thường không dấu, số, dấu chấm; bắt đầu bằng chữ.")
        AppTextField {
            id: login
            objectName: "firstLogin"
            Layout.fillWidth: true
            inputMethodHints: Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText
        }
    }
    PasswordTwice {
        id: twice
        Layout.fillWidth: true
    }
    otherWays: AppButton {
        objectName: "goOnAsOwner"
        Layout.fillWidth: true
        variant: AppButton.Quiet
        text: qsTr("Dùng tiếp với tư cách chủ tệp")
        tip: qsTr("Không ai phải đăng nhập; ai đọc được tệp cũng xem được mọi thứ")
        onClicked: Workplace.goOnAsOwner()
    }
}
