// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import LoTrinh
import LoTrinh.Controls

// Takes a person out of a planning list. The entry ends; it is never deleted.
AppDialog {
    id: dialog

    property string code

    // In a review under way, its code: then the removal is one of its decisions.
    function begin(entry: PlanningEntryView, round: string): void {
        dialog.code = entry.code;
        //: person, title
        dialog.text = qsTr("%1, quy hoạch %2. Lượt quy hoạch được kết thúc và giữ lại trong lịch sử; các lượt khác của người này không đổi.")
                      .arg(entry.name).arg(entry.title);
        editor.begin();
        editor.round = round;
        editor.revision = entry.revision;
        dialog.open();
    }

    objectName: "endPlanningDialog"
    title: qsTr("Đưa ra khỏi quy hoạch")
    startItem: reason
    acceptText: qsTr("Đưa ra khỏi quy hoạch")
    acceptEnabled: editor.canEnd
    dangerous: true
    busy: editor.busy
    closesOnAccept: false
    onSubmitted: editor.end(dialog.code)

    PlanningEditor {
        id: editor
        onEnded: dialog.close()
        onStoredKept: dialog.close()
    }
    Banner {
        Layout.fillWidth: true
        visible: editor.problem.length > 0
        dismissible: false
        tone: "bad"
        title: qsTr("Chưa đưa ra được")
        text: editor.problem
    }
    FormField {
        Layout.fillWidth: true
        label: qsTr("Từ ngày")
        hint: qsTr("Ngày này đã không còn trong quy hoạch.")
        required: true
        DateField {
            objectName: "endPlanningDay"
            Layout.preferredWidth: Theme.px(150)
            label: qsTr("Từ ngày")
            iso: editor.day
            today: Workplace.today
            clearable: false
            onDayChosen: iso => editor.day = iso
        }
    }
    FormField {
        Layout.fillWidth: true
        label: qsTr("Lý do")
        required: true
        AppTextField {
            id: reason
            objectName: "endPlanningReason"
            Layout.fillWidth: true
            label: qsTr("Lý do")
            placeholderText: qsTr("Ví dụ: không còn đủ tuổi cho một nhiệm kỳ")
            text: editor.reason
            onTextEdited: editor.reason = reason.text
        }
    }
    FormField {
        Layout.fillWidth: true
        label: qsTr("Số quyết định")
        required: editor.round.length > 0
        hint: editor.round.length > 0 ? qsTr("Trong đợt rà soát %1").arg(editor.round) : ""
        AppTextField {
            id: decision
            objectName: "endPlanningDecision"
            Layout.fillWidth: true
            label: qsTr("Số quyết định")
            text: editor.decision
            onTextEdited: editor.decision = decision.text
        }
    }
}
