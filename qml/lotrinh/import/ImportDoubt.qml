// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import LoTrinh
import LoTrinh.Controls

// The row looked at in full; a doubtful one beside the people it may mean.
Card {
    id: root

    required property ImportController intake
    property string sentences

    Layout.fillHeight: false
    title: root.intake.lineText
    padding: Theme.m
    spacing: Theme.s

    AppText {
        Layout.fillWidth: true
        visible: root.sentences.length > 0
        text: root.sentences
        wrapMode: Text.WordWrap
        maximumLineCount: 4
        elide: Text.ElideRight
    }
    Repeater {
        model: root.intake.candidates
        RowLayout {
            id: candidate
            required property string key
            required property string name
            required property string birth
            required property string unit

            Layout.fillWidth: true
            spacing: Theme.m
            AppText {
                Layout.fillWidth: true
                text: qsTr("%1 · %2 · sinh %3 · %4").arg(candidate.key).arg(candidate.name).arg(candidate.birth).arg(candidate.unit)
                elide: Text.ElideRight
            }
            AppButton {
                objectName: "importIs-" + candidate.key
                compact: true
                text: qsTr("Là người này")
                onClicked: root.intake.decide(candidate.key)
            }
        }
    }
    RowLayout {
        Layout.fillWidth: true
        visible: root.intake.candidates.count > 0
        spacing: Theme.s
        Item {
            Layout.fillWidth: true
        }
        AppButton {
            objectName: "importIsNew"
            compact: true
            text: qsTr("Người mới")
            onClicked: root.intake.decide("new")
        }
        AppButton {
            objectName: "importSkips"
            compact: true
            text: qsTr("Bỏ dòng này")
            onClicked: root.intake.decide("skip")
        }
    }
}
