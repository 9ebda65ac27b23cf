// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import LoTrinh
import LoTrinh.Controls

// Keeps every page that was opened, shows one. A page may have `signal wanted(string key, string subject)`
// to ask for another page, and `function about(subject: string)` to be asked about something.
FocusScope {
    id: root

    property string currentKey
    // Which pages were opened so far, by key.
    property var opened: ({})
    // The page shown is complete.
    property bool shown: false
    signal wanted(string key, string subject)
    signal asked(string action)

    readonly property var sources: ({
            mine: "mine/MinePage",
            today: "today/TodayPage",
            schedule: "schedule/SchedulePage",
            needs: "needs/NeedsPage",
            board: "board/BoardPage",
            classes: "class/ClassesPage",
            people: "people/PeoplePage",
            planning: "planning/PlanningPage",
            insight: "insight/InsightPage",
            catalogue: "catalogue/CataloguePage",
            import: "import/ImportPage",
            log: "log/LogPage"
        })

    function open(key: string): void {
        if (!root.opened[key])
            root.opened = Object.assign({
                [key]: true
            }, root.opened);
        root.currentKey = key;
        root.settle();
    }
    // Whoever comes next makes their own.
    function forget(): void {
        root.shown = false;
        root.currentKey = "";
        root.pendingSubject = "";
        root.opened = ({});
    }
    function settle(): void {
        root.shown = root.loaderOf(root.currentKey)?.status === Loader.Ready;
        if (root.shown)
            root.deliver();
    }
    // The keyboard comes to the first thing of the page shown.
    function enter(): void {
        const page = root.loaderOf(root.currentKey)?.item as Page;
        if (page)
            page.nextItemInFocusChain(true).forceActiveFocus(Qt.ShortcutFocusReason);
    }
    // A page not made yet is told once it is.
    property string pendingSubject
    function tell(subject: string): void {
        root.pendingSubject = subject;
        root.deliver();
    }
    function deliver(): void {
        const page = root.loaderOf(root.currentKey)?.item as Page;
        if (page && root.pendingSubject.length > 0) {
            page.about(root.pendingSubject);
            root.pendingSubject = "";
        }
    }
    function loaderOf(key: string): Loader {
        return repeater.itemAt(Object.keys(root.sources).indexOf(key)) as Loader;
    }

    component PageLoader: Loader {
        required property string key
        anchors.fill: parent
        // Made outside any binding's evaluation: Qt 6.4 loses bindings of objects made within one.
        asynchronous: true
        active: root.opened[key] === true
        visible: root.currentKey === key && Workplace.problem.length === 0
        onLoaded: root.settle()
    }

    Repeater {
        id: repeater
        model: Object.keys(root.sources)
        PageLoader {
            id: loader
            required property string modelData
            key: modelData
            source: "qrc:/qt/qml/LoTrinh/" + root.sources[modelData] + ".qml"

            Connections {
                target: loader.item as Page
                function onWanted(key: string, subject: string): void {
                    root.wanted(key, subject);
                }
                function onAsked(action: string): void {
                    root.asked(action);
                }
            }
        }
    }

    EmptyState {
        anchors.centerIn: parent
        visible: Workplace.problem.length > 0
        glyph: "alert"
        title: qsTr("Không mở được dữ liệu")
        hint: Workplace.problem
        actionText: qsTr("Thử lại")
        onActionTriggered: Workplace.openAgain()
    }
}
