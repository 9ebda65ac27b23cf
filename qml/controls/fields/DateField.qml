// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LoTrinh.Controls

// A day, typed or picked. iso is "yyyy-MM-dd" or empty, and is its owner's: a picked day is told, and shown once the
// owner has taken it. Up and Down change the day, Page Up and Page Down the month, Alt+Down or F4 opens the month.
AppTextField {
    id: control

    property string iso
    property string today: Dates.today()
    property bool clearable: true
    readonly property bool acceptable: control.text.length === 0 ? control.clearable : Dates.typed(control.text).length > 0
    signal dayChosen(string iso)

    function pick(day: string): void {
        if (day !== control.iso)
            control.dayChosen(day);
        control.text = Dates.shown(control.iso);
    }
    function move(days: int, months: int): void {
        const from = Dates.typed(control.text) || control.today;
        control.pick(months !== 0 ? Dates.addMonths(from, months) : Dates.addDays(from, days));
    }
    function commit(): void {
        if (control.text.length === 0 && control.clearable) {
            control.pick("");
            return;
        }
        const day = Dates.typed(control.text);
        if (day.length > 0)
            control.pick(day);
        else if (control.text.length > 0)
            control.problem = qsTr("Không có ngày này; nhập theo dạng ngày/tháng/năm");
    }
    function openMonth(): void {
        month.shownDay = control.iso.length > 0 ? control.iso : control.today;
        month.open();
    }

    implicitWidth: Theme.px(140)
    rightPadding: Theme.controlHeight
    placeholderText: qsTr("dd/mm/yyyy")
    font.family: Theme.figureFamily
    inputMethodHints: Qt.ImhDate
    Component.onCompleted: control.text = Dates.shown(control.iso)
    onIsoChanged: control.text = Dates.shown(control.iso)
    onTextEdited: control.problem = ""
    onEditingFinished: control.commit()
    Keys.onUpPressed: control.move(1, 0)
    Keys.onDownPressed: event => {
        if (event.modifiers & Qt.AltModifier)
            control.openMonth();
        else
            control.move(-1, 0);
    }
    Keys.onPressed: event => {
        event.accepted = event.key === Qt.Key_PageUp || event.key === Qt.Key_PageDown || event.key === Qt.Key_F4;
        if (event.key === Qt.Key_PageUp)
            control.move(0, -1);
        else if (event.key === Qt.Key_PageDown)
            control.move(0, 1);
        else if (event.key === Qt.Key_F4)
            control.openMonth();
    }

    IconButton {
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(3)
        anchors.verticalCenter: parent.verticalCenter
        compact: true
        focusPolicy: Qt.NoFocus
        enabled: control.enabled && !control.readOnly
        iconName: "calendar"
        tip: qsTr("Chọn ngày")
        onClicked: control.openMonth()
    }
    MonthPopup {
        id: month
        y: control.height + 4
        chosenDay: control.iso
        today: control.today
        onPicked: day => {
            control.problem = "";
            control.pick(day);
            control.forceActiveFocus();
        }
    }
}
