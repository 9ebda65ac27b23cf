// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/codeorder.h"
#include "domain/person/cadre.h"
#include "domain/requirement/rulebook.h"
#include "domain/requirement/why.h"

#include <QLocale>
#include <algorithm>

namespace lotrinh::screens {

/// The names of a set of courses ("C01;C02"): any one of them satisfies the duty. "*" is every course that
/// counts for annual hours.
QString courseSetName(const Rulebook &rules, const QString &courses);
/// "Đảng 2020–2025"; empty for an unknown term.
QString termName(const Rulebook &rules, TermId term);
/// "Cấp tỉnh"; the code itself when it is not one of the catalogue's levels.
QString levelName(const QString &level);
QString sexName(const std::optional<Sex> &sex);
/// Empty for an unknown unit or title.
QString unitName(const Rulebook &rules, UnitId unit);
QString titleName(const Rulebook &rules, TitleId title);

/// How figures are written on the screens.
QLocale localeOf(Language language);
/// "1.234"
QString figureText(qint64 value, Language language);
/// "66,7 %"; "–" when it is not defined.
QString rateText(std::optional<int> permille, Language language);
/// 0 … 1, or -1 when it is not defined.
double rateShare(std::optional<int> permille);

/// What of a catalogue's table is in force on the day, by code; the rows must outlive the answer.
template <class Row> std::vector<const Row *> inForce(const std::vector<Row> &rows, Day asOf)
{
    std::vector<const Row *> live;
    for (const Row &row : rows)
        if (row.life.holds(asOf))
            live.push_back(&row);
    std::sort(live.begin(), live.end(), [](const Row *a, const Row *b) { return codeLess(a->code, b->code); });
    return live;
}

} // namespace lotrinh::screens
