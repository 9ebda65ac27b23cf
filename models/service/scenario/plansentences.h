// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planner/explain.h"

#include <QLocale>
#include <QVariantList>
#include <vector>

namespace lotrinh::service {

/// A sentence about a plan. Files and the command line have it in Vietnamese; a window may ask its translation of
/// `text` (context PlanSentences) for another language.
struct PlanSentence {
    const char *text = ""; ///< Vietnamese, UTF-8, with %1 … for the figures
    QVariantList figures; ///< numbers, and names as they are

    friend bool operator==(const PlanSentence &, const PlanSentence &) = default;
};

QString inVietnamese(const PlanSentence &sentence);
/// The figures, three at most, in their places in the text or in its translation, as numbers are written there.
QString filled(const QString &text, const QVariantList &figures, const QLocale &locale);

/// Why nothing serves a need.
PlanSentence sentenceOf(planner::Obstacle obstacle);
/// Why a class stands where it stands; `classCost` in points.
std::vector<PlanSentence> sentencesOf(const planner::ClassGrounds &grounds, int classCost);
/// What one more room of the size, or one more lecturer of the course, would save at most, in points.
PlanSentence oneMoreRoom(int seats, qint64 saving);
PlanSentence oneMoreLecturer(const QString &course, qint64 saving);

} // namespace lotrinh::service
