// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Not bound: headings between rows are not made then (Qt 6.4).
import QtQuick
import QtQuick.Templates as T
import LoTrinh
import LoTrinh.Controls

// What is to be done, under headings. Arrows go from one to the next, Enter does it, Ctrl+Enter opens the class.
ListView {
    id: root

    property RecordModel records
    property list<string> running
    // What stands above each group of records, by its number.
    property list<string> headings
    signal acted(string key)
    signal opened(string key)

    model: root.records
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    activeFocusOnTab: true
    keyNavigationEnabled: true
    highlightMoveDuration: Theme.quick
    cacheBuffer: Theme.px(400)
    T.ScrollBar.vertical: AppScrollBar {}
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Việc cần làm")
    Accessible.focusable: true
    Keys.onPressed: event => {
        const row = root.currentItem as TaskRow;
        if (!row || (event.key !== Qt.Key_Return && event.key !== Qt.Key_Enter))
            return;
        event.accepted = true;
        if (event.modifiers & Qt.ControlModifier)
            root.opened(row.key);
        else
            root.acted(row.key);
    }

    // By a number: a list does not ask anew for the words of rows that stay (Qt 6.4).
    section.property: "group"
    section.delegate: Item {
        id: heading
        required property string section
        width: root.width
        height: Theme.px(34)
        AppText {
            anchors.left: parent.left
            anchors.leftMargin: Theme.s
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.px(6)
            text: root.headings[Number(heading.section)] ?? ""
            kind: AppText.Strong
            Accessible.role: Accessible.Heading
        }
    }
    delegate: TaskRow {
        width: root.width - Theme.m
        current: ListView.isCurrentItem && root.activeFocus
        busy: root.running.includes(key)
        onActed: root.acted(key)
        onOpened: root.opened(key)
    }
}
