// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import LoTrinh
import LoTrinh.Controls

// One place of the grid: what attaching or taking off would do, and every dated version.
Rectangle {
    id: root

    required property RulesController rules
    signal newVersionWanted()
    signal endWanted(string code, int revision)
    signal peopleWanted()

    radius: Theme.radiusLarge
    color: Theme.surface
    border.width: 1
    border.color: Theme.line
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Quy định của ô đang chọn")

    ScrollColumn {
        anchors.fill: parent
        anchors.margins: 1

        SectionHeader {
            Layout.fillWidth: true
            title: root.rules.titleName
            hint: root.rules.courseName
        }
        RuleImpactCard {
            Layout.fillWidth: true
            visible: root.rules.impact.question.length > 0
            impact: root.rules.impact
            onPeopleWanted: root.peopleWanted()
        }
        Flow {
            Layout.fillWidth: true
            visible: root.rules.mayKeep
            spacing: Theme.s
            AppButton {
                objectName: "turnRule"
                visible: root.rules.course !== "*"
                variant: root.rules.attached ? AppButton.Plain : AppButton.Primary
                iconName: root.rules.attached ? "minus" : "plus"
                text: root.rules.attached ? qsTr("Thôi yêu cầu") : qsTr("Gắn khóa này")
                enabled: !root.rules.busy
                onClicked: root.rules.turnOver()
            }
            AppButton {
                objectName: "newRuleVersion"
                iconName: "edit"
                text: qsTr("Phiên bản mới…")
                enabled: !root.rules.busy
                onClicked: root.newVersionWanted()
            }
        }
        SectionHeader {
            Layout.fillWidth: true
            Layout.topMargin: Theme.s
            title: qsTr("Các phiên bản")
            hint: root.rules.versions.count === 0 ? qsTr("Chức danh này chưa từng yêu cầu khóa này.") : ""
        }
        RowStack {
            id: versions
            Layout.fillWidth: true
            spacing: Theme.s
            Repeater {
                model: root.rules.versions
                RuleVersionRow {
                    width: versions.rowWidth
                    mayKeep: root.rules.mayKeep && !root.rules.busy
                    onSwitched: on => root.rules.enable(key, on, revision)
                    onEndWanted: root.endWanted(key, revision)
                }
            }
        }
    }
}
