// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import LoTrinh
import LoTrinh.Controls

// Who still has to take what: titles against course sets; the people behind a place below, and from them
// to a class in two clicks.
Page {
    id: root
    objectName: "needsPage"

    NeedsController {
        id: needs
        active: root.visible
        onPeopleArrived: {
            people.selectEverybody();
            map.reveal();
        }
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
                objectName: "needsHeadline"
                Layout.fillWidth: true
                kind: AppText.Title
                elide: Text.ElideRight
                text: needs.headline
            }
            SegmentedControl {
                objectName: "needsRows"
                label: qsTr("Dòng của bảng")
                options: [qsTr("Chức danh"), qsTr("Đơn vị")]
                currentIndex: needs.byUnit ? 1 : 0
                onActivated: index => needs.byUnit = index === 1
            }
            SegmentedControl {
                objectName: "needsKind"
                label: qsTr("Đếm những ai")
                options: [qsTr("Tất cả còn thiếu"), qsTr("Quá hạn"), qsTr("Sắp đến hạn")]
                currentIndex: needs.kind
                onActivated: index => needs.kind = index
            }
        }
        Banner {
            Layout.fillWidth: true
            visible: needs.problem.length > 0
            tone: "bad"
            text: needs.problem
        }
        Card {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: needs.chosen ? 1 : 2
            padding: Theme.m

            HeatMap {
                id: map
                objectName: "needsMatrix"
                Layout.fillWidth: true
                Layout.fillHeight: true
                model: needs.matrix
                label: needs.byUnit ? qsTr("Số người còn thiếu theo đơn vị và khóa học") : qsTr("Số người còn thiếu theo chức danh và khóa học")
                cornerText: needs.byUnit ? qsTr("Đơn vị") : qsTr("Chức danh")
                rowHeaderWidth: Theme.px(248)
                columnHeaderHeight: Theme.px(84)
                minimumCellWidth: Theme.px(84)
                maximumCellWidth: Theme.px(132)
                lowText: needs.chosen ? "" : qsTr("Chưa ai quá hạn")
                highText: qsTr("Đều quá hạn")
                emptyTitle: needs.loading ? qsTr("Đang tính nhu cầu…") : qsTr("Không ai còn thiếu khóa nào")
                emptyHint: needs.loading ? "" : qsTr("Đổi ngày hỏi ở đầu trang, hoặc đếm tất cả còn thiếu.")
                onCellActivated: (row, column) => needs.choose(row, column)
            }
        }
        NeedPeople {
            id: people
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: 1
            visible: needs.chosen
            needs: needs
            onPersonWanted: code => root.wanted("people", code)
            onClassWanted: code => root.wanted("classes", code)
        }
    }
}
