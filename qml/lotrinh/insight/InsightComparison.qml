// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import LoTrinh
import LoTrinh.Controls

// Two days, or two units, side by side.
ColumnLayout {
    id: root

    required property InsightController insight
    readonly property RateComparison pair: root.insight.comparison
    signal peopleWanted(int row)

    function save(): void {
        table.exportTable();
    }

    spacing: Theme.m

    RowLayout {
        Layout.fillWidth: true
        Layout.fillHeight: false
        spacing: Theme.m

        SegmentedControl {
            objectName: "comparisonKind"
            label: qsTr("So sánh gì")
            options: [qsTr("Hai ngày"), qsTr("Hai đơn vị")]
            currentIndex: root.pair.ofUnits ? 1 : 0
            onActivated: index => root.pair.ofUnits = index === 1
        }
        AppText {
            visible: !root.pair.ofUnits
            text: qsTr("Ngày trước")
            muted: true
        }
        DateField {
            objectName: "comparisonDay"
            visible: !root.pair.ofUnits
            Layout.preferredWidth: Theme.px(140)
            label: qsTr("Ngày so sánh")
            iso: root.pair.otherDay
            today: Workplace.today
            clearable: false
            onDayChosen: iso => root.pair.otherDay = iso
        }
        AppComboBox {
            objectName: "comparisonLeft"
            visible: root.pair.ofUnits
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.px(300)
            label: qsTr("Đơn vị thứ nhất")
            model: root.pair.unitNames
            currentIndex: root.pair.leftUnit
            onActivated: index => root.pair.leftUnit = index
        }
        AppComboBox {
            objectName: "comparisonRight"
            visible: root.pair.ofUnits
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.px(300)
            label: qsTr("Đơn vị thứ hai")
            model: root.pair.unitNames
            currentIndex: root.pair.rightUnit
            onActivated: index => root.pair.rightUnit = index
        }
        Item {
            Layout.fillWidth: true
        }
    }
    WaitingRow {
        Layout.fillWidth: true
        visible: root.pair.busy
        text: qsTr("Đang tính tỷ lệ của ngày so sánh…")
        progress: root.pair.progress
        onCancelled: root.pair.cancel()
    }
    Banner {
        Layout.fillWidth: true
        visible: root.pair.problem.length > 0
        dismissible: false
        tone: "bad"
        text: root.pair.problem
    }
    DataTable {
        id: table
        objectName: "comparisonTable"
        Layout.fillWidth: true
        Layout.fillHeight: true
        label: qsTr("So sánh %1 với %2").arg(root.pair.leftName).arg(root.pair.rightName)
        model: root.pair.rows
        multiSelect: false
        loading: root.pair.busy && rowCount === 0
        emptyGlyph: "chart"
        emptyTitle: qsTr("Không có gì để so sánh")
        emptyHint: qsTr("Chọn một ngày hoặc đơn vị khác.")
        columns: [
            TableColumn {
                title: qsTr("Nhóm")
                column: 0
                kind: "link"
                width: 230
                stretches: true
                sortable: false
            },
            TableColumn {
                //: completion rate of a day or unit
                title: qsTr("Lượt %1").arg(root.pair.leftName)
                column: 1
                kind: "bar"
                width: 132
                sortable: false
            },
            TableColumn {
                title: qsTr("Lượt %1").arg(root.pair.rightName)
                column: 2
                kind: "bar"
                width: 132
                sortable: false
            },
            TableColumn {
                title: qsTr("Chênh (điểm)")
                tip: qsTr("Cột sau trừ cột trước, tính bằng điểm phần trăm")
                column: 3
                kind: "badge"
                width: 104
                sortable: false
            },
            TableColumn {
                //: people rate of a day or unit
                title: qsTr("Người %1").arg(root.pair.leftName)
                column: 4
                kind: "bar"
                width: 132
                sortable: false
            },
            TableColumn {
                title: qsTr("Người %1").arg(root.pair.rightName)
                column: 5
                kind: "bar"
                width: 132
                sortable: false
            },
            TableColumn {
                title: qsTr("Quá hạn, trước")
                column: 6
                kind: "number"
                width: 120
                sortable: false
            },
            TableColumn {
                title: qsTr("Quá hạn, sau")
                column: 7
                kind: "number"
                width: 104
                sortable: false
            }
        ]
        onActivated: row => root.peopleWanted(row)
        onLinkActivated: row => root.peopleWanted(row)
    }
}
