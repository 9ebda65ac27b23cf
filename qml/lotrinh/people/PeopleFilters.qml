// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import LoTrinh
import LoTrinh.Controls

// What narrows the list of people: words of a name, a unit with what is below it, a status.
GridLayout {
    id: root

    required property PeopleController people
    property bool narrow: false
    // The down key in the search field: on to the list.
    signal leftDown()

    function startTyping(): void {
        search.forceActiveFocus();
    }
    function widen(): void {
        search.reset();
        root.people.widen();
        root.startTyping();
    }

    Layout.fillHeight: false
    columns: root.narrow ? 3 : 4
    columnSpacing: Theme.s
    rowSpacing: Theme.s

    SearchField {
        id: search
        objectName: "peopleSearch"
        Layout.fillWidth: true
        Layout.columnSpan: root.narrow ? 3 : 1
        rest: 60
        label: qsTr("Tìm cán bộ")
        placeholderText: qsTr("Tìm theo họ tên hoặc mã, không cần dấu")
        Keys.onDownPressed: root.leftDown()
        onSearched: text => root.people.text = text
    }
    AppComboBox {
        objectName: "peopleUnit"
        Layout.fillWidth: root.narrow
        Layout.preferredWidth: Theme.px(root.narrow ? 200 : 300)
        label: qsTr("Đơn vị, gồm cả đơn vị trực thuộc")
        model: root.people.unitNames
        currentIndex: root.people.unit
        onActivated: index => root.people.unit = index
    }
    AppComboBox {
        objectName: "peopleStatus"
        Layout.fillWidth: root.narrow
        Layout.preferredWidth: Theme.px(root.narrow ? 140 : 180)
        label: qsTr("Có lượt ở tình trạng")
        model: root.people.statusNames
        currentIndex: root.people.status
        onActivated: index => root.people.status = index
    }
    FilterMenu {
        id: filters
        objectName: "peopleSaved"
        place: "people"
        text: root.narrow ? "" : qsTr("Bộ lọc")
        Accessible.name: qsTr("Bộ lọc")
        canSave: root.people.narrowed
        onSaveWanted: name => filters.keep(name, root.people.filter())
        onChosen: filter => {
            root.people.setFilter(filter);
            search.text = root.people.text;
        }
    }
}
