// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import LoTrinh.Controls

// The present password and the new one.
ColumnLayout {
    id: root

    readonly property string present: before.text
    readonly property string wanted: twice.password
    readonly property bool complete: before.length > 0 && twice.good

    spacing: Theme.m

    FormField {
        Layout.fillWidth: true
        label: qsTr("Mật khẩu hiện tại")
        PasswordField {
            id: before
            objectName: "oldPassword"
            Layout.fillWidth: true
        }
    }
    PasswordTwice {
        id: twice
        Layout.fillWidth: true
    }
}
