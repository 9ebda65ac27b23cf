// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import LoTrinh.Controls

T.CheckBox {
    id: control

    property string label: control.text

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.px(24), implicitContentHeight)
    spacing: Theme.s
    focusPolicy: Qt.StrongFocus
    font.family: Theme.fontFamily
    font.pixelSize: Theme.sizeBody
    Accessible.role: Accessible.CheckBox
    Accessible.name: control.label
    Accessible.checked: control.checked

    indicator: Rectangle {
        y: (control.height - height) / 2
        implicitWidth: Theme.iconSize
        implicitHeight: Theme.iconSize
        radius: Theme.radiusSmall
        color: {
            if (control.checkState === Qt.Unchecked)
                return control.enabled ? Theme.surface : Theme.sunken;
            return control.enabled ? Theme.accent : Theme.textDisabled;
        }
        border.width: control.checkState === Qt.Unchecked ? 1 : 0
        border.color: control.enabled ? control.hovered ? Theme.text : Theme.lineStrong : Theme.line

        Icon {
            anchors.centerIn: parent
            visible: control.checkState !== Qt.Unchecked
            name: control.checkState === Qt.PartiallyChecked ? "minus" : "check"
            size: Theme.px(12)
            color: Theme.accentText
        }
        FocusRing {
            shown: control.visualFocus
        }
    }
    contentItem: AppText {
        leftPadding: control.text.length > 0 ? control.indicator.width + control.spacing : control.indicator.width
        text: control.text
        color: control.enabled ? Theme.text : Theme.textDisabled
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.WordWrap
        Accessible.ignored: true
    }
}
