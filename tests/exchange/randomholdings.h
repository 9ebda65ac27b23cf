// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/holdings.h"

namespace lotrinh::exchange {

/// A province of random rows that is true in itself (references, order of days, seats) and strange in
/// everything else: quotes, separators and line breaks in texts, open ends, empty lists. Same seed, same
/// rows.
service::Holdings randomHoldings(quint32 seed);

} // namespace lotrinh::exchange
