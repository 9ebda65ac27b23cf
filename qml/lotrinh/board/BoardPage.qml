// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import LoTrinh
import LoTrinh.Controls

// One click from what people lack to a year of classes, with proof of how good it is. Nothing is applied without a
// person.
Page {
    id: root
    objectName: "boardPage"

    YearPlanController {
        id: plan
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.xl
        anchors.topMargin: Theme.l
        spacing: Theme.m

        BoardHead {
            Layout.fillWidth: true
            plan: plan
        }
        Banner {
            objectName: "boardProblem"
            Layout.fillWidth: true
            visible: plan.problem.length > 0
            dismissible: false
            tone: "bad"
            title: qsTr("Chưa làm được")
            text: plan.problem
        }
        Banner {
            objectName: "boardAccepted"
            Layout.fillWidth: true
            visible: plan.accepted.length > 0
            dismissible: false
            tone: "good"
            text: qsTr("%1 Hoàn tác bằng Ctrl+Z.").arg(plan.accepted)
        }
        EmptyState {
            objectName: "boardStart"
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: !plan.hasPlan && !plan.searching && !plan.reading
            glyph: "calendar"
            title: plan.accepted.length > 0 ? qsTr("Các lớp đã ở trên lịch") : qsTr("Lập kế hoạch mở lớp cho cả năm")
            hint: qsTr("Từ mọi nghĩa vụ chưa đạt: lớp nào, khi nào, phòng nào, giảng viên nào và ai ngồi lớp nào, cùng chứng minh kế hoạch cách mức tốt nhất có thể bao xa. Chưa có gì được áp dụng cho đến khi bạn nhận.")
            actionText: qsTr("Lập kế hoạch")
            onActionTriggered: plan.start()
        }
        WaitingRow {
            Layout.fillWidth: true
            visible: plan.reading
            text: qsTr("Đang gom nghĩa vụ, phòng, giảng viên và lịch…")
            progress: 0
            onCancelled: plan.discard()
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: plan.hasPlan || plan.searching
            spacing: Theme.l

            BoardProof {
                Layout.preferredWidth: Theme.px(300)
                Layout.fillHeight: true
                plan: plan
            }
            BoardClasses {
                Layout.fillWidth: true
                Layout.fillHeight: true
                plan: plan
            }
        }
    }
}
