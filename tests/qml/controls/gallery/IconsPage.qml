// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import LoTrinh.Controls

ScrollColumn {
    id: page
    padding: Theme.xl

    Flow {
        Layout.fillWidth: true
        spacing: Theme.s
        Repeater {
            model: ["home", "list", "grid", "calendar", "class", "people", "user", "plan", "chart", "trend", "catalogue", "book", "room", "unit", "search", "check", "clock", "alert", "question", "info", "plus", "minus", "close", "chevron-down", "chevron-up", "chevron-left", "chevron-right", "arrow-up", "arrow-down", "arrow-right", "sun", "moon", "language", "undo", "redo", "download", "upload", "filter", "edit", "trash", "copy", "print", "save", "settings", "lock", "bell", "history", "more", "drag", "open", "award", "flag", "sidebar", "empty", "tone-good", "tone-warn", "tone-bad", "tone-info", "tone-neutral"]
            Column {
                id: cell
                required property string modelData
                width: 104
                spacing: 6
                Row {
                    anchors.horizontalCenter: parent.horizontalCenter
                    spacing: 10
                    Icon {
                        anchors.verticalCenter: parent.verticalCenter
                        name: cell.modelData
                        size: 32
                        color: Theme.text
                    }
                    Icon {
                        anchors.verticalCenter: parent.verticalCenter
                        name: cell.modelData
                        size: 16
                        color: Theme.text
                    }
                    Icon {
                        anchors.verticalCenter: parent.verticalCenter
                        name: cell.modelData
                        size: 12
                        color: Theme.text
                    }
                }
                AppText {
                    width: parent.width
                    text: cell.modelData
                    kind: AppText.Tiny
                    muted: true
                    horizontalAlignment: Text.AlignHCenter
                }
            }
        }
    }
}
