// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import LoTrinh
import LoTrinh.Controls

// A sheet of learners against columns: names and sums stay on the left, arrows move, letters or scores go in.
// With `writes`, a typed figure opens a field in the cell; without, every letter is told at once.
FocusScope {
    id: root

    required property MatrixModel sheet
    required property TableModel heads
    property list<string> headTitles
    property list<int> headWidths
    property int cellWidth: Theme.px(52)
    property int headerHeight: Theme.px(44)
    property bool usable: true
    property bool writes: false
    property string label
    property int currentRow: -1
    property int currentColumn: -1
    // Sum of headWidths, in pixels at scale 1.
    property int headsRoom: 300
    readonly property int headsWidth: Theme.px(root.headsRoom)
    signal lettered(int row, int column, string letter)
    signal stepped(int row, int column)
    signal written(int row, int column, string text)
    signal pasted(int row, int column)

    function go(row: int, column: int): void {
        if (body.rows === 0 || body.columns === 0)
            return;
        root.currentRow = Math.max(0, Math.min(body.rows - 1, row));
        root.currentColumn = Math.max(0, Math.min(body.columns - 1, column));
        body.show(root.currentRow, root.currentColumn);
    }
    function edit(text: string): void {
        if (!root.usable || !root.writes || root.currentRow < 0)
            return;
        field.text = text;
        field.visible = true;
        field.forceActiveFocus();
        if (text.length > 1)
            field.selectAll();
    }
    function handleKey(event: KeyEvent): void {
        event.accepted = true;
        switch (event.key) {
        case Qt.Key_Left:
            return root.go(root.currentRow, root.currentColumn - 1);
        case Qt.Key_Right:
            return root.go(root.currentRow, root.currentColumn + 1);
        case Qt.Key_Up:
            return root.go(root.currentRow - 1, root.currentColumn);
        case Qt.Key_Down:
            return root.go(root.currentRow + 1, root.currentColumn);
        case Qt.Key_Home:
            return root.go(root.currentRow, 0);
        case Qt.Key_End:
            return root.go(root.currentRow, body.columns - 1);
        case Qt.Key_PageUp:
            return root.go(root.currentRow - 10, root.currentColumn);
        case Qt.Key_PageDown:
            return root.go(root.currentRow + 10, root.currentColumn);
        case Qt.Key_Space:
        case Qt.Key_Return:
        case Qt.Key_Enter:
            return root.use(root.currentRow, root.currentColumn);
        }
        event.accepted = root.handleText(event);
    }
    function handleText(event: KeyEvent): bool {
        if (!root.usable || root.currentRow < 0)
            return false;
        if (event.key === Qt.Key_V && event.modifiers & Qt.ControlModifier) {
            root.pasted(root.currentRow, root.currentColumn);
            return true;
        }
        if (event.text.length === 0 || event.modifiers & (Qt.ControlModifier | Qt.AltModifier))
            return false;
        if (root.writes && "0123456789".includes(event.text))
            root.edit(event.text);
        else if (!root.writes)
            root.lettered(root.currentRow, root.currentColumn, event.text);
        return true;
    }
    function use(row: int, column: int): void {
        if (!root.usable || row < 0 || column < 0)
            return;
        if (root.writes)
            root.edit(root.sheet.data(root.sheet.index(row, column)) ?? "");
        else
            root.stepped(row, column);
    }

    activeFocusOnTab: true
    Accessible.role: Accessible.Table
    Accessible.name: root.label
    Accessible.description: root.currentRow >= 0 ? body.spoken(root.currentRow, root.currentColumn) : ""
    Accessible.focusable: true
    Keys.onPressed: event => root.handleKey(event)
    onActiveFocusChanged: if (root.activeFocus && root.currentRow < 0)
        root.go(0, 0)

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
        radius: Theme.radius
        border.width: 1
        border.color: root.activeFocus ? Theme.focus : Theme.line
    }
    Row {
        id: leftHead
        x: 1
        y: 1
        height: root.headerHeight
        Repeater {
            model: root.headTitles
            AppText {
                required property int index
                required property string modelData
                width: Theme.px(root.headWidths[index])
                height: root.headerHeight
                leftPadding: Theme.px(10)
                verticalAlignment: Text.AlignVCenter
                text: modelData
                kind: AppText.Small
                muted: true
                wrapMode: Text.WordWrap
                font.weight: Font.DemiBold
            }
        }
    }
    Item {
        id: topHead
        x: root.headsWidth + 1
        y: 1
        width: root.width - x - 1
        height: root.headerHeight
        clip: true
        Row {
            x: -body.contentX
            Repeater {
                model: root.sheet.columnTitles
                AppText {
                    required property int index
                    required property string modelData
                    width: root.cellWidth
                    height: root.headerHeight
                    horizontalAlignment: Text.AlignHCenter
                    verticalAlignment: Text.AlignVCenter
                    text: modelData
                    kind: AppText.Small
                    font.weight: index === root.currentColumn ? Font.Bold : Font.DemiBold
                    muted: index !== root.currentColumn
                    wrapMode: Text.WordWrap
                    maximumLineCount: 2
                    elide: Text.ElideRight
                }
            }
        }
    }
    Divider {
        y: root.headerHeight
        width: parent.width
    }
    TableView {
        id: left
        x: 1
        y: root.headerHeight + 1
        width: root.headsWidth
        height: root.height - y - 1
        clip: true
        interactive: false
        syncView: body
        syncDirection: Qt.Vertical
        model: body.complete ? root.heads : null
        columnWidthProvider: column => Theme.px(root.headWidths[column] ?? 0)
        delegate: Item {
            id: head
            required property int row
            required property int column
            required property string display
            required property string tone
            implicitHeight: Theme.rowHeight
            implicitWidth: 60
            AppText {
                anchors.fill: parent
                leftPadding: Theme.px(10)
                rightPadding: Theme.px(6)
                verticalAlignment: Text.AlignVCenter
                text: head.display
                color: head.tone.length > 0 ? Theme.tone(head.tone).fg : Theme.text
                font.family: head.column > 0 ? Theme.figureFamily : Theme.fontFamily
                font.weight: head.row === root.currentRow && head.column === 0 ? Font.DemiBold : Font.Normal
                elide: Text.ElideRight
            }
            Divider {
                anchors.bottom: parent.bottom
                width: parent.width
            }
        }
    }
    TableView {
        id: body

        function show(row: int, column: int): void {
            const right = (column + 1) * root.cellWidth - body.width;
            const bottom = (row + 1) * Theme.rowHeight - body.height;
            body.contentX = Math.max(0, right, Math.min(body.contentX, column * root.cellWidth));
            body.contentY = Math.max(0, bottom, Math.min(body.contentY, row * Theme.rowHeight));
        }
        function spoken(row: int, column: int): string {
            return root.sheet.data(root.sheet.index(row, column), MatrixModel.Spoken) ?? "";
        }

        // Cells begun while a page is made by and by (Qt 6.4) leave the sheet half filled.
        property bool complete: false

        objectName: "markBody"
        Component.onCompleted: body.complete = true
        x: root.headsWidth + 1
        y: root.headerHeight + 1
        width: root.width - x - 1
        height: root.height - y - 1
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: body.complete ? root.sheet : null
        reuseItems: true
        animate: false
        keyNavigationEnabled: false
        pointerNavigationEnabled: false
        columnWidthProvider: () => root.cellWidth
        rowHeightProvider: () => Theme.rowHeight
        onWidthChanged: if (body.rows > 0)
            body.forceLayout()
        T.ScrollBar.vertical: AppScrollBar {}
        T.ScrollBar.horizontal: AppScrollBar {}
        delegate: Item {
            id: cell
            required property int row
            required property int column
            required property string display
            required property string tone
            required property string accessibleText
            readonly property bool current: cell.row === root.currentRow && cell.column === root.currentColumn
            implicitWidth: root.cellWidth
            implicitHeight: Theme.rowHeight
            Accessible.role: Accessible.Cell
            Accessible.name: cell.accessibleText
            Rectangle {
                anchors.fill: parent
                anchors.margins: 1
                radius: Theme.radiusSmall
                color: cell.tone.length > 0 ? Theme.tone(cell.tone).bg : "transparent"
                border.width: cell.current ? 2 : 1
                border.color: cell.current ? Theme.focus : Theme.line
            }
            AppText {
                anchors.centerIn: parent
                text: cell.display
                color: cell.tone.length > 0 ? Theme.tone(cell.tone).fg : Theme.text
                font.family: Theme.figureFamily
                font.weight: Font.DemiBold
                Accessible.ignored: true
            }
        }
    }
    MouseArea {
        id: pointer

        objectName: "markPointer"
        anchors.fill: body
        anchors.rightMargin: body.contentHeight > body.height ? 12 : 0
        anchors.bottomMargin: body.contentWidth > body.width ? 12 : 0
        preventStealing: true
        cursorShape: root.usable ? Qt.PointingHandCursor : Qt.ArrowCursor
        onPressed: mouse => {
            const row = Math.floor((mouse.y + body.contentY) / Theme.rowHeight);
            const column = Math.floor((mouse.x + body.contentX) / root.cellWidth);
            root.forceActiveFocus(Qt.MouseFocusReason);
            field.visible = false;
            if (row < body.rows && column < body.columns)
                root.go(row, column);
        }
        onDoubleClicked: root.use(root.currentRow, root.currentColumn)
    }
    AppTextField {
        id: field
        objectName: "markField"
        visible: false
        x: body.x + root.currentColumn * root.cellWidth - body.contentX
        y: body.y + root.currentRow * Theme.rowHeight - body.contentY
        width: root.cellWidth
        height: Theme.rowHeight
        label: qsTr("Điểm")
        Keys.onEscapePressed: {
            field.visible = false;
            root.forceActiveFocus();
        }
        onAccepted: {
            field.visible = false;
            root.written(root.currentRow, root.currentColumn, field.text);
            root.forceActiveFocus();
            root.go(root.currentRow + 1, root.currentColumn);
        }
    }
}
