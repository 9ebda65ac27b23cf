// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import LoTrinh
import LoTrinh.Controls

// Login and password; who only went away is asked for the password alone.
SignInCard {
    id: root

    title: root.control.locked && root.control.login === login.text ? qsTr("Đã khóa màn hình") : qsTr("Đăng nhập")
    actionText: qsTr("Đăng nhập")
    notice: Workplace.sentAway ? qsTr("Tài khoản đã được đổi hoặc đóng; mời đăng nhập lại.") : ""
    complete: login.text.trim().length > 0 && password.text.length > 0
    firstField: login.text.length > 0 ? password : login
    onSubmitted: root.control.signIn(login.text, password.text)
    Component.onCompleted: login.text = root.control.login

    Connections {
        target: root.control
        // A wrong password is typed anew, not mended.
        function onChanged(): void {
            if (root.control.problem.length > 0) {
                password.clear();
                password.forceActiveFocus(Qt.OtherFocusReason);
            }
        }
    }
    FormField {
        Layout.fillWidth: true
        label: qsTr("Tên đăng nhập")
        AppTextField {
            id: login
            objectName: "login"
            Layout.fillWidth: true
            readOnly: root.control.loginFixed
            inputMethodHints: Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText
        }
    }
    FormField {
        Layout.fillWidth: true
        label: qsTr("Mật khẩu")
        PasswordField {
            id: password
            objectName: "password"
            Layout.fillWidth: true
        }
    }
}
