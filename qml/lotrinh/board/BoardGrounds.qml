// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import LoTrinh
import LoTrinh.Controls

// A few sentences under their name; what does not fit is in the tip.
Card {
    id: root

    property string sentences
    property string placeholder

    padding: Theme.m
    spacing: Theme.xs
    fills: true

    AppText {
        id: words
        Layout.fillWidth: true
        Layout.fillHeight: true
        text: root.sentences.length > 0 ? root.sentences : root.placeholder
        muted: root.sentences.length === 0
        kind: AppText.Small
        wrapMode: Text.WordWrap
        elide: Text.ElideRight
        verticalAlignment: Text.AlignTop

        HoverHandler {
            id: hover
        }
        AppToolTip {
            visible: hover.hovered && words.truncated
            text: root.sentences
        }
    }
}
