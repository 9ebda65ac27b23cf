// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import LoTrinh.Controls

// A question that stands before everything else. Esc and the cross reject, Enter in a field accepts;
// Tab stays inside. The content goes in a column between title and buttons. A third way has a button of its own.
T.Dialog {
    id: dialog

    property string text
    property string acceptText: qsTr("Đồng ý")
    property string rejectText: qsTr("Hủy")
    property string otherText
    property bool acceptEnabled: true
    property bool dangerous: false
    property bool busy: false
    property Item startItem: null
    // False keeps the dialog open after the button, for work that can still be refused: react to
    // submitted() and close it yourself.
    property bool closesOnAccept: true
    // Where the keyboard was; it goes back there unless someone else has taken it.
    property Item cameFrom: null
    default property alias content: body.data
    signal submitted()
    // The third way was chosen; what it does closes the dialog.
    signal otherChosen()

    function submit(): void {
        if (!dialog.acceptEnabled || dialog.busy)
            return;
        dialog.submitted();
        if (dialog.closesOnAccept)
            dialog.accept();
    }

    function holds(item: Item): bool {
        for (let up = item; up; up = up.parent) {
            if (up === body)
                return true;
        }
        return false;
    }
    // Every time the keyboard starts anew: in startItem or else the first field; without one on the
    // button that does no harm.
    function settle(): void {
        const first = dialog.startItem ? dialog.startItem : body.nextItemInFocusChain(true);
        if (dialog.holds(first))
            first.forceActiveFocus(Qt.TabFocusReason);
        else if (dialog.dangerous || !acceptButton.visible)
            rejectButton.forceActiveFocus(Qt.TabFocusReason);
        else
            acceptButton.forceActiveFocus(Qt.TabFocusReason);
    }
    function giveBack(): void {
        const window = dialog.parent ? dialog.parent.Window.window : null;
        const held = window ? window.activeFocusItem : null;
        const free = held === null || held === dialog.parent.Window.contentItem;
        if (free && dialog.cameFrom && dialog.cameFrom.visible)
            dialog.cameFrom.forceActiveFocus(Qt.PopupFocusReason);
    }

    parent: T.Overlay.overlay
    anchors.centerIn: parent
    modal: true
    focus: true
    padding: 0
    width: Math.min(Theme.px(480), parent ? parent.width - Theme.px(48) : Theme.px(480))
    implicitHeight: frame.implicitHeight
    height: Math.min(implicitHeight, parent ? parent.height - Theme.px(48) : implicitHeight)
    closePolicy: dialog.busy ? T.Popup.NoAutoClose : T.Popup.CloseOnEscape
    onAboutToShow: dialog.cameFrom = dialog.parent ? dialog.parent.Window.activeFocusItem : null
    onOpened: dialog.settle()
    onClosed: dialog.giveBack()
    T.Overlay.modal: Veil {}

    contentItem: FocusScope {
        focus: true
        Accessible.role: Accessible.Dialog
        Accessible.name: dialog.title
        Keys.onReturnPressed: dialog.submit()
        Keys.onEnterPressed: dialog.submit()

        ColumnLayout {
            id: frame
            anchors.fill: parent
            spacing: 0

            RowLayout {
                Layout.fillWidth: true
                Layout.margins: Theme.l
                Layout.rightMargin: Theme.s
                Layout.bottomMargin: Theme.s
                AppText {
                    Layout.fillWidth: true
                    text: dialog.title
                    kind: AppText.Title
                    wrapMode: Text.WordWrap
                    Accessible.role: Accessible.Heading
                }
                IconButton {
                    compact: true
                    Layout.alignment: Qt.AlignTop
                    focusPolicy: Qt.NoFocus
                    enabled: !dialog.busy
                    iconName: "close"
                    tip: qsTr("Đóng")
                    onClicked: dialog.reject()
                }
            }
            AppText {
                Layout.fillWidth: true
                Layout.leftMargin: Theme.l
                Layout.rightMargin: Theme.l
                Layout.bottomMargin: Theme.s
                visible: dialog.text.length > 0
                text: dialog.text
                muted: true
                wrapMode: Text.WordWrap
            }
            ScrollColumn {
                id: scroll
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredHeight: body.implicitHeight + 2 * Theme.s
                padding: Theme.l
                topPadding: Theme.s
                bottomPadding: Theme.s
                visible: body.children.length > 0
                ColumnLayout {
                    id: body
                    Layout.fillWidth: true
                    spacing: Theme.m
                }
            }
            Divider {
                Layout.fillWidth: true
                Layout.topMargin: Theme.s
            }
            RowLayout {
                Layout.fillWidth: true
                Layout.margins: Theme.m
                Layout.leftMargin: Theme.l
                Layout.rightMargin: Theme.l
                spacing: Theme.s
                AppButton {
                    objectName: "otherButton"
                    visible: dialog.otherText.length > 0
                    enabled: !dialog.busy
                    text: dialog.otherText
                    onClicked: dialog.otherChosen()
                }
                Item {
                    Layout.fillWidth: true
                }
                AppButton {
                    id: rejectButton
                    objectName: "rejectButton"
                    visible: dialog.rejectText.length > 0
                    enabled: !dialog.busy
                    text: dialog.rejectText
                    onClicked: dialog.reject()
                }
                AppButton {
                    id: acceptButton
                    objectName: "acceptButton"
                    visible: dialog.acceptText.length > 0
                    variant: dialog.dangerous ? AppButton.Danger : AppButton.Primary
                    enabled: dialog.acceptEnabled
                    busy: dialog.busy
                    text: dialog.acceptText
                    onClicked: dialog.submit()
                }
            }
        }
    }
    background: PopupGround {
        radius: Theme.radiusLarge
        shade: Theme.dark ? 0.16 : 0.05
    }
    enter: Transition {
        NumberAnimation {
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.quick
        }
    }
    exit: Transition {
        NumberAnimation {
            property: "opacity"
            from: 1
            to: 0
            duration: Theme.quick
        }
    }
}
