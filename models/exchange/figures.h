// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/planning/reportedfigure.h"
#include "domain/result.h"

namespace lotrinh::exchange {

/// Reads a CSV file of printed figures: source, as_of, measure, dimension, value and optionally note, in any
/// order. `bad_field` names file, line and column of the first thing that is wrong, and what would be right.
Result<std::vector<ReportedFigure>> readFigures(const QString &path);

} // namespace lotrinh::exchange
