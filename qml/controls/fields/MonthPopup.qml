// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import LoTrinh.Controls

// One month, Monday first. The arrows move by day and week, Page Up and Page Down by month, Enter picks.
T.Popup {
    id: popup

    property string shownDay
    property string chosenDay
    property string today
    readonly property int cell: Theme.px(30)
    signal picked(string iso)

    function choose(day: string): void {
        popup.close();
        popup.picked(day);
    }
    function step(days: int): void {
        popup.shownDay = Dates.addDays(popup.shownDay, days);
    }
    function turn(months: int): void {
        popup.shownDay = Dates.addMonths(popup.shownDay, months);
    }

    padding: Theme.s
    margins: 6
    focus: true
    implicitWidth: 7 * popup.cell + 2 * padding
    implicitHeight: contentItem.implicitHeight + 2 * padding

    contentItem: FocusScope {
        focus: true
        implicitHeight: column.implicitHeight
        Keys.onLeftPressed: popup.step(-1)
        Keys.onRightPressed: popup.step(1)
        Keys.onUpPressed: popup.step(-7)
        Keys.onDownPressed: popup.step(7)
        Keys.onReturnPressed: popup.choose(popup.shownDay)
        Keys.onEnterPressed: popup.choose(popup.shownDay)
        Keys.onSpacePressed: popup.choose(popup.shownDay)
        Keys.onPressed: event => {
            event.accepted = event.key === Qt.Key_PageUp || event.key === Qt.Key_PageDown;
            if (event.accepted)
                popup.turn(event.key === Qt.Key_PageUp ? -1 : 1);
        }

        Column {
            id: column
            spacing: Theme.xs

            Item {
                width: 7 * popup.cell
                height: Theme.compactHeight
                IconButton {
                    compact: true
                    focusPolicy: Qt.NoFocus
                    iconName: "chevron-left"
                    tip: qsTr("Tháng trước")
                    onClicked: popup.turn(-1)
                }
                AppText {
                    anchors.centerIn: parent
                    kind: AppText.Strong
                    text: qsTr("Tháng %1, %2").arg(Dates.month(popup.shownDay)).arg(Dates.year(popup.shownDay))
                }
                IconButton {
                    anchors.right: parent.right
                    compact: true
                    focusPolicy: Qt.NoFocus
                    iconName: "chevron-right"
                    tip: qsTr("Tháng sau")
                    onClicked: popup.turn(1)
                }
            }
            Row {
                Repeater {
                    model: [qsTr("T2"), qsTr("T3"), qsTr("T4"), qsTr("T5"), qsTr("T6"), qsTr("T7"), qsTr("CN")]
                    AppText {
                        required property string modelData
                        width: popup.cell
                        text: modelData
                        kind: AppText.Tiny
                        muted: true
                        horizontalAlignment: Text.AlignHCenter
                    }
                }
            }
            Grid {
                columns: 7
                Repeater {
                    model: Dates.monthCells(popup.shownDay)
                    MonthDay {
                        required property string modelData
                        iso: modelData
                        width: popup.cell
                        height: popup.cell
                        inMonth: Dates.month(modelData) === Dates.month(popup.shownDay)
                        chosen: modelData === popup.chosenDay
                        current: modelData === popup.shownDay
                        isToday: modelData === popup.today
                        onClicked: popup.choose(modelData)
                    }
                }
            }
        }
    }
    background: PopupGround {}
}
