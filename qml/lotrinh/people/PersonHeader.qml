// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import LoTrinh
import LoTrinh.Controls

// Who it is, and how they stand in one line of figures.
Card {
    id: root

    required property PersonController person
    signal closed()
    // As PersonEditor.Act.
    signal writeWanted(int act)

    padding: Theme.m
    spacing: Theme.m

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.m

        Avatar {
            name: root.person.name
            size: Theme.px(44)
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2
            AppText {
                objectName: "personName"
                Layout.fillWidth: true
                kind: AppText.Heading
                text: root.person.name
                elide: Text.ElideRight
                Accessible.role: Accessible.Heading
            }
            AppText {
                Layout.fillWidth: true
                text: root.person.title.length > 0 ? root.person.title : qsTr("Chưa giữ chức danh nào")
                elide: Text.ElideRight
            }
            AppText {
                Layout.fillWidth: true
                text: root.person.unit
                muted: true
                elide: Text.ElideRight
            }
        }
        KeyValueList {
            keyWidth: Theme.px(96)
            rowSpacing: 2
            Layout.fillWidth: false
            Layout.preferredWidth: Theme.px(200)
            entries: [
                KeyValue {
                    key: qsTr("Mã")
                    value: root.person.code
                },
                KeyValue {
                    key: qsTr("Sinh")
                    value: root.person.birth
                },
                KeyValue {
                    key: root.person.sex.length > 0 ? qsTr("Giới, dân tộc") : qsTr("Công tác")
                    value: root.person.sex.length > 0 ? qsTr("%1, %2").arg(root.person.sex).arg(root.person.ethnicity) : root.person.inService ? qsTr("Đang công tác") : qsTr("Đã nghỉ")
                }
            ]
        }
        AppButton {
            id: write
            objectName: "writePerson"
            Layout.alignment: Qt.AlignTop
            visible: root.person.mayKeep
            iconName: "edit"
            trailingIconName: "chevron-down"
            text: qsTr("Ghi hồ sơ")
            onClicked: acts.popup(write, 0, write.height + 4)
            AppMenu {
                id: acts
                AppMenuItem {
                    objectName: "writeCompletion"
                    text: qsTr("Hoàn thành khóa học…")
                    onTriggered: root.writeWanted(PersonEditor.Completion)
                }
                AppMenuItem {
                    objectName: "writeExemption"
                    text: qsTr("Miễn học…")
                    onTriggered: root.writeWanted(PersonEditor.Exemption)
                }
                AppMenuItem {
                    objectName: "writeAppointment"
                    text: qsTr("Giữ chức danh…")
                    onTriggered: root.writeWanted(PersonEditor.Appointment)
                }
                AppMenuItem {
                    objectName: "writeEndOfPost"
                    text: qsTr("Thôi giữ chức danh…")
                    onTriggered: root.writeWanted(PersonEditor.EndOfPost)
                }
            }
        }
        IconButton {
            objectName: "closePerson"
            Layout.alignment: Qt.AlignTop
            iconName: "close"
            tip: qsTr("Trở lại danh sách")
            onClicked: root.closed()
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.s
        Badge {
            tone: root.person.overdueCount > 0 ? "bad" : "neutral"
            text: qsTr("%n lượt quá hạn", "", root.person.overdueCount)
        }
        Badge {
            tone: root.person.dueSoonCount > 0 ? "warn" : "neutral"
            text: qsTr("%n lượt sắp đến hạn", "", root.person.dueSoonCount)
        }
        Badge {
            tone: root.person.doneCount > 0 ? "good" : "neutral"
            text: qsTr("%n lượt đã đạt", "", root.person.doneCount)
        }
        Badge {
            visible: root.person.exemptCount > 0
            tone: "info"
            text: qsTr("%n lượt được miễn", "", root.person.exemptCount)
        }
        Item {
            Layout.fillWidth: true
        }
        AppText {
            text: qsTr("Tỷ lệ hoàn thành")
            kind: AppText.Small
            muted: true
        }
        RateBar {
            Layout.preferredWidth: Theme.px(150)
            share: root.person.share
            text: root.person.shareText
            tone: "good"
            label: qsTr("Tỷ lệ hoàn thành")
        }
    }
}
