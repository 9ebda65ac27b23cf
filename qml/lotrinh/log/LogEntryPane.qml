// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import LoTrinh
import LoTrinh.Controls

// One line of the log in full: who, when, what was asked and what was answered.
Card {
    id: root

    required property LogEntryView entry
    signal closed()

    fills: true
    padding: 0
    spacing: 0
    Accessible.name: root.entry.title

    RowLayout {
        Layout.fillWidth: true
        Layout.fillHeight: false
        Layout.margins: Theme.m
        Layout.bottomMargin: 0
        AppText {
            objectName: "logEntryTitle"
            Layout.fillWidth: true
            text: root.entry.title
            kind: AppText.Strong
            wrapMode: Text.WordWrap
        }
        IconButton {
            objectName: "logEntryClose"
            compact: true
            iconName: "close"
            tip: qsTr("Đóng")
            onClicked: root.closed()
        }
    }
    ScrollColumn {
        Layout.fillWidth: true
        Layout.fillHeight: true
        padding: Theme.m

        KeyValueList {
            Layout.fillWidth: true
            keyWidth: Theme.px(110)
            entries: [
                KeyValue {
                    key: qsTr("Số")
                    value: root.entry.key
                },
                KeyValue {
                    key: qsTr("Lúc")
                    value: root.entry.at
                },
                KeyValue {
                    key: qsTr("Người làm")
                    value: root.entry.actor
                },
                KeyValue {
                    key: qsTr("Lệnh")
                    value: root.entry.command
                },
                KeyValue {
                    key: qsTr("Đối tượng")
                    value: root.entry.subject
                }
            ]
        }
        Banner {
            objectName: "logWithheld"
            Layout.fillWidth: true
            visible: root.entry.withheld
            dismissible: false
            tone: "info"
            text: qsTr("Việc này liên quan đến quy hoạch: ở đây chỉ thấy ai làm và lúc nào.")
        }
        FormField {
            Layout.fillWidth: true
            visible: !root.entry.withheld
            label: qsTr("Dữ liệu trước và sau")
            hint: root.entry.rowsLoading ? qsTr("Đang tra lịch sử…") : root.entry.rowsNote
            RowStack {
                id: changes
                objectName: "logRows"
                Layout.fillWidth: true
                visible: root.entry.rows.count > 0
                spacing: Theme.xs
                Repeater {
                    model: root.entry.rows
                    LogChangeRow {
                        width: changes.rowWidth
                    }
                }
            }
        }
        FormField {
            Layout.fillWidth: true
            visible: root.entry.request.length > 0
            label: qsTr("Yêu cầu")
            AppTextArea {
                objectName: "logRequest"
                Layout.fillWidth: true
                readOnly: true
                label: qsTr("Yêu cầu")
                text: root.entry.request
                font.family: Theme.figureFamily
                font.pixelSize: Theme.sizeSmall
                wrapMode: TextEdit.WrapAnywhere
            }
        }
        FormField {
            Layout.fillWidth: true
            visible: root.entry.reply.length > 0
            label: qsTr("Trả lời")
            AppTextArea {
                objectName: "logReply"
                Layout.fillWidth: true
                readOnly: true
                label: qsTr("Trả lời")
                text: root.entry.reply
                font.family: Theme.figureFamily
                font.pixelSize: Theme.sizeSmall
                wrapMode: TextEdit.WrapAnywhere
            }
        }
        FormField {
            Layout.fillWidth: true
            label: qsTr("Mã băm của dòng")
            AppText {
                Layout.fillWidth: true
                text: root.entry.hash
                kind: AppText.Small
                muted: true
                wrapMode: Text.WrapAnywhere
            }
        }
    }
}
