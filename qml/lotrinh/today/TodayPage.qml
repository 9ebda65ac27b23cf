// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import LoTrinh
import LoTrinh.Controls

// The coordinator's first page: what needs a person now, each with the button that does it; beside it the
// duties that fall due, each a click away from a class.
Page {
    id: root
    objectName: "todayPage"

    TodayController {
        id: today
        active: root.visible
        onClassWanted: subject => root.wanted("classes", subject)
        onPersonWanted: cadre => root.wanted("people", cadre)
        onAnswerWanted: request => answering.begin(request)
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.xl
        anchors.topMargin: Theme.l
        spacing: Theme.m

        Banner {
            Layout.fillWidth: true
            visible: today.problem.length > 0
            tone: "bad"
            dismissible: false
            text: today.problem
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.l

            Card {
                Layout.fillWidth: true
                Layout.fillHeight: true
                title: today.loading ? qsTr("Đang xem các lớp…") : today.headline
                padding: Theme.m
                spacing: Theme.s

                EmptyState {
                    objectName: "todayEmpty"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    visible: !today.loading && today.tasks.count === 0
                    glyph: "check"
                    title: qsTr("Không có việc nào chờ bạn")
                    hint: Workplace.givesSeats ? qsTr("Các lớp đều đúng lịch. Xem người sắp đến hạn ở bên phải, hoặc xếp lịch các lớp sắp tới.") : qsTr("Trên máy chủ này, lớp do cán bộ phụ trách đào tạo toàn tỉnh điều hành. Từ mục Nhu cầu, bạn cử người của đơn vị mình đi học.")
                    actionText: Workplace.givesSeats ? qsTr("Mở lịch") : qsTr("Xem nhu cầu")
                    actionIcon: Workplace.givesSeats ? "calendar" : "list"
                    onActionTriggered: root.wanted(Workplace.givesSeats ? "schedule" : "needs", "")
                }
                TaskList {
                    objectName: "todayTasks"
                    // Its rows have ground around their text; the text stands below the title.
                    Layout.leftMargin: -Theme.s
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    visible: today.tasks.count > 0
                    records: today.tasks
                    running: today.running
                    headings: today.headings
                    onActed: key => today.act(key)
                    onOpened: key => today.openTask(key)
                }
            }
            PressureList {
                Layout.preferredWidth: Theme.px(372)
                Layout.maximumWidth: root.width * 0.4
                Layout.fillHeight: true
                today: today
                onNeedsWanted: courses => root.wanted("needs", courses)
                onClassOpening: courses => opening.begin(courses, today.cadresBehind(courses))
            }
        }
    }
    AnswerDialog {
        id: answering
    }
    OpenClassDialog {
        id: opening
        onClassOpened: code => root.wanted("classes", code)
    }
}
