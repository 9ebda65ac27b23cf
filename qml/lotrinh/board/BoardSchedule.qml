// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import LoTrinh
import LoTrinh.Controls

// The draft on the schedule: by room or by lecturer, over the days of the plan.
Card {
    id: root

    required property YearPlanController plan
    readonly property string current: chart.current

    padding: 1
    spacing: 0

    GanttChart {
        id: chart
        objectName: "boardSchedule"
        Layout.fillWidth: true
        Layout.fillHeight: true
        content: root.plan.schedule
        language: Workplace.language
        label: qsTr("Bản nháp trên lịch")
        laneWidth: Math.min(Theme.px(200), root.width / 4)
        emptyTitle: qsTr("Chưa có lớp nào")
    }
}
