// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import LoTrinh.Controls
import LoTrinh.Samples

ColumnLayout {
    spacing: Theme.m

    SectionHeader {
        Layout.fillWidth: true
        Layout.margins: Theme.xl
        Layout.bottomMargin: 0
        large: true
        title: "Bảng"
        hint: "1.000.000 dòng"
        SearchField {
            placeholderText: "Tên, mã, chức danh"
        }
        AppComboBox {
            width: Theme.px(160)
            model: ["Mọi đơn vị", "Sở Nội vụ"]
        }
        AppButton {
            iconName: "filter"
            text: "Lọc"
        }
    }
    DataTable {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.leftMargin: Theme.xl
        Layout.rightMargin: Theme.xl
        focus: true
        label: "Cán bộ"
        sortColumn: 1
        model: SampleRows {
            size: 1000000
        }
        columns: [
            TableColumn {
                title: "Mã"
                column: 0
                width: 100
                kind: "code"
            },
            TableColumn {
                title: "Họ và tên"
                column: 1
                width: 190
                kind: "link"
            },
            TableColumn {
                title: "Đơn vị"
                column: 2
                width: 200
                stretches: true
            },
            TableColumn {
                title: "Tỷ lệ"
                column: 3
                width: 170
                kind: "bar"
            },
            TableColumn {
                title: "Tình trạng"
                column: 4
                width: 150
                kind: "badge"
            },
            TableColumn {
                title: "Hạn"
                column: 5
                width: 110
                kind: "number"
            },
            TableColumn {
                title: "Giờ"
                column: 6
                width: 80
                kind: "number"
            }
        ]
        Component.onCompleted: {
            selectRow(4);
            forceActiveFocus();
        }
    }
    DataTable {
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.px(230)
        Layout.margins: Theme.xl
        Layout.topMargin: 0
        label: "Bảng trống"
        emptyTitle: "Chưa có lớp nào trong năm 2026"
        emptyHint: "Mở lớp từ nhu cầu, hoặc chép một lớp của năm trước với ngày mới."
        emptyActionText: "Mở lớp từ nhu cầu"
        columns: [
            TableColumn {
                title: "Lớp"
            },
            TableColumn {
                title: "Khai giảng"
                column: 1
            }
        ]
    }
}
