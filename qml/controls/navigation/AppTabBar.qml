// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import LoTrinh.Controls

// Holds AppTabButton; Left and Right change the tab.
T.TabBar {
    id: control

    property string label

    // To the next tab that can be opened.
    function step(by: int): void {
        for (let next = control.currentIndex + by; next >= 0 && next < control.count; next += by) {
            if (control.itemAt(next).enabled) {
                control.currentIndex = next;
                control.itemAt(next).forceActiveFocus(Qt.TabFocusReason);
                return;
            }
        }
    }

    implicitWidth: contentWidth
    implicitHeight: Theme.px(38)
    spacing: Theme.xs
    Accessible.role: Accessible.PageTabList
    Accessible.name: control.label
    Keys.onLeftPressed: control.step(-1)
    Keys.onRightPressed: control.step(1)

    contentItem: ListView {
        model: control.contentModel
        currentIndex: control.currentIndex
        spacing: control.spacing
        orientation: ListView.Horizontal
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentWidth > width
        clip: contentWidth > width
        highlightMoveDuration: 0
        keyNavigationEnabled: false
    }
    background: Item {
        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: 1
            color: Theme.line
        }
    }
}
