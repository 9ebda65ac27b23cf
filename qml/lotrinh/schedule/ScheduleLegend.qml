// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import LoTrinh.Controls

// What the fills of the bars say.
Flow {
    id: root

    property bool hasProposals

    spacing: Theme.l

    component Sample: Row {
        id: sample
        property string text
        property int fill
        property ToneColors colours
        spacing: Theme.xs
        GanttSwatch {
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.px(24)
            height: Theme.px(12)
            fill: sample.fill
            solid: sample.colours.solid
            ground: sample.colours.bg
        }
        AppText {
            text: sample.text
            kind: AppText.Small
            muted: true
        }
    }
    Sample {
        visible: root.hasProposals
        text: qsTr("Đề xuất")
        fill: 1
        colours: Theme.good
    }
    Sample {
        text: qsTr("Dự thảo")
        fill: 3
        colours: Theme.neutral
    }
    Sample {
        text: qsTr("Đang chiêu sinh")
        fill: 1
        colours: Theme.info
    }
    Sample {
        text: qsTr("Đang học")
        fill: 0
        colours: Theme.info
    }
    Sample {
        text: qsTr("Đã bế giảng")
        fill: 2
        colours: Theme.warn
    }
    Sample {
        text: qsTr("Đã công nhận kết quả")
        fill: 1
        colours: Theme.neutral
    }
}
