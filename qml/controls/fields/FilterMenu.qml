// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQml.Models
import LoTrinh.Controls

// The filters a person saved for one list: choose one, save the present one under a name, take one away.
AppButton {
    id: root

    // Which list, for the memory.
    property alias place: saved.place
    property bool canSave: true
    signal chosen(var filter)
    // The list answers with keep() and what narrows it now, in its own words.
    signal saveWanted(string name)

    function keep(name: string, filter: var): void {
        saved.save(name, filter);
    }

    iconName: "filter"
    trailingIconName: "chevron-down"
    text: qsTr("Bộ lọc")
    tip: qsTr("Bộ lọc đã lưu")
    onClicked: menu.popup(root, 0, root.height + 4)

    SavedFilters {
        id: saved
    }
    AppMenu {
        id: menu
        AppMenuItem {
            objectName: "saveFilter"
            text: qsTr("Lưu bộ lọc này…")
            iconName: "save"
            enabled: root.canSave
            onTriggered: naming.open()
        }
        AppMenuItem {
            objectName: "removeFilters"
            text: qsTr("Bỏ bớt bộ lọc đã lưu…")
            iconName: "trash"
            enabled: saved.names.length > 0
            onTriggered: removing.open()
        }
        AppMenuSeparator {
            visible: saved.names.length > 0
        }
        Instantiator {
            model: saved.names
            delegate: AppMenuItem {
                required property int index
                required property string modelData
                objectName: "filter-" + index
                text: modelData
                onTriggered: root.chosen(saved.filterAt(index))
            }
            onObjectAdded: (index, item) => menu.insertItem(3 + index, item)
            onObjectRemoved: (index, item) => menu.removeItem(item)
        }
    }
    AppDialog {
        id: naming
        objectName: "nameFilter"
        title: qsTr("Lưu bộ lọc")
        acceptText: qsTr("Lưu")
        acceptEnabled: name.text.trim().length > 0
        onOpened: name.forceActiveFocus()
        onSubmitted: {
            root.saveWanted(name.text);
            name.clear();
        }
        FormField {
            Layout.fillWidth: true
            label: qsTr("Tên bộ lọc")
            required: true
            AppTextField {
                id: name
                objectName: "filterName"
                Layout.fillWidth: true
            }
        }
    }
    AppDialog {
        id: removing
        title: qsTr("Bỏ bớt bộ lọc đã lưu")
        acceptText: qsTr("Xong")
        rejectText: ""
        RowStack {
            id: list
            Layout.fillWidth: true
            Repeater {
                model: saved.names
                RowLayout {
                    id: entry
                    required property int index
                    required property string modelData
                    width: list.rowWidth
                    AppText {
                        Layout.fillWidth: true
                        text: entry.modelData
                        elide: Text.ElideRight
                    }
                    IconButton {
                        compact: true
                        iconName: "trash"
                        tip: qsTr("Bỏ “%1”").arg(entry.modelData)
                        onClicked: saved.remove(entry.index)
                    }
                }
            }
        }
    }
}
