// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import LoTrinh.Controls

// Every shortcut in one place. None is a bare letter: those belong to whoever types Vietnamese.
SideSheet {
    id: root
    objectName: "keyboardHelp"

    title: qsTr("Các phím tắt")
    hint: qsTr("Không phím nào là chữ trơn, nên gõ Telex hay VNI không bao giờ vướng.")

    KeyValueList {
        Layout.fillWidth: true
        keyWidth: Theme.px(150)
        entries: [
            KeyValue {
                key: "Ctrl+K"
                value: qsTr("Tìm người, lớp, trang, việc")
            },
            KeyValue {
                key: "Ctrl+Z  Ctrl+Y"
                value: qsTr("Hoàn tác, làm lại")
            },
            KeyValue {
                key: "Ctrl+1 … 9"
                value: qsTr("Đến trang thứ mấy ở cột bên trái")
            },
            KeyValue {
                key: "Ctrl+L"
                value: qsTr("Khóa màn hình, khi đã đăng nhập")
            },
            KeyValue {
                key: "F5"
                value: qsTr("Xem thay đổi của máy khác")
            },
            KeyValue {
                key: "F6"
                value: qsTr("Từ cột bên trái sang trang và ngược lại")
            },
            KeyValue {
                key: "Ctrl++  Ctrl+-  Ctrl+0"
                value: qsTr("Chữ to hơn, nhỏ hơn, như thường")
            },
            KeyValue {
                key: "Tab, Shift+Tab"
                value: qsTr("Sang ô sau, về ô trước")
            },
            KeyValue {
                key: "Enter"
                value: qsTr("Làm việc đang chọn")
            },
            KeyValue {
                key: "Esc"
                value: qsTr("Đóng, hoặc để như cũ")
            },
            KeyValue {
                key: "Ctrl+← Ctrl+→"
                value: qsTr("Trên lịch: dời lớp một ngày; thêm Shift để kéo dài; Enter để dời thật")
            },
            KeyValue {
                key: "Page Up, Page Down"
                value: qsTr("Trên lịch: thời gian trước, sau")
            }
        ]
    }
}
