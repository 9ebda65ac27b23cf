// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LoTrinh.Controls

// The first letters of a name's last two words (Vietnamese given names stand last), on a colour of its own.
Rectangle {
    id: root

    property string name
    property int size: Theme.px(32)
    readonly property list<string> tones: ["info", "good", "warn", "neutral"]
    readonly property string initials: {
        const words = root.name.trim().split(/\s+/);
        return words.slice(-2).map(word => word.charAt(0).toLocaleUpperCase()).join("");
    }
    readonly property ToneColors colours: {
        let sum = 0;
        for (let i = 0; i < root.name.length; ++i)
            sum += root.name.charCodeAt(i);
        return Theme.tone(root.tones[sum % root.tones.length]);
    }

    implicitWidth: root.size
    implicitHeight: root.size
    radius: root.size / 2
    color: root.colours.bg
    Accessible.ignored: true

    AppText {
        anchors.centerIn: parent
        text: root.initials
        font.pixelSize: Math.round(root.size * 0.38)
        font.weight: Font.DemiBold
        color: root.colours.fg
        Accessible.ignored: true
    }
}
