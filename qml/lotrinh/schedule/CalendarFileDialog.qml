// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs
import LoTrinh

// Where to write the calendar file of a class, lecturer, room or cadre.
FileDialog {
    id: root

    property string whose
    property string code
    readonly property CalendarFile file: CalendarFile {
        objectName: "calendarFile"
    }

    function begin(whose: string, code: string): void {
        root.whose = whose;
        root.code = code;
        root.selectedFile = root.file.proposed(code);
        root.open();
    }

    title: qsTr("Ghi tệp lịch")
    fileMode: FileDialog.SaveFile
    defaultSuffix: "ics"
    nameFilters: [qsTr("Tệp lịch (*.ics)")]
    acceptLabel: qsTr("Ghi tệp")
    onAccepted: root.file.save(root.whose, root.code, root.selectedFile)
}
