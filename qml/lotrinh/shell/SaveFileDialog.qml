// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs
import LoTrinh
import LoTrinh.Controls

// Where to write a file; asks before it is written over another (Qt's own dialog does not, those of desktops are told
// not to).
AppDialog {
    id: root

    property alias fileTitle: dialog.title
    property alias nameFilters: dialog.nameFilters
    property alias defaultSuffix: dialog.defaultSuffix
    signal chosen(url file)
    signal givenUp()

    function begin(name: string): void {
        dialog.selectedFile = place.proposed(name);
        dialog.open();
    }

    title: qsTr("Tệp đã có")
    text: qsTr("“%1” đã có. Ghi đè lên tệp ấy?").arg(place.nameOf(dialog.selectedFile))
    acceptText: qsTr("Ghi đè")
    rejectText: qsTr("Chọn tên khác")
    dangerous: true
    onAccepted: root.chosen(dialog.selectedFile)
    onRejected: dialog.open()

    SavePlace {
        id: place
    }
    FileDialog {
        id: dialog
        fileMode: FileDialog.SaveFile
        options: FileDialog.DontConfirmOverwrite
        acceptLabel: qsTr("Ghi tệp")
        onAccepted: place.isTaken(dialog.selectedFile) ? root.open() : root.chosen(dialog.selectedFile)
        onRejected: root.givenUp()
    }
}
