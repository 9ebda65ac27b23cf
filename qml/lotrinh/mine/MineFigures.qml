// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import LoTrinh
import LoTrinh.Controls

// Who I am and how I stand in four figures.
RowLayout {
    id: root

    required property MineController mine
    signal toDoWanted()
    signal settledWanted()

    Layout.fillHeight: false
    spacing: Theme.m

    Card {
        Layout.fillWidth: true
        Layout.fillHeight: true
        padding: Theme.m
        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.m
            Avatar {
                name: root.mine.name
                size: Theme.px(48)
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 2
                AppText {
                    objectName: "mineName"
                    Layout.fillWidth: true
                    kind: AppText.Title
                    text: root.mine.name
                    elide: Text.ElideRight
                }
                AppText {
                    Layout.fillWidth: true
                    text: root.mine.title.length > 0 ? root.mine.title : qsTr("Chưa giữ chức danh nào")
                    elide: Text.ElideRight
                }
                AppText {
                    Layout.fillWidth: true
                    //: unit, code of the cadre
                    text: qsTr("%1 · %2").arg(root.mine.unit).arg(root.mine.code)
                    muted: true
                    kind: AppText.Small
                    elide: Text.ElideRight
                }
            }
        }
    }
    StatCard {
        objectName: "figureToDo"
        Layout.preferredWidth: Theme.px(150)
        Layout.fillHeight: true
        figure: root.mine.toDoCount
        label: qsTr("Cần học")
        onClicked: root.toDoWanted()
    }
    StatCard {
        objectName: "figureOverdue"
        Layout.preferredWidth: Theme.px(150)
        Layout.fillHeight: true
        figure: root.mine.overdueCount
        label: qsTr("Quá hạn")
        tone: root.mine.overdueCount > 0 ? "bad" : ""
        onClicked: root.toDoWanted()
    }
    StatCard {
        objectName: "figureDone"
        Layout.preferredWidth: Theme.px(150)
        Layout.fillHeight: true
        figure: root.mine.doneCount
        label: qsTr("Đã đạt")
        tone: root.mine.doneCount > 0 ? "good" : ""
        onClicked: root.settledWanted()
    }
    StatCard {
        objectName: "figureRate"
        Layout.preferredWidth: Theme.px(170)
        Layout.fillHeight: true
        leads: false
        figure: root.mine.shareText
        label: qsTr("Tỷ lệ hoàn thành")
    }
}
