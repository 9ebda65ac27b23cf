// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Components are not bound here: the Loader of Qt 6.4 makes them in a context of its own.
import QtQuick
import QtQuick.Layouts
import LoTrinh
import LoTrinh.Controls

// One's own password, by whoever knows the present one.
AppDialog {
    id: dialog

    objectName: "changePasswordDialog"
    title: qsTr("Đổi mật khẩu")
    acceptText: qsTr("Đổi mật khẩu")
    acceptEnabled: fields.item !== null && (fields.item as ChangePasswordFields).complete
    busy: control.busy
    closesOnAccept: false
    onSubmitted: {
        const form = fields.item as ChangePasswordFields;
        control.changePassword(form.present, form.wanted);
    }
    onAboutToShow: control.clear()

    SignInController {
        id: control
        onPasswordChanged: dialog.close()
    }
    // What was typed does not wait behind a closed door.
    Connections {
        target: Workplace
        function onDoorChanged(): void {
            if (Workplace.door !== Workplace.Open)
                dialog.close();
        }
    }
    Banner {
        Layout.fillWidth: true
        visible: control.problem.length > 0
        dismissible: false
        tone: "bad"
        title: qsTr("Chưa đổi được")
        text: control.problem
    }
    // Made anew each time: passwords do not stay in fields.
    Loader {
        id: fields
        Layout.fillWidth: true
        active: dialog.visible
        sourceComponent: ChangePasswordFields {}
    }
}
