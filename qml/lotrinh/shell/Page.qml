// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import LoTrinh.Controls

// What every page is: fills the place below the header and may ask for, or be asked about, another subject.
Item {
    id: root

    // Ask the window for another page, about a subject in that page's own words (a code).
    signal wanted(string key, string subject)

    // Ask the window for something that stands beside the pages: papers.
    signal asked(string action)

    // Told when another page opens this one about something.
    function about(subject: string): void {
    }
}
