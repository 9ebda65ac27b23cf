// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import LoTrinh.Controls

T.MenuSeparator {
    implicitWidth: Theme.px(200)
    implicitHeight: 9
    padding: 4
    contentItem: Rectangle {
        implicitHeight: 1
        color: Theme.line
    }
}
