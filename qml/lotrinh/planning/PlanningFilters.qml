// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import LoTrinh
import LoTrinh.Controls

// Which entries of the planning lists are shown.
RowLayout {
    id: root

    required property PlanningController planning

    Layout.fillHeight: false
    spacing: Theme.s

    SearchField {
        id: search
        objectName: "planningSearch"
        Layout.fillWidth: true
        Layout.minimumWidth: Theme.px(140)
        Layout.maximumWidth: Theme.px(280)
        placeholderText: qsTr("Tìm tên hoặc mã")
        onSearched: text => root.planning.search = text
    }
    AppComboBox {
        objectName: "planningTitle"
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.px(280)
        label: qsTr("Chức danh quy hoạch")
        model: root.planning.titles
        currentIndex: root.planning.titleIndex
        onActivated: index => root.planning.titleIndex = index
    }
    AppComboBox {
        objectName: "planningTerm"
        Layout.preferredWidth: Theme.px(170)
        label: qsTr("Nhiệm kỳ")
        model: root.planning.terms
        currentIndex: root.planning.termIndex
        onActivated: index => root.planning.termIndex = index
    }
    AppComboBox {
        objectName: "planningUnit"
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.px(240)
        label: qsTr("Đơn vị")
        model: root.planning.units
        currentIndex: root.planning.unitIndex
        onActivated: index => root.planning.unitIndex = index
    }
    AppComboBox {
        objectName: "planningReady"
        Layout.preferredWidth: Theme.px(150)
        label: qsTr("Mức sẵn sàng")
        model: [qsTr("Mọi mức sẵn sàng"), qsTr("Sẵn sàng"), qsTr("Còn thiếu"), qsTr("Chưa xác định")]
        currentIndex: root.planning.readyIndex
        onActivated: index => root.planning.readyIndex = index
    }
    AppButton {
        objectName: "planningClearFilter"
        visible: root.planning.filtered
        variant: AppButton.Quiet
        iconName: "close"
        text: qsTr("Bỏ lọc")
        onClicked: {
            search.reset();
            root.planning.clearFilter();
        }
    }
    Item {
        Layout.fillWidth: true
    }
}
