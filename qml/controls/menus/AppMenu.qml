// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import LoTrinh.Controls

T.Menu {
    id: control

    implicitWidth: Theme.px(220)
    implicitHeight: Math.min(contentHeight + topPadding + bottomPadding, Theme.px(420))
    padding: Theme.xs
    margins: 6
    overlap: 2
    delegate: AppMenuItem {}

    contentItem: ListView {
        implicitHeight: contentHeight
        model: control.contentModel
        interactive: contentHeight > height
        clip: true
        currentIndex: control.currentIndex
        T.ScrollBar.vertical: AppScrollBar {}
    }
    background: PopupGround {}
}
