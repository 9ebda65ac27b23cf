// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import LoTrinh.Controls

// One line of text. label is its name for the ear where no FormField stands around it; problem marks it wrong.
T.TextField {
    id: control

    property string label
    property string problem
    property string iconName

    // The FormField it stands in lends it its name and its problem.
    readonly property FormField form: control.parent ? control.parent.parent as FormField : null
    readonly property string spokenName: label.length > 0 ? label : form ? form.label : placeholderText
    readonly property string trouble: problem.length > 0 ? problem : form ? form.problem : ""

    implicitWidth: Theme.px(220)
    implicitHeight: Theme.controlHeight
    leftPadding: iconName.length > 0 ? Theme.px(10) + Theme.iconSize + Theme.px(6) : Theme.px(10)
    rightPadding: Theme.px(10)
    verticalAlignment: TextInput.AlignVCenter
    color: enabled ? Theme.text : Theme.textDisabled
    placeholderTextColor: Theme.textMuted
    selectionColor: Theme.accent
    selectedTextColor: Theme.accentText
    selectByMouse: true
    renderType: Text.NativeRendering
    font.family: Theme.fontFamily
    font.pixelSize: Theme.sizeBody
    // A field nobody is typing in shows how its text begins.
    onTextChanged: if (!control.activeFocus)
        control.ensureVisible(0)
    onWidthChanged: if (!control.activeFocus)
        control.ensureVisible(0)
    onProblemChanged: if (control.form)
        control.form.fieldProblem = control.problem
    Accessible.role: Accessible.EditableText
    Accessible.name: control.spokenName
    Accessible.description: control.trouble

    Icon {
        x: Theme.px(10)
        anchors.verticalCenter: parent.verticalCenter
        visible: control.iconName.length > 0
        name: control.iconName
        size: Theme.iconSize
        color: Theme.textMuted
    }
    AppText {
        x: control.leftPadding
        width: control.width - control.leftPadding - control.rightPadding
        anchors.verticalCenter: parent.verticalCenter
        visible: control.length === 0 && control.preeditText.length === 0
        text: control.placeholderText
        color: control.enabled ? Theme.textMuted : Theme.textDisabled
        elide: Text.ElideRight
        Accessible.ignored: true
    }
    background: FieldFrame {
        focused: control.activeFocus
        hovered: control.hovered
        wrong: control.trouble.length > 0
        live: control.enabled && !control.readOnly
    }
}
