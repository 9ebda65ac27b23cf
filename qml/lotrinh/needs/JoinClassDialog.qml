// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import LoTrinh
import LoTrinh.Controls

// Adds the chosen people to a class that is open already, or nominates them for it.
AppDialog {
    id: root
    objectName: "joinClassDialog"

    signal classWanted(string code)

    function begin(courseSet: string, cadres: list<string>): void {
        join.begin(courseSet, cadres);
        letter.text = "";
        root.open();
    }

    title: Workplace.givesSeats ? qsTr("Thêm vào lớp có sẵn") : qsTr("Cử đi học")
    text: join.finished ? join.summary : Workplace.givesSeats ? qsTr("%n người được chọn. Lớp đầy thì người đến sau vào danh sách chờ.", "", join.count) : qsTr("%n người được chọn. Cán bộ phụ trách đào tạo duyệt rồi mới có chỗ.", "", join.count)
    width: Math.min(Theme.px(720), parent ? parent.width - Theme.px(48) : Theme.px(720))
    acceptText: join.finished ? qsTr("Xong") : Workplace.givesSeats ? qsTr("Thêm vào lớp") : qsTr("Cử đi học")
    rejectText: join.finished ? "" : qsTr("Hủy")
    acceptEnabled: join.finished || classes.currentRow >= 0
    busy: join.busy
    closesOnAccept: false
    onSubmitted: {
        if (join.finished)
            root.close();
        else
            join.submit(classes.currentRow, letter.text);
    }

    JoinClassController {
        id: join
        onJoined: code => {
            root.close();
            root.classWanted(code);
        }
    }
    Banner {
        Layout.fillWidth: true
        visible: join.problem.length > 0
        tone: "bad"
        text: join.problem
    }
    DataTable {
        id: classes
        objectName: "joinClasses"
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.px(260)
        visible: !join.finished
        multiSelect: false
        model: join.classes
        loading: join.loading
        // Where there is but one, it is the one meant.
        onLoadingChanged: if (!join.loading && join.classes.count === 1)
            classes.selectRow(0)
        label: qsTr("Lớp đang chiêu sinh")
        emptyTitle: qsTr("Chưa có lớp nào của khóa này đang chiêu sinh")
        emptyHint: Workplace.givesSeats ? qsTr("Đóng cửa sổ này rồi chọn “Mở lớp…”.") : qsTr("Nhu cầu này đã nằm trong danh sách của cán bộ phụ trách đào tạo.")
        columns: [
            TableColumn {
                title: qsTr("Mã lớp")
                column: 0
                width: 104
                kind: "code"
                sortable: false
            },
            TableColumn {
                title: qsTr("Tên lớp")
                column: 1
                stretches: true
                sortable: false
            },
            TableColumn {
                title: qsTr("Khai giảng")
                column: 2
                width: 96
                kind: "code"
                sortable: false
            },
            TableColumn {
                title: qsTr("Bế giảng")
                column: 3
                width: 96
                kind: "code"
                sortable: false
            },
            TableColumn {
                title: qsTr("Đã có chỗ")
                column: 4
                width: 132
                kind: "bar"
                sortable: false
            }
        ]
        onActivated: row => join.submit(row, letter.text)
    }
    FormField {
        Layout.fillWidth: true
        visible: !join.finished
        label: qsTr("Số công văn cử đi học")
        hint: qsTr("Không bắt buộc")
        AppTextField {
            id: letter
            objectName: "joinLetter"
            Layout.fillWidth: true
            label: qsTr("Số công văn cử đi học")
        }
    }
    DataTable {
        objectName: "joinAnswers"
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.px(260)
        visible: join.finished
        model: join.answers
        label: qsTr("Chưa có chỗ")
        columns: [
            TableColumn {
                title: qsTr("Mã")
                column: 0
                width: 96
                kind: "code"
                sortable: false
            },
            TableColumn {
                title: qsTr("Vì sao")
                column: 1
                stretches: true
                sortable: false
            }
        ]
    }
}
