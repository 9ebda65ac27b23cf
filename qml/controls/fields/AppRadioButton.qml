// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import LoTrinh.Controls

T.RadioButton {
    id: control

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.px(24), implicitContentHeight)
    spacing: Theme.s
    focusPolicy: Qt.StrongFocus
    font.family: Theme.fontFamily
    font.pixelSize: Theme.sizeBody
    Accessible.role: Accessible.RadioButton
    Accessible.name: control.text
    Accessible.checked: control.checked

    indicator: Rectangle {
        y: (control.height - height) / 2
        implicitWidth: Theme.iconSize
        implicitHeight: Theme.iconSize
        radius: width / 2
        color: control.enabled ? Theme.surface : Theme.sunken
        border.width: control.checked ? 5 : 1
        border.color: {
            if (!control.enabled)
                return Theme.textDisabled;
            return control.checked ? Theme.accent : control.hovered ? Theme.text : Theme.lineStrong;
        }

        FocusRing {
            radius: parent.width
            shown: control.visualFocus
        }
    }
    contentItem: AppText {
        leftPadding: control.indicator.width + control.spacing
        text: control.text
        color: control.enabled ? Theme.text : Theme.textDisabled
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.WordWrap
        Accessible.ignored: true
    }
}
