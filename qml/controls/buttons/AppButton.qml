// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import LoTrinh.Controls

// The one button. Primary at most once in a view; Quiet inside tables and cards; Danger where data go.
T.Button {
    id: control

    enum Variant { Plain, Primary, Quiet, Danger }

    property int variant: AppButton.Plain
    property string iconName
    property string trailingIconName
    property string tip
    property bool busy: false
    property bool compact: false
    property bool tipSpent: false

    readonly property bool filled: variant === AppButton.Primary || variant === AppButton.Danger
    readonly property real iconsWidth: {
        const one = Theme.iconSize + (text.length > 0 ? Theme.px(6) : 0);
        return (iconName.length > 0 ? one : 0) + (trailingIconName.length > 0 ? one : 0);
    }
    readonly property color ink: {
        if (!enabled)
            return Theme.textDisabled;
        if (variant === AppButton.Primary)
            return Theme.accentText;
        if (variant === AppButton.Danger)
            return Theme.dangerText;
        return variant === AppButton.Quiet ? Theme.accent : Theme.text;
    }
    readonly property color fill: {
        if (!enabled)
            return filled ? Theme.pressed : variant === AppButton.Quiet ? "transparent" : Theme.surface;
        if (variant === AppButton.Primary)
            return down ? Theme.accentPressed : hovered ? Theme.accentHover : Theme.accent;
        if (variant === AppButton.Danger)
            return down || hovered ? Theme.dangerHover : Theme.danger;
        if (variant === AppButton.Quiet)
            return down ? Theme.pressed : hovered || checked ? Theme.accentSoft : "transparent";
        return down ? Theme.pressed : checked ? Theme.selected : hovered ? Theme.hover : Theme.surface;
    }

    implicitHeight: compact ? Theme.compactHeight : Theme.controlHeight
    implicitWidth: Math.max(implicitHeight, implicitContentWidth + leftPadding + rightPadding)
    leftPadding: control.text.length === 0 ? Theme.s : compact ? Theme.s : Theme.m
    rightPadding: leftPadding
    focusPolicy: Qt.StrongFocus
    opacity: 1
    font.family: Theme.fontFamily
    font.pixelSize: compact ? Theme.sizeSmall : Theme.sizeBody
    font.weight: Font.Medium
    // What was pressed has been understood: its tip waits for the pointer to come again.
    onPressed: control.tipSpent = true
    onHoveredChanged: control.tipSpent = control.tipSpent && control.hovered
    Accessible.role: Accessible.Button
    Accessible.name: control.text.length > 0 ? control.text : control.tip
    Accessible.description: control.busy ? qsTr("Đang thực hiện") : control.text.length > 0 ? control.tip : ""
    Accessible.onPressAction: control.press()
    Keys.onReturnPressed: control.press()
    Keys.onEnterPressed: control.press()
    Keys.onSpacePressed: event => event.accepted = control.busy || !control.visible
    // Qt leaves the keyboard on what is no longer there. Hidden with all around it, whoever hid that sees to it.
    onVisibleChanged: if (!control.visible && control.activeFocus && control.parent?.visible)
        control.nextItemInFocusChain(true).forceActiveFocus(Qt.OtherFocusReason)

    function press(): void {
        if (control.busy || !control.enabled || !control.visible)
            return;
        if (control.checkable)
            control.toggle();
        control.clicked();
    }

    MouseArea {
        anchors.fill: parent
        visible: control.busy
        z: 1
    }

    AppToolTip {
        text: control.tip
        shown: control.hovered && !control.tipSpent && control.tip.length > 0
    }

    contentItem: Item {
        implicitWidth: control.iconsWidth + words.implicitWidth
        implicitHeight: parts.implicitHeight

        Row {
            id: parts
            anchors.centerIn: parent
            spacing: Theme.px(6)
            opacity: control.busy ? 0 : 1

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: control.iconName.length > 0
                name: control.iconName
                size: Theme.iconSize
                color: control.ink
            }
            AppText {
                id: words
                anchors.verticalCenter: parent.verticalCenter
                visible: control.text.length > 0
                width: Math.min(implicitWidth, Math.max(0, control.availableWidth - control.iconsWidth))
                text: control.text
                font: control.font
                color: control.ink
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: control.trailingIconName.length > 0
                name: control.trailingIconName
                size: Theme.iconSize
                color: control.ink
            }
        }
        BusyDots {
            anchors.centerIn: parent
            visible: control.busy
            color: control.ink
        }
    }

    background: Rectangle {
        radius: Theme.radius
        color: control.fill
        border.width: control.filled || control.variant === AppButton.Quiet ? 0 : 1
        border.color: !control.enabled ? Theme.line : control.hovered ? Theme.textMuted : Theme.lineStrong

        FocusRing {
            shown: control.visualFocus
        }
    }
}
