// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import LoTrinh.Controls
import LoTrinh.Samples

Item {
    width: 800
    height: 600

    HeatMap {
        id: heat
        width: 800
        height: 300
        label: "Tỷ lệ"
        model: SampleHeat {}
    }
    TrendChart {
        id: trend
        y: 310
        width: 600
        height: 200
        percent: true
        labels: ["01/2026", "02/2026", "03/2026"]
        series: TrendSeries {
            name: "Người"
            color: Theme.accent
            values: [0.2, NaN, 0.667]
        }
    }
    RateBar {
        id: bar
        y: 520
        share: 2 / 3
    }
    SignalSpy {
        id: cells
        target: heat
        signalName: "cellActivated"
    }
    SignalSpy {
        id: points
        target: trend
        signalName: "pointActivated"
    }
    TestCase {
        name: "charts"
        when: windowShown

        function init() {
            heat.currentRow = -1;
            heat.currentColumn = -1;
            cells.clear();
            points.clear();
        }
        function test_arrows_walk_the_map_and_enter_opens_a_cell() {
            heat.forceActiveFocus();
            keyClick(Qt.Key_Return);
            compare(cells.count, 0);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Right);
            keyClick(Qt.Key_Right);
            compare([heat.currentRow, heat.currentColumn], [0, 2]);
            keyClick(Qt.Key_Return);
            compare([cells.signalArguments[0][0], cells.signalArguments[0][1]], [0, 2]);
            keyClick(Qt.Key_End, Qt.ControlModifier);
            compare([heat.currentRow, heat.currentColumn], [15, 10]);
            keyClick(Qt.Key_Down);
            compare(heat.currentRow, 15);
        }
        function test_the_current_cell_is_brought_into_view() {
            const pointer = findChild(heat, "heatPointer");
            heat.forceActiveFocus();
            keyClick(Qt.Key_End, Qt.ControlModifier);
            const bottom = 16 * Theme.rowHeight;
            verify(pointer.parent.parent.contentY >= bottom - pointer.parent.parent.height - 1);
            keyClick(Qt.Key_Home, Qt.ControlModifier);
            compare(pointer.parent.parent.contentY, 0);
        }
        function test_a_click_opens_the_cell_under_it() {
            mouseClick(heat, heat.rowHeaderWidth + heat.cellWidth * 1.5, heat.columnHeaderHeight + Theme.rowHeight * 2.5);
            compare([cells.signalArguments[0][0], cells.signalArguments[0][1]], [2, 1]);
        }
        function test_a_click_on_a_title_opens_nothing() {
            mouseClick(heat, 20, heat.columnHeaderHeight + 20);
            mouseClick(heat, heat.rowHeaderWidth + 20, 10);
            compare(cells.count, 0);
        }
        function test_the_current_cell_is_spoken() {
            heat.currentRow = 0;
            heat.currentColumn = 1;
            compare(heat.Accessible.description, "Sở Nội vụ, Phó Trưởng phòng: 44,0 %");
        }
        function test_arrows_walk_the_trend() {
            trend.forceActiveFocus();
            keyClick(Qt.Key_Right);
            compare(trend.Accessible.description, "01/2026: Người 20,0 %");
            keyClick(Qt.Key_Right);
            compare(trend.Accessible.description, "02/2026: Người –");
            keyClick(Qt.Key_End);
            keyClick(Qt.Key_Return);
            compare(points.signalArguments[0][0], 2);
        }
        function test_a_share_reads_in_vietnamese() {
            compare(bar.text, "66,7 %");
            bar.share = -1;
            compare(bar.text, "–");
            bar.share = 1;
            compare(bar.text, "100,0 %");
        }
    }
}
