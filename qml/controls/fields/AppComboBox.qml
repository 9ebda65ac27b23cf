// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import LoTrinh.Controls

T.ComboBox {
    id: control

    property string label
    property string problem
    property string placeholder: qsTr("Chọn…")
    // Its list is at least as wide as the field; wider where the field had to be narrow.
    property real listWidth: Theme.px(140)

    // The FormField it stands in lends it its name and its problem.
    readonly property FormField form: control.parent ? control.parent.parent as FormField : null
    readonly property string spokenName: label.length > 0 ? label : form ? form.label : displayText
    readonly property string trouble: problem.length > 0 ? problem : form ? form.problem : ""

    implicitWidth: Theme.px(220)
    implicitHeight: Theme.controlHeight
    leftPadding: Theme.px(10)
    rightPadding: Theme.px(30)
    focusPolicy: Qt.StrongFocus
    font.family: Theme.fontFamily
    font.pixelSize: Theme.sizeBody
    onProblemChanged: if (control.form)
        control.form.fieldProblem = control.problem
    Accessible.role: Accessible.ComboBox
    Accessible.name: control.spokenName
    Accessible.description: control.trouble.length > 0 ? control.trouble : control.displayText
    Accessible.onPressAction: control.popup.open()
    // Enter went down here: one let go here may have been pressed on what had the keyboard before.
    property bool entered: false
    // Opened on release: the control itself closes its list when Enter is let go.
    Keys.onReleased: event => {
        event.accepted = control.entered && !control.popup.visible && (event.key === Qt.Key_Return || event.key === Qt.Key_Enter);
        if (event.accepted)
            control.popup.open();
        control.entered = false;
    }
    Keys.onReturnPressed: event => event.accepted = control.entered = !control.popup.visible
    Keys.onEnterPressed: event => event.accepted = control.entered = !control.popup.visible

    contentItem: AppText {
        text: control.currentIndex < 0 && control.displayText.length === 0 ? control.placeholder : control.displayText
        color: !control.enabled ? Theme.textDisabled : control.currentIndex < 0 ? Theme.textMuted : Theme.text
        elide: Text.ElideRight
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
    indicator: Icon {
        x: control.width - width - Theme.px(10)
        y: (control.height - height) / 2
        name: "chevron-down"
        size: Theme.px(14)
        color: control.enabled ? Theme.textMuted : Theme.textDisabled
    }
    background: FieldFrame {
        focused: control.visualFocus || control.popup.visible
        hovered: control.hovered
        wrong: control.trouble.length > 0
        live: control.enabled
    }
    delegate: ComboChoice {
        required property int index
        width: ListView.view ? ListView.view.width : control.width
        text: control.textAt(index)
        current: index === control.currentIndex
        highlighted: index === control.highlightedIndex
    }
    popup: T.Popup {
        y: control.height + 4
        width: Math.max(control.width, control.listWidth)
        implicitHeight: Math.min(contentItem.implicitHeight + 2 * Theme.xs, Theme.px(320))
        padding: Theme.xs
        margins: 6

        contentItem: ListView {
            implicitHeight: contentHeight
            clip: true
            model: control.delegateModel
            currentIndex: control.highlightedIndex
            highlightMoveDuration: 0
            T.ScrollBar.vertical: AppScrollBar {}
        }
        background: PopupGround {}
    }
}
