// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import LoTrinh.Controls

Item {
    id: page
    width: 500
    height: 600

    Column {
        spacing: 8
        AppTextField {
            id: field
            placeholderText: "Họ và tên"
        }
        SearchField {
            id: search
            rest: 700
        }
        DateField {
            id: date
            iso: "2026-09-02"
            today: "2026-08-20"
            onDayChosen: iso => date.iso = iso
        }
        DateField {
            id: ownedDay
            property string owned: "2026-09-02"
            iso: ownedDay.owned
            today: "2026-08-20"
            onDayChosen: iso => {
                if (iso < "2027-01-01")
                    ownedDay.owned = iso;
            }
        }
        AppComboBox {
            id: combo
            label: "Đơn vị"
            model: ["Sở Nội vụ", "Sở Tài chính", "Sở Y tế"]
        }
        AppSpinBox {
            id: spin
            label: "Số chỗ"
            from: 1
            to: 200
            value: 40
        }
        AppCheckBox {
            id: check
            text: "Có mặt"
        }
        AppSwitch {
            id: toggle
            text: "Nền tối"
        }
        AppTextArea {
            id: area
            label: "Lý do"
        }
        FormField {
            id: form
            width: 200
            label: "Số hiệu"
            AppTextField {
                id: framed
            }
        }
    }
    SignalSpy {
        id: searches
        target: search
        signalName: "searched"
    }
    SignalSpy {
        id: days
        target: date
        signalName: "dayChosen"
    }
    TestCase {
        name: "fields"
        when: windowShown

        function type(text: string): void {
            for (const letter of text)
                keyClick(letter);
        }
        function init() {
            date.iso = "2026-09-02";
            date.problem = "";
            search.reset();
            searches.clear();
            days.clear();
        }
        function test_a_field_without_a_label_is_called_by_its_hint() {
            compare(field.Accessible.name, "Họ và tên");
            compare(combo.Accessible.name, "Đơn vị");
            compare(spin.Accessible.name, "Số chỗ");
        }
        function test_search_asks_once_after_a_rest() {
            search.forceActiveFocus();
            type("ngu");
            compare(searches.count, 0);
            tryCompare(searches, "count", 1);
            compare(search.query, "ngu");
        }
        function test_search_asks_at_once_on_enter_and_clears_on_escape() {
            search.forceActiveFocus();
            type("an");
            keyClick(Qt.Key_Return);
            compare(search.query, "an");
            keyClick(Qt.Key_Escape);
            compare(search.text, "");
            compare(search.query, "");
            compare(searches.count, 2);
        }
        function test_search_does_not_ask_twice_for_the_same() {
            search.forceActiveFocus();
            type("an ");
            keyClick(Qt.Key_Return);
            keyClick(Qt.Key_Return);
            compare(searches.count, 1);
        }
        function test_day_keys_data() {
            return [
                { tag: "up", key: Qt.Key_Up, iso: "2026-09-03" },
                { tag: "down", key: Qt.Key_Down, iso: "2026-09-01" },
                { tag: "page up", key: Qt.Key_PageUp, iso: "2026-08-02" },
                { tag: "page down", key: Qt.Key_PageDown, iso: "2026-10-02" }
            ];
        }
        function test_day_keys(data) {
            date.forceActiveFocus();
            keyClick(data.key);
            compare(date.iso, data.iso);
            compare(date.text, Dates.shown(data.iso));
            compare(days.count, 1);
        }
        function test_a_day_is_typed() {
            date.forceActiveFocus();
            date.selectAll();
            type("1/2/2027");
            keyClick(Qt.Key_Return);
            compare(date.iso, "2027-02-01");
            compare(date.text, "01/02/2027");
        }
        function test_a_day_stays_its_owners() {
            ownedDay.owned = "2026-09-02";
            ownedDay.forceActiveFocus();
            keyClick(Qt.Key_Up);
            compare(ownedDay.owned, "2026-09-03");
            compare(ownedDay.text, "03/09/2026");
            ownedDay.owned = "2026-09-10"; // it opens anew
            compare(ownedDay.text, "10/09/2026");
            ownedDay.selectAll();
            type("1/2/2027"); // one the owner does not take
            keyClick(Qt.Key_Return);
            compare(ownedDay.text, "10/09/2026");
        }
        function test_what_is_no_day_is_said_and_changes_nothing() {
            date.forceActiveFocus();
            date.selectAll();
            type("31/02/2027");
            keyClick(Qt.Key_Return);
            verify(!date.acceptable);
            verify(date.problem.length > 0);
            compare(date.iso, "2026-09-02");
            compare(days.count, 0);
        }
        function test_an_emptied_day_is_no_day() {
            date.forceActiveFocus();
            date.selectAll();
            keyClick(Qt.Key_Delete);
            keyClick(Qt.Key_Return);
            compare(date.iso, "");
            compare(days.count, 1);
        }
        function test_the_month_opens_by_key_and_picks_by_arrows() {
            date.forceActiveFocus();
            keyClick(Qt.Key_F4);
            wait(0);
            keyClick(Qt.Key_Right);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Return);
            tryCompare(date, "iso", "2026-09-10");
            compare(days.count, 1);
        }
        function test_escape_leaves_the_month_and_the_day() {
            date.forceActiveFocus();
            keyClick(Qt.Key_Down, Qt.AltModifier);
            wait(0);
            keyClick(Qt.Key_Right);
            keyClick(Qt.Key_Escape);
            compare(date.iso, "2026-09-02");
            compare(days.count, 0);
        }
        function test_a_choice_by_keyboard() {
            combo.forceActiveFocus(Qt.TabFocusReason);
            combo.currentIndex = 0;
            keyClick(Qt.Key_Down);
            compare(combo.currentIndex, 1);
            keyClick(Qt.Key_Return);
            tryVerify(() => combo.popup.opened);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Return);
            tryVerify(() => !combo.popup.visible);
            compare(combo.currentIndex, 2);
            compare(combo.displayText, "Sở Y tế");
        }
        function test_a_choice_by_mouse() {
            combo.currentIndex = 0;
            mouseClick(combo);
            tryVerify(() => combo.popup.opened);
            tryVerify(() => combo.popup.height > 60 && combo.popup.contentItem.itemAtIndex(1) !== null);
            waitForRendering(combo.popup.contentItem);
            mouseClick(combo.popup.contentItem.itemAtIndex(1));
            tryCompare(combo, "currentIndex", 1);
        }
        function test_numbers_by_arrows_and_typing() {
            spin.value = 40;
            spin.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Up);
            compare(spin.value, 41);
            spin.contentItem.selectAll();
            type("120");
            keyClick(Qt.Key_Return);
            compare(spin.value, 120);
        }
        function test_a_check_and_a_switch_turn_by_space_and_click() {
            check.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Space);
            verify(check.checked);
            mouseClick(check);
            verify(!check.checked);
            mouseClick(toggle);
            verify(toggle.checked);
            compare(toggle.Accessible.name, "Nền tối");
        }
        function test_tab_leaves_the_text_area() {
            area.forceActiveFocus();
            keyClick(Qt.Key_Tab);
            verify(!area.activeFocus);
            compare(area.text, "");
        }
        function test_a_form_lends_its_field_its_name_and_its_problem() {
            compare(framed.Accessible.name, "Số hiệu");
            form.problem = "Trùng";
            compare(framed.Accessible.description, "Trùng");
            form.problem = "";
            framed.problem = "Quá dài";
            compare(form.shownProblem, "Quá dài");
            framed.problem = "";
            compare(form.shownProblem, "");
        }
        function test_what_is_wrong_makes_the_form_higher() {
            const before = form.implicitHeight;
            form.problem = "Số hiệu này đã có người khác mang, hãy chọn số khác.";
            tryVerify(() => form.implicitHeight > before);
            form.problem = "";
            tryCompare(form, "implicitHeight", before);
        }
    }
}
