// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import LoTrinh
import LoTrinh.Controls

// One class: what it is and its next step on top, everything about it in tabs.
Card {
    id: root

    property alias code: shown.code
    property alias active: shown.active
    // Takes the place of the list.
    property bool wide: false
    signal personWanted(string code)

    // Opens the tab of that part of the class.
    function showPart(part: string): void {
        const place = ["plan", "sessions", "learners", "attendance", "scores", "results", "credentials", "papers", "history"].indexOf(part);
        if (place >= 0)
            tabs.currentIndex = place;
    }

    padding: Theme.l
    spacing: Theme.s

    ClassController {
        id: shown
    }
    EmptyState {
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: !shown.shown
        glyph: "class"
        title: shown.loading ? qsTr("Đang mở lớp…") : qsTr("Chọn một lớp ở danh sách bên trái")
        hint: shown.loading ? "" : qsTr("Hoặc mở lớp mới từ một ô của trang Nhu cầu.")
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.fillHeight: false
        visible: shown.shown
        spacing: Theme.s

        IconButton {
            objectName: "classWide"
            compact: true
            iconName: "sidebar"
            tip: root.wide ? qsTr("Hiện danh sách lớp") : qsTr("Ẩn danh sách lớp")
            onClicked: root.wide = !root.wide
        }
        AppText {
            objectName: "classTitle"
            Layout.fillWidth: true
            kind: AppText.Title
            elide: Text.ElideRight
            text: shown.title
        }
        Badge {
            objectName: "classState"
            text: shown.stateText
            tone: shown.stateTone
        }
        AppButton {
            objectName: "nextStep"
            variant: AppButton.Primary
            visible: shown.nextStep.length > 0
            text: shown.nextStep
            busy: shown.busy
            onClicked: shown.goOn()
        }
        IconButton {
            id: more
            objectName: "classMore"
            iconName: "more"
            tip: qsTr("Việc khác với lớp này")
            onClicked: moreMenu.popup(more, 0, more.height)
            AppMenu {
                id: moreMenu
                AppMenuItem {
                    text: qsTr("Tệp lịch của lớp…")
                    onTriggered: calendar.ask("class", shown.code)
                }
                AppMenuSeparator {}
                AppMenuItem {
                    text: qsTr("Hủy lớp…")
                    enabled: shown.canCancel
                    danger: true
                    onTriggered: cancelling.open()
                }
            }
        }
    }
    AppText {
        Layout.fillWidth: true
        visible: shown.shown
        muted: true
        elide: Text.ElideRight
        text: qsTr("%1  ·  %2  ·  %3").arg(shown.code).arg(shown.dates).arg(shown.seats)
    }
    AppTabBar {
        id: tabs
        objectName: "classTabs"
        Layout.fillWidth: true
        visible: shown.shown
        label: qsTr("Các phần của lớp")
        AppTabButton {
            objectName: "tabPlan"
            text: qsTr("Kế hoạch")
        }
        AppTabButton {
            objectName: "tabSessions"
            text: qsTr("Buổi học")
        }
        AppTabButton {
            objectName: "tabLearners"
            text: qsTr("Học viên")
            count: learners.askingCount
        }
        AppTabButton {
            objectName: "tabAttendance"
            text: qsTr("Điểm danh")
        }
        AppTabButton {
            objectName: "tabScores"
            text: qsTr("Điểm")
        }
        AppTabButton {
            objectName: "tabResults"
            text: qsTr("Kết quả")
        }
        AppTabButton {
            objectName: "tabCredentials"
            text: qsTr("Văn bằng")
        }
        AppTabButton {
            objectName: "tabPapers"
            text: qsTr("Giấy tờ")
        }
        AppTabButton {
            objectName: "tabHistory"
            text: qsTr("Lịch sử")
        }
    }
    StackLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        // The tallest part must not push the others out of the window.
        Layout.minimumHeight: 0
        Layout.topMargin: Theme.s
        visible: shown.shown
        currentIndex: tabs.currentIndex

        PlanTab {
            shown: shown
        }
        SessionsTab {
            shown: shown
        }
        LearnersTab {
            id: learners
            shown: shown
            looking: root.visible && tabs.currentIndex === 2
            onPersonWanted: code => root.personWanted(code)
        }
        AttendanceTab {
            shown: shown
        }
        ScoresTab {
            shown: shown
        }
        ResultsTab {
            shown: shown
            onPersonWanted: code => root.personWanted(code)
        }
        CredentialsTab {
            shown: shown
        }
        PapersTab {
            shown: shown
        }
        HistoryTab {
            shown: shown
            looking: root.visible && tabs.currentIndex === 8
        }
    }
    // Below, so that nothing moves under the pointer when they come and go.
    Banner {
        objectName: "classProblem"
        Layout.fillWidth: true
        visible: shown.problem.length > 0
        tone: "bad"
        text: shown.problem
        dismissible: true
        onDismissed: shown.dismiss()
    }
    Banner {
        objectName: "classNotice"
        Layout.fillWidth: true
        visible: shown.notice.length > 0
        tone: "good"
        text: shown.notice
        dismissible: true
        onDismissed: shown.dismiss()
    }
    CalendarFileDialog {
        id: calendar
    }
    ReasonDialog {
        id: cancelling
        property int revision: 0
        onAboutToShow: cancelling.revision = shown.revision
        title: qsTr("Hủy lớp %1").arg(shown.code)
        text: qsTr("Phòng, giảng viên và chỗ của học viên được trả lại. Mã lớp không dùng lại.")
        acceptText: qsTr("Hủy lớp")
        rejectText: qsTr("Không hủy")
        dangerous: true
        onGiven: reason => shown.cancelClass(reason, cancelling.revision)
    }
}
