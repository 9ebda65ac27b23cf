// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import LoTrinh
import LoTrinh.Controls

// The password was chosen by somebody else: another one before anything can be done.
SignInCard {
    id: root

    title: qsTr("Đặt mật khẩu của riêng bạn")
    hint: qsTr("Mật khẩu vừa dùng do người khác đặt. Hãy đổi trước khi làm việc.")
    actionText: qsTr("Đổi mật khẩu và vào")
    complete: twice.good
    firstField: twice
    onSubmitted: root.control.changePassword("", twice.password)

    function begin(): void {
        twice.nextItemInFocusChain(true).forceActiveFocus(Qt.OtherFocusReason);
    }

    PasswordTwice {
        id: twice
        Layout.fillWidth: true
    }
}
