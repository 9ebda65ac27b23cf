// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import LoTrinh.Controls

// A day chosen by sliding over the months around another: whole months to the left and right of it.
// Left and Right go one month, Page Up and Page Down a year, Home goes back to the day itself.
T.Slider {
    id: control

    property string label
    property string iso
    property string today
    property int monthsBack: 60
    property int monthsAhead: 36
    signal dayChosen(string iso)

    function dayAt(months: int): string {
        return months === 0 ? control.today : Dates.addMonths(control.today, months);
    }
    function show(): void {
        if (!control.pressed && control.iso.length > 0)
            control.value = Dates.monthsBetween(control.today, control.iso);
    }
    function step(months: int): void {
        control.value = Math.max(control.from, Math.min(control.to, Math.round(control.value) + months));
        control.dayChosen(control.dayAt(control.value));
    }

    implicitWidth: Theme.px(240)
    implicitHeight: Theme.controlHeight
    from: -control.monthsBack
    to: control.monthsAhead
    stepSize: 1
    snapMode: T.Slider.SnapAlways
    live: true
    focusPolicy: Qt.StrongFocus
    Component.onCompleted: control.show()
    onIsoChanged: control.show()
    onTodayChanged: control.show()
    onMoved: control.dayChosen(control.dayAt(Math.round(control.value)))
    Accessible.role: Accessible.Slider
    Accessible.name: control.label
    Accessible.description: Dates.shown(control.iso)
    Keys.onLeftPressed: control.step(-1)
    Keys.onRightPressed: control.step(1)
    Keys.onPressed: event => {
        event.accepted = true;
        switch (event.key) {
        case Qt.Key_PageUp:
            return control.step(12);
        case Qt.Key_PageDown:
            return control.step(-12);
        case Qt.Key_Home:
            return control.step(-Math.round(control.value));
        }
        event.accepted = false;
    }

    background: Item {
        implicitHeight: Theme.px(4)
        Rectangle {
            x: control.leftPadding
            y: (control.height - height) / 2
            width: control.availableWidth
            height: Theme.px(4)
            radius: 2
            color: Theme.pressed
        }
        // Where the middle day stands.
        Rectangle {
            x: control.leftPadding + control.handle.width / 2 + (control.availableWidth - control.handle.width) * control.monthsBack / (control.monthsBack + control.monthsAhead) - 1
            y: (control.height - height) / 2
            width: 2
            height: Theme.px(14)
            color: Theme.lineStrong
        }
    }
    handle: Rectangle {
        x: control.leftPadding + control.visualPosition * (control.availableWidth - width)
        y: (control.height - height) / 2
        implicitWidth: Theme.px(16)
        implicitHeight: Theme.px(16)
        radius: height / 2
        color: control.pressed ? Theme.accentPressed : control.hovered ? Theme.accentHover : Theme.accent
        FocusRing {
            radius: parent.height
            shown: control.visualFocus
        }
        AppToolTip {
            text: Dates.shown(control.dayAt(Math.round(control.value)))
            shown: control.pressed || control.visualFocus
        }
    }
}
