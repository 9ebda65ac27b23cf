// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import LoTrinh
import LoTrinh.Controls

// The day asked about, slid over five years back and three ahead; everything on the page follows.
RowLayout {
    id: root

    signal saveWanted()
    signal papersWanted()

    Layout.fillHeight: false
    spacing: Theme.m

    AppText {
        text: qsTr("Ngày hỏi")
        muted: true
    }
    DaySlider {
        objectName: "insightSlider"
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.px(720)
        label: qsTr("Kéo ngày hỏi")
        iso: Workplace.asOf
        today: Workplace.today
        onDayChosen: iso => Workplace.asOf = iso
    }
    AppText {
        objectName: "insightDay"
        Layout.preferredWidth: Theme.px(90)
        text: Workplace.formatDay(Workplace.asOf)
        font.family: Theme.figureFamily
    }
    AppButton {
        objectName: "insightToday"
        compact: true
        variant: AppButton.Quiet
        visible: Workplace.asOf !== Workplace.today
        text: qsTr("Về hôm nay")
        onClicked: Workplace.asOf = Workplace.today
    }
    Item {
        Layout.fillWidth: true
    }
    AppButton {
        objectName: "insightPapers"
        iconName: "print"
        text: qsTr("Biểu mẫu…")
        tip: qsTr("Biểu B1–B7, kế hoạch năm, thông báo quá hạn")
        onClicked: root.papersWanted()
    }
    AppButton {
        objectName: "insightSave"
        iconName: "download"
        text: qsTr("Xuất…")
        onClicked: root.saveWanted()
    }
}
