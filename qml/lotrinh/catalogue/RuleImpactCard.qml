// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import LoTrinh
import LoTrinh.Controls

// A change tried out: how many turns it adds, takes and moves; one click leads to the people.
ColumnLayout {
    id: root

    required property RuleImpactView impact
    signal peopleWanted()

    spacing: Theme.s

    AppText {
        Layout.fillWidth: true
        text: root.impact.question
        kind: AppText.Strong
        wrapMode: Text.WordWrap
    }
    BusyDots {
        running: visible
        visible: root.impact.busy
        color: Theme.accent
    }
    AppText {
        Layout.fillWidth: true
        visible: root.impact.problem.length > 0
        text: root.impact.problem
        color: Theme.danger
        wrapMode: Text.WordWrap
    }
    GridLayout {
        Layout.fillWidth: true
        visible: root.impact.known
        columns: 2
        columnSpacing: Theme.s
        rowSpacing: Theme.s
        StatCard {
            objectName: "impact-gained"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            padding: Theme.m
            label: qsTr("Thêm (lượt)")
            figure: root.impact.gained
            onClicked: root.peopleWanted()
        }
        StatCard {
            objectName: "impact-lost"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            padding: Theme.m
            label: qsTr("Bớt (lượt)")
            figure: root.impact.lost
            onClicked: root.peopleWanted()
        }
        StatCard {
            objectName: "impact-shifted"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            padding: Theme.m
            label: qsTr("Đổi tình trạng, hạn")
            figure: root.impact.shifted
            onClicked: root.peopleWanted()
        }
        StatCard {
            objectName: "impact-overdue"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            padding: Theme.m
            label: qsTr("Quá hạn ngay")
            figure: root.impact.overdue
            onClicked: root.peopleWanted()
        }
    }
    AppText {
        objectName: "impactSummary"
        Layout.fillWidth: true
        visible: root.impact.known
        text: root.impact.summary
        kind: AppText.Small
        muted: true
        wrapMode: Text.WordWrap
    }
}
