// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import LoTrinh.Controls

// Work that takes a while: what it is, how far it is, and a way to stop it.
RowLayout {
    id: root

    property string text
    property real progress: 0
    signal cancelled()

    Layout.fillHeight: false
    spacing: Theme.m

    BusyDots {
        running: root.visible
        color: Theme.accent
    }
    AppText {
        text: root.text
        muted: true
    }
    RateBar {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.px(320)
        share: root.progress
        label: root.text
        //: how far long work is
        text: qsTr("%1 %").arg(Math.round(root.progress * 100))
    }
    AppButton {
        objectName: "cancelWaiting"
        compact: true
        text: qsTr("Dừng")
        onClicked: root.cancelled()
    }
    Item {
        Layout.fillWidth: true
    }
}
