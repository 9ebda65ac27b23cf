// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../rowsimpl.h"

namespace lotrinh::store {

LOTRINH_STORE_ROW(AttendanceMark)
LOTRINH_STORE_ROW(AssessmentPart)
LOTRINH_STORE_ROW(Score)
LOTRINH_STORE_ROW(ClassResult)
LOTRINH_STORE_ROW(Credential)

} // namespace lotrinh::store
