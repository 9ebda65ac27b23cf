// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import LoTrinh
import LoTrinh.Controls

// The review under way: how far it is; keeps what the table shows, and ends it.
Rectangle {
    id: root

    required property ReviewController review
    required property bool mayKeep
    // Of the entries the table shows, those that wait.
    required property int waitingShown
    signal keepWanted()
    signal takeOutWanted()
    signal closeWanted()

    implicitHeight: line.implicitHeight + 2 * Theme.s
    radius: Theme.radius
    color: Theme.info.bg
    border.width: 1
    border.color: Theme.info.solid
    Accessible.role: Accessible.Grouping
    Accessible.name: root.review.title + ", " + root.review.progressText

    RowLayout {
        id: line
        anchors.fill: parent
        anchors.leftMargin: Theme.m
        anchors.rightMargin: Theme.s
        spacing: Theme.m

        AppText {
            objectName: "reviewTitle"
            Layout.fillWidth: true
            text: root.review.title
            kind: AppText.Strong
            color: Theme.info.fg
            elide: Text.ElideRight
        }
        AppText {
            objectName: "reviewProgress"
            text: root.review.progressText
            color: Theme.text
        }
        RateBar {
            Layout.preferredWidth: Theme.px(120)
            share: root.review.share
            textShown: false
            label: root.review.progressText
        }
        AppButton {
            objectName: "keepShown"
            compact: true
            visible: root.mayKeep && root.review.waiting > root.review.left
            enabled: root.waitingShown > 0 && !root.review.busy
            text: qsTr("Giữ %n lượt đang hiện…", "", root.waitingShown)
            onClicked: root.keepWanted()
        }
        AppButton {
            objectName: "takeOutLeft"
            compact: true
            visible: root.mayKeep && root.review.left > 0
            enabled: !root.review.busy
            text: qsTr("Đưa ra %n lượt của người thôi công tác…", "", root.review.left)
            onClicked: root.takeOutWanted()
        }
        AppButton {
            objectName: "closeReview"
            compact: true
            visible: root.mayKeep && root.review.waiting === 0
            variant: AppButton.Primary
            busy: root.review.busy
            text: qsTr("Kết thúc đợt…")
            onClicked: root.closeWanted()
        }
    }
}
