// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compliance/needs.h"
#include "list/matrixmodel.h"
#include "list/tablemodel.h"

namespace lotrinh::screens {

/// The matrix as the screen shows it: the first row stands for all titles, the first column for all courses.
list::MatrixModel::Content matrixContent(const compliance::NeedMatrix &matrix, const Rulebook &rules);

/// The same by unit: the units under their parents, indented; the first row stands for all units.
list::MatrixModel::Content matrixContent(const compliance::UnitNeedMatrix &matrix, const Rulebook &rules);

/// One person with one gap: name, code, unit, status, deadline, reason. Planned titles are named only to
/// those who may read planning lists.
list::Row needRow(const compliance::Need &need, const Rulebook &rules, Day asOf, bool readsPlanning);

/// "C01 Cao cấp lý luận chính trị hoặc C02 …"; words for "*".
QString courseSetWords(const QString &courseSet, const Rulebook &rules);

} // namespace lotrinh::screens
