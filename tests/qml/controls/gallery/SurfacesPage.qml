// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import LoTrinh.Controls

ScrollColumn {
    padding: Theme.xl

    Banner {
        Layout.fillWidth: true
        tone: "bad"
        title: "Chưa mở được lớp"
        text: "Phòng Hội trường A đã có lớp khác từ 02/09/2026 đến 05/09/2026. Phòng B còn trống cả đợt."
        actionText: "Dùng phòng B"
    }
    Banner {
        Layout.fillWidth: true
        tone: "info"
        text: "Đã nhập 40 dòng; 2 dòng giữ nguyên vì không đổi."
    }
    Banner {
        Layout.fillWidth: true
        tone: "good"
        text: "Bản sao lưu đã được tạo và kiểm tra."
    }
    AppTabBar {
        Layout.fillWidth: true
        AppTabButton {
            text: "Kế hoạch"
        }
        AppTabButton {
            text: "Học viên"
            count: 40
        }
        AppTabButton {
            text: "Điểm danh"
        }
        AppTabButton {
            text: "Giấy tờ"
            enabled: false
        }
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.s
        Badge {
            text: "Đã hoàn thành"
            tone: "good"
        }
        Badge {
            text: "Sắp đến hạn"
            tone: "warn"
        }
        Badge {
            text: "Quá hạn"
            tone: "bad"
        }
        Badge {
            text: "Đang học"
            tone: "info"
        }
        Badge {
            text: "Chưa xác định"
        }
        CountBadge {
            count: 12
        }
        CountBadge {
            count: 1200
            strong: true
        }
        Avatar {
            name: "Nguyễn Thị Ánh Ẩn"
        }
        Avatar {
            name: "Trần Đức Ễnh"
        }
        Stepper {
            steps: ["Chọn tệp", "Ghép cột", "Xem trước", "Xong"]
            current: 2
        }
        BusyDots {}
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        spacing: Theme.m
        Card {
            Layout.fillWidth: true
            Layout.fillHeight: true
            fills: false
            title: "Lộ trình"
            actions: IconButton {
                compact: true
                iconName: "more"
                tip: "Thêm"
            }
            spacing: Theme.s
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0
                TimelineRow {
                    Layout.fillWidth: true
                    first: true
                    date: "01/03/2024"
                    title: "Bổ nhiệm Phó Trưởng phòng, Sở Nội vụ"
                    detail: "Quyết định 112/QĐ-SNV"
                    tone: "neutral"
                }
                TimelineRow {
                    Layout.fillWidth: true
                    date: "15/06/2025"
                    title: "Bồi dưỡng lãnh đạo, quản lý cấp phòng"
                    badgeText: "Đã hoàn thành"
                    detail: "Khóa 11, loại giỏi, chứng chỉ 0042/2025"
                    tone: "good"
                    leads: true
                }
                TimelineRow {
                    Layout.fillWidth: true
                    date: "02/09/2026"
                    title: "Cập nhật kiến thức đối tượng 3"
                    badgeText: "Sắp đến hạn"
                    detail: "Lớp gần nhất còn 4 chỗ"
                    tone: "warn"
                    leads: true
                }
                TimelineRow {
                    Layout.fillWidth: true
                    last: true
                    date: "31/12/2026"
                    title: "Quốc phòng và an ninh"
                    badgeText: "Quá hạn"
                    tone: "bad"
                }
            }
        }
        Card {
            Layout.preferredWidth: Theme.px(360)
            Layout.fillHeight: true
            EmptyState {
                Layout.fillWidth: true
                Layout.fillHeight: true
                glyph: "award"
                title: "Chưa có chứng chỉ"
                hint: "Chứng chỉ được cấp khi đóng lớp."
                actionText: "Xem các lớp đang mở"
            }
        }
    }
}
