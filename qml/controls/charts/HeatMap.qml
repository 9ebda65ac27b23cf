// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import LoTrinh.Controls

// Rows against columns, each cell coloured by its share. Roles of the model: display, share (0 to 1,
// below 0 for an empty cell), accessibleText; titles are its header data. Arrows move, Enter or a click
// on a cell opens it, Ctrl+C copies the whole map for a spreadsheet.
FocusScope {
    id: root

    property alias model: grid.model
    property string label
    property string cornerText
    property int rowHeaderWidth: Theme.px(200)
    property int columnHeaderHeight: Theme.px(56)
    property int minimumCellWidth: Theme.px(64)
    property int maximumCellWidth: Theme.px(120)
    property color rampLow: Theme.rampLow
    property color rampMiddle: Theme.rampMiddle
    property color rampHigh: Theme.rampHigh
    property string lowText
    property string highText
    property string emptyTitle: qsTr("Chưa có số liệu")
    property string emptyHint
    property int currentRow: -1
    property int currentColumn: -1
    readonly property real cellHeight: Theme.rowHeight
    readonly property real cellWidth: Math.max(root.minimumCellWidth, Math.min(root.maximumCellWidth,
                                      Math.floor((root.width - root.rowHeaderWidth) / Math.max(1, grid.columns))))
    readonly property bool filled: grid.rows > 0 && grid.columns > 0
    signal cellActivated(int row, int column)
    // By keyboard, or by a press before its click.
    signal currentChanged()

    function activate(row: int, column: int): void {
        if (row >= 0 && column >= 0)
            root.cellActivated(row, column);
    }
    function move(rows: int, columns: int): void {
        if (!root.filled)
            return;
        root.currentRow = Math.max(0, Math.min(grid.rows - 1, root.currentRow + rows));
        root.currentColumn = Math.max(0, Math.min(grid.columns - 1, root.currentColumn + columns));
        root.reveal();
        root.currentChanged();
    }
    function reveal(): void {
        const left = root.currentColumn * root.cellWidth;
        const top = root.currentRow * root.cellHeight;
        const wide = grid.width - root.rowHeaderWidth;
        const high = grid.height - root.columnHeaderHeight;
        scroll.contentX = Math.max(Math.min(scroll.contentX, left), left + root.cellWidth - wide, 0);
        scroll.contentY = Math.max(Math.min(scroll.contentY, top), top + root.cellHeight - high, 0);
    }

    implicitWidth: Theme.px(640)
    implicitHeight: Theme.px(320)
    activeFocusOnTab: true
    Accessible.role: Accessible.Table
    Accessible.name: root.label
    Accessible.description: grid.spoken(root.currentRow, root.currentColumn)
    Accessible.focusable: true
    Keys.onPressed: event => {
        event.accepted = true;
        switch (event.key) {
        case Qt.Key_Left:
            return root.move(0, -1);
        case Qt.Key_Right:
            return root.move(0, 1);
        case Qt.Key_Up:
            return root.move(-1, 0);
        case Qt.Key_Down:
            return root.move(1, 0);
        case Qt.Key_Home:
            return root.move(event.modifiers & Qt.ControlModifier ? -grid.rows : 0, -grid.columns);
        case Qt.Key_End:
            return root.move(event.modifiers & Qt.ControlModifier ? grid.rows : 0, grid.columns);
        case Qt.Key_PageUp:
            return root.move(-8, 0);
        case Qt.Key_PageDown:
            return root.move(8, 0);
        case Qt.Key_Return:
        case Qt.Key_Enter:
        case Qt.Key_Space:
            return root.activate(root.currentRow, root.currentColumn);
        case Qt.Key_C:
            if (event.modifiers === Qt.ControlModifier)
                return grid.copy(root.cornerText);
        }
        event.accepted = false;
    }

    HeatGrid {
        id: grid
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: legend.visible ? legend.top : parent.bottom
        anchors.bottomMargin: legend.visible ? Theme.s : 0
        cellWidth: root.cellWidth
        cellHeight: root.cellHeight
        rowHeaderWidth: root.rowHeaderWidth
        columnHeaderHeight: root.columnHeaderHeight
        contentX: scroll.contentX
        contentY: scroll.contentY
        currentRow: root.currentRow
        currentColumn: root.currentColumn
        hoveredRow: hover.row
        hoveredColumn: hover.column
        focusShown: root.activeFocus
        rampLow: root.rampLow
        rampMiddle: root.rampMiddle
        rampHigh: root.rampHigh
        surfaceColor: Theme.surface
        emptyColor: Theme.sunken
        textColor: Theme.text
        mutedColor: Theme.textMuted
        focusColor: Theme.focus
        textFont.family: Theme.fontFamily
        textFont.pixelSize: Theme.sizeSmall
        figureFont.family: Theme.figureFamily
        figureFont.pixelSize: Theme.sizeSmall
        onShapeChanged: {
            root.currentRow = Math.min(root.currentRow, grid.rows - 1);
            root.currentColumn = Math.min(root.currentColumn, grid.columns - 1);
        }
    }
    AppText {
        x: Theme.xs
        y: root.columnHeaderHeight - height - 6
        width: root.rowHeaderWidth - Theme.l
        visible: root.filled
        text: root.cornerText
        kind: AppText.Small
        font.weight: Font.DemiBold
        muted: true
        elide: Text.ElideRight
    }
    Flickable {
        id: scroll
        anchors.fill: grid
        anchors.leftMargin: root.rowHeaderWidth
        anchors.topMargin: root.columnHeaderHeight
        contentWidth: grid.columns * root.cellWidth
        contentHeight: grid.rows * root.cellHeight
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        T.ScrollBar.vertical: AppScrollBar {}
        T.ScrollBar.horizontal: AppScrollBar {}

        MouseArea {
            id: hover

            readonly property int row: containsMouse ? grid.rowAt(root.columnHeaderHeight + mouseY - scroll.contentY) : -1
            readonly property int column: containsMouse ? grid.columnAt(root.rowHeaderWidth + mouseX - scroll.contentX) : -1

            objectName: "heatPointer"
            width: scroll.contentWidth
            height: scroll.contentHeight
            hoverEnabled: true
            cursorShape: Qt.PointingHandCursor
            onPressed: {
                root.forceActiveFocus(Qt.MouseFocusReason);
                root.currentRow = hover.row;
                root.currentColumn = hover.column;
                root.currentChanged();
            }
            onClicked: root.activate(hover.row, hover.column)

            AppToolTip {
                x: (hover.column + 0.5) * root.cellWidth - implicitWidth / 2
                y: (hover.row + 1) * root.cellHeight + 6
                text: grid.spoken(hover.row, hover.column)
                shown: hover.row >= 0 && hover.column >= 0
            }
        }
    }
    EmptyState {
        anchors.fill: grid
        visible: !root.filled
        glyph: "chart"
        title: root.emptyTitle
        hint: root.emptyHint
    }
    Row {
        id: legend
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        visible: root.filled && root.lowText.length > 0
        spacing: Theme.s
        AppText {
            anchors.verticalCenter: parent.verticalCenter
            text: root.lowText
            kind: AppText.Small
            muted: true
        }
        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.px(120)
            height: Theme.px(10)
            radius: 2
            border.width: 1
            border.color: Theme.line
            gradient: Gradient {
                orientation: Gradient.Horizontal
                GradientStop {
                    position: 0
                    color: root.rampLow
                }
                GradientStop {
                    position: 0.5
                    color: root.rampMiddle
                }
                GradientStop {
                    position: 1
                    color: root.rampHigh
                }
            }
        }
        AppText {
            anchors.verticalCenter: parent.verticalCenter
            text: root.highText
            kind: AppText.Small
            muted: true
        }
    }
}
