// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import LoTrinh
import LoTrinh.Controls

// The log of what was done, newest first, whether it is whole, and one line of it in full beside it.
Page {
    id: root
    objectName: "logPage"

    // The code of a class, a cadre, a planning entry.
    function about(subject: string): void {
        filters.widen();
        log.subject = subject;
    }
    function leave(): void {
        log.openRow(-1);
        table.clearSelection();
        table.currentRow = -1;
        table.forceActiveFocus();
    }

    LogController {
        id: log
        objectName: "log"
        active: root.visible
    }
    Shortcut {
        sequence: "Ctrl+F"
        enabled: root.visible
        onActivated: filters.startTyping()
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.xl
        anchors.topMargin: Theme.l
        spacing: Theme.m

        LogFilters {
            id: filters
            Layout.fillWidth: true
            log: log
        }
        Banner {
            objectName: "logProblem"
            Layout.fillWidth: true
            visible: log.problem.length > 0
            dismissible: false
            tone: "bad"
            title: qsTr("Không đọc được nhật ký")
            text: log.problem
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.l
            // From the table as well as from the line beside it.
            Keys.onEscapePressed: event => {
                event.accepted = log.entry.open;
                if (event.accepted)
                    root.leave();
            }

            DataTable {
                id: table
                objectName: "logTable"
                Layout.fillWidth: true
                Layout.fillHeight: true
                label: qsTr("Nhật ký")
                narrowed: log.filterText
                model: log.lines
                multiSelect: false
                loading: log.loading
                partial: log.hasMore
                onRestWanted: log.showAll()
                emptyGlyph: log.filtered ? "search" : "history"
                emptyTitle: log.filtered ? qsTr("Không có dòng nào như vậy") : qsTr("Nhật ký chưa có dòng nào")
                emptyHint: log.filtered ? qsTr("Tài khoản và mã phải ghi đủ, đúng như trong nhật ký.") : ""
                emptyActionText: log.filtered ? qsTr("Bỏ lọc") : ""
                onEmptyActionTriggered: filters.widen()
                // Only what a person chose: a new answer moves the current row too.
                onCurrentRowChanged: if (table.currentRow >= 0 && table.activeFocus)
                    log.openRow(table.currentRow)
                onActivated: row => log.openRow(row)
                columns: [
                    TableColumn {
                        title: qsTr("Số")
                        column: 0
                        width: 80
                        kind: "number"
                        sortable: false
                    },
                    TableColumn {
                        title: qsTr("Lúc")
                        column: 1
                        width: 160
                        kind: "code"
                        sortable: false
                    },
                    TableColumn {
                        title: qsTr("Người làm")
                        column: 2
                        width: 160
                        sortable: false
                    },
                    TableColumn {
                        title: qsTr("Việc")
                        column: 3
                        width: 240
                        stretches: true
                        sortable: false
                    },
                    TableColumn {
                        title: qsTr("Đối tượng")
                        column: 4
                        width: 160
                        kind: "code"
                        sortable: false
                    }
                ]
            }
            LogEntryPane {
                objectName: "logEntry"
                Layout.preferredWidth: Theme.px(400)
                Layout.maximumWidth: root.width * 0.45
                Layout.fillHeight: true
                visible: log.entry.open
                entry: log.entry
                onClosed: root.leave()
            }
        }
        // What belongs to the left hangs on the left edge, what belongs to the right on the right one: wherever the words
        // change, also while the page is hidden (a row of the layout may keep its old places then, Qt 6.4), the state of
        // the log cannot come to stand on the left.
        Item {
            Layout.fillWidth: true
            implicitHeight: Math.max(counted.implicitHeight, Theme.compactHeight)
            Row {
                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.m
                AppText {
                    id: counted
                    objectName: "logCount"
                    anchors.verticalCenter: parent.verticalCenter
                    text: log.headline
                    muted: true
                }
                AppButton {
                    objectName: "logMore"
                    width: Math.ceil(implicitWidth)
                    anchors.verticalCenter: parent.verticalCenter
                    visible: log.hasMore
                    compact: true
                    variant: AppButton.Quiet
                    text: qsTr("Hiện thêm")
                    onClicked: log.showMore()
                }
            }
            Row {
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.m
                Badge {
                    objectName: "logVerdict"
                    anchors.verticalCenter: parent.verticalCenter
                    visible: log.verdict.length > 0
                    text: log.verdict
                    tone: log.whole ? "good" : "bad"
                }
                AppButton {
                    objectName: "logCheck"
                    width: Math.ceil(implicitWidth)
                    anchors.verticalCenter: parent.verticalCenter
                    visible: log.mayCheck
                    compact: true
                    busy: log.checking
                    text: qsTr("Kiểm lại sổ")
                    tip: qsTr("Đối chiếu từng dòng với dòng trước nó, từ dòng đầu")
                    onClicked: log.check()
                }
            }
        }
    }
}
