// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import LoTrinh
import LoTrinh.Controls

// One form on the way in: fields, what was wrong, one button. Enter presses it.
Card {
    id: root

    required property SignInController control
    property string actionText
    property string notice
    property bool complete: false
    property Item firstField: null
    default property alias fields: column.data
    property alias otherWays: others.data
    signal submitted()

    // The fields are emptied and the keyboard comes to the first of them.
    function begin(): void {
        root.control.clear();
        root.firstField?.forceActiveFocus(Qt.OtherFocusReason);
    }
    function submit(): void {
        if (root.complete && !root.control.busy)
            root.submitted();
    }

    padding: Theme.xl
    Keys.onReturnPressed: root.submit()
    Keys.onEnterPressed: root.submit()

    content: [
        Banner {
            objectName: "signInNotice"
            Layout.fillWidth: true
            visible: root.notice.length > 0 && root.control.problem.length === 0
            dismissible: false
            tone: "warn"
            text: root.notice
        },
        Banner {
            objectName: "signInProblem"
            Layout.fillWidth: true
            visible: root.control.problem.length > 0
            dismissible: false
            tone: "bad"
            text: root.control.problem
        },
        ColumnLayout {
            id: column
            Layout.fillWidth: true
            spacing: Theme.m
        },
        AppButton {
            objectName: "signInButton"
            Layout.fillWidth: true
            Layout.topMargin: Theme.s
            variant: AppButton.Primary
            text: root.actionText
            enabled: root.complete
            busy: root.control.busy
            onClicked: root.submit()
        },
        ColumnLayout {
            id: others
            Layout.fillWidth: true
            visible: children.length > 0
        }
    ]
}
