// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import LoTrinh.Controls
import LoTrinh.Samples

ScrollColumn {
    padding: Theme.xl

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.m
        StatCard {
            Layout.fillWidth: true
            Layout.fillHeight: true
            label: "Cán bộ đủ chương trình"
            figure: "66,7 %"
            note: "1.204 trên 1.806 người"
        }
        StatCard {
            Layout.fillWidth: true
            Layout.fillHeight: true
            label: "Quá hạn"
            figure: "87"
            tone: "bad"
            note: "tăng 5 so với tháng trước"
        }
        StatCard {
            Layout.fillWidth: true
            Layout.fillHeight: true
            label: "Sắp đến hạn"
            figure: "214"
            tone: "warn"
        }
        Card {
            Layout.fillWidth: true
            RowLayout {
                spacing: Theme.l
                Sparkline {
                    values: [3, 5, 4, 6, 8, 7, 9]
                }
                ProgressRing {
                    share: 0.667
                }
                ColumnLayout {
                    RateBar {
                        Layout.fillWidth: true
                        share: 0.667
                    }
                    RateBar {
                        Layout.fillWidth: true
                        share: 0.05
                        tone: "bad"
                    }
                    RateBar {
                        Layout.fillWidth: true
                        share: -1
                    }
                }
            }
        }
    }
    Card {
        Layout.fillWidth: true
        title: "Tỷ lệ theo tháng"
        TrendChart {
            Layout.fillWidth: true
            label: "Tỷ lệ theo tháng"
            percent: true
            currentPoint: 5
            labels: ["01/2026", "02/2026", "03/2026", "04/2026", "05/2026", "06/2026", "07/2026", "08/2026", "09/2026", "10/2026", "11/2026", "12/2026"]
            series: [
                TrendSeries {
                    name: "Người đủ chương trình"
                    color: Theme.accent
                    values: [0.41, 0.44, 0.44, 0.47, 0.52, 0.55, 0.54, 0.6, 0.63, 0.66, 0.667, 0.7]
                },
                TrendSeries {
                    name: "Lượt yêu cầu đã xong"
                    color: Theme.good.solid
                    values: [0.61, 0.62, 0.65, 0.65, 0.68, 0.72, NaN, 0.74, 0.78, 0.8, 0.81, 0.83]
                },
                TrendSeries {
                    name: "Kế hoạch"
                    color: Theme.textMuted
                    dashed: true
                    values: [0.5, 0.52, 0.54, 0.56, 0.58, 0.6, 0.62, 0.64, 0.66, 0.68, 0.7, 0.72]
                }
            ]
        }
    }
    Card {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: Theme.px(420)
        title: "Tỷ lệ hoàn thành theo đơn vị và chức danh"
        hint: "Tính đến 31/12/2026. Bấm vào một ô để xem những người trong đó."
        HeatMap {
            Layout.fillWidth: true
            Layout.fillHeight: true
            label: "Tỷ lệ hoàn thành"
            cornerText: "Đơn vị"
            lowText: "0 %"
            highText: "100 %"
            model: SampleHeat {}
            currentRow: 2
            currentColumn: 3
        }
    }
}
