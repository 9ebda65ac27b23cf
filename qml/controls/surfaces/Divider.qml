// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LoTrinh.Controls

Rectangle {
    property bool vertical: false

    implicitWidth: vertical ? 1 : 40
    implicitHeight: vertical ? 24 : 1
    color: Theme.line
}
