// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../rowsimpl.h"

namespace lotrinh::store {

LOTRINH_STORE_ROW(Substitution)
LOTRINH_STORE_ROW(StructureEvent)
LOTRINH_STORE_ROW(UnitLineage)
LOTRINH_STORE_ROW(TitleLineage)
LOTRINH_STORE_ROW(ReviewRound)
LOTRINH_STORE_ROW(ReviewVerdict)
LOTRINH_STORE_ROW(Conclusion)
LOTRINH_STORE_ROW(ConclusionPurpose)
LOTRINH_STORE_ROW(ReportedFigure)
LOTRINH_STORE_ROW(CadreRequest)

} // namespace lotrinh::store
