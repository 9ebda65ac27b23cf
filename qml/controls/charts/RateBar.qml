// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LoTrinh.Controls

// A share with its figure. share is 0 to 1; below 0 it is not defined and reads "–".
Item {
    id: root

    property real share: -1
    property string text: root.defined ? qsTr("%1 %").arg(Number(root.share * 100).toLocaleString(Qt.locale(), "f", 1)) : "–"
    property string tone
    property string label
    property int textWidth: Theme.px(56)
    property bool textShown: true
    readonly property bool defined: root.share >= 0

    implicitWidth: Theme.px(140)
    implicitHeight: Theme.px(20)
    Accessible.role: Accessible.ProgressBar
    Accessible.name: root.label.length > 0 ? root.label + ": " + root.text : root.text

    Rectangle {
        id: track
        anchors.verticalCenter: parent.verticalCenter
        width: Math.max(0, root.width - (root.textShown ? root.textWidth + Theme.s : 0))
        height: Theme.px(6)
        radius: height / 2
        color: Theme.neutral.bg
        border.width: 0

        Rectangle {
            visible: root.defined && root.share > 0
            width: Math.max(parent.height, parent.width * Math.min(1, root.share))
            height: parent.height
            radius: parent.radius
            color: root.tone.length > 0 ? Theme.tone(root.tone).solid : Theme.accent
        }
    }
    AppText {
        visible: root.textShown
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        width: root.textWidth
        text: root.text
        kind: AppText.Small
        font.family: Theme.figureFamily
        color: root.defined ? Theme.text : Theme.textMuted
        horizontalAlignment: Text.AlignRight
        Accessible.ignored: true
    }
}
