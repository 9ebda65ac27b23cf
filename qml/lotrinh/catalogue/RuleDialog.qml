// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import LoTrinh
import LoTrinh.Controls

// A new dated version of a rule, tried out on everybody while it is filled in.
AppDialog {
    id: dialog

    function begin(title: string, course: string, titleName: string): void {
        dialog.text = titleName;
        editor.begin(title, course);
        dialog.open();
    }

    objectName: "ruleDialog"
    width: Math.min(Theme.px(640), parent ? parent.width - Theme.px(48) : Theme.px(640))
    title: qsTr("Phiên bản mới của quy định")
    acceptText: qsTr("Áp dụng")
    acceptEnabled: editor.canSubmit
    busy: editor.busy
    closesOnAccept: false
    onSubmitted: editor.submit()

    RuleEditor {
        id: editor
        onAdded: dialog.close()
    }
    Banner {
        Layout.fillWidth: true
        visible: editor.problem.length > 0
        dismissible: false
        tone: "bad"
        title: qsTr("Chưa áp dụng được")
        text: editor.problem
    }
    GridLayout {
        Layout.fillWidth: true
        columns: 2
        columnSpacing: Theme.l
        rowSpacing: Theme.m
        FormField {
            Layout.fillWidth: true
            label: qsTr("Mã quy định")
            required: true
            AppTextField {
                objectName: "ruleCode"
                Layout.fillWidth: true
                text: editor.code
                onTextEdited: editor.code = text
            }
        }
        FormField {
            Layout.fillWidth: true
            label: qsTr("Khóa học (mã)")
            hint: qsTr("Nhiều khóa cách nhau bằng dấu chấm phẩy: học một trong số đó là đủ.")
            required: true
            AppTextField {
                objectName: "ruleCourses"
                Layout.fillWidth: true
                text: editor.courses
                onEditingFinished: editor.courses = text
            }
        }
        FormField {
            Layout.fillWidth: true
            label: qsTr("Yêu cầu")
            AppComboBox {
                objectName: "ruleKind"
                Layout.fillWidth: true
                model: editor.kinds
                currentIndex: editor.kind
                onActivated: index => editor.kind = index
            }
        }
        FormField {
            Layout.fillWidth: true
            label: editor.takesValue ? editor.valueLabel : qsTr("Mức")
            hint: editor.takesValue ? qsTr("Để trống khi văn bản chưa cho biết: lượt sẽ “chưa xác định”.") : qsTr("Loại này không cần mức.")
            problem: editor.value.length > 0 && isNaN(Number(editor.value)) ? qsTr("Chỉ nhập số nguyên") : ""
            AppTextField {
                objectName: "ruleValue"
                Layout.fillWidth: true
                enabled: editor.takesValue
                text: editor.value
                onTextEdited: editor.value = text
            }
        }
        FormField {
            Layout.fillWidth: true
            Layout.columnSpan: 2
            label: qsTr("Áp dụng với")
            AppComboBox {
                objectName: "ruleAppliesTo"
                Layout.fillWidth: true
                model: editor.appliesTo
                currentIndex: editor.appliesToIndex
                onActivated: index => editor.appliesToIndex = index
            }
        }
        FormField {
            Layout.fillWidth: true
            label: qsTr("Từ ngày")
            required: true
            hint: editor.replaces.length > 0 ? qsTr("Phiên bản %1 kết thúc vào hôm trước.").arg(editor.replaces) : ""
            DateField {
                objectName: "ruleFrom"
                Layout.preferredWidth: Theme.px(150)
                iso: editor.validFrom
                today: Workplace.today
                clearable: false
                onDayChosen: iso => editor.validFrom = iso
            }
        }
        FormField {
            Layout.fillWidth: true
            label: qsTr("Đến hết ngày")
            DateField {
                objectName: "ruleTo"
                Layout.preferredWidth: Theme.px(150)
                iso: editor.validTo
                today: Workplace.today
                onDayChosen: iso => editor.validTo = iso
            }
        }
        FormField {
            Layout.fillWidth: true
            Layout.columnSpan: 2
            label: qsTr("Căn cứ")
            AppTextField {
                objectName: "ruleBasis"
                Layout.fillWidth: true
                placeholderText: qsTr("Số, ký hiệu, cơ quan ban hành, ngày")
                text: editor.basis
                onTextEdited: editor.basis = text
            }
        }
    }
    RuleImpactCard {
        Layout.fillWidth: true
        visible: editor.impact.question.length > 0
        impact: editor.impact
    }
}
