// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import LoTrinh
import LoTrinh.Controls

// The rates of the chosen group over two years, beside those of everything.
Card {
    id: root

    required property InsightController insight
    readonly property RateTrendLines trend: root.insight.trend

    function save(): void {
        const titles = [qsTr("Tháng"), qsTr("Tỷ lệ hoàn thành (lượt)"), qsTr("Tỷ lệ người"), qsTr("Dự báo (lượt)"), qsTr("Toàn bộ (lượt)")];
        TableExit.wanted(root.trend.points, [0, 1, 2, 3, 4], titles, [], chart.label);
    }

    objectName: "insightTrendCard"
    fills: true
    title: root.insight.currentName
    hint: root.trend.summary

    AppText {
        Layout.fillWidth: true
        muted: true
        wrapMode: Text.WordWrap
        text: qsTr("Chọn một dòng trong bảng tỷ lệ để xem xu hướng của riêng nhóm đó.")
    }
    Banner {
        Layout.fillWidth: true
        visible: root.trend.problem.length > 0
        dismissible: false
        tone: "bad"
        text: root.trend.problem
    }
    WaitingRow {
        objectName: "insightTrendWaiting"
        Layout.fillWidth: true
        visible: root.trend.busy
        text: qsTr("Đang tính tỷ lệ của 37 ngày…")
        progress: root.trend.progress
        onCancelled: root.trend.cancel()
    }
    TrendChart {
        id: chart
        objectName: "insightTrendChart"
        Layout.fillWidth: true
        Layout.fillHeight: true
        label: qsTr("Xu hướng tỷ lệ hoàn thành: %1").arg(root.insight.currentName)
        labels: root.trend.labels
        percent: true
        minimum: 0
        maximum: 1
        emptyTitle: root.trend.stopped ? qsTr("Đã dừng tính xu hướng") : qsTr("Chưa có số liệu")
        emptyHint: root.trend.stopped ? qsTr("Mở lại thẻ này để tính lại.") : ""
        series: [
            TrendSeries {
                name: qsTr("Tỷ lệ hoàn thành (lượt)")
                values: root.trend.rates
                color: Theme.accent
            },
            TrendSeries {
                name: qsTr("Tỷ lệ người")
                values: root.trend.people
                color: Theme.good.solid
            },
            TrendSeries {
                name: qsTr("Dự báo (lượt)")
                values: root.trend.forecast
                color: Theme.warn.solid
                dashed: true
            },
            TrendSeries {
                name: qsTr("Toàn bộ (lượt)")
                values: root.trend.whole
                color: Theme.textMuted
                dashed: true
            }
        ]
    }
}
