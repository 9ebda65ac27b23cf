// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import LoTrinh
import LoTrinh.Controls

// Adds a person to a planning list.
AppDialog {
    id: dialog

    signal added(string code)

    function begin(): void {
        person.reset();
        editor.begin();
        dialog.open();
        person.forceActiveFocus();
    }

    objectName: "addPlanningDialog"
    width: Math.min(Theme.px(620), parent ? parent.width - Theme.px(48) : Theme.px(620))
    title: qsTr("Bổ sung quy hoạch")
    acceptText: qsTr("Bổ sung")
    acceptEnabled: editor.canAdd
    busy: editor.busy
    closesOnAccept: false
    onSubmitted: editor.add()

    PlanningEditor {
        id: editor
        onAdded: code => {
            dialog.close();
            dialog.added(code);
        }
    }
    Banner {
        Layout.fillWidth: true
        visible: editor.problem.length > 0
        dismissible: false
        tone: "bad"
        title: qsTr("Chưa bổ sung được")
        text: editor.problem
    }
    FormField {
        Layout.fillWidth: true
        label: qsTr("Cán bộ")
        required: true
        SearchField {
            id: person
            objectName: "addPlanningSearch"
            Layout.fillWidth: true
            visible: editor.cadre.length === 0
            label: qsTr("Tìm cán bộ")
            placeholderText: qsTr("Gõ tên hoặc mã, có dấu hoặc không")
            onSearched: text => editor.find(text)
            Keys.onDownPressed: found.forceActiveFocus()
        }
        DataTable {
            id: found
            objectName: "addPlanningFound"
            Layout.fillWidth: true
            Layout.topMargin: Theme.xs
            Layout.preferredHeight: Theme.px(162)
            visible: editor.cadre.length === 0 && person.query.length > 0
            label: qsTr("Cán bộ tìm thấy")
            model: editor.people
            multiSelect: false
            emptyGlyph: "people"
            emptyTitle: qsTr("Không tìm thấy ai")
            columns: [
                TableColumn {
                    title: qsTr("Họ tên")
                    column: 0
                    kind: "link"
                    width: 190
                    sortable: false
                },
                TableColumn {
                    title: qsTr("Mã")
                    column: 1
                    kind: "code"
                    width: 90
                    sortable: false
                },
                TableColumn {
                    title: qsTr("Đơn vị")
                    column: 2
                    width: 200
                    stretches: true
                    sortable: false
                }
            ]
            onActivated: row => editor.choosePerson(row)
            onLinkActivated: row => editor.choosePerson(row)
        }
        RowLayout {
            visible: editor.cadre.length > 0
            spacing: Theme.s
            AppText {
                objectName: "addPlanningPerson"
                Layout.fillWidth: true
                kind: AppText.Strong
                elide: Text.ElideRight
                text: editor.cadreText
            }
            AppButton {
                objectName: "addPlanningOther"
                compact: true
                text: qsTr("Chọn người khác")
                onClicked: {
                    editor.dropPerson();
                    person.forceActiveFocus();
                }
            }
        }
    }
    FormField {
        Layout.fillWidth: true
        label: qsTr("Chức danh quy hoạch")
        required: true
        AppComboBox {
            objectName: "addPlanningTitle"
            Layout.fillWidth: true
            label: qsTr("Chức danh quy hoạch")
            placeholder: qsTr("Chọn chức danh")
            model: editor.titles
            currentIndex: editor.titleIndex
            onActivated: index => editor.titleIndex = index
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.m
        FormField {
            Layout.fillWidth: true
            Layout.preferredWidth: 3
            label: qsTr("Đơn vị")
            AppComboBox {
                objectName: "addPlanningUnit"
                Layout.fillWidth: true
                label: qsTr("Đơn vị")
                model: editor.units
                currentIndex: editor.unitIndex
                onActivated: index => editor.unitIndex = index
            }
        }
        FormField {
            Layout.fillWidth: true
            Layout.preferredWidth: 2
            label: qsTr("Nhiệm kỳ")
            required: true
            AppComboBox {
                objectName: "addPlanningTerm"
                Layout.fillWidth: true
                label: qsTr("Nhiệm kỳ")
                placeholder: qsTr("Chọn nhiệm kỳ")
                model: editor.terms
                currentIndex: editor.termIndex
                onActivated: index => editor.termIndex = index
            }
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.m
        FormField {
            Layout.fillWidth: true
            label: qsTr("Số quyết định")
            AppTextField {
                id: decision
                objectName: "addPlanningDecision"
                Layout.fillWidth: true
                label: qsTr("Số quyết định")
                text: editor.decision
                onTextEdited: editor.decision = decision.text
            }
        }
        FormField {
            Layout.fillWidth: true
            label: qsTr("Mã quy hoạch")
            required: true
            AppTextField {
                id: code
                objectName: "addPlanningCode"
                Layout.fillWidth: true
                label: qsTr("Mã quy hoạch")
                text: editor.code
                onTextEdited: editor.code = code.text
            }
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.m
        FormField {
            Layout.fillWidth: true
            label: qsTr("Ngày phê duyệt")
            required: true
            DateField {
                objectName: "addPlanningDay"
                Layout.fillWidth: true
                label: qsTr("Ngày phê duyệt")
                iso: editor.day
                today: Workplace.today
                clearable: false
                onDayChosen: iso => editor.day = iso
            }
        }
        FormField {
            Layout.fillWidth: true
            label: qsTr("Dự kiến bổ nhiệm")
            DateField {
                objectName: "addPlanningTarget"
                Layout.fillWidth: true
                label: qsTr("Dự kiến bổ nhiệm")
                iso: editor.targetDay
                today: Workplace.today
                onDayChosen: iso => editor.targetDay = iso
            }
        }
    }
}
