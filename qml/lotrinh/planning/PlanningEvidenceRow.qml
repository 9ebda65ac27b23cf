// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import LoTrinh
import LoTrinh.Controls

// A completion that met one of the entry's duties, and where it came from.
RowLayout {
    id: root

    required property string courses
    required property string day
    required property string code
    required property string origin

    Layout.fillHeight: false
    spacing: Theme.s

    Icon {
        Layout.alignment: Qt.AlignTop
        name: "award"
        size: Theme.iconSize
        color: Theme.good.fg
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 2
        AppText {
            Layout.fillWidth: true
            wrapMode: Text.WordWrap
            font.weight: Font.Medium
            text: root.courses
        }
        AppText {
            Layout.fillWidth: true
            wrapMode: Text.WordWrap
            muted: true
            kind: AppText.Small
            //: day of completion, code of the completion
            text: qsTr("Hoàn thành %1 · %2").arg(root.day).arg(root.code)
        }
        AppText {
            Layout.fillWidth: true
            wrapMode: Text.WordWrap
            muted: true
            kind: AppText.Small
            text: root.origin
        }
    }
}
