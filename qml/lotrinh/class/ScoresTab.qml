// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import LoTrinh
import LoTrinh.Controls

// Scores by part and attempt, the grade beside them as they come in.
ColumnLayout {
    id: root

    required property ClassController shown
    readonly property bool filled: scores.heads.count > 0 && scores.parts.length > 0

    spacing: Theme.s

    ScoresController {
        id: scores
        source: root.shown
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.fillHeight: false
        spacing: Theme.s
        visible: scores.canNameParts

        AppTextField {
            id: part
            objectName: "partName"
            Layout.preferredWidth: Theme.px(200)
            label: qsTr("Phần đánh giá")
            placeholderText: qsTr("Bài thu hoạch, tiểu luận…")
            onAccepted: scores.addPart(part.text)
        }
        AppButton {
            objectName: "addPart"
            text: qsTr("Thêm phần")
            iconName: "plus"
            enabled: part.text.trim().length > 0 && !root.shown.busy
            onClicked: {
                scores.addPart(part.text);
                part.clear();
            }
        }
        Item {
            Layout.fillWidth: true
        }
        AppButton {
            objectName: "addAttempt"
            text: qsTr("Thêm lần thi lại")
            enabled: scores.canScore && grid.currentColumn >= 0
            onClicked: scores.addAttempt(grid.currentColumn)
        }
    }
    AppText {
        Layout.fillWidth: true
        text: scores.hint
        kind: AppText.Small
        muted: true
        elide: Text.ElideRight
    }
    MarkGrid {
        id: grid
        objectName: "scores"
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: root.filled
        sheet: scores.sheet
        heads: scores.heads
        headTitles: [qsTr("Học viên"), qsTr("Trung bình"), qsTr("Xếp loại")]
        headWidths: [190, 84, 100]
        headsRoom: 374
        cellWidth: Theme.px(112)
        writes: true
        usable: scores.canScore || scores.corrects
        label: qsTr("Bảng điểm")
        onWritten: (row, column, text) => {
            if (scores.corrects)
                correcting.ask(row, column, text);
            else
                scores.setScore(row, column, text);
        }
        onPasted: (row, column) => scores.paste(row, column)
    }
    EmptyState {
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: !root.filled
        glyph: "award"
        title: scores.parts.length === 0 ? qsTr("Lớp chỉ xét số buổi có mặt") : qsTr("Chưa có học viên để chấm")
        hint: scores.parts.length === 0 && scores.canNameParts ? qsTr("Muốn chấm điểm thì thêm một phần đánh giá, ví dụ “Bài thu hoạch”.") : ""
        actionText: scores.parts.length === 0 && scores.canNameParts ? qsTr("Thêm “Bài thu hoạch”") : ""
        onActionTriggered: scores.addPart(qsTr("Bài thu hoạch"))
    }
    ReasonDialog {
        id: correcting

        property int row: -1
        property int column: -1
        property string score

        function ask(row: int, column: int, score: string): void {
            correcting.row = row;
            correcting.column = column;
            correcting.score = score;
            correcting.open();
        }

        title: qsTr("Đính chính điểm thành %1").arg(correcting.score)
        text: qsTr("Kết quả cũ được giữ lại; tiêu chuẩn và quy hoạch của học viên được tính lại.")
        acceptText: qsTr("Đính chính")
        onGiven: reason => scores.correct(correcting.row, correcting.column, correcting.score, reason)
    }
}
