// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQml
import QtQuick
import LoTrinh

// The shortcuts that hold everywhere.
Item {
    id: root

    property list<string> places
    signal paletteAsked()
    signal helpAsked()
    signal placeAsked(string key)
    signal sideAsked()
    signal undoAsked()
    signal redoAsked()

    Shortcut {
        sequences: ["Ctrl+K"]
        onActivated: root.paletteAsked()
    }
    Shortcut {
        sequences: ["F1"]
        onActivated: root.helpAsked()
    }
    // A field that is being typed in takes these for its own text first.
    Shortcut {
        sequences: ["Ctrl+Z"]
        onActivated: root.undoAsked()
    }
    Shortcut {
        sequences: ["Ctrl+Y", "Ctrl+Shift+Z"]
        onActivated: root.redoAsked()
    }
    Shortcut {
        sequences: ["Ctrl+L"]
        enabled: Workplace.canLock
        onActivated: Workplace.lock()
    }
    Shortcut {
        sequences: ["F5"]
        onActivated: Workplace.refresh()
    }
    Shortcut {
        sequences: ["F6"]
        onActivated: root.sideAsked()
    }
    Shortcut {
        sequences: ["Ctrl++", "Ctrl+="]
        onActivated: Workplace.textPercent += 10
    }
    Shortcut {
        sequences: ["Ctrl+-"]
        onActivated: Workplace.textPercent -= 10
    }
    Shortcut {
        sequences: ["Ctrl+0"]
        onActivated: Workplace.textPercent = 100
    }
    Instantiator {
        model: Math.min(9, root.places.length)
        Shortcut {
            required property int index
            sequences: ["Ctrl+" + (index + 1)]
            onActivated: root.placeAsked(root.places[index])
        }
    }
}
