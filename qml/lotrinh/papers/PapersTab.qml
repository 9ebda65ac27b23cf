// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import LoTrinh
import LoTrinh.Controls

// The official papers of the class: which it gets, in whose name, and the whole set with one button.
ColumnLayout {
    id: root

    required property ClassController shown

    spacing: Theme.m

    PapersController {
        id: papers
        source: root.shown
        office: PaperOffice
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.fillHeight: false
        spacing: Theme.s
        RowStack {
            id: place
            Layout.fillWidth: true
            AppText {
                width: place.rowWidth
                text: qsTr("Word và PDF, vào một thư mục mới trong")
                muted: true
                elide: Text.ElideRight
            }
            AppText {
                objectName: "papersPlace"
                width: place.rowWidth
                text: PaperOffice.folder
                kind: AppText.Small
                muted: true
                // Where it begins and which folder it is say more than what lies between.
                elide: Text.ElideMiddle
            }
        }
        AppButton {
            objectName: "papersOpen"
            enabled: papers.made.toString().length > 0
            iconName: "open"
            text: qsTr("Mở thư mục")
            onClicked: Qt.openUrlExternally(papers.made)
        }
        AppButton {
            objectName: "makePapers"
            variant: AppButton.Primary
            iconName: "print"
            text: qsTr("Làm cả bộ")
            busy: papers.busy
            onClicked: papers.makeAll()
        }
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        spacing: Theme.xl

        RowStack {
            id: list
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            spacing: Theme.s
            AppText {
                kind: AppText.Strong
                text: qsTr("Lớp này có")
            }
            Repeater {
                model: papers.papers
                AppText {
                    required property int index
                    required property string modelData
                    width: list.rowWidth
                    wrapMode: Text.WordWrap
                    text: qsTr("%1. %2").arg(index + 1).arg(modelData)
                }
            }
            AppText {
                width: list.rowWidth
                visible: papers.later.length > 0
                muted: true
                wrapMode: Text.WordWrap
                text: papers.later
            }
        }
        ScrollColumn {
            topPadding: 0
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            LetterheadForm {
                Layout.fillWidth: true
            }
        }
    }
}
