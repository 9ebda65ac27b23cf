// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import LoTrinh.Controls

// Several lines of text. Tab leaves the field rather than being typed.
T.TextArea {
    id: control

    property string label
    property string problem

    // The FormField it stands in lends it its name and its problem.
    readonly property FormField form: control.parent ? control.parent.parent as FormField : null
    readonly property string spokenName: label.length > 0 ? label : form ? form.label : placeholderText
    readonly property string trouble: problem.length > 0 ? problem : form ? form.problem : ""

    implicitWidth: Theme.px(320)
    implicitHeight: Math.max(Theme.px(76), contentHeight + topPadding + bottomPadding)
    padding: Theme.px(10)
    topPadding: Theme.px(7)
    bottomPadding: Theme.px(7)
    color: enabled ? Theme.text : Theme.textDisabled
    placeholderTextColor: Theme.textMuted
    selectionColor: Theme.accent
    selectedTextColor: Theme.accentText
    selectByMouse: true
    wrapMode: TextEdit.Wrap
    textFormat: TextEdit.PlainText
    renderType: Text.NativeRendering
    font.family: Theme.fontFamily
    font.pixelSize: Theme.sizeBody
    Keys.onTabPressed: control.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    Keys.onBacktabPressed: control.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
    onProblemChanged: if (control.form)
        control.form.fieldProblem = control.problem
    Accessible.role: Accessible.EditableText
    Accessible.name: control.spokenName
    Accessible.description: control.trouble

    AppText {
        x: control.leftPadding
        y: control.topPadding
        width: control.width - control.leftPadding - control.rightPadding
        visible: control.length === 0 && control.preeditText.length === 0
        text: control.placeholderText
        muted: true
        wrapMode: Text.WordWrap
        Accessible.ignored: true
    }
    background: FieldFrame {
        focused: control.activeFocus
        hovered: control.hovered
        wrong: control.trouble.length > 0
        live: control.enabled && !control.readOnly
    }
}
