// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import LoTrinh
import LoTrinh.Controls

// The cadre's first screen: what I must take, why, by when, and which class fits, with no click.
Page {
    id: root
    objectName: "minePage"

    function explain(key: string): void {
        mine.explain(key);
        proof.open();
    }

    MineController {
        id: mine
        active: root.visible
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.xl
        anchors.topMargin: Theme.l
        spacing: Theme.m
        visible: mine.found

        MineFigures {
            Layout.fillWidth: true
            mine: mine
            onToDoWanted: toDo.contentY = 0
            onSettledWanted: aside.reveal(settled)
        }
        Banner {
            id: answer
            objectName: "requestAnswer"
            Layout.fillWidth: true
            visible: mine.answerTitle.length > 0
            tone: mine.answerTone
            title: mine.answerTitle
            text: mine.answer
            onDismissed: mine.dismissAnswer()
        }
        Banner {
            Layout.fillWidth: true
            visible: mine.problem.length > 0
            dismissible: false
            tone: "bad"
            title: qsTr("Không đọc được lộ trình")
            text: mine.problem
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.l

            ScrollColumn {
                id: toDo
                objectName: "mineToDo"
                Layout.fillWidth: true
                Layout.fillHeight: true
                padding: 0
                spacing: Theme.s

                SectionHeader {
                    Layout.fillWidth: true
                    title: qsTr("Phải học")
                    hint: Workplace.asOfText
                }
                EmptyState {
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.xl
                    visible: mine.toDo.count === 0
                    glyph: "tone-good"
                    title: qsTr("Không còn khóa nào phải học")
                    hint: qsTr("Khi chức danh hoặc quy định thay đổi, khóa mới sẽ hiện ở đây cùng lý do và hạn.")
                }
                Repeater {
                    model: mine.toDo
                    DutyCard {
                        Layout.fillWidth: true
                        Layout.rightMargin: Theme.m
                        asking: mine.asking
                        onExplained: key => root.explain(key)
                        onSeatWanted: trainingClass => mine.requestSeat(trainingClass)
                        onRequestWanted: (courses, kind) => requesting.begin(mine.code, courses, kind)
                    }
                }
                Card {
                    Layout.fillWidth: true
                    Layout.rightMargin: Theme.m
                    Layout.topMargin: Theme.s
                    title: qsTr("Dòng thời gian")
                    padding: Theme.m
                    spacing: 0
                    PathTimeline {
                        Layout.fillWidth: true
                        events: mine.events
                    }
                }
            }
            ScrollColumn {
                id: aside
                objectName: "mineAside"
                Layout.preferredWidth: Theme.px(412)
                Layout.fillHeight: true
                padding: 0
                spacing: Theme.m

                Card {
                    Layout.fillWidth: true
                    Layout.rightMargin: Theme.m
                    title: qsTr("Lớp của tôi")
                    padding: Theme.m
                    spacing: Theme.xs
                    actions: AppButton {
                        objectName: "mineCalendar"
                        compact: true
                        variant: AppButton.Quiet
                        iconName: "calendar"
                        text: qsTr("Tệp lịch…")
                        tip: qsTr("Các buổi học của tôi, để mở bằng chương trình lịch của máy hoặc điện thoại")
                        visible: mine.classes.count > 0
                        onClicked: root.asked("calendar")
                    }
                    OwnList {
                        objectName: "ownClasses"
                        Layout.fillWidth: true
                        records: mine.classes
                        emptyText: qsTr("Chưa xin học hay được cử đi học lớp nào.")
                    }
                }
                Card {
                    Layout.fillWidth: true
                    Layout.rightMargin: Theme.m
                    visible: mine.requests.count > 0
                    title: qsTr("Đề nghị của tôi")
                    padding: Theme.m
                    spacing: Theme.xs
                    OwnRequests {
                        objectName: "ownRequests"
                        Layout.fillWidth: true
                        records: mine.requests
                        onWithdrawn: code => mine.withdraw(code)
                    }
                }
                Card {
                    id: settled
                    Layout.fillWidth: true
                    Layout.rightMargin: Theme.m
                    title: qsTr("Đã đạt, được miễn")
                    padding: Theme.m
                    spacing: Theme.xs
                    DutyList {
                        objectName: "mineSettled"
                        Layout.fillWidth: true
                        compact: true
                        duties: mine.settled
                        emptyText: qsTr("Chưa có khóa nào đạt.")
                        onExplained: key => root.explain(key)
                    }
                }
                Card {
                    Layout.fillWidth: true
                    Layout.rightMargin: Theme.m
                    title: qsTr("Bằng, chứng chỉ")
                    padding: Theme.m
                    spacing: Theme.xs
                    OwnList {
                        objectName: "ownCredentials"
                        Layout.fillWidth: true
                        records: mine.credentials
                        emptyText: qsTr("Chưa được cấp bằng, chứng chỉ nào trong hồ sơ.")
                    }
                }
            }
        }
    }
    EmptyState {
        anchors.centerIn: parent
        visible: !mine.loading && mine.code.length === 0
        glyph: "user"
        title: qsTr("Chưa có hồ sơ cán bộ")
        hint: qsTr("Người đang dùng không gắn với cán bộ nào. Chọn một cán bộ ở đầu trang.")
    }
    RequestDialog {
        id: requesting
        onSent: mine.noteSent()
    }
    ProofSheet {
        id: proof
        person: mine
    }
}
