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
    // A button in Qt 6.4 whatever role is given: what leads nowhere lets its texts speak for themselves.
    Accessible.role: Accessible.Button
    Accessible.ignored: !control.leads
    Accessible.name: control.label + ": " + control.figure
    Accessible.description: control.note
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
            Accessible.ignored: control.leads
        }
        RowLayout {
            Layout.fillHeight: false
            spacing: Theme.s
            AppText {
                text: control.figure
                kind: AppText.Figure
                Accessible.ignored: control.leads
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
            Accessible.ignored: control.leads
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
