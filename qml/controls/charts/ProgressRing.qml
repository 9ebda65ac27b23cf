// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LoTrinh.Controls

// A share as a ring with its figure in the middle.
Item {
    id: root

    property real share: -1
    property string text: root.share < 0 ? "–" : qsTr("%1 %").arg(Number(root.share * 100).toLocaleString(Qt.locale(), "f", 1))
    property string caption
    property string tone
    property int size: Theme.px(88)

    implicitWidth: root.size
    implicitHeight: root.size
    Accessible.role: Accessible.ProgressBar
    Accessible.name: root.caption.length > 0 ? root.caption + ": " + root.text : root.text

    RingItem {
        anchors.fill: parent
        share: root.share
        thickness: Math.max(4, Math.round(root.size / 12))
        color: root.tone.length > 0 ? Theme.tone(root.tone).solid : Theme.accent
        trackColor: Theme.neutral.bg
    }
    Column {
        anchors.centerIn: parent
        AppText {
            anchors.horizontalCenter: parent.horizontalCenter
            text: root.text
            kind: AppText.Title
            Accessible.ignored: true
        }
        AppText {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: root.caption.length > 0
            text: root.caption
            kind: AppText.Tiny
            muted: true
            Accessible.ignored: true
        }
    }
}
