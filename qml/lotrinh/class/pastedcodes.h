// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <vector>

namespace lotrinh::screens {

/// A code in a pasted list, and the line it stands in.
struct PastedCode {
    int line = 0; ///< from 1
    QString code;

    friend bool operator==(const PastedCode &, const PastedCode &) = default;
};

/// The first column of what a spreadsheet or a person puts in, a line each; lines without one are left out.
std::vector<PastedCode> pastedCodes(const QString &text);

} // namespace lotrinh::screens
