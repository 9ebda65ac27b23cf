// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LoTrinh.Controls

// A state in a word: colour, shape and text say the same.
Rectangle {
    id: root

    property string text
    property string tone: "neutral"
    property string glyph: colours.glyph
    property bool glyphShown: true
    readonly property real glyphWidth: root.glyphShown && root.glyph.length > 0 ? Theme.px(12) + Theme.xs : 0
    readonly property ToneColors colours: Theme.tone(root.tone)

    implicitWidth: Math.ceil(words.implicitWidth) + root.glyphWidth + 2 * Theme.px(7)
    implicitHeight: Theme.px(20)
    radius: Theme.radiusSmall
    color: root.colours.bg
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text

    Row {
        x: Theme.px(7)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.xs
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.glyphWidth > 0
            name: root.glyph
            size: Theme.px(12)
            color: root.colours.fg
        }
        AppText {
            id: words
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, Math.max(0, root.width - 2 * Theme.px(7) - root.glyphWidth))
            text: root.text
            kind: AppText.Small
            font.weight: Font.Medium
            color: root.colours.fg
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }
}
