// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import LoTrinh
import LoTrinh.Controls

// Work that takes a while: what it is, how far it is, how long it still takes, and a way to stop it. Another text is
// other work, which begins anew.
RowLayout {
    id: root

    property string text
    property real progress: 0
    // When the work now seen began, milliseconds.
    property double since: 0
    // Seconds still to come, going on as until now; -1 while nobody can say.
    property int secondsLeft: -1
    signal cancelled()

    function estimate(): void {
        const spent = (Date.now() - root.since) / 1000;
        root.secondsLeft = root.progress > 0.05 && spent > 1 ? Math.ceil(spent * (1 - root.progress) / root.progress) : -1;
    }

    function begin(): void {
        root.since = Date.now();
        root.secondsLeft = -1;
    }

    onVisibleChanged: root.begin()
    onTextChanged: root.begin()
    onProgressChanged: {
        if (root.progress === 0)
            root.begin();
        root.estimate();
    }

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
    TimeLeft {
        objectName: "waitingLeft"
        seconds: root.secondsLeft
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
