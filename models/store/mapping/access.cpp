// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "access.h"

#include "../rowsimpl.h"

namespace lotrinh::store {

LOTRINH_STORE_ROW(Account)

} // namespace lotrinh::store
