// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls
import QtQuick.Layouts
import LoTrinh
import LoTrinh.Controls

// The window: where to go on the left, whose eyes and which day on top, the page below.
ApplicationWindow {
    id: root

    readonly property string page: pages.currentKey
    // Opened from outside (self-test, screenshots) and from other pages.
    function show(key: string): void {
        if (rail.currentKey !== key)
            rail.currentKey = key;
        pages.open(key);
    }
    // A page asks for another one about something: needs → class, rates → person.
    function showAbout(key: string, subject: string): void {
        root.show(key);
        pages.tell(subject);
    }

    // What only the window can do, from the palette.
    function act(action: string): void {
        switch (action) {
        case "help":
            return help.open();
        case "history":
            return done.open();
        case "papers":
            return yearPapers.open();
        case "calendar":
            return calendar.ask("cadre", Workplace.ownCadre);
        case "undo":
            return history.undo();
        case "redo":
            return history.redo();
        }
    }

    width: 1366
    height: 768
    minimumWidth: 1024
    minimumHeight: 640
    visible: true
    title: qsTr("Lộ Trình")
    color: Theme.canvas
    font.family: Theme.fontFamily
    font.pixelSize: Theme.sizeBody
    // Qt's own file dialogs, where no desktop lends its.
    palette {
        window: Theme.paper
        windowText: Theme.ink
        base: Theme.paper
        text: Theme.ink
        button: Theme.paperRaised
        buttonText: Theme.ink
        light: Theme.paperSunken
        midlight: Theme.paperLine
        mid: Theme.paperLine
        dark: Theme.paperLine
        highlight: Theme.paperAccent
        highlightedText: Theme.paper
    }

    Component.onCompleted: Qt.callLater(root.show, "today")

    Binding {
        target: Theme
        property: "dark"
        value: Workplace.dark
    }

    Binding {
        target: Theme
        property: "scale"
        value: Workplace.textPercent / 100
    }
    Binding {
        target: Theme
        property: "reducedMotion"
        value: Workplace.reducedMotion
    }

    Connections {
        target: Workplace
        function onLeft(): void {
            OpenPopups.close(root, door);
            pages.forget();
        }
        function onCallerChanged(): void {
            if (Workplace.door !== Workplace.Open)
                return;
            const home = Workplace.ownCadre.length > 0 ? "mine" : Workplace.runsClasses ? "today" : Workplace.nominates ? "needs" : Workplace.readsRates ? "insight" : Workplace.readsLog && !Workplace.readsPeople ? "log" : "people";
            root.show(rail.allows(root.page) ? root.page : home);
        }
    }

    SignInPage {
        id: door
    }
    IdleWatch {
        objectName: "idleWatch"
        milliseconds: Workplace.idleMinutes * 60000
        running: Workplace.canLock && (Workplace.door === Workplace.Open || Workplace.door === Workplace.NewPassword)
        onIdle: Workplace.lock()
    }

    // Ctrl and function keys only: bare letters belong to whoever types Vietnamese.
    ShellKeys {
        places: rail.shownKeys
        onPaletteAsked: palette.opened ? palette.close() : palette.open()
        onHelpAsked: help.open()
        onUndoAsked: history.undo()
        onRedoAsked: history.redo()
        onPlaceAsked: key => root.show(key)
        onSideAsked: pages.activeFocus ? rail.forceActiveFocus(Qt.ShortcutFocusReason) : pages.enter()
    }
    CommandPalette {
        id: palette
        pageKeys: rail.shownKeys
        pageLabels: rail.shownLabels
        onWanted: (page, subject) => root.showAbout(page, subject)
        onAsked: action => root.act(action)
    }
    KeyboardHelp {
        id: help
    }
    StaleDialog {}
    TableFileDesk {}
    TablePrintDesk {}
    YearPapersSheet {
        id: yearPapers
    }
    CalendarFileDialog {
        id: calendar
    }
    HistoryController {
        id: history
        active: done.visible
    }
    HistorySheet {
        id: done
        history: history
    }

    RowLayout {
        anchors.fill: parent
        spacing: 0

        ShellRail {
            id: rail
            objectName: "rail"
            Layout.fillHeight: true
            expanded: root.width >= 1200 * Theme.scale
            onActivated: key => root.show(key)
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: 0

            ShellHeader {
                objectName: "header"
                Layout.fillWidth: true
                pageTitle: rail.titleOf(root.page)
                onPaletteAsked: palette.open()
                onHelpAsked: help.open()
                onHistoryAsked: done.open()
            }

            PageHost {
                id: pages
                objectName: "pages"
                Layout.fillWidth: true
                Layout.fillHeight: true
                onWanted: (key, subject) => root.showAbout(key, subject)
                onAsked: action => root.act(action)

                NoticeStack {
                    onUndoAsked: history.undo()
                    anchors.right: parent.right
                    anchors.bottom: parent.bottom
                    anchors.margins: Theme.l
                }
            }
        }
    }
}
