// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <vector>

namespace lotrinh::screens {

/// A table as it goes on paper: texts alone, in the words of the caller.
struct PrintedTable {
    QStringList above; ///< what it is, then as of which day and what narrows it; on the first page
    QStringList titles; ///< of its columns; on every page
    std::vector<bool> toTheRight; ///< columns of figures; one too few stands on the left
    std::vector<QStringList> rows; ///< each as long as `titles`
    QString emptyText; ///< instead of rows when there are none
    QString pageWords; ///< "Trang %1/%2"
    QString fontFamily;

    QString name() const { return above.value(0); }
};

} // namespace lotrinh::screens
