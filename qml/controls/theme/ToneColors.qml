// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// The colours and the shape of one meaning (good, warn, bad, info, neutral): the shape is there for
// those who cannot tell the colours apart and for grey prints.
QtObject {
    required property color fg
    required property color bg
    required property color solid
    required property string glyph
}
