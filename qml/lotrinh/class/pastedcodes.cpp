// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pastedcodes.h"

namespace lotrinh::screens {

std::vector<PastedCode> pastedCodes(const QString &text)
{
    std::vector<PastedCode> codes;
    int line = 0;
    for (const QString &row : text.split(u'\n')) {
        ++line;
        const QString code = row.section(u'\t', 0, 0).trimmed(); // a carriage return goes as well
        if (!code.isEmpty())
            codes.push_back({line, code});
    }
    return codes;
}

} // namespace lotrinh::screens
