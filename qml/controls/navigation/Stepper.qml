// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import LoTrinh.Controls

// Where one stands in a few steps: done steps carry a check, the current one its number filled.
Row {
    id: root

    property list<string> steps
    property int current: 0

    spacing: Theme.s
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Bước %1 trên %2: %3").arg(root.current + 1).arg(root.steps.length)
                     .arg(root.current < root.steps.length ? root.steps[root.current] : "")

    Repeater {
        model: root.steps
        Row {
            id: step
            required property int index
            required property string modelData
            readonly property bool done: index < root.current
            readonly property bool now: index === root.current

            spacing: Theme.s
            Rectangle {
                visible: step.index > 0
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.px(28)
                height: 1
                color: step.done || step.now ? Theme.accent : Theme.lineStrong
            }
            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.px(22)
                height: width
                radius: width / 2
                color: step.now ? Theme.accent : step.done ? Theme.accentSoft : "transparent"
                border.width: step.now ? 0 : 1
                border.color: step.done ? Theme.accent : Theme.lineStrong
                AppText {
                    anchors.centerIn: parent
                    visible: !step.done
                    text: step.index + 1
                    kind: AppText.Small
                    font.weight: Font.DemiBold
                    color: step.now ? Theme.accentText : Theme.textMuted
                    Accessible.ignored: true
                }
                Icon {
                    anchors.centerIn: parent
                    visible: step.done
                    name: "check"
                    size: Theme.px(12)
                    color: Theme.accent
                }
            }
            AppText {
                anchors.verticalCenter: parent.verticalCenter
                text: step.modelData
                muted: !step.now
                font.weight: step.now ? Font.DemiBold : Font.Normal
                Accessible.ignored: true
            }
        }
    }
}
