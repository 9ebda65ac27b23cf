// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import LoTrinh
import LoTrinh.Controls

// One thing said in passing. It takes no focus; a screen reader hears it as an alert.
Rectangle {
    id: root

    required property string key
    required property string tone
    required property string title
    required property string text
    required property bool undoable
    readonly property ToneColors colours: Theme.tone(root.tone)
    signal closed()
    signal undoAsked()

    implicitWidth: Theme.px(380)
    implicitHeight: row.implicitHeight + 2 * Theme.m
    radius: Theme.radius
    color: Theme.raised
    border.width: 1
    border.color: root.colours.solid
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.text.length > 0 ? root.title + ". " + root.text : root.title

    Rectangle {
        x: 1
        y: Theme.radius
        width: Theme.px(4)
        height: parent.height - 2 * Theme.radius
        color: root.colours.solid
    }
    RowLayout {
        id: row
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.l
        anchors.rightMargin: Theme.s
        spacing: Theme.s

        Icon {
            Layout.alignment: Qt.AlignTop
            name: root.colours.glyph
            size: Theme.px(18)
            color: root.colours.fg
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2
            AppText {
                Layout.fillWidth: true
                text: root.title
                kind: AppText.Strong
                wrapMode: Text.WordWrap
                Accessible.ignored: true
            }
            AppText {
                Layout.fillWidth: true
                visible: root.text.length > 0
                text: root.text
                wrapMode: Text.WordWrap
                maximumLineCount: 5
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            AppButton {
                objectName: "noticeUndo"
                visible: root.undoable
                compact: true
                focusPolicy: Qt.NoFocus
                iconName: "undo"
                text: qsTr("Hoàn tác (Ctrl+Z)")
                onClicked: root.undoAsked()
            }
        }
        IconButton {
            Layout.alignment: Qt.AlignTop
            compact: true
            focusPolicy: Qt.NoFocus
            iconName: "close"
            tip: qsTr("Đóng thông báo")
            onClicked: root.closed()
        }
    }
}
