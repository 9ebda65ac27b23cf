// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import LoTrinh
import LoTrinh.Controls

// Who is planned for what, how ready, and what can be done about it.
ColumnLayout {
    id: root

    required property PlanningEntryView entry
    property bool mayKeep: false
    signal personWanted(string code)
    signal endWanted()

    Layout.fillHeight: false
    spacing: Theme.m

    RowLayout {
        Layout.fillWidth: true
        Layout.rightMargin: Theme.xl
        spacing: Theme.m
        Avatar {
            name: root.entry.name
            size: Theme.px(44)
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2
            AppText {
                Layout.fillWidth: true
                kind: AppText.Title
                elide: Text.ElideRight
                text: root.entry.name
            }
            AppText {
                Layout.fillWidth: true
                muted: true
                wrapMode: Text.WordWrap
                text: root.entry.post.length > 0 ? qsTr("%1 · %2").arg(root.entry.cadre).arg(root.entry.post) : root.entry.cadre
            }
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.m
        Badge {
            text: root.entry.readyText
            tone: root.entry.readyTone
        }
        RateBar {
            Layout.fillWidth: true
            visible: root.entry.inForce
            share: root.entry.share
            text: root.entry.readiness
            tone: root.entry.readyTone
            label: qsTr("Đã đạt trên số tiêu chuẩn đã xác định")
        }
    }
    Banner {
        Layout.fillWidth: true
        visible: root.entry.ended.length > 0
        dismissible: false
        tone: "neutral"
        text: root.entry.ended
    }
    KeyValueList {
        Layout.fillWidth: true
        keyWidth: Theme.px(112)
        entries: [
            KeyValue {
                key: qsTr("Chức danh")
                value: root.entry.title
            },
            KeyValue {
                key: qsTr("Đơn vị")
                value: root.entry.unit
            },
            KeyValue {
                key: qsTr("Nhiệm kỳ")
                value: root.entry.term
            },
            KeyValue {
                key: qsTr("Quyết định")
                value: root.entry.decision
            },
            KeyValue {
                key: qsTr("Phê duyệt")
                value: root.entry.approvedOn
            },
            KeyValue {
                key: qsTr("Dự kiến bổ nhiệm")
                value: root.entry.targetOn
            },
            KeyValue {
                key: qsTr("Mã quy hoạch")
                value: root.entry.code
            }
        ]
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.s
        AppButton {
            objectName: "planningPerson"
            iconName: "user"
            text: qsTr("Lộ trình của cán bộ")
            onClicked: root.personWanted(root.entry.cadre)
        }
        AppButton {
            objectName: "endPlanning"
            visible: root.mayKeep && root.entry.canEnd
            text: qsTr("Đưa ra khỏi quy hoạch…")
            onClicked: root.endWanted()
        }
    }
}
