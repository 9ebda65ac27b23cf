// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
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
    function save(file: url): void {
        const about = qsTr("Tỷ lệ hoàn thành, %1").arg(Workplace.asOfText);
        if (tabs.currentIndex === 1)
            seen.saveMatrix(insight.cells, qsTr("Đơn vị"), about, file);
        else if (tabs.currentIndex === 3)
            seen.saveTable(insight.comparison.rows, pairs.titles, about, file);
        else
            seen.saveTable(insight.rows, rates.titles, about, file);
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
    SeenFile {
        id: seen
    }
    FileDialog {
        id: saving
        title: qsTr("Xuất những gì đang xem")
        fileMode: FileDialog.SaveFile
        defaultSuffix: "csv"
        nameFilters: [qsTr("Bảng tính CSV (*.csv)")]
        onAccepted: root.save(saving.selectedFile)
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
        Banner {
            objectName: "insightSaved"
            Layout.fillWidth: true
            visible: seen.done.length > 0 || seen.problem.length > 0
            tone: seen.problem.length > 0 ? "bad" : "good"
            text: seen.problem.length > 0 ? seen.problem : seen.done
            onDismissed: seen.forget()
        }
        InsightDay {
            Layout.fillWidth: true
            onSaveWanted: saving.open()
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
