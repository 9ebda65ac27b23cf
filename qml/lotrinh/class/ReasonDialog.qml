// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import LoTrinh.Controls

// A decision that must be given a reason.
AppDialog {
    id: root

    property string label: qsTr("Lý do")
    signal given(string reason)

    acceptEnabled: reason.text.trim().length > 0
    onOpened: {
        reason.clear();
        reason.forceActiveFocus();
    }
    onSubmitted: root.given(reason.text.trim())

    FormField {
        Layout.fillWidth: true
        label: root.label
        required: true
        AppTextField {
            id: reason
            objectName: "reason"
            Layout.fillWidth: true
            label: root.label
        }
    }
}
