// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import LoTrinh
import LoTrinh.Controls

// The period, the limits, how long to look, and start, pause, stop.
RowLayout {
    id: root

    required property YearPlanController plan
    readonly property bool idle: !root.plan.searching && !root.plan.reading
    readonly property list<int> times: [10, 60, 300]

    Layout.fillHeight: false
    spacing: Theme.m

    AppText {
        text: qsTr("Từ")
        muted: true
    }
    DateField {
        objectName: "boardFrom"
        Layout.preferredWidth: Theme.px(132)
        enabled: root.idle
        label: qsTr("Ngày đầu của kế hoạch")
        iso: root.plan.from
        today: Workplace.today
        clearable: false
        onDayChosen: iso => root.plan.from = iso
    }
    AppText {
        text: qsTr("đến")
        muted: true
    }
    DateField {
        objectName: "boardTo"
        Layout.preferredWidth: Theme.px(132)
        enabled: root.idle
        label: qsTr("Ngày cuối của kế hoạch")
        iso: root.plan.to
        today: Workplace.today
        clearable: false
        onDayChosen: iso => root.plan.to = iso
    }
    AppText {
        text: qsTr("Vắng cùng lúc tối đa (%)")
        muted: true
    }
    AppSpinBox {
        objectName: "boardAbsence"
        Layout.preferredWidth: Theme.px(84)
        enabled: root.idle
        label: qsTr("Phần trăm cán bộ của một đơn vị được vắng cùng lúc")
        from: 0
        to: 100
        value: root.plan.absencePct
        onValueModified: root.plan.absencePct = value
    }
    AppComboBox {
        objectName: "boardSeconds"
        Layout.preferredWidth: Theme.px(156)
        enabled: root.idle
        label: qsTr("Tìm trong bao lâu")
        model: [qsTr("Tìm 10 giây"), qsTr("Tìm 1 phút"), qsTr("Tìm 5 phút")]
        currentIndex: Math.max(0, root.times.indexOf(root.plan.seconds))
        onActivated: index => root.plan.seconds = root.times[index]
    }
    Item {
        Layout.fillWidth: true
    }
    AppButton {
        objectName: "boardPause"
        visible: root.plan.searching
        text: root.plan.paused ? qsTr("Tìm tiếp") : qsTr("Tạm dừng")
        onClicked: root.plan.paused = !root.plan.paused
    }
    AppButton {
        objectName: "boardStop"
        visible: root.plan.searching
        text: qsTr("Dừng, giữ kế hoạch tốt nhất")
        onClicked: root.plan.stop()
    }
    AppButton {
        objectName: "boardSearch"
        visible: root.idle && root.plan.hasPlan
        text: qsTr("Lập lại")
        onClicked: root.plan.start()
    }
}
