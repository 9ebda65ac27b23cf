// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import LoTrinh
import LoTrinh.Controls

// What about the planning lists needs an answer: how much of what, and on demand each with its numbers and
// basis. Choosing one shows only the entries it is about.
ColumnLayout {
    id: root

    required property PlanningController planning
    property bool open: false

    Layout.fillHeight: false
    spacing: Theme.s

    Banner {
        objectName: "planningWarnings"
        Layout.fillWidth: true
        tone: "warn"
        dismissible: false
        title: root.planning.warningHeadline
        text: root.planning.warningSummary
        actionText: root.open ? qsTr("Thu gọn") : qsTr("Xem từng cảnh báo")
        onActionTriggered: {
            root.open = !root.open;
            if (!root.open) {
                list.clearSelection();
                list.currentRow = -1;
            }
        }
    }
    DataTable {
        id: list
        objectName: "planningWarningTable"
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.px(172)
        visible: root.open
        label: qsTr("Cảnh báo cơ cấu")
        model: root.planning.warnings
        multiSelect: false
        onCurrentRowChanged: root.planning.warningRow = list.currentRow
        columns: [
            TableColumn {
                title: qsTr("Cảnh báo")
                column: 0
                kind: "badge"
                width: 226
                sortable: false
            },
            TableColumn {
                title: qsTr("Danh sách hoặc cán bộ")
                column: 1
                width: 380
                stretches: true
                sortable: false
            },
            TableColumn {
                title: qsTr("Số liệu")
                column: 2
                width: 240
                sortable: false
            },
            TableColumn {
                title: qsTr("Căn cứ")
                column: 3
                width: 260
                sortable: false
            }
        ]
    }
    Connections {
        target: root.planning
        function onFilterChanged(): void {
            if (root.planning.warningRow < 0 && list.currentRow >= 0) {
                list.clearSelection();
                list.currentRow = -1;
            }
        }
    }
}
