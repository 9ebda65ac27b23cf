// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../rowsimpl.h"

namespace lotrinh::store {

LOTRINH_STORE_ROW(Cadre)
LOTRINH_STORE_ROW(PostHolding)
LOTRINH_STORE_ROW(PlanningEntry)
LOTRINH_STORE_ROW(Completion)
LOTRINH_STORE_ROW(Exemption)
LOTRINH_STORE_ROW(PlanningLine)

} // namespace lotrinh::store
