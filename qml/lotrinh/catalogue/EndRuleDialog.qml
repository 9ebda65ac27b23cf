// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import LoTrinh
import LoTrinh.Controls

// The last day of a version of a rule.
AppDialog {
    id: dialog

    property string code
    // Of the rule as it was when the dialog was opened.
    property int revision: 0
    signal chosen(string code, string lastDay, int revision)

    function begin(code: string, revision: int): void {
        dialog.code = code;
        dialog.revision = revision;
        lastDay.iso = Workplace.asOf;
        dialog.open();
    }

    objectName: "endRuleDialog"
    title: qsTr("Thôi áp dụng quy định %1").arg(dialog.code)
    text: qsTr("Phiên bản được giữ lại; ngày nào hỏi trước hạn cuối vẫn tính theo nó.")
    acceptText: qsTr("Thôi áp dụng")
    acceptEnabled: lastDay.acceptable && lastDay.iso.length > 0
    onSubmitted: dialog.chosen(dialog.code, lastDay.iso, dialog.revision)

    FormField {
        Layout.fillWidth: true
        label: qsTr("Ngày cuối còn áp dụng")
        required: true
        DateField {
            id: lastDay
            objectName: "endRuleDay"
            Layout.preferredWidth: Theme.px(150)
            label: qsTr("Ngày cuối còn áp dụng")
            today: Workplace.today
            clearable: false
            onDayChosen: iso => lastDay.iso = iso
        }
    }
}
