// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../result.h"
#include "../schedule/trainingclass.h"
#include "grading.h"

namespace lotrinh {

/// One learner at the closing table.
struct ClosingLine {
    EnrolmentId enrolment;
    QString cadreCode;
    Verdict verdict;
};

/// Whether a class may be closed: `wrong_state` unless it is finished, `too_early` before its last day
/// (on it is fine), `results_missing` while anybody has no outcome; detail.missing names each
/// {cadre, gap, parts}.
Result<void> checkClosing(const TrainingClass &trainingClass, std::span<const ClosingLine> lines, Day today);

/// The completion's code: CLASS/CADRE; after corrections CLASS/CADRE.2, .3 … (exchange.md §1).
QString completionCode(const QString &classCode, const QString &cadreCode, int version);
/// The first version whose code is not among `existing` (codes of the cadre's completions).
int nextCompletionVersion(const QString &classCode, const QString &cadreCode, const QStringList &existing);

} // namespace lotrinh
