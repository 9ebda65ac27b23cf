// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import LoTrinh
import LoTrinh.Controls

// Duties that fall due, course by course: how many people, by when, and a class for them.
Card {
    id: root

    required property TodayController today
    signal needsWanted(string courses)
    signal classOpening(string courses)

    title: qsTr("Sắp đến hạn và quá hạn")
    hint: root.today.pressureLoading ? qsTr("Đang tính…") : root.today.pressureHint
    padding: Theme.m
    spacing: Theme.s
    actions: AppButton {
        objectName: "todayNeeds"
        compact: true
        variant: AppButton.Quiet
        text: qsTr("Xem nhu cầu")
        onClicked: root.needsWanted("")
    }

    EmptyState {
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: !root.today.pressureLoading && root.today.pressures.count === 0
        glyph: "check"
        title: qsTr("Không ai sắp đến hạn hay quá hạn")
    }
    ListView {
        id: view
        objectName: "todayPressures"
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: root.today.pressures.count > 0
        model: root.today.pressures
        clip: true
        spacing: Theme.m
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: AppScrollBar {}
        Accessible.role: Accessible.List
        Accessible.name: root.title

        delegate: ColumnLayout {
            id: line
            required property string key
            required property string name
            required property string overdue
            required property string soon
            required property string deadline
            required property real share
            required property string label

            width: view.width - Theme.m
            spacing: Theme.xs
            Accessible.role: Accessible.ListItem
            Accessible.name: line.name + ": " + line.label

            AppText {
                Layout.fillWidth: true
                text: line.name
                wrapMode: Text.WordWrap
                maximumLineCount: 2
                elide: Text.ElideRight
            }
            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.s
                Badge {
                    visible: line.soon !== "0"
                    tone: "warn"
                    //: people whose duty falls due soon
                    text: qsTr("%1 sắp đến hạn").arg(line.soon)
                }
                Badge {
                    visible: line.overdue !== "0"
                    tone: "bad"
                    //: people whose duty is overdue
                    text: qsTr("%1 quá hạn").arg(line.overdue)
                }
                Item {
                    Layout.fillWidth: true
                }
                AppButton {
                    objectName: "openFor-" + line.key
                    visible: Workplace.givesSeats
                    compact: true
                    text: qsTr("Mở lớp…")
                    Accessible.description: line.name
                    onClicked: root.classOpening(line.key)
                }
            }
            AppText {
                Layout.fillWidth: true
                visible: line.deadline.length > 0
                text: qsTr("Hạn gần nhất %1").arg(line.deadline)
                kind: AppText.Small
                muted: true
            }
            Divider {
                Layout.fillWidth: true
            }
        }
    }
}
