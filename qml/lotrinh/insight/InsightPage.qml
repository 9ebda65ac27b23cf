// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import LoTrinh
import LoTrinh.Controls

// Completion rates: the whole at the top, then by unit or another grouping, unit × title, and over time.
// Every figure leads to the people behind it.
Page {
    id: root
    objectName: "insightPage"

    function showPeople(found: bool): void {
        if (found)
            people.open();
    }

    // What the open tab shows, into a file.
    function save(): void {
        if (tabs.currentIndex === 1) {
            const titles = insight.cells.columnTitles;
            TableExit.wanted(insight.cells, [-1].concat(titles.map((title, column) => column)), [qsTr("Đơn vị")].concat(titles), [], heat.label);
        } else if (tabs.currentIndex === 2) {
            trend.save();
        } else if (tabs.currentIndex === 3) {
            pairs.save();
        } else {
            rates.exportTable();
        }
    }

    InsightController {
        id: insight
        active: root.visible
        trendWanted: tabs.currentIndex === 2
    }
    Binding {
        target: insight.comparison
        property: "wanted"
        value: root.visible && tabs.currentIndex === 3
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.xl
        anchors.topMargin: Theme.l
        spacing: Theme.m

        InsightFigures {
            Layout.fillWidth: true
            insight: insight
            onPeopleWanted: part => root.showPeople(insight.openTotal(part))
        }
        Banner {
            Layout.fillWidth: true
            visible: insight.problem.length > 0
            dismissible: false
            tone: "bad"
            text: insight.problem
        }
        InsightDay {
            Layout.fillWidth: true
            onSaveWanted: root.save()
            onPapersWanted: root.asked("papers")
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: false
            spacing: Theme.l

            AppTabBar {
                id: tabs
                objectName: "insightTabs"
                Layout.fillWidth: true
                label: qsTr("Cách xem tỷ lệ hoàn thành")
                AppTabButton {
                    objectName: "insightTable"
                    text: qsTr("Bảng tỷ lệ")
                }
                AppTabButton {
                    objectName: "insightHeat"
                    text: qsTr("Đơn vị × chức danh")
                }
                AppTabButton {
                    objectName: "insightTrend"
                    text: qsTr("Xu hướng, dự báo")
                }
                AppTabButton {
                    objectName: "insightPairs"
                    text: qsTr("So sánh")
                }
            }
            SegmentedControl {
                objectName: "insightGrouping"
                visible: tabs.currentIndex !== 1
                label: qsTr("Nhóm theo")
                options: [qsTr("Đơn vị"), qsTr("Chức danh"), qsTr("Khóa học"), qsTr("Cấp"), qsTr("Giới")]
                currentIndex: insight.grouping
                onActivated: index => insight.grouping = index
            }
            SegmentedControl {
                objectName: "insightUnits"
                label: qsTr("Cây đơn vị")
                options: [qsTr("Đơn vị khi đó"), qsTr("Đơn vị hiện nay")]
                currentIndex: insight.unitsOfToday ? 1 : 0
                onActivated: index => insight.unitsOfToday = index === 1
            }
        }
        WaitingRow {
            objectName: "insightWaiting"
            Layout.fillWidth: true
            visible: insight.busy
            text: qsTr("Đang tính tỷ lệ hoàn thành…")
            progress: insight.progress
            onCancelled: insight.cancel()
        }
        StackLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            currentIndex: tabs.currentIndex

            InsightTable {
                id: rates
                insight: insight
                onPeopleWanted: (row, column) => root.showPeople(insight.openRow(row, column))
            }
            Card {
                fills: true
                padding: Theme.m
                HeatMap {
                    id: heat
                    objectName: "insightCells"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    model: insight.cells
                    label: qsTr("Tỷ lệ hoàn thành theo đơn vị và chức danh")
                    cornerText: qsTr("Đơn vị")
                    rowHeaderWidth: Theme.px(190)
                    columnHeaderHeight: Theme.px(64)
                    minimumCellWidth: Theme.px(76)
                    lowText: qsTr("0 %")
                    highText: qsTr("100 %")
                    emptyTitle: insight.loaded ? qsTr("Không có nghĩa vụ nào vào ngày này") : qsTr("Đang tính…")
                    onCellActivated: (row, column) => root.showPeople(insight.openCell(row, column))
                }
            }
            InsightTrend {
                id: trend
                insight: insight
            }
            InsightComparison {
                id: pairs
                insight: insight
                onPeopleWanted: row => root.showPeople(insight.openPair(row))
            }
        }
    }

    InsightPeople {
        id: people
        people: insight.people
        onPersonWanted: code => {
            people.close();
            root.wanted("people", code);
        }
    }
}
