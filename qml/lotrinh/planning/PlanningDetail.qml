// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import LoTrinh
import LoTrinh.Controls

// One planning entry: the person, what the planned title asks, the evidence and what happened.
Rectangle {
    id: root

    required property PlanningEntryView entry
    property bool mayKeep: false
    signal personWanted(string code)
    signal endWanted()
    signal closed()

    radius: Theme.radiusLarge
    color: Theme.surface
    border.width: 1
    border.color: Theme.line
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Chi tiết quy hoạch")

    IconButton {
        objectName: "planningDetailClose"
        anchors.top: parent.top
        anchors.right: parent.right
        anchors.margins: Theme.s
        z: 1
        compact: true
        iconName: "close"
        tip: qsTr("Đóng chi tiết")
        onClicked: root.closed()
    }
    BusyDots {
        anchors.centerIn: parent
        running: visible
        visible: !root.entry.shown && root.entry.problem.length === 0
        dot: Theme.px(8)
        color: Theme.accent
    }
    EmptyState {
        anchors.centerIn: parent
        width: parent.width
        visible: root.entry.problem.length > 0
        glyph: "alert"
        title: qsTr("Không xem được lượt quy hoạch này")
        hint: root.entry.problem
    }
    ScrollColumn {
        anchors.fill: parent
        anchors.margins: 1
        visible: root.entry.shown

        PlanningSummary {
            Layout.fillWidth: true
            entry: root.entry
            mayKeep: root.mayKeep
            onPersonWanted: code => root.personWanted(code)
            onEndWanted: root.endWanted()
        }
        Divider {
            Layout.fillWidth: true
        }
        SectionHeader {
            Layout.fillWidth: true
            title: qsTr("Tiêu chuẩn của chức danh quy hoạch")
            hint: root.entry.inForce ? "" : qsTr("Lượt quy hoạch này không còn hiệu lực vào ngày hỏi.")
        }
        AppText {
            Layout.fillWidth: true
            visible: root.entry.duties.count === 0 && root.entry.inForce
            muted: true
            wrapMode: Text.WordWrap
            text: qsTr("Chức danh này không yêu cầu khóa học nào đối với người trong quy hoạch.")
        }
        Repeater {
            model: root.entry.duties
            PlanningDutyRow {
                Layout.fillWidth: true
            }
        }
        SectionHeader {
            Layout.fillWidth: true
            visible: root.entry.evidence.count > 0
            title: qsTr("Minh chứng")
        }
        Repeater {
            model: root.entry.evidence
            PlanningEvidenceRow {
                Layout.fillWidth: true
            }
        }
        SectionHeader {
            Layout.fillWidth: true
            title: qsTr("Lịch sử")
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0
            Repeater {
                model: root.entry.lines
                TimelineRow {
                    required property string badge
                    Layout.fillWidth: true
                    badgeText: badge
                    dateWidth: Theme.px(72)
                }
            }
        }
    }
}
