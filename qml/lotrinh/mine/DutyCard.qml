// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import LoTrinh
import LoTrinh.Controls

// One duty still to be done: what, why, by when, and the class that would close it.
Rectangle {
    id: root

    required property string key
    // Codes of those that close it, joined by ";"; "*" for all that count for the hours of a year.
    required property string courses
    required property string title
    required property string demand
    required property string reason
    required property string status
    required property string tone
    required property string due
    required property string distance
    required property string offer
    required property string offerDetail
    required property string offerTone
    required property string offerClass
    required property string offerAction
    // The class a seat is being asked in, or empty.
    property string asking
    signal explained(string key)
    signal seatWanted(string trainingClass)
    // kind: RequestEditor.Extension or RequestEditor.Recognition
    signal requestWanted(string courses, int kind)

    objectName: "dutyCard-" + root.key
    implicitHeight: body.implicitHeight + 2 * Theme.m
    radius: Theme.radiusLarge
    color: Theme.surface
    border.width: 1
    border.color: Theme.line
    Accessible.role: Accessible.Grouping
    Accessible.name: root.title

    Rectangle {
        x: 1
        y: Theme.m
        width: 3
        height: parent.height - 2 * y
        radius: 1
        color: Theme.tone(root.tone).solid
    }
    ColumnLayout {
        id: body
        x: Theme.l
        y: Theme.m
        width: root.width - x - Theme.m
        spacing: Theme.s

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.m
            ColumnLayout {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                spacing: 2
                AppText {
                    Layout.fillWidth: true
                    text: root.title
                    kind: AppText.Strong
                    wrapMode: Text.WordWrap
                }
                AppText {
                    objectName: "dutyReason"
                    Layout.fillWidth: true
                    text: root.reason
                    wrapMode: Text.WordWrap
                }
                AppText {
                    Layout.fillWidth: true
                    text: root.demand
                    kind: AppText.Small
                    muted: true
                    wrapMode: Text.WordWrap
                }
            }
            ColumnLayout {
                Layout.fillWidth: false
                Layout.preferredWidth: Theme.px(132)
                Layout.alignment: Qt.AlignTop
                spacing: 2
                Badge {
                    text: root.status
                    tone: root.tone
                }
                AppText {
                    visible: root.due.length > 0
                    text: root.due
                    font.family: Theme.figureFamily
                }
                AppText {
                    visible: root.distance.length > 0
                    text: root.distance
                    kind: AppText.Small
                    color: root.tone === "bad" || root.tone === "warn" ? Theme.tone(root.tone).fg : Theme.textMuted
                }
            }
            AppButton {
                objectName: "why-" + root.key
                Layout.alignment: Qt.AlignTop
                variant: AppButton.Quiet
                compact: true
                text: qsTr("Vì sao")
                trailingIconName: "chevron-right"
                onClicked: root.explained(root.key)
            }
            IconButton {
                id: more
                objectName: "request-" + root.key
                Layout.alignment: Qt.AlignTop
                visible: root.courses.length > 0
                compact: true
                iconName: "more"
                tip: qsTr("Xin gia hạn, xin công nhận kết quả")
                onClicked: requests.popup(more, 0, more.height)
                AppMenu {
                    id: requests
                    AppMenuItem {
                        objectName: "requestExtension"
                        // Hours of a year are never exempted by a course (semantics.md §3).
                        visible: root.courses !== "*"
                        height: visible ? implicitHeight : 0
                        text: qsTr("Xin gia hạn…")
                        onTriggered: root.requestWanted(root.courses, RequestEditor.Extension)
                    }
                    AppMenuItem {
                        objectName: "requestRecognition"
                        text: qsTr("Xin công nhận kết quả…")
                        onTriggered: root.requestWanted(root.courses, RequestEditor.Recognition)
                    }
                }
            }
        }
        Rectangle {
            Layout.fillWidth: true
            visible: root.offer.length > 0
            implicitHeight: offerRow.implicitHeight + 2 * Theme.s
            radius: Theme.radius
            color: Theme.sunken
            RowLayout {
                id: offerRow
                x: Theme.m
                y: Theme.s
                width: parent.width - x - Theme.s
                spacing: Theme.m
                Icon {
                    name: "class"
                    color: Theme.textMuted
                }
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0
                    AppText {
                        Layout.fillWidth: true
                        text: root.offer
                        font.weight: Font.Medium
                        elide: Text.ElideRight
                    }
                    AppText {
                        Layout.fillWidth: true
                        text: root.offerDetail
                        kind: AppText.Small
                        color: root.offerTone === "neutral" ? Theme.textMuted : Theme.tone(root.offerTone).fg
                        wrapMode: Text.WordWrap
                    }
                }
                AppButton {
                    objectName: "ask-" + root.offerClass
                    visible: root.offerAction.length > 0
                    variant: AppButton.Primary
                    text: root.offerAction
                    busy: root.asking === root.offerClass && root.asking.length > 0
                    enabled: root.asking.length === 0
                    onClicked: root.seatWanted(root.offerClass)
                }
            }
        }
    }
}
