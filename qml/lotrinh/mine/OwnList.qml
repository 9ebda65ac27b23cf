// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import LoTrinh
import LoTrinh.Controls

// My classes or papers: what it is, when, and where it stands.
RowStack {
    id: root

    required property RecordModel records
    property string emptyText

    spacing: Theme.s

    AppText {
        width: root.rowWidth
        visible: root.records.count === 0
        text: root.emptyText
        muted: true
        wrapMode: Text.WordWrap
    }
    Repeater {
        model: root.records
        RowLayout {
            id: row
            required property string key
            required property string title
            required property string detail
            required property string standing
            required property string tone

            width: root.rowWidth
            spacing: Theme.s
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0
                AppText {
                    Layout.fillWidth: true
                    text: row.title
                    wrapMode: Text.WordWrap
                }
                AppText {
                    Layout.fillWidth: true
                    text: row.detail
                    kind: AppText.Small
                    muted: true
                    wrapMode: Text.WordWrap
                }
            }
            Badge {
                objectName: "own-" + row.key
                Layout.alignment: Qt.AlignTop
                text: row.standing
                tone: row.tone
            }
        }
    }
}
