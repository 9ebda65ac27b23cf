// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import LoTrinh.Controls

// One dated version of a rule: what it asks, of whom, from when to when, on what grounds.
Card {
    id: root

    required property string key
    required property string demand
    required property string applies
    required property string life
    required property string basis
    required property string courses
    required property string standing
    required property string tone
    required property bool current
    required property string note
    required property bool used
    required property int revision
    property bool mayKeep: false
    signal switched(bool on)
    signal endWanted()

    padding: Theme.m
    spacing: Theme.xs
    color: Theme.sunken

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.s
        AppText {
            Layout.fillWidth: true
            text: root.key
            kind: AppText.Small
            font.family: Theme.figureFamily
            muted: true
        }
        Badge {
            text: root.standing
            tone: root.tone
        }
    }
    AppText {
        Layout.fillWidth: true
        //: what is asked, of whom
        text: qsTr("%1; %2").arg(root.demand).arg(root.applies)
        wrapMode: Text.WordWrap
        font.weight: Font.Medium
    }
    AppText {
        Layout.fillWidth: true
        text: root.life
        wrapMode: Text.WordWrap
    }
    AppText {
        Layout.fillWidth: true
        visible: root.courses.length > 0
        text: qsTr("Một trong: %1").arg(root.courses)
        kind: AppText.Small
        muted: true
        wrapMode: Text.WordWrap
    }
    AppText {
        Layout.fillWidth: true
        text: root.basis.length > 0 ? qsTr("Căn cứ: %1").arg(root.basis) : qsTr("Chưa ghi căn cứ")
        kind: AppText.Small
        muted: true
        wrapMode: Text.WordWrap
    }
    AppText {
        Layout.fillWidth: true
        visible: root.note.length > 0
        text: root.note
        kind: AppText.Small
        muted: true
        wrapMode: Text.WordWrap
    }
    RowLayout {
        Layout.fillWidth: true
        visible: root.mayKeep
        spacing: Theme.s
        AppButton {
            objectName: "endRule-" + root.key
            compact: true
            visible: root.current
            text: qsTr("Thôi áp dụng từ…")
            onClicked: root.endWanted()
        }
        AppButton {
            objectName: "switchRule-" + root.key
            compact: true
            text: root.used ? qsTr("Ngừng dùng") : qsTr("Đưa vào dùng")
            onClicked: root.switched(!root.used)
        }
    }
}
