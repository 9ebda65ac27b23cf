// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import LoTrinh
import LoTrinh.Controls

// Where one can go, by what the caller may see.
NavigationRail {
    id: root

    // A list of objects has no find() in Qt 6.4.
    function itemOf(key: string): NavItem {
        for (let i = 0; i < root.items.length; ++i) {
            if (root.items[i].key === key)
                return root.items[i];
        }
        return null;
    }
    function titleOf(key: string): string {
        return root.itemOf(key)?.label ?? "";
    }
    // Where the caller may go, in order: keys and names.
    readonly property list<string> shownKeys: {
        const keys = [];
        for (let i = 0; i < root.items.length; ++i) {
            if (root.items[i].shown)
                keys.push(root.items[i].key);
        }
        return keys;
    }
    readonly property list<string> shownLabels: root.shownKeys.map(key => root.titleOf(key))
    function allows(key: string): bool {
        return root.itemOf(key)?.shown ?? false;
    }

    currentKey: "today"
    items: [
        NavItem {
            key: "mine"
            label: qsTr("Lộ trình của tôi")
            glyph: "user"
            shown: Workplace.ownCadre.length > 0
        },
        NavItem {
            key: "today"
            label: qsTr("Hôm nay")
            glyph: "home"
            shown: Workplace.runsClasses
        },
        NavItem {
            key: "needs"
            label: qsTr("Nhu cầu")
            glyph: "list"
            shown: Workplace.nominates
        },
        NavItem {
            key: "schedule"
            label: qsTr("Lịch")
            glyph: "calendar"
            shown: Workplace.runsClasses
        },
        NavItem {
            key: "board"
            label: qsTr("Kế hoạch năm")
            glyph: "flag"
            shown: Workplace.runsClasses
        },
        NavItem {
            key: "classes"
            label: qsTr("Lớp")
            glyph: "class"
            shown: Workplace.runsClasses
        },
        NavItem {
            key: "people"
            label: qsTr("Cán bộ")
            glyph: "people"
            shown: Workplace.readsPeople
        },
        NavItem {
            key: "planning"
            label: qsTr("Quy hoạch")
            glyph: "plan"
            shown: Workplace.readsPlanning
        },
        NavItem {
            key: "insight"
            label: qsTr("Tỷ lệ hoàn thành")
            glyph: "chart"
            shown: Workplace.readsRates
        },
        NavItem {
            key: "catalogue"
            label: qsTr("Danh mục")
            glyph: "catalogue"
            shown: Workplace.readsPeople
        },
        NavItem {
            key: "import"
            label: qsTr("Nhập Excel")
            glyph: "upload"
            shown: Workplace.imports
        },
        NavItem {
            key: "log"
            label: qsTr("Nhật ký")
            glyph: "history"
            shown: Workplace.readsLog
        }
    ]
}
