// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import LoTrinh
import LoTrinh.Controls

// The rates of everything asked about, turns and people side by side.
RowLayout {
    id: root

    required property InsightController insight
    // As compliance::RatePart.
    signal peopleWanted(int part)

    Layout.fillHeight: false
    spacing: Theme.m

    StatCard {
        objectName: "insightRate"
        Layout.fillWidth: true
        Layout.fillHeight: true
        label: qsTr("Tỷ lệ hoàn thành (lượt)")
        figure: root.insight.loaded ? root.insight.total.rate : "–"
        note: Workplace.asOfText
        onClicked: root.peopleWanted(0)
    }
    StatCard {
        objectName: "insightPeopleRate"
        Layout.fillWidth: true
        Layout.fillHeight: true
        label: qsTr("Tỷ lệ người hoàn thành")
        figure: root.insight.loaded ? root.insight.total.peopleRate : "–"
        note: root.insight.loaded ? qsTr("%1 trên %2 người").arg(root.insight.total.peopleDone).arg(root.insight.total.people) : ""
        onClicked: root.peopleWanted(0)
    }
    StatCard {
        objectName: "insightDuties"
        Layout.fillWidth: true
        Layout.fillHeight: true
        label: qsTr("Phải học (lượt)")
        figure: root.insight.loaded ? root.insight.total.duties : "–"
        note: root.insight.loaded ? qsTr("trong đó miễn %1").arg(root.insight.total.exempt) : ""
        onClicked: root.peopleWanted(0)
    }
    StatCard {
        objectName: "insightDone"
        Layout.fillWidth: true
        Layout.fillHeight: true
        label: qsTr("Đã đạt (lượt)")
        figure: root.insight.loaded ? root.insight.total.done : "–"
        tone: "good"
        onClicked: root.peopleWanted(2)
    }
    StatCard {
        objectName: "insightStudying"
        Layout.fillWidth: true
        Layout.fillHeight: true
        label: qsTr("Đang học (lượt)")
        figure: root.insight.loaded ? root.insight.total.studying : "–"
        tone: "info"
        onClicked: root.peopleWanted(3)
    }
    StatCard {
        objectName: "insightOverdue"
        Layout.fillWidth: true
        Layout.fillHeight: true
        label: qsTr("Quá hạn (lượt)")
        figure: root.insight.loaded ? root.insight.total.overdue : "–"
        tone: "bad"
        onClicked: root.peopleWanted(4)
    }
}
