// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtTest
import LoTrinh.Controls

Item {
    id: page
    width: 800
    height: 600

    AppButton {
        id: outside
        text: "Bên ngoài"
    }
    Banner {
        id: banner
        y: 50
        width: 600
        tone: "bad"
        title: "Chưa mở được lớp"
        text: "Phòng đã có lớp khác."
        actionText: "Dùng phòng B"
    }
    EmptyState {
        id: nothing
        y: 150
        width: 400
        title: "Chưa có lớp"
        actionText: "Mở lớp"
    }
    Card {
        id: card
        y: 350
        width: 300
        title: "Thẻ"
        AppText {
            text: "Trong thẻ"
        }
    }
    // As wide as nothing at first, like a card of a page that is not shown yet.
    Card {
        id: late
        width: 0
        ColumnLayout {
            RowStack {
                id: rows
                Layout.fillWidth: true
                Repeater {
                    model: 2
                    Rectangle {
                        width: rows.rowWidth
                        height: 10
                    }
                }
            }
        }
    }
    Badge {
        id: badge
        y: 500
        text: "Quá hạn"
        tone: "bad"
    }
    Avatar {
        id: avatar
        y: 540
        name: "Nguyễn Thị Ánh Ẩn"
    }
    AppDialog {
        id: dialog
        title: "Mở lớp"
        AppTextField {
            id: inside
            Layout.fillWidth: true
        }
    }
    AppDialog {
        id: question
        title: "Xóa lớp này?"
        text: "Lớp chưa có học viên."
    }
    SideSheet {
        id: sheet
        title: "Người"
        AppTextField {
            id: onSheet
            Layout.fillWidth: true
        }
    }
    SignalSpy {
        id: accepted
        target: dialog
        signalName: "accepted"
    }
    SignalSpy {
        id: rejected
        target: dialog
        signalName: "rejected"
    }
    SignalSpy {
        id: submitted
        target: dialog
        signalName: "submitted"
    }
    SignalSpy {
        id: actions
        target: banner
        signalName: "actionTriggered"
    }
    SignalSpy {
        id: dismissals
        target: banner
        signalName: "dismissed"
    }
    SignalSpy {
        id: starts
        target: nothing
        signalName: "actionTriggered"
    }
    TestCase {
        name: "surfaces"
        when: windowShown

        function isIn(item: Item, place: Item): bool {
            for (let up = item; up; up = up.parent)
                if (up === place)
                    return true;
            return false;
        }
        function openDialog(): void {
            dialog.open();
            tryVerify(() => dialog.opened);
            for (const spy of [accepted, rejected, submitted])
                spy.clear();
        }
        function cleanup() {
            dialog.close();
            sheet.close();
            tryVerify(() => !dialog.visible && !sheet.visible);
            dialog.acceptEnabled = true;
            dialog.closesOnAccept = true;
            dialog.busy = false;
        }
        function test_rowsOfACardThatGetsItsWidthLateAreLaidOut() {
            waitForRendering(page);
            late.width = 300;
            tryCompare(rows, "width", 300 - 2 * late.padding);
            tryCompare(rows, "height", 20);
        }
        function test_escape_rejects() {
            openDialog();
            keyClick(Qt.Key_Escape);
            compare(rejected.count, 1);
            tryVerify(() => !dialog.visible);
        }
        function test_enter_in_a_field_accepts() {
            openDialog();
            inside.forceActiveFocus();
            keyClick(Qt.Key_Return);
            compare(accepted.count, 1);
            tryVerify(() => !dialog.visible);
        }
        function test_nothing_is_accepted_while_it_may_not() {
            openDialog();
            dialog.acceptEnabled = false;
            inside.forceActiveFocus();
            keyClick(Qt.Key_Return);
            mouseClick(findChild(dialog.contentItem, "acceptButton"));
            compare(accepted.count, 0);
            compare(submitted.count, 0);
            verify(dialog.opened);
        }
        function test_a_busy_dialog_stays() {
            openDialog();
            dialog.busy = true;
            inside.forceActiveFocus();
            keyClick(Qt.Key_Escape);
            keyClick(Qt.Key_Return);
            compare(accepted.count + rejected.count + submitted.count, 0);
            verify(dialog.opened);
        }
        function test_it_can_stay_open_for_a_refusal() {
            openDialog();
            dialog.closesOnAccept = false;
            mouseClick(findChild(dialog.contentItem, "acceptButton"));
            compare(submitted.count, 1);
            compare(accepted.count, 0);
            verify(dialog.opened);
        }
        function test_the_keyboard_starts_where_it_does_no_harm() {
            openDialog();
            tryVerify(() => inside.activeFocus);
            dialog.close();
            tryVerify(() => !dialog.visible);
            question.open();
            tryVerify(() => findChild(question.contentItem, "acceptButton").activeFocus);
            question.close();
            tryVerify(() => !question.visible);
            question.dangerous = true;
            question.open();
            tryVerify(() => findChild(question.contentItem, "rejectButton").activeFocus);
            question.close();
            tryVerify(() => !question.visible);
        }
        function test_tab_stays_inside() {
            openDialog();
            for (let i = 0; i < 8; ++i) {
                keyClick(Qt.Key_Tab);
                verify(isIn(page.Window.window.activeFocusItem, dialog.contentItem), "after " + (i + 1));
            }
        }
        function test_the_sheet_closes_by_escape_and_keeps_the_focus() {
            outside.forceActiveFocus();
            sheet.open();
            tryVerify(() => sheet.opened);
            for (let i = 0; i < 4; ++i) {
                keyClick(Qt.Key_Tab);
                verify(!outside.activeFocus);
            }
            keyClick(Qt.Key_Escape);
            tryVerify(() => !sheet.visible);
            verify(outside.activeFocus);
        }
        function test_a_banner_is_announced_acted_on_and_dismissed() {
            banner.announce();
            const spoken = page.Window.window.activeFocusItem;
            compare(spoken.Accessible.role, Accessible.StaticText);
            compare(spoken.Accessible.name, "Chưa mở được lớp. Phòng đã có lớp khác.");
            keyClick(Qt.Key_Tab);
            keyClick(Qt.Key_Return);
            compare(actions.count, 1);
            keyClick(Qt.Key_Tab);
            keyClick(Qt.Key_Return);
            compare(dismissals.count, 1);
        }
        function test_an_empty_place_offers_a_start() {
            mouseClick(nothing, nothing.width / 2, nothing.height - 30);
            compare(starts.count, 1);
        }
        function test_a_card_is_as_high_as_what_is_in_it() {
            const before = card.implicitHeight;
            card.title = "";
            verify(card.implicitHeight < before);
            card.title = "Thẻ";
            compare(card.implicitHeight, before);
        }
        function test_a_badge_says_it_by_shape_too() {
            compare(badge.glyph, Theme.bad.glyph);
            compare(badge.Accessible.name, "Quá hạn");
            verify(badge.implicitWidth > 60);
        }
        function test_initials_are_of_the_last_two_words() {
            compare(avatar.initials, "ÁẨ");
        }
    }
}
