// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import LoTrinh
import LoTrinh.Controls

// One column of the sheet: its header, a value from it, and what it is taken for.
ColumnLayout {
    id: root

    required property string header
    required property string example
    required property int field
    required property string by
    required property string legacy
    required property bool converted
    property list<string> fields
    signal fieldChosen(int field)
    signal convertChosen(bool converts)

    spacing: Theme.xs

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.s
        AppText {
            Layout.fillWidth: true
            text: root.header.length > 0 ? root.header : qsTr("(cột không tên)")
            kind: AppText.Strong
            elide: Text.ElideRight
        }
        AppText {
            text: root.by
            kind: AppText.Small
            muted: true
        }
    }
    AppText {
        Layout.fillWidth: true
        visible: root.example.length > 0
        text: qsTr("ví dụ: %1").arg(root.example)
        kind: AppText.Small
        muted: true
        elide: Text.ElideRight
    }
    AppComboBox {
        Layout.fillWidth: true
        label: qsTr("Cột “%1” là").arg(root.header)
        model: root.fields
        currentIndex: root.field
        onActivated: index => root.fieldChosen(index)
    }
    AppText {
        Layout.fillWidth: true
        visible: root.legacy.length > 0
        text: root.legacy
        kind: AppText.Small
        wrapMode: Text.WordWrap
    }
    AppCheckBox {
        visible: root.legacy.length > 0
        text: qsTr("Chuyển sang Unicode")
        checked: root.converted
        onToggled: root.convertChosen(checked)
    }
}
