// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import LoTrinh.Controls

// A title over a part of a page, with a muted line under it and actions on the right.
RowLayout {
    id: root

    property string title
    property string hint
    property bool large: false
    default property alias actions: actionRow.data

    Layout.fillHeight: false
    spacing: Theme.s

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 2
        AppText {
            Layout.fillWidth: true
            text: root.title
            kind: root.large ? AppText.Heading : AppText.Title
            elide: Text.ElideRight
            Accessible.role: Accessible.Heading
        }
        AppText {
            Layout.fillWidth: true
            text: root.hint
            visible: root.hint.length > 0
            muted: true
            kind: root.large ? AppText.Body : AppText.Small
            wrapMode: Text.WordWrap
        }
    }
    Row {
        id: actionRow
        Layout.alignment: Qt.AlignRight | Qt.AlignVCenter
        spacing: Theme.s
    }
}
