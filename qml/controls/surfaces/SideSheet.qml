// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import LoTrinh.Controls

// A panel from the right for looking at or changing one thing without leaving the page.
// The content is a column that scrolls; what goes into footer stays at the bottom.
T.Popup {
    id: sheet

    property string title
    property string hint
    property alias footer: footerRow.data
    // Where the keyboard was; it goes back there unless someone else has taken it.
    property Item cameFrom: null
    default property alias content: scroll.content

    function giveBack(): void {
        const window = sheet.parent ? sheet.parent.Window.window : null;
        const held = window ? window.activeFocusItem : null;
        const free = held === null || held === sheet.parent.Window.contentItem;
        if (free && sheet.cameFrom && sheet.cameFrom.visible)
            sheet.cameFrom.forceActiveFocus(Qt.PopupFocusReason);
    }

    parent: T.Overlay.overlay
    x: parent ? parent.width - width : 0
    y: 0
    width: Math.min(Theme.px(440), parent ? parent.width : Theme.px(440))
    height: parent ? parent.height : 0
    padding: 0
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    onAboutToShow: sheet.cameFrom = sheet.parent ? sheet.parent.Window.activeFocusItem : null
    onOpened: {
        if (sheet.parent.Window.activeFocusItem === sheet.contentItem)
            scroll.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason);
    }
    onClosed: sheet.giveBack()
    T.Overlay.modal: Veil {}

    contentItem: FocusScope {
        focus: true
        Accessible.role: Accessible.Pane
        Accessible.name: sheet.title

        ColumnLayout {
            anchors.fill: parent
            spacing: 0
            RowLayout {
                Layout.fillWidth: true
                Layout.margins: Theme.l
                Layout.rightMargin: Theme.s
                Layout.bottomMargin: Theme.m
                SectionHeader {
                    Layout.fillWidth: true
                    title: sheet.title
                    hint: sheet.hint
                }
                IconButton {
                    Layout.alignment: Qt.AlignTop
                    iconName: "close"
                    tip: qsTr("Đóng")
                    onClicked: sheet.close()
                }
            }
            Divider {
                Layout.fillWidth: true
            }
            ScrollColumn {
                id: scroll
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
            Divider {
                Layout.fillWidth: true
                visible: footerRow.children.length > 0
            }
            RowLayout {
                id: footerRow
                Layout.fillWidth: true
                Layout.margins: visible ? Theme.m : 0
                visible: children.length > 0
                spacing: Theme.s
            }
        }
    }
    background: Rectangle {
        color: Theme.raised
        Rectangle {
            width: 1
            height: parent.height
            color: Theme.popupLine
        }
    }
    enter: Transition {
        NumberAnimation {
            property: "x"
            from: sheet.parent ? sheet.parent.width : 0
            to: sheet.parent ? sheet.parent.width - sheet.width : 0
            duration: Theme.steady
            easing.type: Easing.OutCubic
        }
    }
}
