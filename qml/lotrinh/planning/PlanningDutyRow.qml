// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import LoTrinh
import LoTrinh.Controls

// One course asked of a planned person: where it stands, by when, on what basis.
ColumnLayout {
    id: root

    required property string courses
    required property string codes
    required property string status
    required property string tone
    required property string due
    required property string note

    Layout.fillHeight: false
    spacing: 2

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.s
        AppText {
            Layout.fillWidth: true
            wrapMode: Text.WordWrap
            font.weight: Font.Medium
            text: root.courses
        }
        Badge {
            Layout.alignment: Qt.AlignTop
            text: root.status
            tone: root.tone
        }
    }
    AppText {
        Layout.fillWidth: true
        wrapMode: Text.WordWrap
        muted: true
        kind: AppText.Small
        text: root.due.length > 0 ? qsTr("%1 · %2").arg(root.codes).arg(root.due) : root.codes
    }
    AppText {
        Layout.fillWidth: true
        visible: root.note.length > 0
        wrapMode: Text.WordWrap
        muted: true
        kind: AppText.Small
        text: root.note
    }
}
