// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import LoTrinh.Controls

// A short explanation under the pointer. Set text and shown; it waits a moment before it comes.
T.ToolTip {
    id: control

    property bool shown: false

    visible: control.shown && control.text.length > 0
    delay: 500
    timeout: 8000
    x: parent ? Math.round((parent.width - implicitWidth) / 2) : 0
    y: parent ? parent.height + 6 : 0
    margins: 6
    padding: Theme.px(6)
    leftPadding: Theme.s
    rightPadding: Theme.s
    implicitWidth: Math.min(contentItem.implicitWidth, Theme.px(320)) + leftPadding + rightPadding
    implicitHeight: contentItem.implicitHeight + topPadding + bottomPadding
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent | T.Popup.CloseOnReleaseOutsideParent

    contentItem: AppText {
        text: control.text
        kind: AppText.Small
        color: Theme.dark ? Theme.text : "#F4F6F9"
        wrapMode: Text.WordWrap
    }
    background: Rectangle {
        radius: Theme.radiusSmall
        color: Theme.dark ? "#39414F" : "#262E3B"
        border.width: Theme.dark ? 1 : 0
        border.color: Theme.lineStrong
    }
}
