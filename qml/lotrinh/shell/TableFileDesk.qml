// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LoTrinh
import LoTrinh.Controls

// Makes a file of any table that asks for it: where to, then how far it is.
Item {
    id: root

    Component.onCompleted: TableExit.offered = true

    TableFile {
        id: file
        objectName: "tableFile"
        onChanged: {
            if (file.busy && file.isLong)
                progress.open();
            else
                progress.close();
        }
    }
    Connections {
        target: TableExit
        function onWanted(model: var, columns: var, titles: var, kinds: var, label: string): void {
            if (!file.take(model, columns, titles, kinds, label))
                return;
            place.begin(file.name + ".xlsx");
        }
    }
    SaveFileDialog {
        id: place
        fileTitle: qsTr("Xuất cả bảng ra tệp")
        nameFilters: [qsTr("Bảng tính Excel (*.xlsx)"), qsTr("Tệp CSV (*.csv)")]
        defaultSuffix: "xlsx"
        onChosen: chosen => file.save(chosen)
        onGivenUp: file.cancel()
    }
    AppDialog {
        id: progress
        title: qsTr("Đang xuất bảng")
        text: qsTr("%1 trên %2 dòng").arg(file.done).arg(file.rows)
        acceptText: ""
        rejectText: qsTr("Dừng")
        onRejected: file.cancel()
    }
}
