// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import LoTrinh
import LoTrinh.Controls

// Cost and bound as they close in.
Card {
    id: root

    required property YearPlanController plan

    fills: true
    title: qsTr("Tốt đến đâu")
    hint: qsTr("Một điểm là một ngày làm việc trễ hạn của một người. Không kế hoạch nào rẻ hơn cận dưới.")

    RateBar {
        Layout.fillWidth: true
        visible: root.plan.searching
        share: root.plan.progress
        label: root.title
        text: Math.round(root.plan.progress * 100) + " %"
    }
    TimeLeft {
        objectName: "boardTimeLeft"
        seconds: root.plan.secondsLeft
    }
    KeyValueList {
        Layout.fillWidth: true
        keyWidth: Theme.px(160)
        entries: [
            KeyValue {
                key: qsTr("Chi phí")
                value: root.plan.costText
            },
            KeyValue {
                key: qsTr("Cận dưới đã chứng minh")
                value: root.plan.boundText
            },
            KeyValue {
                key: qsTr("Cách mức tốt nhất")
                value: root.plan.gapText
            },
            KeyValue {
                key: qsTr("Nhu cầu được phục vụ")
                value: root.plan.servedText
            }
        ]
    }
    TrendChart {
        objectName: "boardChart"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: Theme.px(140)
        label: qsTr("Chi phí và cận dưới theo thời gian tìm")
        labels: root.plan.labels
        emptyTitle: qsTr("Đang tìm kế hoạch đầu tiên…")
        series: [
            TrendSeries {
                name: qsTr("Chi phí")
                values: root.plan.costs
                color: Theme.accent
            },
            TrendSeries {
                name: qsTr("Cận dưới")
                values: root.plan.bounds
                color: Theme.textMuted
                dashed: true
            }
        ]
    }
}
