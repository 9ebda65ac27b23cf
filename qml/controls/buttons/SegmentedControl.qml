// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import LoTrinh.Controls

// A choice of a few words side by side. Left and Right move it; one stop for Tab. Not a template control: Qt 6.4
// does not tell a screen reader the role one gives to those.
FocusScope {
    id: control

    property list<string> options
    property int currentIndex: 0
    property string label
    // The keyboard came by the mouse: no ring.
    property bool byMouse: false
    readonly property int padding: 2
    signal activated(int index)

    function choose(index: int): void {
        if (index < 0 || index >= control.options.length || index === control.currentIndex)
            return;
        control.currentIndex = index;
        control.activated(index);
    }

    implicitHeight: Theme.controlHeight
    implicitWidth: row.implicitWidth + 2 * control.padding
    activeFocusOnTab: true
    onActiveFocusChanged: if (!control.activeFocus)
        control.byMouse = false
    Accessible.role: Accessible.PageTabList
    Accessible.name: control.label
    Keys.onLeftPressed: control.choose(control.currentIndex - 1)
    Keys.onRightPressed: control.choose(control.currentIndex + 1)
    Keys.onPressed: event => {
        control.byMouse = false;
        event.accepted = false;
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: Theme.sunken
        border.width: 1
        border.color: Theme.line

        FocusRing {
            shown: control.activeFocus && !control.byMouse
        }
    }
    Row {
        id: row
        x: control.padding
        y: control.padding
        spacing: 2

        Repeater {
            model: control.options
            T.AbstractButton {
                id: segment
                required property int index
                required property string modelData
                readonly property bool current: index === control.currentIndex

                text: modelData
                height: control.height - 2 * control.padding
                width: caption.implicitWidth + Theme.l + Theme.xs
                focusPolicy: Qt.NoFocus
                enabled: control.enabled
                Accessible.role: Accessible.PageTab
                Accessible.name: text
                Accessible.selected: current
                Accessible.onPressAction: control.choose(index)
                onClicked: {
                    control.byMouse = true;
                    control.forceActiveFocus(Qt.MouseFocusReason);
                    control.choose(index);
                }

                contentItem: AppText {
                    id: caption
                    text: segment.text
                    color: !control.enabled ? Theme.textDisabled : segment.current ? Theme.text : Theme.textMuted
                    font.weight: Font.Medium
                    horizontalAlignment: Text.AlignHCenter
                    verticalAlignment: Text.AlignVCenter
                    Accessible.ignored: true
                }
                background: Rectangle {
                    radius: Theme.radiusSmall
                    color: segment.current ? Theme.raised : segment.hovered ? Theme.hover : "transparent"
                    border.width: segment.current ? 1 : 0
                    border.color: Theme.lineStrong
                }
            }
        }
    }
}
