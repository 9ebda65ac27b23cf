// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import LoTrinh
import LoTrinh.Controls

// The timetable: a year, a month or a week, by class, room or lecturer. Pull a class to other days and see at
// once what that would mean.
Page {
    id: root
    objectName: "schedulePage"

    // A class by its code.
    function about(subject: string): void {
        if (subject.length > 0)
            schedule.reveal(subject);
    }

    ScheduleController {
        id: schedule
        active: root.visible
        onTableChanged: chart.current = schedule.code
        onChosenChanged: chart.current = schedule.code
        onRevealed: code => chart.reveal(code)
    }
    MoveController {
        id: move
        source: schedule
    }
    CopyClassPopup {
        id: copying
        schedule: schedule
        onCopied: code => schedule.reveal(code)
    }
    SessionPlanSheet {
        id: planning
        schedule: schedule
    }
    LessonPlanController {
        id: lessons
        source: schedule
    }
    SaveFileDialog {
        id: calendarDialog
        fileTitle: qsTr("Ghi lịch năm")
        defaultSuffix: "pdf"
        nameFilters: [qsTr("Tệp PDF (*.pdf)")]
        onChosen: file => schedule.exportCalendar(file)
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.xl
        anchors.topMargin: Theme.l
        spacing: Theme.m

        ScheduleBar {
            Layout.fillWidth: true
            schedule: schedule
            onLessonsAsked: lessons.begin()
            onPrintAsked: calendarDialog.begin(qsTr("Lịch năm %1").arg(schedule.anchor.slice(0, 4)) + ".pdf")
        }
        Banner {
            Layout.fillWidth: true
            visible: schedule.problem.length > 0
            tone: "bad"
            dismissible: false
            text: schedule.problem
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.l

            Card {
                Layout.fillWidth: true
                Layout.fillHeight: true
                padding: 1
                spacing: 0
                GanttChart {
                    id: chart
                    objectName: "scheduleChart"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    content: schedule.content
                    language: Workplace.language
                    label: qsTr("Lịch các lớp, %1").arg(schedule.periodText)
                    laneWidth: Math.min(Theme.px(260), root.width / 4)
                    movedTone: move.tone
                    emptyTitle: schedule.loading ? qsTr("Đang mở lịch…") : qsTr("Không có lớp nào trong thời gian này")
                    emptyHint: schedule.loading ? "" : qsTr("Sang thời gian khác, hoặc mở lớp từ trang Nhu cầu.")
                    onCurrentChanged: schedule.code = chart.current
                    onActivated: group => schedule.code = group
                    onMoving: (group, shift, stretch) => move.tryAt(group, shift, stretch)
                    onDropped: (group, shift, stretch) => move.drop(group, shift, stretch)
                    onPutBack: move.putBack()
                    onPageAsked: steps => schedule.step(steps)
                }
                ScheduleLegend {
                    Layout.fillWidth: true
                    hasProposals: lessons.hasDraft
                    Layout.margins: Theme.s
                }
            }
            ClassOnSchedule {
                Layout.preferredWidth: Theme.px(308)
                Layout.maximumWidth: root.width * 0.36
                Layout.fillHeight: true
                visible: schedule.title.length > 0 && !lessons.open
                schedule: schedule
                move: move
                onClassWanted: subject => root.wanted("classes", subject)
                onCopyAsked: code => copying.begin(code)
                onSessionsAsked: code => planning.begin(code)
                onDismissed: schedule.code = ""
            }
            LessonPlanPanel {
                Layout.preferredWidth: Theme.px(340)
                Layout.maximumWidth: root.width * 0.4
                Layout.fillHeight: true
                visible: lessons.open
                plan: lessons
                onClassAsked: code => schedule.reveal(code)
            }
        }
    }
}
