// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compliance/province.h"
#include "list/recordmodel.h"
#include "list/tablemodel.h"
#include "shell/cataloguewords.h"

namespace lotrinh::screens {

/// code, name, kind, days, periods, credential, titles asking for it on the day, standing
constexpr int courseColumns = 8;
std::vector<list::Row> courseRows(const Rulebook &rules, const QString &text, Day asOf, Language language);

/// course, counts as, no older than, in force, basis; all of them, or those that lead from or to one course
constexpr int equivalenceColumns = 5;
std::vector<list::Row> equivalenceRows(const Rulebook &rules, const QString &course, Language language);

/// person, code, course, in force, basis, standing; by person code, of everybody
constexpr int exemptionColumns = 6;
std::vector<list::Row> exemptionRows(
    const compliance::Province &province, const QString &text, Day asOf, Language language);

/// unit (a tree), code, since, until, became, standing; those that lived on the day or, with `past`, all
constexpr int unitColumns = 6;
std::vector<list::Row> unitRowsOf(const Rulebook &rules, Day asOf, bool past, const QSet<QString> &closed);

/// date, title, detail, tone, badge, first, last: what happened to units, the latest first; of one unit and
/// what came before and after it, or of all
std::vector<list::Record> unitEvents(const Rulebook &rules, const QString &unit, Day asOf);

} // namespace lotrinh::screens
