// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import LoTrinh.Controls

T.SpinBox {
    id: control

    property string label
    // The FormField it stands in lends it its name.
    readonly property FormField form: control.parent ? control.parent.parent as FormField : null

    implicitWidth: Theme.px(112)
    implicitHeight: Theme.controlHeight
    leftPadding: Theme.px(10)
    rightPadding: Theme.px(32)
    editable: true
    focusPolicy: Qt.StrongFocus
    font.family: Theme.figureFamily
    font.pixelSize: Theme.sizeBody
    validator: IntValidator {
        bottom: Math.min(control.from, control.to)
        top: Math.max(control.from, control.to)
    }
    Accessible.role: Accessible.SpinBox
    Accessible.name: control.label.length > 0 || !control.form ? control.label : control.form.label

    contentItem: TextInput {
        text: control.displayText
        font: control.font
        color: control.enabled ? Theme.text : Theme.textDisabled
        selectionColor: Theme.accent
        selectedTextColor: Theme.accentText
        verticalAlignment: Qt.AlignVCenter
        readOnly: !control.editable
        validator: control.validator
        inputMethodHints: Qt.ImhDigitsOnly
        selectByMouse: true
        renderType: Text.NativeRendering
        clip: true
    }
    up.indicator: SpinStep {
        x: control.width - width - 1
        y: 1
        height: control.height / 2 - 1
        iconName: "chevron-up"
        pressed: control.up.pressed
        hovered: control.up.hovered
        live: control.enabled && control.value < control.to
    }
    down.indicator: SpinStep {
        x: control.width - width - 1
        y: control.height / 2
        height: control.height / 2 - 1
        iconName: "chevron-down"
        pressed: control.down.pressed
        hovered: control.down.hovered
        live: control.enabled && control.value > control.from
    }
    background: FieldFrame {
        focused: control.activeFocus
        hovered: control.hovered
        live: control.enabled
    }
}
