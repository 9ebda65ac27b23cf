// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import LoTrinh.Controls

// What holds for every control: walked over the pages of the gallery.
Item {
    id: page
    width: 1366
    height: 768

    Loader {
        id: place
        anchors.fill: parent
    }
    TestCase {
        name: "everywhere"
        when: windowShown

        readonly property list<string> pages: ["ButtonsPage", "TablePage", "ChartsPage", "SurfacesPage", "IconsPage"]

        function open(name: string): void {
            failOnWarning(/.*/);
            place.source = "";
            place.source = "gallery/" + name + ".qml";
            compare(place.status, Loader.Ready);
        }
        function cleanup() {
            place.source = "";
            Theme.dark = false;
            Theme.scale = 1;
        }
        function rows(): var {
            return pages.map(name => ({ tag: name }));
        }
        function test_every_stop_of_tab_has_a_name_and_a_role_data() {
            return rows();
        }
        function test_every_stop_of_tab_has_a_name_and_a_role(data) {
            open(data.tag);
            const seen = [];
            page.forceActiveFocus();
            for (let stop = 0; stop < 60; ++stop) {
                keyClick(Qt.Key_Tab);
                const item = page.Window.window.activeFocusItem;
                if (item === page || seen.includes(item))
                    break;
                seen.push(item);
                // The text inside a spin box speaks through the box.
                const speaker = item instanceof TextInput && item.parent && item.parent.up ? item.parent : item;
                verify(speaker.Accessible.role !== Accessible.NoRole, "role of " + item);
                verify(speaker.Accessible.name.length > 0, "name of " + item);
            }
            verify(data.tag === "IconsPage" || seen.length > 1);
        }
        function test_every_page_is_made_in_both_themes_and_all_sizes_data() {
            return rows();
        }
        function test_every_page_is_made_in_both_themes_and_all_sizes(data) {
            open(data.tag);
            for (const scale of [1, 1.25, 1.5]) {
                for (const dark of [false, true]) {
                    Theme.scale = scale;
                    Theme.dark = dark;
                    waitForRendering(page, 200);
                    compare(Theme.rowHeight % 4, 0);
                }
            }
        }
        function test_motion_stops_when_it_is_reduced() {
            verify(Theme.quick > 0 && Theme.steady > 0);
            Theme.reducedMotion = true;
            compare(Theme.quick, 0);
            compare(Theme.steady, 0);
            Theme.reducedMotion = false;
        }
    }
}
