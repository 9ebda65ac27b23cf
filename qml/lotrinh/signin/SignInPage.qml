// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import LoTrinh
import LoTrinh.Controls

// What stands before everything else until it is known who sits here. It covers dialogs left open, too.
T.Popup {
    id: root

    readonly property bool isClosed: Workplace.door === Workplace.FirstAccount || Workplace.door === Workplace.SignIn || Workplace.door === Workplace.NewPassword

    objectName: "signInPage"
    parent: T.Overlay.overlay
    width: parent ? parent.width : 0
    height: parent ? parent.height : 0
    z: 1000
    modal: true
    focus: true
    closePolicy: T.Popup.NoAutoClose
    visible: root.isClosed
    onOpened: Qt.callLater(desk.start)
    background: Rectangle {
        color: Theme.canvas
    }

    contentItem: SignInDesk {
        id: desk
        focus: true
        keepsKeyboard: root.isClosed && root.opened
    }
}
