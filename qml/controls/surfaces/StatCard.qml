// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import LoTrinh.Controls

// One figure with its name; pressed, it leads to what it counts.
T.AbstractButton {
    id: control

    property string figure
    property string label
    property string note
    property string tone
    property bool leads: true

    implicitWidth: Theme.px(180)
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    padding: Theme.l
    topPadding: Theme.m
    bottomPadding: Theme.m
    focusPolicy: control.leads ? Qt.StrongFocus : Qt.NoFocus
    Accessible.role: control.leads ? Accessible.Button : Accessible.StaticText
    Accessible.name: control.label + ": " + control.figure
    Accessible.description: control.note
    // Qt 6.4 gives a control the role of its template once a screen reader is there; ours is set again.
    Component.onCompleted: control.Accessible.role = control.leads ? Accessible.Button : Accessible.StaticText
    Accessible.onPressAction: control.clicked()
    Keys.onReturnPressed: control.clicked()
    Keys.onEnterPressed: control.clicked()

    contentItem: ColumnLayout {
        spacing: Theme.xs
        AppText {
            Layout.fillWidth: true
            text: control.label
            kind: AppText.Small
            muted: true
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        RowLayout {
            Layout.fillHeight: false
            spacing: Theme.s
            AppText {
                text: control.figure
                kind: AppText.Figure
                Accessible.ignored: true
            }
            Icon {
                visible: control.tone.length > 0
                name: Theme.tone(control.tone).glyph
                color: Theme.tone(control.tone).fg
                size: Theme.px(18)
            }
        }
        AppText {
            Layout.fillWidth: true
            text: control.note
            visible: control.note.length > 0
            kind: AppText.Small
            muted: true
            wrapMode: Text.WordWrap
            Accessible.ignored: true
        }
        Item {
            Layout.fillHeight: true
        }
    }
    background: Rectangle {
        radius: Theme.radiusLarge
        color: control.leads && control.down ? Theme.pressed : control.leads && control.hovered ? Theme.hover : Theme.surface
        border.width: 1
        border.color: control.leads && control.hovered ? Theme.lineStrong : Theme.line

        FocusRing {
            radius: Theme.radiusLarge + 4
            shown: control.visualFocus
        }
    }
}
