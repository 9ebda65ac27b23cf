// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import LoTrinh.Controls

Item {
    width: 700
    height: 500

    NavigationRail {
        id: rail
        height: 300
        currentKey: "home"
        items: [
            NavItem {
                key: "home"
                label: "Hôm nay"
                glyph: "home"
                count: 3
            },
            NavItem {
                key: "people"
                label: "Cán bộ"
                glyph: "people"
            },
            NavItem {
                key: "planning"
                label: "Quy hoạch"
                glyph: "plan"
                shown: false
            },
            NavItem {
                key: "insight"
                label: "Số liệu"
                glyph: "chart"
            }
        ]
    }
    AppTabBar {
        id: tabs
        x: 250
        width: 400
        AppTabButton {
            id: first
            text: "Kế hoạch"
        }
        AppTabButton {
            id: second
            text: "Học viên"
            count: 40
        }
        AppTabButton {
            text: "Điểm danh"
        }
    }
    TimelineRow {
        id: plain
        x: 250
        y: 60
        date: "01/03/2024"
        title: "Bổ nhiệm"
    }
    TimelineRow {
        id: leading
        x: 250
        y: 120
        date: "15/06/2025"
        title: "Bồi dưỡng"
        badgeText: "Đã hoàn thành"
        tone: "good"
        leads: true
    }
    Stepper {
        id: stepper
        x: 250
        y: 200
        steps: ["Chọn tệp", "Ghép cột", "Xong"]
        current: 1
    }
    SignalSpy {
        id: went
        target: rail
        signalName: "activated"
    }
    SignalSpy {
        id: clicks
        target: leading
        signalName: "clicked"
    }
    TestCase {
        name: "navigation"
        when: windowShown

        function init() {
            rail.currentKey = "home";
            went.clear();
        }
        function test_a_click_goes_there() {
            mouseClick(findChild(rail, "nav-people"));
            compare(rail.currentKey, "people");
            compare(went.signalArguments[0][0], "people");
        }
        function test_arrows_step_over_what_is_not_shown() {
            const home = findChild(rail, "nav-home");
            home.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Down);
            verify(findChild(rail, "nav-people").activeFocus);
            keyClick(Qt.Key_Down);
            verify(findChild(rail, "nav-insight").activeFocus);
            compare(rail.currentKey, "home");
            keyClick(Qt.Key_Return);
            compare(rail.currentKey, "insight");
            keyClick(Qt.Key_Up);
            verify(findChild(rail, "nav-people").activeFocus);
            keyClick(Qt.Key_Space);
            compare(rail.currentKey, "people");
        }
        function test_the_count_is_spoken() {
            verify(findChild(rail, "nav-home").Accessible.name.includes("3"));
            compare(findChild(rail, "nav-people").Accessible.name, "Cán bộ");
        }
        function test_a_folded_rail_keeps_its_names() {
            rail.expanded = false;
            verify(rail.implicitWidth < 80);
            compare(findChild(rail, "nav-people").Accessible.name, "Cán bộ");
            rail.expanded = true;
        }
        function test_tabs_by_mouse_and_arrows() {
            mouseClick(second);
            compare(tabs.currentIndex, 1);
            keyClick(Qt.Key_Right);
            compare(tabs.currentIndex, 2);
            keyClick(Qt.Key_Left);
            keyClick(Qt.Key_Left);
            compare(tabs.currentIndex, 0);
            verify(first.y >= 0 && first.y + first.height <= tabs.height);
        }
        function test_only_a_row_that_leads_takes_the_focus() {
            compare(plain.focusPolicy, Qt.NoFocus);
            leading.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            mouseClick(leading);
            compare(clicks.count, 2);
            compare(leading.Accessible.name, "15/06/2025, Bồi dưỡng");
        }
        function test_the_step_is_spoken() {
            compare(stepper.Accessible.name, "Bước 2 trên 3: Ghép cột");
        }
    }
}
