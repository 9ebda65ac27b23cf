// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import LoTrinh
import LoTrinh.Controls

// What was just said, in the corner over the page. While the pointer rests on it nothing goes.
Column {
    id: root
    objectName: "notices"

    signal undoAsked()

    spacing: Theme.s

    HoverHandler {
        onHoveredChanged: Notices.held = hovered
    }
    Repeater {
        model: Notices.shown
        NoticeCard {
            id: card
            objectName: "notice-" + card.key
            width: Theme.px(380)
            onClosed: Notices.dismiss(card.key)
            onUndoAsked: {
                Notices.dismiss(card.key);
                root.undoAsked();
            }
        }
    }
}
