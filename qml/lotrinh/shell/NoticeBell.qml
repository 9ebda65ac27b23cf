// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import LoTrinh
import LoTrinh.Controls

// Everything that was said since the start, for whoever looked away.
IconButton {
    id: root
    objectName: "bell"

    iconName: "bell"
    tip: Notices.unread > 0 ? qsTr("Thông báo, %n chưa đọc", "", Notices.unread) : qsTr("Thông báo")
    onClicked: {
        past.open();
        Notices.markRead();
    }

    CountBadge {
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: -2
        strong: true
        count: Notices.unread
    }
    SideSheet {
        id: past
        objectName: "pastNotices"
        title: qsTr("Thông báo")
        hint: qsTr("Những việc đã làm từ khi mở chương trình")

        EmptyState {
            Layout.fillWidth: true
            visible: Notices.past.count === 0
            glyph: "bell"
            title: qsTr("Chưa có thông báo nào")
        }
        Repeater {
            model: Notices.past
            RowLayout {
                id: line
                required property string key
                required property string tone
                required property string title
                required property string text
                required property string at

                Layout.fillWidth: true
                Layout.fillHeight: false
                spacing: Theme.s
                Icon {
                    Layout.alignment: Qt.AlignTop
                    name: Theme.tone(line.tone).glyph
                    color: Theme.tone(line.tone).fg
                    size: Theme.px(16)
                }
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0
                    AppText {
                        Layout.fillWidth: true
                        text: line.title
                        kind: AppText.Strong
                        wrapMode: Text.WordWrap
                    }
                    AppText {
                        Layout.fillWidth: true
                        visible: line.text.length > 0
                        text: line.text
                        wrapMode: Text.WordWrap
                    }
                }
                AppText {
                    Layout.alignment: Qt.AlignTop
                    text: line.at
                    kind: AppText.Small
                    muted: true
                }
            }
        }
    }
}
