// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import LoTrinh
import LoTrinh.Controls

// The full proof of one status: reasons, rules with their basis, what decided it, the days compared.
SideSheet {
    id: root

    required property PersonView person

    title: qsTr("Vì sao")
    hint: root.person.proofTitle

    Repeater {
        model: root.person.proofLines
        RowLayout {
            id: line
            required property int index
            required property string modelData

            Layout.fillWidth: true
            spacing: Theme.s
            Rectangle {
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: Theme.px(7)
                visible: line.index > 0
                implicitWidth: Theme.px(5)
                implicitHeight: implicitWidth
                radius: implicitWidth / 2
                color: Theme.lineStrong
            }
            AppText {
                objectName: "proofLine"
                Layout.fillWidth: true
                text: line.modelData
                kind: line.index === 0 ? AppText.Strong : AppText.Body
                wrapMode: Text.WordWrap
            }
        }
    }
}
