// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import LoTrinh
import LoTrinh.Controls

// Everybody: found as one types, narrowed by unit and status; the chosen one's path beside the list.
Page {
    id: root
    objectName: "peoplePage"

    readonly property bool isChosen: person.code.length > 0

    function about(code: string): void {
        person.code = code;
    }
    function leave(): void {
        person.code = "";
        table.clearSelection();
        table.currentRow = -1;
        filters.startTyping();
    }

    onVisibleChanged: if (root.visible && !root.isChosen)
        filters.startTyping()

    PeopleController {
        id: people
        active: root.visible
    }
    PersonController {
        id: person
        active: root.visible
    }
    Connections {
        target: people.people
        function onModelReset(): void {
            table.clearSelection();
            table.currentRow = -1;
        }
    }
    Shortcut {
        sequence: "Ctrl+F"
        enabled: root.visible
        onActivated: filters.startTyping()
    }

    RowLayout {
        anchors.fill: parent
        anchors.margins: Theme.xl
        anchors.topMargin: Theme.l
        spacing: Theme.l

        ColumnLayout {
            Layout.fillWidth: !root.isChosen
            Layout.preferredWidth: root.isChosen ? Theme.px(430) : -1
            Layout.fillHeight: true
            spacing: Theme.m

            PeopleFilters {
                id: filters
                Layout.fillWidth: true
                people: people
                narrow: root.isChosen
                onLeftDown: if (table.rowCount > 0) {
                    table.forceActiveFocus();
                    table.selectRow(0);
                    person.code = people.people.keyAt(0);
                }
            }
            Banner {
                Layout.fillWidth: true
                visible: people.problem.length > 0
                dismissible: false
                tone: "bad"
                title: qsTr("Không đọc được danh sách cán bộ")
                text: people.problem
            }
            DataTable {
                id: table
                objectName: "people"
                Layout.fillWidth: true
                Layout.fillHeight: true
                label: qsTr("Danh sách cán bộ")
                narrowed: people.filterText
                model: people.people
                multiSelect: false
                loading: people.loading
                partial: people.hasMore
                onRestWanted: people.showAll()
                emptyGlyph: people.narrowed ? "search" : "user"
                emptyTitle: people.narrowed ? qsTr("Không tìm thấy ai") : qsTr("Chưa có cán bộ nào")
                emptyHint: people.narrowed ? qsTr("Gõ ít chữ hơn, không cần dấu, hoặc bỏ bớt điều kiện lọc.") : Workplace.imports ? qsTr("Đưa vào danh sách Excel của cơ quan: từng dòng được xem trước khi ghi.") : qsTr("Danh sách do người giữ hồ sơ đưa vào.")
                emptyActionText: people.narrowed ? qsTr("Bỏ mọi điều kiện") : Workplace.imports ? qsTr("Nhập Excel…") : ""
                onEmptyActionTriggered: people.narrowed ? filters.widen() : root.wanted("import", "")
                // Only what a person chose: a new answer moves the current row too.
                onCurrentRowChanged: if (table.currentRow >= 0 && table.activeFocus)
                    person.code = people.people.keyAt(table.currentRow)
                onActivated: row => {
                    person.code = people.people.keyAt(row);
                    path.forceActiveFocus();
                }
                columns: [
                    TableColumn {
                        title: qsTr("Họ và tên")
                        column: PeopleController.Name
                        width: 180
                        stretches: root.isChosen
                    },
                    TableColumn {
                        title: qsTr("Mã")
                        column: PeopleController.Code
                        kind: "code"
                        width: 84
                    },
                    TableColumn {
                        title: qsTr("Đơn vị")
                        column: PeopleController.Unit
                        width: 250
                        shown: !root.isChosen
                    },
                    TableColumn {
                        title: qsTr("Chức danh chính")
                        column: PeopleController.Title
                        width: 220
                        shown: !root.isChosen
                        stretches: true
                    },
                    TableColumn {
                        title: qsTr("Quá hạn")
                        tip: qsTr("Số lượt đã quá hạn")
                        column: PeopleController.Overdue
                        width: 70
                    },
                    TableColumn {
                        title: qsTr("Sắp hạn")
                        tip: qsTr("Số lượt sắp đến hạn")
                        column: PeopleController.DueSoon
                        width: 84
                    },
                    TableColumn {
                        title: qsTr("Đã đạt")
                        tip: qsTr("Số lượt đã đạt trên số lượt phải học")
                        column: PeopleController.Done
                        kind: "bar"
                        width: 140
                        shown: !root.isChosen
                    }
                ]
            }
            RowLayout {
                Layout.fillWidth: true
                Layout.fillHeight: false
                spacing: Theme.m
                AppText {
                    objectName: "peopleCount"
                    text: people.headline
                    muted: true
                }
                Item {
                    Layout.fillWidth: true
                }
                AppButton {
                    objectName: "showMore"
                    visible: people.hasMore
                    compact: true
                    variant: AppButton.Quiet
                    text: qsTr("Hiện thêm")
                    onClicked: people.showMore()
                }
            }
        }
        PersonPath {
            id: path
            objectName: "personPath"
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: root.isChosen
            person: person
            onClosed: root.leave()
        }
    }
}
