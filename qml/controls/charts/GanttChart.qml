// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import LoTrinh.Controls

// Bars over days, in lanes. A bar is pulled with the mouse (its right end stretches it); by keyboard Left and
// Right go from one to the next, Ctrl+Left and Ctrl+Right move it, with Shift they stretch it, Enter lets it
// go there, Esc puts it back. Whoever holds the chart says what a move would mean.
FocusScope {
    id: root

    property alias content: grid.content
    property alias language: grid.language
    property string label
    property string current
    // How the bar would stand where it is held now: good, warn or bad.
    property string movedTone: "info"
    property string emptyTitle: qsTr("Chưa có gì")
    property string emptyHint
    property int laneWidth: Theme.px(232)
    readonly property alias moved: grid.moved
    readonly property bool filled: root.content !== null && !root.content.empty
    signal activated(string group)
    signal moving(string group, int shift, int stretch)
    signal dropped(string group, int shift, int stretch)
    signal putBack()
    signal pageAsked(int steps)

    function hold(group: string, shift: int, stretch: int): void {
        if (grid.moved === group && grid.shift === shift && grid.stretch === stretch)
            return;
        grid.moved = group;
        grid.shift = shift;
        grid.stretch = stretch;
        root.moving(group, shift, stretch);
    }
    function letGo(): void {
        const [group, shift, stretch] = [grid.moved, grid.shift, grid.stretch];
        grid.moved = "";
        if (group.length > 0 && (shift !== 0 || stretch !== 0))
            root.dropped(group, shift, stretch);
        else
            root.putBack();
    }
    function giveUp(): void {
        grid.moved = "";
        root.putBack();
    }
    function step(shift: int, stretch: int): void {
        if (root.current.length === 0 || !root.content.isMovable(root.current))
            return;
        if (stretch !== 0 && !root.content.isStretchable(root.current))
            return;
        const held = grid.moved === root.current;
        root.hold(root.current, (held ? grid.shift : 0) + shift, (held ? grid.stretch : 0) + stretch);
    }
    function go(steps: int): void {
        if (grid.moved.length > 0)
            root.giveUp();
        root.current = root.content.neighbour(root.current, steps);
        root.reveal(root.current);
    }
    function reveal(group: string): void {
        const row = root.content.rowOf(group);
        if (row < 0)
            return;
        const top = row * grid.rowHeight;
        scroll.contentY = Math.max(0, Math.min(Math.max(scroll.contentY, top + 2 * grid.rowHeight - scroll.height), top));
    }

    implicitWidth: Theme.px(800)
    implicitHeight: Theme.px(400)
    activeFocusOnTab: true
    Accessible.role: Accessible.Chart
    Accessible.name: root.label
    Accessible.description: root.content ? root.content.spoken(root.current) : ""
    Accessible.focusable: true
    Keys.onPressed: event => {
        event.accepted = true;
        const moves = event.modifiers & Qt.ControlModifier;
        const stretches = moves && (event.modifiers & Qt.ShiftModifier);
        switch (event.key) {
        case Qt.Key_Left:
            return stretches ? root.step(0, -1) : moves ? root.step(-1, 0) : root.go(-1);
        case Qt.Key_Right:
            return stretches ? root.step(0, 1) : moves ? root.step(1, 0) : root.go(1);
        case Qt.Key_Up:
            return root.go(-1);
        case Qt.Key_Down:
            return root.go(1);
        case Qt.Key_Home:
            return root.go(-100000);
        case Qt.Key_End:
            return root.go(100000);
        case Qt.Key_PageUp:
            return root.pageAsked(-1);
        case Qt.Key_PageDown:
            return root.pageAsked(1);
        case Qt.Key_Return:
        case Qt.Key_Enter:
            if (grid.moved.length > 0)
                return root.letGo();
            return root.current.length > 0 ? root.activated(root.current) : undefined;
        case Qt.Key_Escape:
            if (grid.moved.length > 0)
                return root.giveUp();
        }
        event.accepted = false;
    }

    GanttGrid {
        id: grid
        objectName: "ganttGrid"
        anchors.fill: parent
        rowHeight: Theme.px(28)
        headHeight: Theme.px(44)
        laneWidth: root.laneWidth
        contentY: scroll.contentY
        current: root.current
        focusShown: root.activeFocus
        hovered: pointer.group
        movedTone: root.movedTone
        surfaceColor: Theme.surface
        textColor: Theme.text
        mutedColor: Theme.textMuted
        lineColor: Theme.line
        weekendColor: Theme.sunken
        dayOffColor: Theme.pressed
        focusColor: Theme.focus
        dangerColor: Theme.danger
        toneColors: [Theme.neutral.solid, Theme.neutral.bg, Theme.neutral.fg, Theme.good.solid, Theme.good.bg, Theme.good.fg, Theme.warn.solid, Theme.warn.bg, Theme.warn.fg, Theme.bad.solid, Theme.bad.bg, Theme.bad.fg, Theme.info.solid, Theme.info.bg, Theme.info.fg]
        textFont.family: Theme.fontFamily
        textFont.pixelSize: Theme.sizeSmall
        textFont.weight: Font.Medium
        smallFont.family: Theme.fontFamily
        smallFont.pixelSize: Theme.sizeTiny
    }
    Flickable {
        id: scroll
        objectName: "ganttScroll"
        anchors.fill: grid
        anchors.topMargin: grid.headHeight
        contentWidth: width
        contentHeight: (root.content ? root.content.rows : 0) * grid.rowHeight
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        T.ScrollBar.vertical: AppScrollBar {}

        MouseArea {
            id: pointer

            property string group
            property real pressedX: 0
            property bool stretching: false
            // What was moved is not clicked besides.
            property bool spent: false

            function look(x: real, y: real): void {
                const top = y - scroll.contentY + grid.headHeight;
                pointer.group = grid.groupAt(x, top);
                pointer.stretching = pointer.group.length > 0 && grid.isEndAt(x, top);
            }

            objectName: "ganttPointer"
            width: scroll.width
            height: Math.max(scroll.contentHeight, scroll.height)
            hoverEnabled: true
            preventStealing: grid.moved.length > 0 || pointer.group.length > 0
            cursorShape: pointer.stretching ? Qt.SizeHorCursor : pointer.group.length > 0 ? Qt.PointingHandCursor : Qt.ArrowCursor
            onPressed: mouse => {
                root.forceActiveFocus(Qt.MouseFocusReason);
                pointer.look(mouse.x, mouse.y);
                pointer.pressedX = mouse.x;
                pointer.spent = false;
                if (pointer.group.length > 0)
                    root.current = pointer.group;
            }
            onPositionChanged: mouse => {
                if (!pointer.pressed)
                    return pointer.look(mouse.x, mouse.y);
                if (pointer.group.length === 0 || !root.content.isMovable(pointer.group))
                    return;
                const days = grid.daysBetween(pointer.pressedX, mouse.x);
                pointer.spent = pointer.spent || days !== 0;
                if (pointer.spent)
                    root.hold(pointer.group, pointer.stretching ? 0 : days, pointer.stretching ? days : 0);
            }
            onReleased: {
                if (grid.moved.length > 0)
                    root.letGo();
            }
            onClicked: {
                if (pointer.group.length > 0 && !pointer.spent)
                    root.activated(pointer.group);
            }
            onCanceled: root.giveUp()
            onExited: pointer.group = pointer.pressed ? pointer.group : ""

            AppToolTip {
                x: Math.min(pointer.mouseX, scroll.width - implicitWidth)
                y: pointer.mouseY + Theme.px(20)
                text: root.content ? root.content.spoken(pointer.group) : ""
                shown: pointer.group.length > 0 && !pointer.pressed
            }
        }
    }
    EmptyState {
        anchors.fill: parent
        visible: !root.filled
        glyph: "calendar"
        title: root.emptyTitle
        hint: root.emptyHint
    }
}
