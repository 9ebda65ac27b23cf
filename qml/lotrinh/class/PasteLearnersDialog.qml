// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import LoTrinh
import LoTrinh.Controls

// A list of codes from a spreadsheet: whom it means, which lines mean nobody, and then one nomination of them all.
AppDialog {
    id: dialog
    objectName: "pasteDialog"

    // A list of codes.
    signal nominated(var codes)

    // Opens on what the clipboard holds.
    function begin(): void {
        pasted.takeClipboard();
        field.text = pasted.text;
        dialog.open();
    }

    width: Math.min(Theme.px(560), parent ? parent.width - Theme.px(48) : Theme.px(560))
    title: qsTr("Cử đi học theo danh sách mã")
    text: qsTr("Mỗi dòng một mã cán bộ. Dán từ Excel cũng được: chỉ cột đầu được đọc. Chưa có gì được gửi cho đến khi bạn cử.")
    acceptText: qsTr("Cử %n người", "", pasted.codes.length)
    acceptEnabled: pasted.codes.length > 0 && !pasted.checking
    startItem: field
    onAccepted: dialog.nominated(pasted.codes)

    PastedLearners {
        id: pasted
        objectName: "pastedLearners"
    }
    Banner {
        objectName: "pasteDoubts"
        Layout.fillWidth: true
        visible: pasted.doubts.count > 0 || pasted.problem.length > 0
        dismissible: false
        tone: pasted.problem.length > 0 ? "bad" : "warn"
        title: pasted.problem.length > 0 ? qsTr("Chưa tra được mã") : qsTr("%n dòng không cử được", "", pasted.doubts.count)
        text: pasted.problem.length > 0 ? pasted.problem : qsTr("Sửa các dòng dưới đây, hoặc cử những người còn lại.")
    }
    DataTable {
        objectName: "pasteDoubtTable"
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.px(148)
        visible: pasted.doubts.count > 0
        label: qsTr("Dòng không cử được")
        model: pasted.doubts
        columns: [
            TableColumn {
                title: qsTr("Dòng")
                column: 0
                width: 64
                kind: "number"
                sortable: false
            },
            TableColumn {
                title: qsTr("Mã")
                column: 1
                width: 110
                kind: "code"
                sortable: false
            },
            TableColumn {
                title: qsTr("Vì sao")
                column: 2
                width: 200
                stretches: true
                sortable: false
            }
        ]
    }
    FormField {
        Layout.fillWidth: true
        label: qsTr("Mã cán bộ")
        required: true
        AppTextArea {
            id: field
            objectName: "pasteField"
            Layout.fillWidth: true
            label: qsTr("Mã cán bộ, mỗi dòng một mã")
            placeholderText: qsTr("Dán danh sách mã vào đây")
            onTextChanged: pasted.text = field.text
        }
    }
}
