// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import LoTrinh.Controls

ScrollColumn {
    padding: Theme.xl

    SectionHeader {
        Layout.fillWidth: true
        large: true
        title: "Nút và ô nhập"
        hint: "Mọi thứ bấm được và gõ được."
        AppButton {
            text: "Xuất"
            iconName: "download"
        }
        AppButton {
            text: "Mở lớp"
            iconName: "plus"
            variant: AppButton.Primary
        }
    }
    Card {
        Layout.fillWidth: true
        title: "Nút"
        Flow {
            Layout.fillWidth: true
            spacing: Theme.s
            AppButton {
                text: "Chính"
                variant: AppButton.Primary
            }
            AppButton {
                text: "Thường"
            }
            AppButton {
                text: "Lặng"
                variant: AppButton.Quiet
                iconName: "edit"
            }
            AppButton {
                text: "Xóa"
                variant: AppButton.Danger
                iconName: "trash"
            }
            AppButton {
                text: "Đang lưu"
                variant: AppButton.Primary
                busy: true
            }
            AppButton {
                text: "Không bấm được"
                enabled: false
            }
            AppButton {
                text: "Không bấm được"
                variant: AppButton.Primary
                enabled: false
            }
            AppButton {
                text: "Thêm"
                trailingIconName: "chevron-down"
                onClicked: menu.open()
                AppMenu {
                    id: menu
                    y: parent.height + 4
                    AppMenuItem {
                        text: "Chép lớp"
                        iconName: "copy"
                        shortcutText: "Ctrl+D"
                    }
                    AppMenuItem {
                        text: "Chỉ lớp của tôi"
                        checkable: true
                        checked: true
                    }
                    AppMenuSeparator {}
                    AppMenuItem {
                        text: "Hủy lớp"
                        iconName: "trash"
                        danger: true
                    }
                }
            }
            AppButton {
                text: "Nhỏ"
                compact: true
            }
            IconButton {
                iconName: "undo"
                tip: "Hoàn tác"
            }
            IconButton {
                iconName: "more"
                tip: "Thêm nữa"
                variant: AppButton.Plain
            }
            SegmentedControl {
                label: "Mức"
                options: ["Năm", "Tháng", "Tuần"]
                currentIndex: 1
            }
            LinkText {
                text: "12 người"
            }
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.m
        Card {
            Layout.fillWidth: true
            Layout.fillHeight: true
            fills: false
            title: "Ô nhập"
            GridLayout {
                Layout.fillWidth: true
                columns: 2
                columnSpacing: Theme.m
                rowSpacing: Theme.m
                FormField {
                    Layout.fillWidth: true
                    label: "Họ và tên"
                    required: true
                    AppTextField {
                        Layout.fillWidth: true
                        text: "ĐẶNG THỊ ÁNH ẮC ỄNH"
                    }
                }
                FormField {
                    Layout.fillWidth: true
                    label: "Số hiệu"
                    problem: "Số hiệu này đã có người khác mang."
                    AppTextField {
                        Layout.fillWidth: true
                        text: "CB0000012"
                    }
                }
                FormField {
                    Layout.fillWidth: true
                    label: "Đơn vị"
                    AppComboBox {
                        Layout.fillWidth: true
                        model: ["Sở Nội vụ", "Sở Tài chính", "Ban Tổ chức Tỉnh ủy"]
                    }
                }
                FormField {
                    Layout.fillWidth: true
                    label: "Tìm"
                    SearchField {
                        Layout.fillWidth: true
                        placeholderText: "Tên, mã, chức danh"
                    }
                }
                FormField {
                    label: "Ngày"
                    hint: "Mũi tên lên xuống đổi ngày."
                    DateField {
                        iso: "2026-09-02"
                        today: "2026-08-20"
                    }
                }
                FormField {
                    label: "Số chỗ"
                    AppSpinBox {
                        from: 1
                        to: 200
                        value: 40
                    }
                }
                FormField {
                    Layout.fillWidth: true
                    Layout.columnSpan: 2
                    label: "Lý do"
                    AppTextArea {
                        Layout.fillWidth: true
                        placeholderText: "Vì sao đổi"
                    }
                }
            }
        }
        Card {
            Layout.preferredWidth: Theme.px(300)
            Layout.fillHeight: true
            fills: false
            title: "Chọn"
            AppCheckBox {
                text: "Có người đại diện"
                checked: true
            }
            AppCheckBox {
                text: "Chưa chọn"
            }
            AppCheckBox {
                text: "Một phần"
                tristate: true
                checkState: Qt.PartiallyChecked
            }
            AppCheckBox {
                text: "Không chọn được"
                enabled: false
                checked: true
            }
            AppRadioButton {
                text: "Tập trung"
                checked: true
            }
            AppRadioButton {
                text: "Vừa làm vừa học"
            }
            AppSwitch {
                text: "Giảm chuyển động"
                checked: true
            }
            AppSwitch {
                text: "Cây đơn vị khi đó"
            }
            AppTextField {
                Layout.fillWidth: true
                enabled: false
                text: "Không sửa được"
            }
            Item {
                Layout.fillHeight: true
            }
        }
    }
}
