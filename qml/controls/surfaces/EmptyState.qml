// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import LoTrinh.Controls

// What to do when there is nothing to see.
Item {
    id: root

    property string glyph: "empty"
    property string title
    property string hint
    property string actionText
    property string actionIcon
    signal actionTriggered()

    implicitWidth: Theme.px(320)
    implicitHeight: column.implicitHeight + 2 * Theme.l

    ColumnLayout {
        id: column
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.l, Theme.px(420))
        spacing: Theme.xs

        Rectangle {
            Layout.alignment: Qt.AlignHCenter
            Layout.bottomMargin: Theme.s
            implicitWidth: Theme.px(48)
            implicitHeight: implicitWidth
            radius: implicitWidth / 2
            color: Theme.neutral.bg
            Icon {
                anchors.centerIn: parent
                name: root.glyph
                size: Theme.px(24)
                color: Theme.neutral.fg
            }
        }
        AppText {
            Layout.fillWidth: true
            text: root.title
            kind: AppText.Title
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.WordWrap
        }
        AppText {
            Layout.fillWidth: true
            visible: root.hint.length > 0
            text: root.hint
            muted: true
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.WordWrap
        }
        AppButton {
            objectName: "emptyAction"
            Layout.alignment: Qt.AlignHCenter
            Layout.topMargin: Theme.m
            visible: root.actionText.length > 0
            variant: AppButton.Primary
            text: root.actionText
            iconName: root.actionIcon
            onClicked: root.actionTriggered()
        }
    }
}
