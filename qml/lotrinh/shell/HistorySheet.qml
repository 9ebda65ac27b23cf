// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import LoTrinh
import LoTrinh.Controls

// What I did, newest first, and the way back.
SideSheet {
    id: root
    objectName: "historySheet"

    property HistoryController history

    title: qsTr("Những việc tôi đã làm")
    hint: qsTr("Hoàn tác lần lượt từ việc mới nhất. Nhật ký vẫn giữ cả hai.")
    footer: [
        AppButton {
            objectName: "undoLast"
            iconName: "undo"
            text: qsTr("Hoàn tác việc mới nhất")
            enabled: root.history.commands.count > 0
            busy: root.history.busy
            onClicked: root.history.undo()
        },
        AppButton {
            objectName: "redoLast"
            text: qsTr("Làm lại")
            enabled: root.history.canRedo && !root.history.busy
            onClicked: root.history.redo()
        }
    ]

    EmptyState {
        Layout.fillWidth: true
        visible: root.history.commands.count === 0
        glyph: "history"
        title: qsTr("Chưa có việc nào")
        hint: qsTr("Mọi thay đổi bạn làm sẽ hiện ở đây.")
    }
    Repeater {
        model: root.history.commands
        RowLayout {
            id: line
            required property string key
            required property string title
            required property string subject
            required property string at
            required property string standing
            required property string tone

            Layout.fillWidth: true
            Layout.fillHeight: false
            spacing: Theme.s
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0
                AppText {
                    Layout.fillWidth: true
                    text: line.title
                    wrapMode: Text.WordWrap
                }
                AppText {
                    Layout.fillWidth: true
                    text: line.subject.length > 0 ? qsTr("%1 · %2").arg(line.subject).arg(line.at) : line.at
                    kind: AppText.Small
                    muted: true
                }
            }
            Badge {
                Layout.alignment: Qt.AlignTop
                visible: line.standing.length > 0
                text: line.standing
                tone: line.tone
            }
        }
    }
}
