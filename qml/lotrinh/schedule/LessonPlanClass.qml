// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import LoTrinh.Controls

// A class that lacks lessons: in the plan or not, what it lacks or got, and its lessons when one looks closer.
ColumnLayout {
    id: root

    required property string key
    required property string name
    required property string note
    required property string tone
    required property bool checked
    required property string lessons
    required property bool ours
    property bool expanded
    signal toggled()
    signal pressed()

    spacing: Theme.xs

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.s

        AppCheckBox {
            objectName: "lessonsOf-" + root.key
            Layout.fillWidth: true
            text: root.key
            label: root.key + ", " + root.name + ", " + root.note
            checked: root.checked
            enabled: root.ours
            onClicked: root.toggled()
        }
        IconButton {
            objectName: "showLessons-" + root.key
            visible: root.lessons.length > 0
            compact: true
            iconName: root.expanded ? "chevron-up" : "chevron-down"
            tip: root.expanded ? qsTr("Thu lại") : qsTr("Xem các buổi")
            onClicked: root.pressed()
        }
    }
    AppText {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.iconSize + Theme.s
        text: root.name
        kind: AppText.Small
        muted: true
        elide: Text.ElideRight
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.iconSize + Theme.s
        spacing: Theme.xs
        Icon {
            visible: root.tone !== "neutral"
            name: Theme.tone(root.tone).glyph
            color: Theme.tone(root.tone).fg
            size: Theme.px(14)
        }
        AppText {
            Layout.fillWidth: true
            text: root.note
            kind: AppText.Small
            wrapMode: Text.WordWrap
        }
    }
    AppText {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.iconSize + Theme.s
        visible: root.expanded && root.lessons.length > 0
        text: root.lessons
        kind: AppText.Small
        muted: true
        wrapMode: Text.WordWrap
    }
}
