// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import LoTrinh.Controls

T.AbstractButton {
    id: control

    property string iso
    property bool inMonth: true
    property bool chosen: false
    property bool current: false
    property bool isToday: false

    focusPolicy: Qt.NoFocus
    text: Dates.day(control.iso)
    Accessible.role: Accessible.Button
    Accessible.name: Dates.shown(control.iso)
    Accessible.selected: control.chosen
    Accessible.onPressAction: control.clicked()

    contentItem: AppText {
        text: control.text
        font.family: Theme.figureFamily
        font.weight: control.isToday || control.chosen ? Font.DemiBold : Font.Normal
        color: control.chosen ? Theme.accentText : control.isToday ? Theme.accent
                              : control.inMonth ? Theme.text : Theme.textMuted
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
    background: Rectangle {
        radius: Theme.radiusSmall
        color: control.chosen ? Theme.accent : control.hovered ? Theme.hover : "transparent"
        border.width: control.current ? 2 : 0
        border.color: control.chosen ? Theme.text : Theme.focus
        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 3
            width: 4
            height: 4
            radius: 2
            visible: control.isToday && !control.chosen
            color: Theme.accent
        }
    }
}
