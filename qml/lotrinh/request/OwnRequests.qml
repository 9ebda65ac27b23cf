// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import LoTrinh
import LoTrinh.Controls

// What I asked for, what was answered; what still waits can be taken back.
RowStack {
    id: root

    required property RecordModel records
    signal withdrawn(string code)

    spacing: Theme.s

    Repeater {
        model: root.records
        RowLayout {
            id: row
            required property string key
            required property string title
            required property string detail
            required property string standing
            required property string tone
            required property bool isWaiting

            width: root.rowWidth
            spacing: Theme.s
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0
                AppText {
                    Layout.fillWidth: true
                    text: row.title
                    wrapMode: Text.WordWrap
                }
                AppText {
                    Layout.fillWidth: true
                    text: row.detail
                    kind: AppText.Small
                    muted: true
                    wrapMode: Text.WordWrap
                }
            }
            ColumnLayout {
                Layout.fillWidth: false
                Layout.alignment: Qt.AlignTop
                spacing: Theme.xs
                Badge {
                    objectName: "request-" + row.key
                    Layout.alignment: Qt.AlignRight
                    text: row.standing
                    tone: row.tone
                }
                LinkText {
                    objectName: "withdraw-" + row.key
                    Layout.alignment: Qt.AlignRight
                    visible: row.isWaiting
                    text: qsTr("Rút lại")
                    font.pixelSize: Theme.sizeSmall
                    onClicked: root.withdrawn(row.key)
                }
            }
        }
    }
}
