// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LoTrinh.Controls

// All running text. kind picks size and weight, muted the second colour.
Text {
    id: root

    enum Kind { Body, Strong, Small, Tiny, Title, Heading, Figure }

    property int kind: AppText.Body
    property bool muted: false

    color: root.muted ? Theme.textMuted : Theme.text
    font.family: Theme.fontFamily
    font.pixelSize: {
        switch (root.kind) {
        case AppText.Small:
            return Theme.sizeSmall;
        case AppText.Tiny:
            return Theme.sizeTiny;
        case AppText.Title:
            return Theme.sizeTitle;
        case AppText.Heading:
            return Theme.sizeHeading;
        case AppText.Figure:
            return Theme.sizeFigure;
        }
        return Theme.sizeBody;
    }
    font.weight: root.kind === AppText.Body || root.kind === AppText.Small || root.kind === AppText.Tiny
                 ? Font.Normal : Font.DemiBold
    lineHeight: root.wrapMode === Text.NoWrap ? 1 : 1.15
    textFormat: Text.PlainText
    renderType: Text.NativeRendering
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text
    Accessible.ignored: root.text.length === 0
}
