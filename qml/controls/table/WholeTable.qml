// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// What is to be done with all rows of a table, as soon as they are there.
QtObject {
    id: root

    property bool partial: false
    property var waiting: null
    signal restWanted()

    function then(act: var): void {
        if (!root.partial) {
            act();
            return;
        }
        root.waiting = act;
        root.restWanted();
    }

    onPartialChanged: {
        const act = root.waiting;
        root.waiting = null;
        // The rows are there with this turn of events.
        if (act && !root.partial)
            Qt.callLater(act);
    }
}
