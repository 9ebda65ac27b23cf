// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQml.Models
import LoTrinh.Controls

// What can be done with a whole table: copy it for a spreadsheet, make it a file, print it, choose its columns, put
// them back.
AppMenu {
    id: menu

    required property TableGeometry geometry
    required property TableMemory memory
    property int chosen: 0
    // One item a column, made when the menu is first asked for.
    property bool made: false
    signal copyWanted()
    signal copyAllWanted()
    signal exportWanted()
    signal printWanted()

    width: Theme.px(310)
    onAboutToShow: menu.made = true

    AppMenuItem {
        objectName: "copyRows"
        text: menu.chosen > 0 ? qsTr("Chép %Ln dòng đã chọn", "", menu.chosen) : qsTr("Chép dòng này")
        iconName: "copy"
        shortcutText: qsTr("Ctrl+C")
        onTriggered: menu.copyWanted()
    }
    AppMenuItem {
        objectName: "copyTable"
        text: qsTr("Chép cả bảng cho Excel")
        iconName: "copy"
        shortcutText: qsTr("Ctrl+Shift+C")
        onTriggered: menu.copyAllWanted()
    }
    AppMenuItem {
        objectName: "exportTable"
        text: qsTr("Xuất cả bảng ra tệp…")
        iconName: "download"
        enabled: TableExit.offered
        onTriggered: menu.exportWanted()
    }
    AppMenuItem {
        objectName: "printTable"
        text: qsTr("In cả bảng…")
        iconName: "print"
        enabled: TableExit.printOffered
        onTriggered: menu.printWanted()
    }
    AppMenuItem {
        objectName: "resetColumns"
        text: qsTr("Cột như ban đầu")
        iconName: "undo"
        onTriggered: menu.memory.reset()
    }
    AppMenuSeparator {}

    Instantiator {
        active: menu.made
        model: menu.geometry.count
        delegate: AppMenuItem {
            required property int index
            readonly property TableColumn described: menu.geometry.at(index)
            objectName: "column-" + (described ? described.column : index)
            text: described ? described.title : ""
            checkable: true
            enabled: described !== null && described.shown
            checked: described !== null && !described.hidden
            onTriggered: menu.memory.setHidden(index, !checked)
        }
        onObjectAdded: (index, item) => menu.insertItem(6 + index, item)
        onObjectRemoved: (index, item) => menu.removeItem(item)
    }
}
