// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import LoTrinh
import LoTrinh.Controls

// One duty in two lines; pressed, it shows why.
T.AbstractButton {
    id: control

    required property string key
    required property string title
    required property string demand
    required property string reason
    required property string status
    required property string tone
    required property string due
    required property string distance
    required property string evidence
    property bool separated: false
    property bool compact: false

    objectName: "duty-" + control.key
    implicitHeight: contentItem.implicitHeight + 2 * Theme.s
    padding: Theme.s
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: control.title + ". " + control.status
    Accessible.description: qsTr("%1. %2. Bấm để xem vì sao.", "due date, reason").arg(control.due).arg(control.reason)
    Accessible.onPressAction: control.clicked()
    Keys.onReturnPressed: control.clicked()
    Keys.onEnterPressed: control.clicked()

    contentItem: RowLayout {
        spacing: Theme.m
        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            spacing: 2
            AppText {
                Layout.fillWidth: true
                text: control.title
                font.weight: Font.Medium
                wrapMode: Text.WordWrap
                Accessible.ignored: true
            }
            AppText {
                Layout.fillWidth: true
                text: control.evidence.length > 0 ? control.evidence : control.reason
                kind: AppText.Small
                wrapMode: Text.WordWrap
                Accessible.ignored: true
            }
            AppText {
                Layout.fillWidth: true
                visible: !control.compact
                text: control.demand
                kind: AppText.Small
                muted: true
                wrapMode: Text.WordWrap
                Accessible.ignored: true
            }
        }
        ColumnLayout {
            Layout.fillWidth: false
            Layout.preferredWidth: Theme.px(control.compact ? 116 : 148)
            Layout.alignment: Qt.AlignTop
            spacing: 2
            Badge {
                text: control.status
                tone: control.tone
            }
            AppText {
                visible: control.due.length > 0
                text: control.due
                kind: AppText.Small
                font.family: Theme.figureFamily
                Accessible.ignored: true
            }
            AppText {
                visible: control.distance.length > 0
                text: control.distance
                kind: AppText.Small
                color: control.tone === "bad" || control.tone === "warn" ? Theme.tone(control.tone).fg : Theme.textMuted
                Accessible.ignored: true
            }
        }
        RowLayout {
            Layout.fillWidth: false
            Layout.alignment: Qt.AlignTop
            visible: !control.compact
            spacing: Theme.xs
            AppText {
                text: qsTr("Vì sao")
                color: Theme.accent
                font.underline: control.hovered
                Accessible.ignored: true
            }
            Icon {
                name: "chevron-right"
                size: Theme.px(14)
                color: Theme.accent
            }
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: control.down ? Theme.pressed : control.hovered ? Theme.hover : "transparent"
        Rectangle {
            visible: control.separated
            width: parent.width
            height: 1
            color: Theme.line
        }
        FocusRing {
            inside: true
            shown: control.visualFocus
        }
    }
}
