// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import LoTrinh
import LoTrinh.Controls

// What everything is judged by: which title asks for which course, the courses, exemptions and units.
Page {
    id: root
    objectName: "cataloguePage"

    BookController {
        id: book
        active: root.visible && tabs.currentIndex > 0
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.xl
        anchors.topMargin: Theme.l
        spacing: Theme.m

        AppTabBar {
            id: tabs
            objectName: "catalogueTabs"
            Layout.fillWidth: true
            label: qsTr("Phần của danh mục")
            AppTabButton {
                objectName: "catalogueRules"
                text: qsTr("Tiêu chuẩn chức danh")
            }
            AppTabButton {
                objectName: "catalogueCourses"
                text: qsTr("Khóa học, tương đương")
            }
            AppTabButton {
                objectName: "catalogueExemptions"
                text: qsTr("Miễn học")
            }
            AppTabButton {
                objectName: "catalogueUnits"
                text: qsTr("Đơn vị")
            }
        }
        Banner {
            Layout.fillWidth: true
            visible: book.problem.length > 0
            dismissible: false
            tone: "bad"
            text: book.problem
        }
        StackLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            currentIndex: tabs.currentIndex

            RulesTab {
                active: root.visible && tabs.currentIndex === 0
                onPersonWanted: code => root.wanted("people", code)
            }
            CoursesTab {
                book: book
            }
            ExemptionsTab {
                book: book
                onPersonWanted: code => root.wanted("people", code)
            }
            UnitsTab {
                book: book
            }
        }
    }
}
