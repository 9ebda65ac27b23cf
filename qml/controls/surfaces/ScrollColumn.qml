// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import LoTrinh.Controls

// A column that scrolls when it is taller than its place, and follows the keyboard's focus into view.
Flickable {
    id: root

    property int padding: Theme.l
    property int topPadding: root.padding
    property int bottomPadding: root.padding
    property int spacing: Theme.m
    default property alias content: column.data

    function reveal(item: Item): void {
        let inside = item !== null;
        for (let up = item; up !== null && up !== frame; up = up.parent)
            inside = up.parent !== null;
        if (!inside)
            return;
        const top = item.mapToItem(root.contentItem, 0, 0).y;
        // A table or a chart that is partly in view is not moved under the pointer that pressed it.
        const seen = Math.min(top + item.height, root.contentY + root.height) - Math.max(top, root.contentY);
        if (seen > root.height / 4)
            return;
        if (top < root.contentY + Theme.s)
            root.contentY = Math.max(0, top - Theme.s);
        else if (top + item.height > root.contentY + root.height - Theme.s)
            root.contentY = Math.min(Math.max(0, root.contentHeight - root.height),
                                     top + Math.min(item.height, root.height) - root.height + Theme.s);
    }

    contentWidth: width
    contentHeight: frame.implicitHeight + root.topPadding + root.bottomPadding
    boundsBehavior: Flickable.StopAtBounds
    interactive: contentHeight > height
    clip: true
    T.ScrollBar.vertical: AppScrollBar {}

    ColumnLayout {
        id: frame
        x: root.padding
        y: root.topPadding
        width: root.width - 2 * root.padding
        height: Math.max(implicitHeight, root.height - root.topPadding - root.bottomPadding)

        // Only as tall as what is in it, unless something there fills.
        ColumnLayout {
            id: column
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.alignment: Qt.AlignTop
            spacing: root.spacing
        }
    }
    Connections {
        target: root.Window.window
        function onActiveFocusItemChanged(): void {
            if (root.Window.window.activeFocusItem)
                root.reveal(root.Window.window.activeFocusItem);
        }
    }
}
