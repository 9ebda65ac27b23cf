// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/requirement/why.h"
#include "exchange/table/datatable.h"

namespace lotrinh::screens {

/// A table as a person sees it: texts alone.
struct SeenTable {
    QStringList above; ///< what it is, then as of which day
    QStringList titles;
    QStringList kinds; ///< of its columns, as TableColumn says them; one too few means text
    std::vector<QStringList> rows; ///< each as long as `titles`
    Language language = Language::Vietnamese; ///< in which its figures are written
};

/// The same with its dates, numbers and percentages as such, where every cell of a column that says something ("–" says
/// nothing) is one. Numbers only in columns meant for them: a code of digits stays a text.
exchange::DataTable withValues(const SeenTable &seen);

} // namespace lotrinh::screens
