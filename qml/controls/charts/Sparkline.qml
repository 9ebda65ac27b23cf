// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LoTrinh.Controls

// A trend as small as a word, for cards and rows; the figure beside it says the value.
Item {
    id: root

    property list<real> values
    property color color: Theme.accent
    property string label

    implicitWidth: Theme.px(88)
    implicitHeight: Theme.px(24)
    Accessible.role: Accessible.Chart
    Accessible.name: root.label
    Accessible.ignored: root.label.length === 0

    TrendCurve {
        anchors.fill: parent
        bare: true
        groundColor: Theme.surface
        series: TrendSeries {
            values: root.values
            color: root.color
        }
    }
}
