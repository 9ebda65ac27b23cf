// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import LoTrinh
import LoTrinh.Controls

// One thing to do: what, for which class or person, by when, and the button that does it.
Rectangle {
    id: root

    required property string key
    required property string code
    required property string name
    // "lớp BD-2024-01", "cán bộ C00001"
    required property string about
    required property string detail
    required property string day
    required property string distance
    required property string tone
    required property string action
    required property bool isCommand
    property bool current: false
    property bool busy: false
    signal acted()
    signal opened()

    height: Math.max(Theme.px(48), line.implicitHeight + Theme.s)
    radius: Theme.radius
    color: pointer.hovered ? Theme.hover : "transparent"
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1: %2, %3, %4").arg(root.action).arg(root.detail).arg(root.about).arg(root.day)

    HoverHandler {
        id: pointer
    }
    FocusRing {
        shown: root.current
        anchors.margins: 0
    }
    RowLayout {
        id: line
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.s
        anchors.rightMargin: Theme.s
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.m

        Icon {
            name: Theme.tone(root.tone).glyph
            color: Theme.tone(root.tone).fg
            size: Theme.px(18)
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 1
            AppText {
                Layout.fillWidth: true
                text: root.detail
                kind: AppText.Strong
                elide: Text.ElideRight
            }
            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.s
                LinkText {
                    objectName: "taskClass-" + root.key
                    text: root.code
                    font.pixelSize: Theme.sizeSmall
                    onClicked: root.opened()
                }
                AppText {
                    Layout.fillWidth: true
                    text: root.name
                    kind: AppText.Small
                    muted: true
                    elide: Text.ElideRight
                }
            }
        }
        ColumnLayout {
            Layout.alignment: Qt.AlignRight
            spacing: 1
            AppText {
                Layout.alignment: Qt.AlignRight
                text: root.distance
                color: Theme.tone(root.tone).fg
                font.weight: Font.Medium
            }
            AppText {
                Layout.alignment: Qt.AlignRight
                text: root.day
                kind: AppText.Small
                muted: true
            }
        }
        AppButton {
            objectName: "task-" + root.key
            Layout.preferredWidth: Math.max(implicitWidth, Theme.px(148))
            text: root.action
            busy: root.busy
            variant: AppButton.Plain
            Accessible.description: root.about
            onClicked: root.acted()
        }
    }
}
