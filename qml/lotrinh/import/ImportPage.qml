// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import LoTrinh
import LoTrinh.Controls

// Brings in an office's own spreadsheet. A file of a kind seen before needs a file, a look and one button.
Page {
    id: root
    objectName: "importPage"

    // The address of a file.
    function about(subject: string): void {
        intake.open(subject);
    }

    ImportController {
        id: intake
    }
    FileDialog {
        id: choosing
        title: qsTr("Chọn bảng tính")
        nameFilters: [qsTr("Bảng tính (*.xlsx *.csv)")]
        acceptLabel: qsTr("Mở")
        onAccepted: intake.open(choosing.selectedFile)
    }
    SaveFileDialog {
        id: saving
        fileTitle: qsTr("Ghi các dòng cần sửa ra bảng tính")
        defaultSuffix: "xlsx"
        nameFilters: [qsTr("Bảng tính Excel (*.xlsx)")]
        onChosen: file => intake.saveErrors(file)
    }
    DropArea {
        anchors.fill: parent
        onDropped: drop => {
            if (drop.hasUrls && !intake.busy)
                intake.open(drop.urls[0]);
        }
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.xl
        anchors.topMargin: Theme.l
        spacing: Theme.m

        ImportHead {
            Layout.fillWidth: true
            intake: intake
            onFileWanted: choosing.open()
            onErrorsWanted: saving.begin(qsTr("Dòng cần sửa") + ".xlsx")
        }
        WaitingRow {
            objectName: "importWaiting"
            Layout.fillWidth: true
            visible: intake.busy
            text: intake.workText
            progress: intake.share
            onCancelled: intake.cancel()
        }
        Banner {
            objectName: "importProblem"
            Layout.fillWidth: true
            visible: intake.problem.length > 0 || intake.blocker.length > 0
            dismissible: false
            tone: intake.blocker.length > 0 ? "warn" : "bad"
            title: intake.blocker.length > 0 ? qsTr("Cả bảng còn thiếu") : qsTr("Chưa làm được")
            text: intake.problem.length > 0 ? intake.problem : intake.blocker
        }
        EmptyState {
            objectName: "importStart"
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: intake.stage === ImportController.Choose && !intake.busy
            glyph: "upload"
            title: qsTr("Đưa bảng tính của cơ quan vào")
            hint: qsTr("Danh sách cán bộ, danh sách đi học hay kết quả học, .xlsx hoặc .csv, để nguyên như đang dùng. Chưa có gì được ghi cho đến khi bạn xem từng dòng và đồng ý. Cũng có thể kéo tệp thả vào đây.")
            actionText: qsTr("Chọn tệp…")
            onActionTriggered: choosing.open()
        }
        EmptyState {
            objectName: "importDone"
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: intake.stage === ImportController.Done
            glyph: "check"
            title: qsTr("Đã nhập %1").arg(intake.fileName)
            hint: intake.summary
            actionText: qsTr("Nhập tệp khác…")
            onActionTriggered: choosing.open()
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: intake.stage === ImportController.Judge
            spacing: Theme.l

            ImportColumns {
                Layout.preferredWidth: Theme.px(290)
                Layout.fillHeight: true
                intake: intake
            }
            ImportRows {
                Layout.fillWidth: true
                Layout.fillHeight: true
                intake: intake
            }
        }
    }
}
