// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import LoTrinh
import LoTrinh.Controls

// The same class once more, on the first free days; one click to open it, or other days first.
AppDialog {
    id: root
    objectName: "copyClass"

    property ScheduleController schedule
    signal copied(string code)

    function begin(code: string): void {
        draft.begin(code);
        root.open();
    }

    title: qsTr("Mở thêm một lớp như %1").arg(draft.code)
    text: qsTr("Cùng khóa học, phòng, giảng viên, chuyên đề và giờ; chưa có học viên.")
    acceptText: qsTr("Mở lớp")
    acceptEnabled: draft.canSubmit
    busy: draft.busy
    closesOnAccept: false
    onSubmitted: draft.submit()

    CopyClassController {
        id: draft
        source: root.schedule
        onOpened: code => {
            root.close();
            root.copied(code);
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.m
        AppText {
            text: qsTr("Khai giảng")
        }
        DateField {
            objectName: "copyStart"
            Layout.preferredWidth: Theme.px(140)
            iso: draft.startsOn
            today: Workplace.today
            clearable: false
            Accessible.name: qsTr("Khai giảng")
            onDayChosen: iso => draft.startsOn = iso
        }
        AppText {
            Layout.fillWidth: true
            text: draft.searching ? qsTr("Đang tìm ngày trống…") : draft.datesText
            muted: true
            elide: Text.ElideRight
        }
    }
    Banner {
        Layout.fillWidth: true
        visible: !draft.searching
        dismissible: false
        tone: draft.tone
        text: draft.lines.length > 0 ? draft.lines.join("\n") : qsTr("Phòng và giảng viên đều rảnh.")
    }
}
