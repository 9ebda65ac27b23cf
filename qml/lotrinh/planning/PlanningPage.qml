// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import LoTrinh
import LoTrinh.Controls

// The planning lists: who is planned for what, how ready they are, and what about the lists needs an answer.
Page {
    id: root
    objectName: "planningPage"

    // An entry by its code.
    function about(subject: string): void {
        planning.open(subject);
    }

    property int waitingShown: 0
    function countWaiting(): void {
        root.waitingShown = review.waitingAmong(planning.entries);
    }

    PlanningController {
        id: planning
        active: root.visible
        onRowsChanged: {
            root.countWaiting();
            if (planning.currentRow >= 0 && planning.currentRow !== table.currentRow)
                table.selectRow(planning.currentRow);
        }
    }
    ReviewController {
        id: review
        active: root.visible
        onChanged: root.countWaiting()
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.xl
        anchors.topMargin: Theme.l
        spacing: Theme.m

        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: false
            spacing: Theme.l

            AppText {
                objectName: "planningHeadline"
                Layout.fillWidth: true
                kind: AppText.Title
                elide: Text.ElideRight
                text: qsTr("%1, %2").arg(planning.headline).arg(Workplace.asOfText)
                visible: planning.headline.length > 0
            }
            Item {
                Layout.fillWidth: planning.headline.length === 0
            }
            AppButton {
                objectName: "openReview"
                visible: planning.mayKeep && !review.open
                iconName: "check"
                text: qsTr("Mở đợt rà soát…")
                onClicked: reviewDialog.ask(ReviewDialog.Begin)
            }
            AppButton {
                objectName: "addPlanning"
                visible: planning.mayKeep
                variant: AppButton.Primary
                iconName: "plus"
                text: qsTr("Bổ sung quy hoạch…")
                onClicked: addDialog.begin()
            }
        }
        PlanningFilters {
            Layout.fillWidth: true
            planning: planning
        }
        Banner {
            Layout.fillWidth: true
            visible: planning.problem.length > 0
            dismissible: false
            tone: "bad"
            text: planning.problem
        }
        PlanningReview {
            Layout.fillWidth: true
            visible: review.open
            review: review
            mayKeep: planning.mayKeep
            waitingShown: root.waitingShown
            onKeepWanted: reviewDialog.ask(ReviewDialog.Keep)
            onTakeOutWanted: reviewDialog.ask(ReviewDialog.TakeOut)
            onCloseWanted: reviewDialog.ask(ReviewDialog.Finish)
        }
        PlanningWarnings {
            Layout.fillWidth: true
            visible: planning.warningHeadline.length > 0
            planning: planning
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.m

            DataTable {
                id: table

                readonly property bool roomy: table.width > Theme.px(860)

                objectName: "planningTable"
                Layout.fillWidth: true
                Layout.fillHeight: true
                label: qsTr("Danh sách quy hoạch")
                narrowed: planning.filterText
                model: planning.entries
                multiSelect: false
                loading: planning.loading
                emptyGlyph: "plan"
                emptyTitle: planning.filtered ? qsTr("Không có lượt quy hoạch nào như vậy") : qsTr("Chưa có ai trong quy hoạch vào ngày này")
                emptyHint: planning.filtered ? qsTr("Bỏ bớt điều kiện lọc, hoặc đổi ngày hỏi ở đầu trang.")
                                             : qsTr("Bổ sung người vào quy hoạch, hoặc đổi ngày hỏi ở đầu trang.")
                emptyActionText: planning.filtered ? qsTr("Bỏ lọc") : ""
                columns: [
                    TableColumn {
                        title: qsTr("Cán bộ")
                        column: 0
                        width: 168
                        sortable: false
                    },
                    TableColumn {
                        title: qsTr("Mã")
                        column: 1
                        kind: "code"
                        width: 84
                        sortable: false
                        shown: table.roomy
                    },
                    TableColumn {
                        title: qsTr("Chức danh quy hoạch")
                        column: 2
                        width: 206
                        sortable: false
                    },
                    TableColumn {
                        title: qsTr("Đơn vị")
                        column: 3
                        width: 120
                        sortable: false
                        shown: table.roomy
                    },
                    TableColumn {
                        title: qsTr("Nhiệm kỳ")
                        column: 4
                        width: 128
                        sortable: false
                    },
                    TableColumn {
                        title: qsTr("Đã đạt")
                        tip: qsTr("Số tiêu chuẩn đã đạt hoặc được miễn trên số tiêu chuẩn đã xác định")
                        column: 5
                        kind: "bar"
                        width: 100
                        sortable: false
                    },
                    TableColumn {
                        title: qsTr("Sẵn sàng")
                        column: 6
                        kind: "badge"
                        width: 112
                        sortable: false
                        shown: table.roomy
                    },
                    TableColumn {
                        title: qsTr("Còn thiếu")
                        column: 7
                        width: 176
                        stretches: true
                        sortable: false
                        shown: table.roomy
                    }
                ]
                onCurrentRowChanged: if (table.currentRow >= 0)
                    planning.openRow(table.currentRow)
                onEmptyActionTriggered: planning.clearFilter()
            }
            PlanningDetail {
                objectName: "planningDetail"
                Layout.preferredWidth: Theme.px(440)
                Layout.fillHeight: true
                visible: planning.entry.code.length > 0
                entry: planning.entry
                mayKeep: planning.mayKeep
                onPersonWanted: code => root.wanted("people", code)
                onEndWanted: endDialog.begin(planning.entry, review.waitsFor(planning.entry.code))
                onClosed: {
                    table.clearSelection();
                    table.currentRow = -1;
                    planning.open("");
                }
            }
        }
    }

    AddPlanningDialog {
        id: addDialog
        onAdded: code => {
            planning.clearFilter();
            planning.open(code);
        }
    }
    EndPlanningDialog {
        id: endDialog
    }
    ReviewDialog {
        id: reviewDialog
        review: review
        entries: planning.entries
    }
}
