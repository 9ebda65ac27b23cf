// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import LoTrinh.Controls

// A message in the page: what happened, why, and what would work. A screen reader hears it when
// announce() gives it the focus.
FocusScope {
    id: root

    property string tone: "info"
    property string title
    property string text
    property string actionText
    property bool dismissible: true
    readonly property ToneColors colours: Theme.tone(root.tone)
    signal actionTriggered()
    signal dismissed()

    function announce(): void {
        message.forceActiveFocus(Qt.OtherFocusReason);
    }

    implicitWidth: Theme.px(420)
    implicitHeight: frame.implicitHeight

    Rectangle {
        id: frame
        anchors.left: parent.left
        anchors.right: parent.right
        implicitHeight: Math.max(Theme.px(40), row.implicitHeight + 2 * Theme.px(10))
        height: implicitHeight
        radius: Theme.radius
        color: root.colours.bg
        border.width: 1
        border.color: root.colours.solid

        FocusRing {
            shown: message.activeFocus
        }
        RowLayout {
            id: row
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.leftMargin: Theme.m
            anchors.rightMargin: Theme.s
            spacing: Theme.s

            Icon {
                Layout.alignment: Qt.AlignTop
                name: root.colours.glyph
                size: Theme.px(18)
                color: root.colours.fg
            }
            ColumnLayout {
                id: message
                Layout.fillWidth: true
                activeFocusOnTab: true
                spacing: 2
                Accessible.role: Accessible.StaticText
                Accessible.name: root.title.length > 0 && root.text.length > 0 ? root.title + ". " + root.text : root.title + root.text
                Accessible.focusable: true
                AppText {
                    Layout.fillWidth: true
                    visible: root.title.length > 0
                    text: root.title
                    kind: AppText.Strong
                    color: root.colours.fg
                    wrapMode: Text.WordWrap
                    Accessible.ignored: true
                }
                AppText {
                    Layout.fillWidth: true
                    visible: root.text.length > 0
                    text: root.text
                    color: root.title.length > 0 ? Theme.text : root.colours.fg
                    wrapMode: Text.WordWrap
                    Accessible.ignored: true
                }
            }
            AppButton {
                visible: root.actionText.length > 0
                compact: true
                text: root.actionText
                onClicked: root.actionTriggered()
            }
            IconButton {
                visible: root.dismissible
                compact: true
                iconName: "close"
                tip: qsTr("Đóng thông báo")
                onClicked: root.dismissed()
            }
        }
    }
}
