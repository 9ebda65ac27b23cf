// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import LoTrinh
import LoTrinh.Controls

// Answers what a cadre asked for: grants it, or refuses with a reason.
AppDialog {
    id: dialog

    function begin(code: string): void {
        answerer.begin(code);
        dialog.open();
    }

    objectName: "answerDialog"
    title: qsTr("Trả lời đề nghị")
    text: answerer.who
    acceptText: qsTr("Đồng ý")
    otherText: qsTr("Từ chối")
    acceptEnabled: answerer.canGrant
    busy: answerer.busy
    closesOnAccept: false
    onSubmitted: answerer.grant()
    onOtherChosen: answerer.refuse()

    RequestAnswerer {
        id: answerer
        onAnswered: dialog.close()
    }
    Banner {
        objectName: "answerProblem"
        Layout.fillWidth: true
        visible: answerer.problem.length > 0
        dismissible: false
        tone: "bad"
        title: qsTr("Chưa trả lời được")
        text: answerer.problem
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 2
        AppText {
            Layout.fillWidth: true
            text: answerer.course
            kind: AppText.Strong
            wrapMode: Text.WordWrap
        }
        AppText {
            objectName: "answerAsked"
            Layout.fillWidth: true
            text: answerer.asked
            wrapMode: Text.WordWrap
        }
        AppText {
            Layout.fillWidth: true
            visible: answerer.issuer.length > 0
            text: qsTr("Nơi cấp: %1").arg(answerer.issuer)
            muted: true
            wrapMode: Text.WordWrap
        }
        AppText {
            Layout.fillWidth: true
            visible: answerer.reason.length > 0
            text: qsTr("Lý do: %1").arg(answerer.reason)
            muted: true
            wrapMode: Text.WordWrap
        }
    }
    FormField {
        Layout.fillWidth: true
        visible: answerer.isExtension
        label: qsTr("Gia hạn đến hết ngày")
        required: true
        DateField {
            objectName: "answerUntil"
            Layout.preferredWidth: Theme.px(150)
            iso: answerer.until
            today: Workplace.today
            clearable: false
            onDayChosen: iso => answerer.until = iso
        }
    }
    FormField {
        Layout.fillWidth: true
        label: qsTr("Ý kiến trả lời")
        hint: qsTr("Từ chối thì phải ghi lý do.")
        AppTextField {
            objectName: "answerWords"
            Layout.fillWidth: true
            label: qsTr("Ý kiến trả lời")
            text: answerer.words
            onTextEdited: answerer.words = text
        }
    }
}
