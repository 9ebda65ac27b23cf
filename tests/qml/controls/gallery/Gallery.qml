// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import LoTrinh.Controls

T.ApplicationWindow {
    id: root

    property int page: 0
    property bool dark: false
    property real zoom: 1
    property string over

    width: 1366
    height: 768
    visible: true
    title: "Gallery"
    color: Theme.canvas
    Component.onCompleted: {
        Theme.dark = Qt.binding(() => root.dark);
        Theme.scale = Qt.binding(() => root.zoom);
        if (root.over === "dialog")
            dialog.open();
        else if (root.over === "sheet")
            sheet.open();
    }

    NavigationRail {
        id: rail
        height: parent.height
        currentKey: String(root.page)
        onActivated: key => root.page = Number(key)
        items: [
            NavItem {
                key: "0"
                label: "Nút và ô nhập"
                glyph: "home"
                shortcutText: "Ctrl+1"
            },
            NavItem {
                key: "1"
                label: "Bảng"
                glyph: "list"
                count: 12
            },
            NavItem {
                key: "2"
                label: "Biểu đồ"
                glyph: "chart"
            },
            NavItem {
                key: "3"
                label: "Mảng và thông báo"
                glyph: "people"
                count: 3
                startsGroup: true
            },
            NavItem {
                key: "4"
                label: "Hình vẽ"
                glyph: "catalogue"
            }
        ]
        footer: AppButton {
            width: parent.width
            variant: AppButton.Quiet
            iconName: root.dark ? "sun" : "moon"
            text: root.dark ? "Nền sáng" : "Nền tối"
            onClicked: root.dark = !root.dark
        }
    }
    Loader {
        anchors.left: rail.right
        anchors.right: parent.right
        height: parent.height
        source: ["ButtonsPage.qml", "TablePage.qml", "ChartsPage.qml", "SurfacesPage.qml", "IconsPage.qml"][root.page]
    }
    AppDialog {
        id: dialog
        title: "Mở lớp từ nhu cầu"
        text: "Lớp mới sẽ nhận 40 người đang thiếu chương trình này."
        acceptText: "Mở lớp"
        FormField {
            Layout.fillWidth: true
            label: "Tên lớp"
            required: true
            AppTextField {
                Layout.fillWidth: true
                text: "Bồi dưỡng lãnh đạo cấp phòng khóa 12"
            }
        }
        FormField {
            label: "Khai giảng"
            hint: "Ngày làm việc đầu tiên sau 15 ngày."
            DateField {
                iso: "2026-09-02"
                today: "2026-08-20"
            }
        }
    }
    SideSheet {
        id: sheet
        title: "Nguyễn Thị Ánh Ẩn"
        hint: "Phó Trưởng phòng, Sở Nội vụ"
        footer: [
            AppButton {
                variant: AppButton.Primary
                text: "Lưu"
            },
            AppButton {
                text: "Đóng"
                onClicked: sheet.close()
            }
        ]
        KeyValueList {
            Layout.fillWidth: true
            entries: [
                KeyValue {
                    key: "Ngày sinh"
                    value: "02/09/1980"
                },
                KeyValue {
                    key: "Chức vụ"
                    value: "Phó Trưởng phòng Tổ chức cán bộ, quy hoạch Trưởng phòng nhiệm kỳ 2025–2030"
                },
                KeyValue {
                    key: "Ghi chú"
                }
            ]
        }
    }
}
