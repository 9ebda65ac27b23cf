// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import LoTrinh
import LoTrinh.Controls

// A class filled in from a need; one click opens, schedules and enrols.
AppDialog {
    id: root
    objectName: "openClassDialog"

    signal classOpened(string code)

    function begin(courseSet: string, cadres: list<string>): void {
        draft.begin(courseSet, cadres);
        root.open();
    }

    title: draft.finished ? qsTr("Lớp %1 đã mở").arg(draft.code) : qsTr("Mở lớp")
    text: draft.finished ? draft.summary : draft.peopleText
    width: Math.min(Theme.px(640), parent ? parent.width - Theme.px(48) : Theme.px(640))
    acceptText: draft.finished ? qsTr("Xem lớp") : qsTr("Mở lớp")
    rejectText: draft.finished ? qsTr("Ở lại đây") : qsTr("Hủy")
    acceptEnabled: draft.finished || draft.canSubmit
    busy: draft.busy
    closesOnAccept: false
    onSubmitted: {
        if (!draft.finished)
            return draft.submit();
        root.close();
        root.classOpened(draft.code);
    }

    OpenClassController {
        id: draft
        onOpened: code => {
            root.close();
            root.classOpened(code);
        }
    }
    Banner {
        Layout.fillWidth: true
        visible: draft.problem.length > 0
        tone: "bad"
        text: draft.problem
    }
    Banner {
        Layout.fillWidth: true
        visible: draft.caution.length > 0 && !draft.finished
        tone: "warn"
        text: draft.caution
    }
    OpenClassForm {
        Layout.fillWidth: true
        visible: !draft.finished
        enabled: !draft.busy
        draft: draft
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.fillHeight: false
        visible: draft.busy
        spacing: Theme.m
        RateBar {
            Layout.fillWidth: true
            share: draft.progress
            tone: "info"
            label: qsTr("Đang mở lớp")
        }
    }
    DataTable {
        objectName: "openClassRefusals"
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.px(220)
        visible: draft.finished
        model: draft.refusals
        label: qsTr("Chưa được xếp")
        columns: [
            TableColumn {
                title: qsTr("Ai, gì")
                column: 0
                width: 110
                kind: "code"
                sortable: false
            },
            TableColumn {
                title: qsTr("Vì sao")
                column: 1
                stretches: true
                sortable: false
            }
        ]
    }
}
