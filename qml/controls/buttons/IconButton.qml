// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
import LoTrinh.Controls

// A button that is only a drawing: tip is its name for the ear and the pointer, so it must not be empty.
AppButton {
    id: control

    variant: AppButton.Quiet
    leftPadding: 0
    rightPadding: 0
    implicitWidth: implicitHeight
}
