// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LoTrinh

// Where to write the calendar file of a class, lecturer, room or cadre.
SaveFileDialog {
    id: root

    property string whose
    property string code

    function ask(whose: string, code: string): void {
        root.whose = whose;
        root.code = code;
        root.begin("Lich " + code + ".ics");
    }

    fileTitle: qsTr("Ghi tệp lịch")
    defaultSuffix: "ics"
    nameFilters: [qsTr("Tệp lịch (*.ics)")]
    onChosen: chosen => file.save(root.whose, root.code, chosen)

    CalendarFile {
        id: file
        objectName: "calendarFile"
    }
}
