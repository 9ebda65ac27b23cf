// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import LoTrinh
import LoTrinh.Controls

// Everybody present, then the exceptions: by letters or by the buttons above the sheet.
ColumnLayout {
    id: root

    required property ClassController shown

    spacing: Theme.s

    AttendanceController {
        id: marks
        source: root.shown
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.fillHeight: false
        spacing: Theme.s

        AppButton {
            objectName: "presentAlways"
            variant: AppButton.Primary
            iconName: "check"
            text: qsTr("Có mặt tất cả")
            tip: qsTr("Ghi có mặt cho mọi buổi đã diễn ra, trừ ô đã điểm danh")
            enabled: marks.canMark && !root.shown.busy
            onClicked: marks.everybodyAlwaysPresent()
        }
        AppButton {
            objectName: "presentSession"
            text: qsTr("Có mặt cả buổi này")
            enabled: marks.canMark && grid.currentColumn >= 0 && !root.shown.busy
            onClicked: marks.everybodyPresent(grid.currentColumn)
        }
        Item {
            Layout.fillWidth: true
        }
        Repeater {
            model: [
                {
                    letter: "P",
                    words: qsTr("Có mặt")
                },
                {
                    letter: "L",
                    words: qsTr("Muộn")
                },
                {
                    letter: "E",
                    words: qsTr("Có phép")
                },
                {
                    letter: "U",
                    words: qsTr("Không phép")
                }
            ]
            AppButton {
                required property var modelData
                objectName: "mark" + modelData.letter
                compact: true
                text: modelData.words
                enabled: marks.canMark && grid.currentRow >= 0
                onClicked: marks.mark(grid.currentRow, grid.currentColumn, modelData.letter)
            }
        }
    }
    AppText {
        Layout.fillWidth: true
        text: marks.hint
        kind: AppText.Small
        muted: true
        elide: Text.ElideRight
    }
    MarkGrid {
        id: grid
        objectName: "attendance"
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: marks.heads.count > 0
        sheet: marks.sheet
        heads: marks.heads
        headTitles: [qsTr("Học viên"), qsTr("Đã dự"), qsTr("Xấu nhất"), qsTr("Tốt nhất"), qsTr("Được vắng")]
        headWidths: [150, 68, 68, 68, 72]
        headsRoom: 426
        cellWidth: Theme.px(46)
        usable: marks.canMark
        label: qsTr("Bảng điểm danh")
        onLettered: (row, column, letter) => marks.mark(row, column, letter)
        onStepped: (row, column) => marks.markNext(row, column)
        onPasted: (row, column) => marks.paste(row, column)
    }
    EmptyState {
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: marks.heads.count === 0
        glyph: "people"
        title: qsTr("Chưa có học viên để điểm danh")
        hint: qsTr("Nhận học viên ở phần Học viên trước.")
    }
}
