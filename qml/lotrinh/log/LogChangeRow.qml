// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import LoTrinh.Controls

// A row of the data that a command changed, or below it one of its fields, before and after.
RowLayout {
    id: root

    required property string heading
    required property string tone
    required property string change
    required property string field
    required property string text
    readonly property bool isHeading: root.heading.length > 0

    spacing: Theme.s

    AppText {
        objectName: "logRowHeading"
        Layout.fillWidth: true
        Layout.topMargin: Theme.xs
        visible: root.isHeading
        text: root.heading
        kind: AppText.Strong
        wrapMode: Text.Wrap
    }
    Badge {
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: Theme.xs
        visible: root.isHeading
        text: root.change
        tone: root.tone
    }
    AppText {
        Layout.preferredWidth: Theme.px(120)
        Layout.alignment: Qt.AlignTop
        visible: !root.isHeading
        text: root.field
        kind: AppText.Small
        muted: true
        wrapMode: Text.Wrap
    }
    AppText {
        objectName: "logRowField"
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop
        visible: !root.isHeading
        text: root.text
        kind: AppText.Small
        wrapMode: Text.Wrap
        Accessible.name: root.field + ": " + root.text
    }
}
