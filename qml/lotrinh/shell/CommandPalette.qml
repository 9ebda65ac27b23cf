// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Not bound: headings between rows are not made then (Qt 6.4).
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import LoTrinh
import LoTrinh.Controls

// Ctrl+K: type a few letters of a person, a class, a page or an action; arrows choose, Enter goes there.
T.Popup {
    id: root
    objectName: "palette"

    property list<string> pageKeys
    property list<string> pageLabels
    signal wanted(string page, string subject)
    signal asked(string action)

    function choose(key: string): void {
        root.close();
        finder.choose(key);
    }
    function step(rows: int): void {
        view.currentIndex = Math.max(0, Math.min(view.count - 1, view.currentIndex + rows));
    }

    parent: T.Overlay.overlay
    x: parent ? (parent.width - width) / 2 : 0
    y: parent ? Math.min(Theme.px(96), parent.height / 8) : 0
    width: parent ? Math.min(Theme.px(600), parent.width - Theme.px(48)) : 0
    height: parent ? Math.min(Theme.px(480), parent.height - 2 * y) : 0
    padding: Theme.s
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    T.Overlay.modal: Veil {}
    onAboutToShow: {
        field.clear();
        finder.begin();
        view.currentIndex = 0;
    }
    onOpened: field.forceActiveFocus(Qt.ShortcutFocusReason)
    background: PopupGround {
        radius: Theme.radiusLarge
    }

    PaletteController {
        id: finder
        pageKeys: root.pageKeys
        pageLabels: root.pageLabels
        onWanted: (page, subject) => root.wanted(page, subject)
        onAsked: action => root.asked(action)
        onTextChanged: view.currentIndex = 0
    }
    contentItem: ColumnLayout {
        spacing: Theme.s

        AppTextField {
            id: field
            objectName: "paletteText"
            Layout.fillWidth: true
            iconName: "search"
            label: qsTr("Tìm người, lớp, trang hoặc việc cần làm")
            placeholderText: field.label
            // What an input method is still composing counts.
            onDisplayTextChanged: finder.text = field.displayText
            onAccepted: {
                const row = view.currentItem as PaletteRow;
                if (row)
                    root.choose(row.key);
            }
            Keys.onDownPressed: root.step(1)
            Keys.onUpPressed: root.step(-1)
            Keys.onPressed: event => {
                event.accepted = event.key === Qt.Key_PageDown || event.key === Qt.Key_PageUp;
                if (event.accepted)
                    root.step(event.key === Qt.Key_PageDown ? 8 : -8);
            }
            Accessible.description: (view.currentItem as PaletteRow)?.spoken ?? ""
        }
        ListView {
            id: view
            objectName: "paletteFound"
            Layout.fillWidth: true
            Layout.fillHeight: true
            model: finder.found
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            highlightMoveDuration: 0
            T.ScrollBar.vertical: AppScrollBar {}
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Tìm thấy")
            section.property: "kind"
            section.delegate: AppText {
                required property string section
                width: view.width
                height: Theme.px(26)
                leftPadding: Theme.s
                verticalAlignment: Text.AlignBottom
                bottomPadding: Theme.px(3)
                text: section
                kind: AppText.Small
                muted: true
            }
            delegate: PaletteRow {
                width: view.width
                current: ListView.isCurrentItem
                onChosen: root.choose(key)
                onPointed: view.currentIndex = index
            }
            EmptyState {
                anchors.centerIn: parent
                width: parent.width
                visible: view.count === 0
                glyph: "search"
                title: qsTr("Không tìm thấy gì")
                hint: qsTr("Thử vài chữ của tên, mã cán bộ hoặc mã lớp; không cần dấu.")
            }
        }
    }
}
