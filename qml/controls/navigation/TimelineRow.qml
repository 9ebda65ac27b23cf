// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import LoTrinh.Controls

// One thing on a line of time: its day on the left, a mark on the line, what it was on the right.
T.AbstractButton {
    id: control

    property string date
    property string title
    property string detail
    property string tone: "neutral"
    property string badgeText
    property bool first: false
    property bool last: false
    property bool leads: false
    property int dateWidth: Theme.px(88)
    readonly property ToneColors colours: Theme.tone(control.tone)

    implicitWidth: Theme.px(360)
    implicitHeight: Math.max(Theme.px(44), words.implicitHeight + 2 * Theme.s)
    focusPolicy: control.leads ? Qt.StrongFocus : Qt.NoFocus
    enabled: true
    // A button in Qt 6.4 whatever role is given: what leads nowhere lets its texts speak for themselves.
    Accessible.role: Accessible.Button
    Accessible.ignored: !control.leads
    Accessible.name: control.date.length > 0 ? control.date + ", " + control.title : control.title
    Accessible.description: control.badgeText.length > 0 ? control.badgeText + ". " + control.detail : control.detail
    Accessible.onPressAction: control.clicked()
    Keys.onReturnPressed: control.clicked()
    Keys.onEnterPressed: control.clicked()

    contentItem: Item {
        AppText {
            y: Theme.s + 1
            width: control.dateWidth
            text: control.date
            muted: true
            kind: AppText.Small
            font.family: Theme.figureFamily
            horizontalAlignment: Text.AlignRight
            Accessible.ignored: control.leads
        }
        Rectangle {
            x: mark.x + mark.width / 2 - 1
            y: control.first ? mark.y : 0
            width: 2
            height: control.last ? mark.y - y : parent.height - y
            color: Theme.line
        }
        Rectangle {
            id: mark
            x: control.dateWidth + Theme.m
            y: Theme.s - 1
            width: Theme.px(20)
            height: width
            radius: width / 2
            color: control.colours.bg
            border.width: 1
            border.color: control.colours.solid
            Icon {
                anchors.centerIn: parent
                name: control.colours.glyph
                size: Theme.px(11)
                color: control.colours.fg
            }
        }
        Column {
            id: words
            x: mark.x + mark.width + Theme.m
            y: Theme.s
            width: parent.width - x - Theme.s
            spacing: 2
            Row {
                width: parent.width
                spacing: Theme.s
                AppText {
                    width: Math.min(implicitWidth, parent.width - (badge.visible ? badge.width + Theme.s : 0))
                    text: control.title
                    font.weight: Font.Medium
                    wrapMode: Text.WordWrap
                    Accessible.ignored: control.leads
                }
                Badge {
                    id: badge
                    visible: control.badgeText.length > 0
                    text: control.badgeText
                    tone: control.tone
                    glyphShown: false
                }
            }
            AppText {
                width: parent.width
                visible: control.detail.length > 0
                text: control.detail
                muted: true
                kind: AppText.Small
                wrapMode: Text.WordWrap
                Accessible.ignored: control.leads
            }
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: control.leads && control.hovered ? Theme.hover : "transparent"
        FocusRing {
            inside: true
            shown: control.visualFocus
        }
    }
}
