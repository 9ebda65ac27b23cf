// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import LoTrinh.Controls
import LoTrinh.Samples

// A bar is pulled, stretched and moved by keyboard; what cannot be moved stays.
Item {
    width: 900
    height: 400

    SampleGantt {
        id: sample
    }
    GanttChart {
        id: chart
        width: 900
        height: 300
        laneWidth: 200
        label: "Lịch"
        content: sample.content
    }
    SignalSpy {
        id: dropped
        target: chart
        signalName: "dropped"
    }
    SignalSpy {
        id: moving
        target: chart
        signalName: "moving"
    }
    SignalSpy {
        id: activated
        target: chart
        signalName: "activated"
    }
    SignalSpy {
        id: putBack
        target: chart
        signalName: "putBack"
    }
    TestCase {
        name: "gantt"
        when: windowShown

        // Seventy pixels a day, the first day at 200; rows of 28 from 44 on.
        function placeOf(day: real): real {
            return 200 + day * 70;
        }
        function init() {
            chart.current = "";
            for (const spy of [dropped, moving, activated, putBack])
                spy.clear();
        }
        function drag(fromDay: real, toDay: real, row: int) {
            const y = 44 + row * 28 + 14;
            mousePress(chart, placeOf(fromDay), y);
            mouseMove(chart, placeOf((fromDay + toDay) / 2), y);
            mouseMove(chart, placeOf(toDay), y);
            mouseRelease(chart, placeOf(toDay), y);
        }
        function test_pulling_a_bar_moves_it() {
            drag(2, 5, 0);
            compare(dropped.count, 1);
            compare(dropped.signalArguments[0][0], "A");
            compare(dropped.signalArguments[0][1], 3);
            compare(dropped.signalArguments[0][2], 0);
            verify(moving.count >= 2);
            compare(activated.count, 0);
            compare(chart.current, "A");
        }
        function test_pulling_the_right_end_stretches_it() {
            drag(2.97, 4.97, 0);
            compare(dropped.count, 1);
            compare(dropped.signalArguments[0][1], 0);
            compare(dropped.signalArguments[0][2], 2);
        }
        function test_what_has_begun_stays() {
            drag(5.5, 8, 1);
            compare(dropped.count, 0);
            compare(moving.count, 0);
            compare(chart.current, "B");
        }
        function test_a_click_opens_and_moves_nothing() {
            mouseClick(chart, placeOf(2), 44 + 14);
            compare(activated.count, 1);
            compare(activated.signalArguments[0][0], "A");
            compare(dropped.count, 0);
        }
        function test_pulled_back_is_no_move() {
            const y = 44 + 14;
            mousePress(chart, placeOf(2), y);
            mouseMove(chart, placeOf(5), y);
            mouseMove(chart, placeOf(2), y);
            mouseRelease(chart, placeOf(2), y);
            compare(dropped.count, 0);
            compare(putBack.count, 1);
        }
        function test_keyboard_moves_and_enter_lets_go() {
            chart.forceActiveFocus();
            keyClick(Qt.Key_Right);
            compare(chart.current, "A");
            keyClick(Qt.Key_Right, Qt.ControlModifier);
            keyClick(Qt.Key_Right, Qt.ControlModifier);
            keyClick(Qt.Key_Right, Qt.ControlModifier | Qt.ShiftModifier);
            compare(moving.count, 3);
            compare(dropped.count, 0);
            keyClick(Qt.Key_Return);
            compare(dropped.signalArguments[0][1], 2);
            compare(dropped.signalArguments[0][2], 1);
        }
        function test_escape_puts_back() {
            chart.forceActiveFocus();
            keyClick(Qt.Key_Right);
            keyClick(Qt.Key_Right, Qt.ControlModifier);
            verify(chart.moved.length > 0);
            keyClick(Qt.Key_Escape);
            compare(chart.moved, "");
            compare(dropped.count, 0);
            compare(putBack.count, 1);
        }
        function test_says_what_is_current() {
            chart.forceActiveFocus();
            keyClick(Qt.Key_End);
            compare(chart.current, "B");
            verify(chart.Accessible.description.indexOf("Lớp B") >= 0);
        }
    }
}
