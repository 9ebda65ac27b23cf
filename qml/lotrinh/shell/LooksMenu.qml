// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LoTrinh
import LoTrinh.Controls

// How the program is to whoever sits here: size of text, motion, when it locks itself.
IconButton {
    id: root
    objectName: "looks"

    signal helpAsked()

    iconName: "settings"
    tip: qsTr("Cỡ chữ, chuyển động, tự khóa, phím tắt")
    onClicked: menu.popup(root, root.width - menu.width, root.height)

    IdleDialog {
        id: idle
    }
    AppMenu {
        id: menu
        AppMenuItem {
            text: qsTr("Chữ to hơn (đang %1 %)").arg(Workplace.textPercent)
            shortcutText: "Ctrl++"
            enabled: Workplace.textPercent < 150
            onTriggered: Workplace.textPercent += 10
        }
        AppMenuItem {
            text: qsTr("Chữ nhỏ hơn")
            shortcutText: "Ctrl+-"
            enabled: Workplace.textPercent > 100
            onTriggered: Workplace.textPercent -= 10
        }
        AppMenuSeparator {}
        AppMenuItem {
            text: Workplace.reducedMotion ? qsTr("Bật chuyển động") : qsTr("Giảm chuyển động")
            onTriggered: Workplace.reducedMotion = !Workplace.reducedMotion
        }
        AppMenuItem {
            objectName: "idleSetting"
            text: qsTr("Tự khóa sau %n phút…", "", Workplace.idleMinutes)
            enabled: Workplace.canLock
            onTriggered: idle.open()
        }
        AppMenuSeparator {}
        AppMenuItem {
            objectName: "keyboardHelpItem"
            text: qsTr("Các phím tắt")
            shortcutText: "F1"
            onTriggered: root.helpAsked()
        }
    }
}
