// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LoTrinh.Controls

// Search as you type: query follows the text, with what an input method is still composing, after a
// short rest. Enter asks at once, Esc and the cross clear.
AppTextField {
    id: control

    property int rest: 150
    property string query
    signal searched(string text)

    function settle(): void {
        wait.stop();
        const wanted = control.displayText.trim();
        if (wanted === control.query)
            return;
        control.query = wanted;
        control.searched(wanted);
    }
    function reset(): void {
        control.clear();
        control.settle();
    }

    iconName: "search"
    rightPadding: Theme.controlHeight
    inputMethodHints: Qt.ImhNoPredictiveText
    placeholderText: qsTr("Tìm kiếm")
    onDisplayTextChanged: wait.restart()
    onAccepted: control.settle()
    Keys.onEscapePressed: event => {
        event.accepted = control.length > 0;
        if (event.accepted)
            control.reset();
    }

    Timer {
        id: wait
        interval: control.rest
        onTriggered: control.settle()
    }
    IconButton {
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(3)
        anchors.verticalCenter: parent.verticalCenter
        visible: control.length > 0
        compact: true
        focusPolicy: Qt.NoFocus
        iconName: "close"
        tip: qsTr("Xóa từ khóa")
        onClicked: {
            control.reset();
            control.forceActiveFocus();
        }
    }
}
