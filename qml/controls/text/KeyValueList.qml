// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import LoTrinh.Controls

// Names on the left, values on the right; an empty value reads "–".
GridLayout {
    id: root

    property list<KeyValue> entries
    property int keyWidth: Theme.px(150)

    Layout.fillHeight: false
    columns: 2
    columnSpacing: Theme.l
    rowSpacing: Theme.s

    Repeater {
        model: root.entries.length * 2
        AppText {
            id: cell
            required property int index
            readonly property KeyValue entry: root.entries[Math.floor(index / 2)]
            readonly property bool isKey: index % 2 === 0

            Layout.preferredWidth: isKey ? root.keyWidth : -1
            Layout.fillWidth: !isKey
            Layout.alignment: Qt.AlignTop
            text: isKey ? entry.key : entry.value.length > 0 ? entry.value : "–"
            muted: isKey
            wrapMode: Text.WordWrap
            Accessible.name: isKey ? entry.key : entry.key + ": " + text
        }
    }
}
