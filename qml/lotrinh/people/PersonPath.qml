// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import LoTrinh
import LoTrinh.Controls

// One person's path: who it is, what they must take with why, and their time line.
FocusScope {
    id: root

    required property PersonController person
    signal closed()

    function explain(key: string): void {
        root.person.explain(key);
        proof.open();
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.m

        PersonHeader {
            Layout.fillWidth: true
            person: root.person
            onClosed: root.closed()
            onWriteWanted: act => writing.begin(root.person.code, root.person.name, act)
        }
        Banner {
            objectName: "personProblem"
            Layout.fillWidth: true
            visible: root.person.problem.length > 0
            dismissible: false
            tone: "bad"
            text: root.person.problem
        }
        ScrollColumn {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: root.person.found
            padding: 0
            spacing: Theme.l

            Card {
                Layout.fillWidth: true
                Layout.rightMargin: Theme.m
                title: qsTr("Phải học")
                padding: Theme.m
                spacing: Theme.xs
                DutyList {
                    objectName: "personToDo"
                    Layout.fillWidth: true
                    duties: root.person.toDo
                    emptyText: root.person.inService ? qsTr("Không còn khóa nào phải học.") : qsTr("Không còn công tác vào ngày này nên không có nghĩa vụ.")
                    onExplained: key => root.explain(key)
                }
            }
            Card {
                Layout.fillWidth: true
                Layout.rightMargin: Theme.m
                visible: root.person.settled.count > 0
                title: qsTr("Đã đạt, được miễn")
                padding: Theme.m
                spacing: Theme.xs
                DutyList {
                    objectName: "personSettled"
                    Layout.fillWidth: true
                    duties: root.person.settled
                    onExplained: key => root.explain(key)
                }
            }
            Card {
                Layout.fillWidth: true
                Layout.rightMargin: Theme.m
                title: qsTr("Dòng thời gian")
                padding: Theme.m
                spacing: 0
                PathTimeline {
                    Layout.fillWidth: true
                    events: root.person.events
                }
            }
        }
    }
    ProofSheet {
        id: proof
        person: root.person
    }
    PersonDialog {
        id: writing
    }
}
