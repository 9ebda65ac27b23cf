// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import LoTrinh.Controls

Item {
    width: 400
    height: 300

    Column {
        spacing: 8
        AppButton {
            id: button
            text: "Lưu"
        }
        AppButton {
            id: busy
            text: "Đang lưu"
            busy: true
        }
        AppButton {
            id: off
            text: "Tắt"
            enabled: false
        }
        IconButton {
            id: icon
            iconName: "undo"
            tip: "Hoàn tác"
        }
        SegmentedControl {
            id: segments
            label: "Mức"
            options: ["Năm", "Tháng", "Tuần"]
        }
        LinkText {
            id: link
            text: "12 người"
        }
        Row {
            id: pair
            AppButton {
                id: passing
                text: "Giữ"
            }
            AppButton {
                id: following
                text: "Đưa ra"
            }
        }
    }
    SignalSpy {
        id: clicks
        signalName: "clicked"
    }
    SignalSpy {
        id: choices
        target: segments
        signalName: "activated"
    }
    TestCase {
        name: "buttons"
        when: windowShown

        function watch(item: Item): void {
            clicks.target = item;
            clicks.clear();
        }
        function test_a_click_and_three_keys_press_it() {
            watch(button);
            mouseClick(button);
            compare(clicks.count, 1);
            verify(!button.visualFocus);
            icon.forceActiveFocus();
            button.forceActiveFocus(Qt.TabFocusReason);
            verify(button.visualFocus);
            keyClick(Qt.Key_Return);
            keyClick(Qt.Key_Enter);
            keyClick(Qt.Key_Space);
            compare(clicks.count, 4);
        }
        function test_a_busy_button_does_nothing() {
            watch(busy);
            mouseClick(busy);
            busy.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            keyClick(Qt.Key_Space);
            compare(clicks.count, 0);
            busy.busy = false;
            keyClick(Qt.Key_Return);
            compare(clicks.count, 1);
            busy.busy = true;
        }
        function test_a_disabled_button_does_nothing() {
            watch(off);
            mouseClick(off);
            compare(clicks.count, 0);
        }
        function test_a_hidden_button_does_nothing_and_gives_the_keyboard_on() {
            watch(passing);
            passing.forceActiveFocus(Qt.TabFocusReason);
            passing.visible = false;
            verify(following.activeFocus);
            verify(!passing.activeFocus);
            passing.forceActiveFocus();
            keyClick(Qt.Key_Return);
            keyClick(Qt.Key_Enter);
            keyClick(Qt.Key_Space);
            passing.press();
            compare(clicks.count, 0);
            passing.visible = true;
            passing.forceActiveFocus();
            keyClick(Qt.Key_Return);
            compare(clicks.count, 1);
        }
        function test_hidden_with_all_around_it_the_keyboard_stays() {
            watch(passing);
            passing.forceActiveFocus(Qt.TabFocusReason);
            pair.visible = false;
            verify(passing.activeFocus);
            keyClick(Qt.Key_Return);
            compare(clicks.count, 0);
            pair.visible = true;
            keyClick(Qt.Key_Return);
            compare(clicks.count, 1);
        }
        function test_the_words_fit() {
            verify(button.implicitWidth > button.implicitHeight);
            const before = button.implicitWidth;
            button.text = "Lưu và mở lớp tiếp theo";
            verify(button.implicitWidth > before + 60);
            button.text = "Lưu";
            compare(button.implicitWidth, before);
        }
        function test_an_icon_button_is_called_by_its_tip() {
            compare(icon.Accessible.name, "Hoàn tác");
            compare(icon.Accessible.role, Accessible.Button);
            compare(button.Accessible.name, "Lưu");
        }
        function test_segments_by_mouse_and_arrows() {
            choices.clear();
            mouseClick(segments, segments.width - 10, segments.height / 2);
            compare(segments.currentIndex, 2);
            keyClick(Qt.Key_Left);
            compare(segments.currentIndex, 1);
            keyClick(Qt.Key_Left);
            keyClick(Qt.Key_Left);
            compare(segments.currentIndex, 0);
            compare(choices.count, 3);
        }
        function test_a_link_is_pressed_by_enter() {
            watch(link);
            link.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            mouseClick(link);
            compare(clicks.count, 2);
        }
    }
}
