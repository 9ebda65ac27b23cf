// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import LoTrinh.Controls

// The places of the program, one below the other. Up and Down move, Enter or Space goes there.
FocusScope {
    id: root

    property list<NavItem> items
    property string currentKey
    property bool expanded: true
    property alias header: headerSlot.data
    property alias footer: footerSlot.data
    signal activated(string key)

    function go(key: string): void {
        root.currentKey = key;
        root.activated(key);
    }

    implicitWidth: root.expanded ? Theme.px(208) : Theme.px(56)
    implicitHeight: Theme.px(400)
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Các mục của chương trình")

    Rectangle {
        anchors.fill: parent
        color: Theme.sunken
        Rectangle {
            anchors.right: parent.right
            width: 1
            height: parent.height
            color: Theme.line
        }
    }
    Column {
        id: headerSlot
        x: Theme.s
        y: Theme.s
        width: root.width - 2 * Theme.s
    }
    Flickable {
        anchors.top: headerSlot.bottom
        anchors.bottom: footerSlot.top
        anchors.topMargin: Theme.s
        anchors.bottomMargin: Theme.s
        width: root.width - 1
        contentHeight: column.implicitHeight
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height
        clip: true
        T.ScrollBar.vertical: AppScrollBar {}

        Column {
            id: column
            x: Theme.s
            width: root.width - 2 * Theme.s
            spacing: 2

            Repeater {
                id: rows
                model: root.items
                NavButton {
                    required property int index
                    required property NavItem modelData
                    objectName: "nav-" + modelData.key
                    width: column.width
                    item: modelData
                    expanded: root.expanded
                    current: modelData.key === root.currentKey
                    visible: modelData.shown
                    onClicked: root.go(modelData.key)
                    KeyNavigation.up: index > 0 ? rows.itemAt(index - 1) : null
                    KeyNavigation.down: index + 1 < rows.count ? rows.itemAt(index + 1) : null
                }
            }
        }
    }
    Column {
        id: footerSlot
        x: Theme.s
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.s
        width: root.width - 2 * Theme.s
        spacing: Theme.xs
    }
}
