// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import LoTrinh
import LoTrinh.Controls

// A person's time, the latest first.
RowStack {
    id: root

    required property RecordModel events

    spacing: 0

    AppText {
        visible: root.events.count === 0
        text: qsTr("Chưa ghi nhận việc gì đến ngày này.")
        muted: true
    }
    Repeater {
        model: root.events
        TimelineRow {
            required property string badge
            required date
            required title
            required detail
            required tone
            required first
            required last
            width: root.rowWidth
            badgeText: badge
        }
    }
}
