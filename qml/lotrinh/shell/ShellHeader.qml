// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import LoTrinh
import LoTrinh.Controls

// The page's name, the day asked about, who is looking, language and theme.
Rectangle {
    id: root

    property string pageTitle
    // Large text on a small screen: what a tip says as well goes first.
    readonly property bool tight: root.width < Theme.px(1000)
    signal paletteAsked()
    signal helpAsked()
    signal historyAsked()

    implicitHeight: Theme.px(56)
    color: Theme.surface

    Divider {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
    }

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.xl
        anchors.rightMargin: Theme.l
        spacing: root.tight ? Theme.s : Theme.m

        AppText {
            kind: AppText.Heading
            text: root.pageTitle
            // Which page it is comes before who is asking: that one says so in its list too.
            Layout.minimumWidth: Math.min(Math.ceil(implicitWidth), Theme.px(root.tight ? 72 : 200))
            Layout.fillWidth: true
            elide: Text.ElideRight
        }
        AppText {
            visible: !root.tight
            text: qsTr("Tính đến ngày")
            muted: true
        }
        DateField {
            objectName: "asOf"
            Layout.preferredWidth: Theme.px(132)
            iso: Workplace.asOf
            today: Workplace.today
            clearable: false
            Accessible.name: qsTr("Tính đến ngày")
            onDayChosen: iso => Workplace.asOf = iso
        }
        AppText {
            visible: Workplace.isDemo && !root.tight
            text: qsTr("Hôm nay")
            muted: true
        }
        DateField {
            objectName: "today"
            visible: Workplace.isDemo
            Layout.preferredWidth: Theme.px(132)
            iso: Workplace.today
            today: Workplace.today
            clearable: false
            Accessible.name: qsTr("Ngày hôm nay của dữ liệu mẫu")
            onDayChosen: iso => Workplace.today = iso
        }
        AppComboBox {
            objectName: "person"
            visible: Workplace.isDemo
            Layout.fillWidth: true
            Layout.minimumWidth: Theme.px(root.tight ? 96 : 150)
            Layout.preferredWidth: Theme.px(root.tight ? 130 : 216)
            Layout.maximumWidth: Theme.px(216)
            listWidth: Theme.px(340)
            model: Workplace.people
            label: qsTr("Người đang dùng")
            currentIndex: Workplace.person
            onActivated: index => Workplace.person = index
        }
        AccountMenu {}
        IconButton {
            objectName: "paletteButton"
            iconName: "search"
            tip: qsTr("Tìm người, lớp, trang, việc (Ctrl+K)")
            onClicked: root.paletteAsked()
        }
        IconButton {
            objectName: "historyButton"
            iconName: "undo"
            tip: qsTr("Hoàn tác và những việc tôi đã làm (Ctrl+Z)")
            onClicked: root.historyAsked()
        }
        NoticeBell {}
        AppButton {
            objectName: "language"
            variant: AppButton.Quiet
            text: Workplace.language === "vi" ? "VI" : "EN"
            iconName: "language"
            tip: qsTr("Đổi ngôn ngữ")
            onClicked: Workplace.language = Workplace.language === "vi" ? "en" : "vi"
        }
        IconButton {
            objectName: "theme"
            iconName: Workplace.dark ? "sun" : "moon"
            tip: Workplace.dark ? qsTr("Nền sáng") : qsTr("Nền tối")
            onClicked: Workplace.dark = !Workplace.dark
        }
        LooksMenu {
            onHelpAsked: root.helpAsked()
        }
    }
}
