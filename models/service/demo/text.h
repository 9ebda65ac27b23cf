// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/day.h"

namespace lotrinh::demo {

/// "C00042" from ("C", 42, 5): a prefix and a number filled with zeros up to a width.
QString numbered(QStringView prefix, qint64 number, int width, QStringView suffix = {});

/// YYYY-MM-DD, or its first `length` characters; many times faster than formatting through QDate, which
/// counts when a million people are written. For years 1 to 9999.
QString isoDay(Day day, int length = 10);

} // namespace lotrinh::demo
