// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/requirement/rulebook.h"

namespace lotrinh::demo {

/// The shipped catalogue, read plainly (test data is known to be well formed). Ids 1 … n by line.
Rulebook::Tables shippedCatalogue();

} // namespace lotrinh::demo
