// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LoTrinh
import LoTrinh.Controls

// Who is signed in, and the ways out.
IconButton {
    id: root

    objectName: "account"
    visible: Workplace.signedIn
    iconName: "user"
    tip: qsTr("%1 · %2").arg(Workplace.personName).arg(Workplace.roleText)
    onClicked: menu.popup(root, root.width - menu.width, root.height)

    ChangePasswordDialog {
        id: password
    }
    AppMenu {
        id: menu
        AppMenuItem {
            text: Workplace.personName
            enabled: false
        }
        AppMenuItem {
            text: Workplace.roleText
            enabled: false
        }
        AppMenuSeparator {}
        AppMenuItem {
            objectName: "changePassword"
            text: qsTr("Đổi mật khẩu…")
            onTriggered: password.open()
        }
        AppMenuItem {
            text: qsTr("Khóa màn hình")
            shortcutText: "Ctrl+L"
            enabled: Workplace.canLock
            onTriggered: Workplace.lock()
        }
        AppMenuItem {
            text: qsTr("Đăng xuất")
            enabled: Workplace.canLock
            onTriggered: Workplace.leave()
        }
    }
}
