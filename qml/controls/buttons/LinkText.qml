// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import LoTrinh.Controls

// A word that can be followed: a number to its people, a name to its page.
T.AbstractButton {
    id: control

    property bool figure: false

    implicitWidth: implicitContentWidth
    implicitHeight: implicitContentHeight
    focusPolicy: Qt.StrongFocus
    font.family: figure ? Theme.figureFamily : Theme.fontFamily
    font.pixelSize: Theme.sizeBody
    Accessible.role: Accessible.Link
    Accessible.name: control.text
    Accessible.onPressAction: control.clicked()
    Keys.onReturnPressed: control.clicked()
    Keys.onEnterPressed: control.clicked()

    HoverHandler {
        cursorShape: Qt.PointingHandCursor
    }

    contentItem: AppText {
        text: control.text
        font.family: control.font.family
        font.pixelSize: control.font.pixelSize
        font.weight: control.font.weight
        font.underline: control.hovered || control.visualFocus
        color: control.enabled ? Theme.accent : Theme.textDisabled
        elide: Text.ElideRight
        Accessible.ignored: true
    }
    background: Item {
        FocusRing {
            shown: control.visualFocus
        }
    }
}
