// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Components are not bound here: the Loader of Qt 6.4 makes them in a context of its own.
import QtQuick
import QtQuick.Layouts
import LoTrinh
import LoTrinh.Controls

// The form that is needed now, under the program's name.
FocusScope {
    id: root

    // A dialog that is still opening behind the door would take the keyboard, and what is typed next is a password.
    property bool keepsKeyboard: false

    function keepKeyboard(): void {
        if (root.keepsKeyboard && !root.activeFocus)
            root.forceActiveFocus(Qt.OtherFocusReason);
    }
    Window.onActiveFocusItemChanged: Qt.callLater(root.keepKeyboard)

    // The keyboard comes to the first field of the form.
    function start(): void {
        const form = forms.item as SignInCard;
        if (form)
            form.begin();
    }

    SignInController {
        id: gate
    }
    Row {
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.l
        spacing: Theme.xs
        AppButton {
            variant: AppButton.Quiet
            text: Workplace.language === "vi" ? "VI" : "EN"
            iconName: "language"
            tip: qsTr("Đổi ngôn ngữ")
            onClicked: Workplace.language = Workplace.language === "vi" ? "en" : "vi"
        }
        IconButton {
            iconName: Workplace.dark ? "sun" : "moon"
            tip: Workplace.dark ? qsTr("Nền sáng") : qsTr("Nền tối")
            onClicked: Workplace.dark = !Workplace.dark
        }
    }

    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(Theme.px(420), parent.width - 2 * Theme.xl)
        spacing: Theme.l

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.xs
            AppText {
                Layout.fillWidth: true
                text: qsTr("Lộ Trình")
                kind: AppText.Heading
                horizontalAlignment: Text.AlignHCenter
                Accessible.role: Accessible.Heading
            }
            AppText {
                Layout.fillWidth: true
                text: qsTr("Ai phải học khóa nào, trước ngày nào, ngồi lớp nào")
                muted: true
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.WordWrap
            }
        }
        Loader {
            id: forms
            Layout.fillWidth: true
            focus: true
            // Made anew each time: what was typed does not stay.
            active: root.visible
            onLoaded: Qt.callLater(root.start)
            sourceComponent: Workplace.door === Workplace.FirstAccount ? first : Workplace.door === Workplace.NewPassword ? renew : signIn
        }
    }

    Component {
        id: signIn
        SignInForm {
            control: gate
        }
    }
    Component {
        id: first
        FirstAccountForm {
            control: gate
        }
    }
    Component {
        id: renew
        NewPasswordForm {
            control: gate
        }
    }
}
