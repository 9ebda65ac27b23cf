// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import LoTrinh
import LoTrinh.Controls

// What the class is, where it stands, and what can still be changed about it.
ScrollColumn {
    id: root

    required property ClassController shown

    // What a form was filled with, and on which revision: what is typed stays when the class changes meanwhile, and is sent
    // on what it was typed on.
    property int filledCapacity: 0
    property int capacityRevision: 0
    property string filledFirst
    property string filledLast
    property int daysRevision: 0
    function fillCapacity(): void {
        capacity.value = root.shown.capacity;
        root.filledCapacity = capacity.value;
        root.capacityRevision = root.shown.revision;
    }
    function fillDays(): void {
        first.iso = root.shown.startsOn;
        last.iso = root.shown.endsOn;
        root.filledFirst = root.shown.startsOn;
        root.filledLast = root.shown.endsOn;
        root.daysRevision = root.shown.revision;
    }
    function fillUntouched(): void {
        if (capacity.value === root.filledCapacity || capacity.value === root.shown.capacity)
            root.fillCapacity();
        const untouched = first.iso === root.filledFirst && last.iso === root.filledLast;
        if (untouched || (first.iso === root.shown.startsOn && last.iso === root.shown.endsOn))
            root.fillDays();
    }

    padding: 0
    spacing: Theme.l
    Component.onCompleted: {
        root.fillCapacity();
        root.fillDays();
    }

    Stepper {
        Layout.topMargin: Theme.s
        visible: root.shown.step >= 0
        steps: [qsTr("Dự thảo"), qsTr("Chiêu sinh"), qsTr("Đang học"), qsTr("Bế giảng"), qsTr("Công nhận")]
        current: root.shown.step
    }
    Banner {
        Layout.fillWidth: true
        visible: root.shown.caution.length > 0
        tone: "warn"
        text: root.shown.caution
    }
    Banner {
        Layout.fillWidth: true
        visible: root.shown.note.length > 0
        tone: "info"
        text: root.shown.note
    }
    KeyValueList {
        Layout.fillWidth: true
        keyWidth: Theme.px(150)
        entries: [
            KeyValue {
                key: qsTr("Khóa học")
                value: root.shown.course
            },
            KeyValue {
                key: qsTr("Thời gian")
                value: root.shown.dates
            },
            KeyValue {
                key: qsTr("Phòng")
                value: root.shown.room
            },
            KeyValue {
                key: qsTr("Giảng viên")
                value: root.shown.lecturer
            },
            KeyValue {
                key: qsTr("Sĩ số")
                value: root.shown.seats
            },
            KeyValue {
                key: qsTr("Điều kiện đạt")
                value: root.shown.passRule
            },
            KeyValue {
                key: qsTr("Danh sách chờ")
                value: root.shown.policy
            }
        ]
    }
    Divider {
        Layout.fillWidth: true
        visible: root.shown.canCancel
    }
    RowLayout {
        Layout.fillHeight: false
        visible: root.shown.canCancel
        spacing: Theme.m
        FormField {
            label: qsTr("Đổi sĩ số")
            RowLayout {
                spacing: Theme.s
                AppSpinBox {
                    id: capacity
                    objectName: "capacity"
                    Layout.preferredWidth: Theme.px(120)
                    label: qsTr("Sĩ số")
                    from: 1
                    to: 999
                }
                AppButton {
                    objectName: "changeCapacity"
                    text: qsTr("Đổi")
                    enabled: capacity.value !== root.shown.capacity && !root.shown.busy
                    onClicked: root.shown.changeCapacity(capacity.value, root.capacityRevision)
                }
            }
        }
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.fillHeight: false
        visible: root.shown.canMove
        spacing: Theme.m
        FormField {
            label: qsTr("Dời khai giảng sang")
            DateField {
                id: first
                objectName: "moveStart"
                Layout.preferredWidth: Theme.px(140)
                label: qsTr("Khai giảng")
                today: Workplace.today
                onDayChosen: iso => first.iso = iso
            }
        }
        FormField {
            label: qsTr("Bế giảng")
            DateField {
                id: last
                objectName: "moveEnd"
                Layout.preferredWidth: Theme.px(140)
                label: qsTr("Bế giảng")
                today: Workplace.today
                onDayChosen: iso => last.iso = iso
            }
        }
        FormField {
            Layout.fillWidth: true
            label: qsTr("Lý do nếu trùng lịch")
            AppTextField {
                id: overrideReason
                objectName: "moveReason"
                Layout.fillWidth: true
                label: qsTr("Lý do nếu trùng lịch")
            }
        }
        AppButton {
            objectName: "moveClass"
            Layout.alignment: Qt.AlignBottom
            text: qsTr("Dời lớp")
            enabled: !root.shown.busy && (first.iso !== root.shown.startsOn || last.iso !== root.shown.endsOn)
            onClicked: root.shown.move(first.iso, last.iso, overrideReason.text, root.daysRevision)
        }
    }
    Connections {
        target: root.shown
        function onViewChanged(): void {
            root.fillUntouched();
        }
        function onCodeChanged(): void {
            root.fillCapacity();
            root.fillDays();
        }
        function onStoredKept(): void {
            root.fillCapacity();
            root.fillDays();
        }
    }
}
