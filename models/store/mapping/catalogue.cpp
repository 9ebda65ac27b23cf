// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../rowsimpl.h"

namespace lotrinh::store {

LOTRINH_STORE_ROW(Unit)
LOTRINH_STORE_ROW(Title)
LOTRINH_STORE_ROW(Term)
LOTRINH_STORE_ROW(Course)
LOTRINH_STORE_ROW(Requirement)
LOTRINH_STORE_ROW(Equivalence)

} // namespace lotrinh::store
