// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import LoTrinh.Controls

// One cell. Text is drawn at once; a badge or a bar is made only where one is shown (by a Repeater:
// in Qt 6.4 a Loader cannot make a bound component).
Rectangle {
    id: cell

    property string text
    property string kind: "text"
    property string tone
    property real share: -1
    // A tree in a column: steps to the right, and "open" or "closed" where there is more below.
    property int depth: 0
    property string branch
    readonly property real inset: Theme.px(10) + cell.depth * Theme.l + (cell.treelike ? Theme.l : 0)
    property bool treelike: false
    property int alignment: Qt.AlignLeft
    property bool chosen: false
    property bool striped: false
    // Once made they stay, hidden: a table hands its cells about between columns while it scrolls.
    property bool branchMade: false
    property bool badgeMade: false
    property bool barMade: false
    readonly property bool figures: cell.kind === "number" || cell.kind === "code"
    readonly property bool plain: cell.kind !== "badge" && cell.kind !== "bar"

    onBranchChanged: cell.branchMade = cell.branchMade || cell.branch.length > 0
    onKindChanged: {
        cell.badgeMade = cell.badgeMade || cell.kind === "badge";
        cell.barMade = cell.barMade || cell.kind === "bar";
    }
    implicitWidth: 100
    implicitHeight: Theme.rowHeight
    color: cell.chosen ? Theme.selected : cell.striped ? Theme.zebra : "transparent"
    Accessible.role: Accessible.Cell
    Accessible.name: cell.text

    Text {
        visible: cell.plain
        anchors.fill: parent
        anchors.leftMargin: cell.inset
        anchors.rightMargin: Theme.px(10)
        text: cell.text
        color: cell.kind === "link" ? Theme.accent : cell.tone.length > 0 ? Theme.tone(cell.tone).fg : Theme.text
        font.family: cell.figures ? Theme.figureFamily : Theme.fontFamily
        font.pixelSize: Theme.sizeBody
        horizontalAlignment: cell.kind === "number" ? Text.AlignRight : cell.alignment
        verticalAlignment: Text.AlignVCenter
        elide: Text.ElideRight
        textFormat: Text.PlainText
        renderType: Text.NativeRendering
        maximumLineCount: 1
    }
    Repeater {
        model: cell.branchMade ? 1 : 0
        Icon {
            visible: cell.branch.length > 0
            x: cell.inset - Theme.l
            y: Math.round((cell.height - height) / 2)
            name: cell.branch === "open" ? "chevron-down" : "chevron-right"
            size: Theme.px(13)
            color: Theme.textMuted
        }
    }
    Repeater {
        model: cell.badgeMade ? 1 : 0
        Badge {
            visible: cell.kind === "badge" && cell.text.length > 0
            x: Theme.px(10)
            y: Math.round((cell.height - height) / 2)
            width: Math.min(implicitWidth, cell.width - 2 * Theme.px(10))
            text: cell.text
            tone: cell.tone.length > 0 ? cell.tone : "neutral"
            Accessible.ignored: true
        }
    }
    Repeater {
        model: cell.barMade ? 1 : 0
        RateBar {
            visible: cell.kind === "bar" && cell.text.length > 0
            x: Theme.px(10)
            y: Math.round((cell.height - height) / 2)
            width: cell.width - 2 * Theme.px(10)
            share: cell.share
            text: cell.text
            tone: cell.tone
            Accessible.ignored: true
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
}
