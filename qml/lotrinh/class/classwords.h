// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "list/tablemodel.h"
#include "domain/requirement/why.h"
#include "service/scenario/openingclass.h"
#include "service/view/classview.h"
#include "shell/statuswords.h"

namespace lotrinh::screens {

list::Cell plainCell(const QString &text);
list::Cell toneCell(const QString &text, const QString &tone);

BadgeWords wordsOf(Outcome outcome);
/// What a learner has now: the outcome, or what is still missing for one.
BadgeWords wordsOf(const Verdict &verdict);
QString gradeWords(GradeBand band);
/// "Còn 2 buổi chưa điểm danh", "Chưa có điểm: Tiểu luận"; why a learner failed; empty when nothing is to
/// say.
QString verdictNote(const Verdict &verdict);

/// In the sheets: whoever has a seat, or had one until the class was closed.
bool isInSheet(EnrolmentState state);
/// The sign of a mark in the sheet, its tone, and the mark in words.
BadgeWords signOf(Mark mark);
QString nameOf(Mark mark);
/// P, L, E, U on the keyboard.
std::optional<Mark> markOfKey(const QString &letter);

/// One decimal with a decimal comma: "87,5 %"; "–" when there is nothing to share.
QString percentWords(Share share);
/// Tenths as people write scores: "7,5".
QString scoreWords(int tenths);
/// Reads "7,5", "7.5" or "7"; nothing when it is no score from 0 to 10 with one decimal.
std::optional<int> readScore(const QString &text);

/// Why somebody who waits was passed over; free texts as they are.
QString waitingWords(const QString &reason);
/// Why somebody was given no seat, or has to wait for it, in words of that language. What the log keeps of it is Vietnamese and names the
/// other class, the day or the course too.
QString answerWords(const service::SeatAnswer &answer, Language language);
/// incumbent_title, planned_title … in words; free texts as they are.
QString basisWords(const QString &basis);
/// A command of the class's history in words.
QString historyWords(const service::HistoryLine &line);
/// "T2 05/08 sáng": how a half-day is named in a narrow head.
QString sessionWords(TimeSpan span);

} // namespace lotrinh::screens
