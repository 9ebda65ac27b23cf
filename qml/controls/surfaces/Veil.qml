// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LoTrinh.Controls

Rectangle {
    color: Theme.veil

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.quick
        }
    }
}
