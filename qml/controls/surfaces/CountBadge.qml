// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LoTrinh.Controls

// A small number on a pill; nothing at zero.
Rectangle {
    id: root

    property int count: 0
    property bool strong: false

    visible: root.count > 0
    implicitWidth: Math.max(implicitHeight, number.implicitWidth + Theme.px(10))
    implicitHeight: Theme.px(18)
    radius: implicitHeight / 2
    color: root.strong ? Theme.accent : Theme.neutral.bg

    AppText {
        id: number
        anchors.centerIn: parent
        text: root.count > 999 ? "999+" : root.count
        kind: AppText.Tiny
        font.family: Theme.figureFamily
        font.weight: Font.DemiBold
        color: root.strong ? Theme.accentText : Theme.neutral.fg
    }
}
