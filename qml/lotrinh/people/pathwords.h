// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compliance/personpath.h"
#include "domain/credential/credential.h"
#include "domain/requirement/why.h"
#include "domain/schedule/trainingclass.h"

namespace lotrinh::screens {

/// The short words of a person's path, in the language of the screens; any thread may ask. The full proof
/// is whyOf().

QString courseName(const Rulebook &rules, CourseId course);
/// Codes of the duty's courses and what its rule asks.
QString demandOf(const Rulebook &rules, const Duty &duty, Language language);
/// "vì giữ chức danh … từ …": the reason that sets the due date, and how many stand beside it.
QString reasonInLine(
    const Rulebook &rules, const CadreFacts &facts, const Duty &duty, PlanningShown planning);
/// What closed a duty that is met or exempt: "Hoàn thành C09 ngày 12/05/2023, loại Khá".
QString evidenceOf(const Rulebook &rules, const CadreFacts &facts, const Duty &duty, Day asOf);

/// A day with how far it is, and the tone it deserves.
struct DayWords {
    QString day; ///< "Hạn 30/06/2024"; empty when there is none
    QString distance; ///< "còn 12 ngày", "quá 3 ngày", or empty
    QString tone;
};
/// The due day of a duty still to be done, the end of validity of one that is met.
DayWords dueWords(const Duty &duty, Day asOf);

/// "05/08 – 09/08/2024"; the year once when both days are in it.
QString spanOf(Day first, Day last);
/// diploma, certificate … in words; free texts as they are.
QString credentialKind(const QString &code);
/// xuat_sac … in words; free texts as they are.
QString gradeText(const QString &code);

/// One line of a person's time, ready to show.
struct EventWords {
    QString title;
    QString detail;
    QString tone;
    QString badge;
};
EventWords wordsOf(const Rulebook &rules, const compliance::PathEvent &event, Day asOf);

} // namespace lotrinh::screens
