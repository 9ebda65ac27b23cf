// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import LoTrinh.Controls

T.Switch {
    id: control

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.px(24), implicitContentHeight)
    spacing: Theme.s
    focusPolicy: Qt.StrongFocus
    font.family: Theme.fontFamily
    font.pixelSize: Theme.sizeBody
    Accessible.role: Accessible.CheckBox
    Accessible.name: control.text
    Accessible.checked: control.checked

    indicator: Rectangle {
        y: (control.height - height) / 2
        implicitWidth: Theme.px(32)
        implicitHeight: Theme.px(18)
        radius: height / 2
        color: control.checked ? control.enabled ? Theme.accent : Theme.textDisabled
                               : control.enabled ? Theme.surface : Theme.sunken
        border.width: control.checked ? 0 : 1
        border.color: control.enabled ? control.hovered ? Theme.text : Theme.lineStrong : Theme.line

        Rectangle {
            x: control.checked ? parent.width - width - 3 : 3
            anchors.verticalCenter: parent.verticalCenter
            width: parent.height - 6
            height: width
            radius: width / 2
            color: control.checked ? Theme.accentText : control.enabled ? Theme.textMuted : Theme.textDisabled

            Behavior on x {
                NumberAnimation {
                    duration: Theme.quick
                }
            }
        }
        FocusRing {
            radius: parent.height
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
