// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import LoTrinh
import LoTrinh.Controls

// Prints any table that asks for it: by which printer or into which file, then how far it is.
Item {
    id: root

    Component.onCompleted: TableExit.printOffered = true

    TablePrint {
        id: paper
        objectName: "tablePrint"
        onChanged: {
            if (paper.busy && paper.isLong)
                progress.open();
            else
                progress.close();
        }
    }
    Connections {
        target: TableExit
        function onPrintWanted(model: var, columns: var, titles: var, kinds: var, label: string, narrowed: string): void {
            if (paper.take(model, columns, titles, kinds, label, narrowed))
                asking.open();
        }
    }
    AppDialog {
        id: asking
        objectName: "printDialog"
        title: qsTr("In %1").arg(paper.name)
        text: qsTr("%Ln dòng, các cột đang hiện, khổ A4.", "", paper.rows)
        acceptText: paper.isFile ? qsTr("Chọn nơi ghi…") : qsTr("In")
        onAccepted: {
            if (paper.isFile)
                place.begin(paper.name + ".pdf");
            else
                paper.sendToPrinter();
        }
        onRejected: paper.cancel()

        FormField {
            Layout.fillWidth: true
            label: qsTr("In ra")
            AppComboBox {
                objectName: "printPlace"
                Layout.fillWidth: true
                label: qsTr("In ra")
                model: paper.places
                currentIndex: Math.min(paper.place, paper.places.length - 1)
                onActivated: index => paper.place = index
            }
        }
    }
    SaveFileDialog {
        id: place
        fileTitle: qsTr("Ghi bảng ra PDF")
        nameFilters: [qsTr("Tệp PDF (*.pdf)")]
        defaultSuffix: "pdf"
        onChosen: chosen => paper.save(chosen)
        onGivenUp: paper.cancel()
    }
    AppDialog {
        id: progress
        objectName: "printProgress"
        title: qsTr("Đang in bảng")
        acceptText: ""
        rejectText: qsTr("Dừng")
        onRejected: paper.cancel()

        RateBar {
            Layout.fillWidth: true
            share: paper.share
            label: qsTr("Đang in bảng")
            //: how far long work is
            text: qsTr("%1 %").arg(Math.round(paper.share * 100))
        }
    }
}
