// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import LoTrinh
import LoTrinh.Controls

// What narrows the log: who, what, about what, from when to when.
RowLayout {
    id: root

    required property LogController log

    function startTyping(): void {
        actor.forceActiveFocus();
    }
    function widen(): void {
        actor.reset();
        subject.reset();
        root.log.widen();
        root.startTyping();
    }

    Layout.fillHeight: false
    spacing: Theme.s

    SearchField {
        id: actor
        objectName: "logActor"
        Layout.fillWidth: true
        Layout.minimumWidth: Theme.px(120)
        label: qsTr("Tài khoản đã làm, ghi đủ tên")
        placeholderText: qsTr("Ai làm")
        onSearched: text => root.log.actor = text
    }
    AppComboBox {
        objectName: "logCommand"
        Layout.fillWidth: true
        Layout.minimumWidth: Theme.px(140)
        listWidth: Theme.px(280)
        label: qsTr("Việc gì")
        model: root.log.commands
        currentIndex: root.log.command
        onActivated: index => root.log.command = index
    }
    SearchField {
        id: subject
        objectName: "logSubject"
        Layout.fillWidth: true
        Layout.minimumWidth: Theme.px(120)
        label: qsTr("Mã của lớp, cán bộ hoặc lượt quy hoạch, ghi đủ mã")
        placeholderText: qsTr("Mã đối tượng")
        onSearched: text => root.log.subject = text
    }
    AppText {
        text: qsTr("Từ")
        muted: true
    }
    DateField {
        objectName: "logFrom"
        Layout.preferredWidth: Theme.px(132)
        label: qsTr("Từ ngày")
        iso: root.log.from
        today: Workplace.today
        onDayChosen: iso => root.log.from = iso
    }
    AppText {
        text: qsTr("đến")
        muted: true
    }
    DateField {
        objectName: "logTo"
        Layout.preferredWidth: Theme.px(132)
        label: qsTr("Đến hết ngày")
        iso: root.log.to
        today: Workplace.today
        onDayChosen: iso => root.log.to = iso
    }
    AppButton {
        objectName: "logWiden"
        variant: AppButton.Quiet
        enabled: root.log.filtered
        text: qsTr("Bỏ lọc")
        onClicked: root.widen()
    }
}
