// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/day.h"

namespace lotrinh::documents {

/// "ngày 06 tháng 4 năm 2015": days below 10 and the months 1 and 2 take a zero (NĐ 30/2020; domain.md §3.3).
QString longDate(Day day);
/// "ngày      tháng      năm 2015", to be filled in by hand after signing.
QString blankDate(int year);
/// "từ ngày … đến ngày …", or "ngày …" when it is one day.
QString longSpan(Day first, Day last);

} // namespace lotrinh::documents
