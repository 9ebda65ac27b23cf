// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../rowsimpl.h"

namespace lotrinh::store {

LOTRINH_STORE_ROW(Room)
LOTRINH_STORE_ROW(Lecturer)
LOTRINH_STORE_ROW(Unavailability)
LOTRINH_STORE_ROW(Holiday)
LOTRINH_STORE_ROW(TrainingClass)
LOTRINH_STORE_ROW(Session)
LOTRINH_STORE_ROW(Enrolment)
LOTRINH_STORE_ROW(UnitQuota)

} // namespace lotrinh::store
