// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import LoTrinh
import LoTrinh.Controls

// What the place a class is held at would mean; once let go on a clash, the days that would do.
ColumnLayout {
    id: root

    required property MoveController move

    spacing: Theme.s

    Banner {
        objectName: "moveVerdict"
        Layout.fillWidth: true
        dismissible: false
        tone: root.move.tone
        title: root.move.headline
        text: root.move.lines.length > 0 ? root.move.lines.join("\n") : qsTr("Không vướng gì.")
    }
    AppText {
        Layout.fillWidth: true
        visible: root.move.pending
        text: root.move.searching ? qsTr("Đang tìm chỗ khác…") : root.move.alternatives.count > 0 ? qsTr("Những chỗ không vướng, tốt nhất trước:") : qsTr("Không có chỗ nào gần đó không vướng.")
        kind: AppText.Small
        muted: true
        wrapMode: Text.WordWrap
    }
    Repeater {
        model: root.move.alternatives
        AppButton {
            id: choice
            required property string key
            required property string days
            required property string note
            objectName: "alternative-" + choice.key
            Layout.fillWidth: true
            enabled: !root.move.busy
            //: days, and how far that is from where it was let go
            text: qsTr("%1 (%2)").arg(choice.days).arg(choice.note)
            onClicked: root.move.take(choice.key)
        }
    }
    AppTextField {
        id: reason
        objectName: "overrideReason"
        Layout.fillWidth: true
        visible: root.move.canOverride
        label: qsTr("Lý do vẫn xếp trùng")
        placeholderText: qsTr("Lý do vẫn xếp trùng")
    }
    RowLayout {
        Layout.fillWidth: true
        visible: root.move.pending
        spacing: Theme.s
        AppButton {
            objectName: "putBack"
            text: qsTr("Để như cũ")
            onClicked: root.move.putBack()
        }
        Item {
            Layout.fillWidth: true
        }
        AppButton {
            objectName: "overrideMove"
            visible: root.move.canOverride
            enabled: reason.text.trim().length > 0
            busy: root.move.busy
            text: qsTr("Vẫn xếp")
            onClicked: root.move.overrideWith(reason.text)
        }
    }
}
