// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import LoTrinh
import LoTrinh.Controls

// Begins a review of the planning lists, keeps entries in it, or ends it: each has its day, and its number or decision.
AppDialog {
    id: dialog

    enum Step {
        Begin,
        Keep,
        TakeOut,
        Finish
    }
    required property ReviewController review
    required property TableModel entries
    property int step: ReviewDialog.Begin
    property string day

    function ask(step: int): void {
        dialog.step = step;
        dialog.day = Workplace.today;
        dialog.review.dismiss();
        word.text = step === ReviewDialog.Begin ? dialog.review.proposedCode : "";
        dialog.open();
    }

    objectName: "reviewDialog"
    title: [qsTr("Mở đợt rà soát quy hoạch"), qsTr("Giữ trong quy hoạch"), qsTr("Đưa ra khỏi quy hoạch"), qsTr("Kết thúc đợt rà soát %1").arg(dialog.review.code)][dialog.step]
    text: [qsTr("Mỗi lượt đang có trong quy hoạch được xét một lần: giữ, hoặc đưa ra kèm lý do. Xét hết mới kết thúc được đợt."), qsTr("%n lượt đang hiện mà đợt này chưa xét sẽ được giữ theo một quyết định.", "", dialog.review.waitingAmong(dialog.entries)), qsTr("%n lượt của người không còn công tác sẽ được đưa ra theo một quyết định.", "", dialog.review.left), qsTr("Kết quả của đợt được giữ trong lịch sử của từng lượt.")][dialog.step]
    acceptText: [qsTr("Mở đợt"), qsTr("Giữ"), qsTr("Đưa ra"), qsTr("Kết thúc đợt")][dialog.step]
    acceptEnabled: dialog.step === ReviewDialog.Finish || word.text.trim().length > 0
    busy: dialog.review.busy
    closesOnAccept: false
    onSubmitted: {
        if (dialog.step === ReviewDialog.Begin)
            dialog.review.begin(word.text, dialog.day, term.currentIndex);
        else if (dialog.step === ReviewDialog.Keep)
            dialog.review.keepAmong(dialog.entries, word.text, dialog.day);
        else if (dialog.step === ReviewDialog.TakeOut)
            dialog.review.takeOutLeft(word.text, dialog.day);
        else
            dialog.review.close(dialog.day);
    }

    Connections {
        target: dialog.review
        function onCarriedOut(): void {
            dialog.close();
        }
    }
    Banner {
        Layout.fillWidth: true
        visible: dialog.review.problem.length > 0
        dismissible: false
        tone: "bad"
        title: qsTr("Chưa thực hiện được")
        text: dialog.review.problem
    }
    FormField {
        Layout.fillWidth: true
        visible: dialog.step !== ReviewDialog.Finish
        label: dialog.step === ReviewDialog.Begin ? qsTr("Mã đợt") : qsTr("Số quyết định")
        required: true
        AppTextField {
            id: word
            objectName: "reviewWord"
            Layout.fillWidth: true
            label: dialog.step === ReviewDialog.Begin ? qsTr("Mã đợt") : qsTr("Số quyết định")
        }
    }
    FormField {
        Layout.fillWidth: true
        visible: dialog.step === ReviewDialog.Begin
        label: qsTr("Nhiệm kỳ")
        AppComboBox {
            id: term
            objectName: "reviewTerm"
            Layout.fillWidth: true
            label: qsTr("Nhiệm kỳ")
            model: dialog.review.terms
        }
    }
    FormField {
        Layout.fillWidth: true
        label: qsTr("Ngày")
        required: true
        DateField {
            objectName: "reviewDay"
            Layout.preferredWidth: Theme.px(150)
            label: qsTr("Ngày")
            iso: dialog.day
            today: Workplace.today
            clearable: false
            onDayChosen: iso => dialog.day = iso
        }
    }
}
