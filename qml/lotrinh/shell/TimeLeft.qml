// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
import LoTrinh.Controls

// How long work still takes, in words; nothing while nobody can say.
AppText {
    id: root

    // Still to come; -1 while it is not known.
    property int seconds: -1

    visible: root.seconds >= 0
    muted: true
    text: root.seconds < 90 ? qsTr("còn khoảng %n giây", "", root.seconds) : qsTr("còn khoảng %n phút", "", Math.round(root.seconds / 60))
}
