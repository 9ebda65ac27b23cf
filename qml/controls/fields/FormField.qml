// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import LoTrinh.Controls

// A field with its name above and, below, what is wrong with it or else a hint.
ColumnLayout {
    id: root

    property string label
    property string hint
    property string problem
    property bool required: false
    // What the field itself found wrong with what was typed; problem goes before it.
    property string fieldProblem
    readonly property string shownProblem: root.problem.length > 0 ? root.problem : root.fieldProblem
    default property alias field: slot.data

    Layout.fillHeight: false
    Layout.alignment: Qt.AlignTop
    spacing: Theme.xs

    Row {
        spacing: Theme.xs
        visible: root.label.length > 0
        AppText {
            text: root.label
            kind: AppText.Small
            font.weight: Font.Medium
        }
        AppText {
            visible: root.required
            text: qsTr("(bắt buộc)")
            kind: AppText.Small
            muted: true
        }
    }
    ColumnLayout {
        id: slot
        Layout.fillWidth: true
        spacing: 0
    }
    AppText {
        Layout.fillWidth: true
        visible: text.length > 0
        leftPadding: root.shownProblem.length > 0 ? Theme.px(13) + Theme.xs : 0
        text: root.shownProblem.length > 0 ? root.shownProblem : root.hint
        color: root.shownProblem.length > 0 ? Theme.danger : Theme.textMuted
        kind: AppText.Small
        wrapMode: Text.WordWrap
        Icon {
            y: 1
            visible: root.shownProblem.length > 0
            name: Theme.bad.glyph
            size: Theme.px(13)
            color: Theme.danger
        }
    }
}
