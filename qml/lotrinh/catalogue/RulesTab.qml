// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import LoTrinh
import LoTrinh.Controls

// Titles against courses; beside them the dated versions behind a place and whom a change would touch.
ColumnLayout {
    id: root

    property alias active: rules.active
    signal personWanted(string code)

    spacing: Theme.m

    RulesController {
        id: rules
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.fillHeight: false
        spacing: Theme.l

        SearchField {
            objectName: "rulesSearch"
            Layout.preferredWidth: Theme.px(280)
            label: qsTr("Tìm chức danh, khóa học")
            placeholderText: qsTr("Tìm chức danh, khóa học")
            onSearched: text => rules.text = text
        }
        AppCheckBox {
            objectName: "rulesUsedOnly"
            text: qsTr("Chỉ khóa đang yêu cầu")
            checked: rules.usedOnly
            onToggled: rules.usedOnly = checked
        }
        AppText {
            Layout.fillWidth: true
            text: rules.chosen ? "" : qsTr("Chọn một ô để xem các phiên bản, căn cứ và ai bị tác động")
            muted: true
            elide: Text.ElideRight
        }
        AppSwitch {
            objectName: "rulesOneClick"
            visible: rules.mayKeep
            text: qsTr("Gắn, gỡ bằng một cú bấm")
            checked: rules.oneClick
            onToggled: rules.oneClick = checked
        }
    }
    Banner {
        objectName: "rulesAnswer"
        Layout.fillWidth: true
        visible: rules.answerTitle.length > 0
        tone: rules.answerTone
        title: rules.answerTitle
        text: rules.answer
        actionText: rules.canUndo ? qsTr("Hoàn tác") : ""
        onActionTriggered: rules.undo()
        onDismissed: rules.dismissAnswer()
    }
    Banner {
        Layout.fillWidth: true
        visible: rules.problem.length > 0
        dismissible: false
        tone: "bad"
        text: rules.problem
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        spacing: Theme.m

        Card {
            Layout.fillWidth: true
            Layout.fillHeight: true
            padding: Theme.m

            HeatMap {
                id: map
                objectName: "rulesGrid"
                Layout.fillWidth: true
                Layout.fillHeight: true
                model: rules.grid
                label: qsTr("Chức danh và khóa học phải có")
                cornerText: qsTr("Chức danh")
                rowHeaderWidth: Theme.px(220)
                columnHeaderHeight: Theme.px(84)
                minimumCellWidth: Theme.px(92)
                maximumCellWidth: Theme.px(132)
                rampLow: Theme.info.bg
                rampMiddle: Theme.info.bg
                rampHigh: Theme.info.solid
                lowText: qsTr("Một trong nhiều khóa")
                highText: qsTr("Đúng khóa này")
                emptyTitle: rules.loading ? qsTr("Đang đọc danh mục…") : rules.text.length > 0 || rules.usedOnly ? qsTr("Không có chức danh hay khóa nào như vậy") : qsTr("Danh mục còn trống")
                emptyHint: rules.loading ? "" : rules.text.length > 0 || rules.usedOnly ? qsTr("Bỏ bớt điều kiện lọc, hoặc đổi ngày hỏi ở đầu trang.") : qsTr("Danh mục chức danh, khóa học và quy định được đưa vào bằng lệnh lotrinhctl import.")
                onCurrentChanged: rules.choose(map.currentRow, map.currentColumn)
                onCellActivated: (row, column) => rules.press(row, column)
            }
        }
        RulePanel {
            objectName: "rulePanel"
            visible: rules.chosen
            Layout.preferredWidth: Theme.px(388)
            Layout.fillHeight: true
            rules: rules
            onNewVersionWanted: editor.begin(rules.title, rules.course, rules.titleName)
            onEndWanted: (code, revision) => ending.begin(code, revision)
            onPeopleWanted: people.open()
        }
    }
    RuleDialog {
        id: editor
    }
    EndRuleDialog {
        id: ending
        onChosen: (code, lastDay, revision) => rules.endRule(code, lastDay, revision)
    }
    RulePeople {
        id: people
        impact: rules.impact
        onPersonWanted: code => {
            people.close();
            root.personWanted(code);
        }
    }
}
