// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import LoTrinh
import LoTrinh.Controls

// Somebody was faster: both versions side by side, and what now. Esc sends nothing and leaves the form as it is.
AppDialog {
    id: dialog

    component Version: AppText {
        Layout.fillWidth: true
        Layout.preferredWidth: Theme.px(180)
        Layout.alignment: Qt.AlignTop
        wrapMode: Text.Wrap
    }

    objectName: "staleDialog"
    width: Math.min(Theme.px(640), parent ? parent.width - Theme.px(48) : Theme.px(640))
    title: qsTr("%1 vừa được người khác sửa").arg(StaleEdit.subject)
    text: StaleEdit.doneBy
    otherText: qsTr("Lấy bản đang lưu")
    acceptText: qsTr("Gửi lại bản của tôi")
    rejectText: qsTr("Quay lại")
    dangerous: true
    onSubmitted: StaleEdit.sendMine()
    onOtherChosen: StaleEdit.keepTheirs()
    onRejected: StaleEdit.leave()

    Connections {
        target: StaleEdit
        function onChanged(): void {
            if (StaleEdit.open)
                dialog.open();
            else
                dialog.close();
        }
    }
    RowLayout {
        Layout.fillWidth: true
        visible: StaleEdit.fields.count > 0
        spacing: Theme.m
        Item {
            Layout.preferredWidth: Theme.px(150)
        }
        Version {
            text: qsTr("Bản của tôi")
            kind: AppText.Strong
        }
        Version {
            text: qsTr("Đang lưu")
            kind: AppText.Strong
        }
    }
    RowStack {
        id: rows
        objectName: "staleFields"
        Layout.fillWidth: true
        spacing: Theme.s
        Repeater {
            model: StaleEdit.fields
            RowLayout {
                id: row
                required property string label
                required property string mine
                required property string theirs
                required property bool theirChange
                width: rows.rowWidth
                spacing: Theme.m
                AppText {
                    Layout.preferredWidth: Theme.px(150)
                    Layout.alignment: Qt.AlignTop
                    text: row.label
                    muted: true
                    wrapMode: Text.Wrap
                }
                Version {
                    objectName: "staleMine"
                    text: row.mine
                    Accessible.name: qsTr("%1, bản của tôi: %2").arg(row.label).arg(row.mine)
                }
                Version {
                    objectName: "staleTheirs"
                    text: row.theirs
                    kind: row.theirChange ? AppText.Strong : AppText.Body
                    Accessible.name: qsTr("%1, đang lưu: %2").arg(row.label).arg(row.theirs)
                }
            }
        }
    }
    AppText {
        Layout.fillWidth: true
        text: qsTr("In đậm là điều người khác vừa đổi. Gửi lại sẽ ghi đè những ô của bạn lên bản đang lưu.")
        kind: AppText.Small
        muted: true
        wrapMode: Text.WordWrap
    }
}
