// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import LoTrinh
import LoTrinh.Controls

// Duties as rows: course and reason, status, day; each leads to its proof.
RowStack {
    id: root

    required property RecordModel duties
    property string emptyText
    // For a narrow column: without the rule and the word that leads on.
    property bool compact: false
    signal explained(string key)

    spacing: 0

    AppText {
        width: root.rowWidth
        visible: root.duties.count === 0
        text: root.emptyText
        muted: true
        wrapMode: Text.WordWrap
    }
    Repeater {
        model: root.duties
        DutyRow {
            required property int index
            width: root.rowWidth
            separated: index > 0
            compact: root.compact
            onClicked: root.explained(key)
        }
    }
}
