// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import LoTrinh.Controls

// Lines over time with their names and, at the point under the pointer or the keyboard, their values.
FocusScope {
    id: root

    property alias series: curve.series
    property alias labels: curve.labels
    property alias percent: curve.percent
    property alias minimum: curve.minimum
    property alias maximum: curve.maximum
    property string label
    property string emptyTitle: qsTr("Chưa có số liệu")
    property string emptyHint
    property int currentPoint: -1
    readonly property int markedPoint: hover.containsMouse ? curve.pointAt(hover.mouseX) : root.currentPoint
    signal pointActivated(int point)

    function move(step: int): void {
        const from = root.currentPoint < 0 ? (step > 0 ? -1 : curve.points) : root.currentPoint;
        root.currentPoint = Math.max(0, Math.min(curve.points - 1, from + step));
    }

    implicitWidth: Theme.px(480)
    implicitHeight: Theme.px(220)
    activeFocusOnTab: curve.points > 0
    Accessible.role: Accessible.Chart
    Accessible.name: root.label
    Accessible.description: curve.spoken(root.currentPoint)
    Accessible.focusable: true
    Keys.onLeftPressed: root.move(-1)
    Keys.onRightPressed: root.move(1)
    Keys.onReturnPressed: root.pointActivated(root.currentPoint)
    Keys.onEnterPressed: root.pointActivated(root.currentPoint)
    Keys.onPressed: event => {
        event.accepted = event.key === Qt.Key_Home || event.key === Qt.Key_End;
        if (event.accepted)
            root.currentPoint = event.key === Qt.Key_Home ? 0 : curve.points - 1;
    }

    Flow {
        id: legend
        width: parent.width
        spacing: Theme.l
        visible: curve.points > 0
        Repeater {
            model: curve.series.length
            Row {
                id: entry
                required property int index
                readonly property TrendSeries line: curve.at(entry.index)

                spacing: Theme.px(6)
                TrendMark {
                    anchors.verticalCenter: parent.verticalCenter
                    width: Theme.px(26)
                    height: Theme.px(12)
                    shape: entry.index
                    dashed: entry.line !== null && entry.line.dashed
                    color: entry.line ? entry.line.color : Theme.text
                }
                AppText {
                    anchors.verticalCenter: parent.verticalCenter
                    text: entry.line ? entry.line.name : ""
                    kind: AppText.Small
                    muted: true
                }
                AppText {
                    anchors.verticalCenter: parent.verticalCenter
                    visible: root.markedPoint >= 0
                    text: entry.line ? entry.line.shown(root.markedPoint, root.percent) : ""
                    kind: AppText.Small
                    font.family: Theme.figureFamily
                    font.weight: Font.DemiBold
                }
            }
        }
        AppText {
            visible: root.markedPoint >= 0
            text: root.labels[root.markedPoint] ?? ""
            kind: AppText.Small
            muted: true
        }
    }
    TrendCurve {
        id: curve
        anchors.top: legend.bottom
        anchors.topMargin: Theme.s
        anchors.bottom: parent.bottom
        width: parent.width
        visible: points > 0
        current: root.markedPoint
        textColor: Theme.textMuted
        gridColor: Theme.line
        groundColor: Theme.surface
        textFont.family: Theme.figureFamily
        textFont.pixelSize: Theme.sizeTiny

        MouseArea {
            id: hover
            anchors.fill: parent
            hoverEnabled: true
            onClicked: {
                root.forceActiveFocus(Qt.MouseFocusReason);
                root.currentPoint = curve.pointAt(hover.mouseX);
                root.pointActivated(root.currentPoint);
            }
        }
        FocusRing {
            inside: true
            shown: root.activeFocus
        }
    }
    EmptyState {
        anchors.fill: parent
        visible: curve.points === 0
        glyph: "trend"
        title: root.emptyTitle
        hint: root.emptyHint
    }
}
