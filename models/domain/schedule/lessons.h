// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../requirement/course.h"

#include <QStringList>
#include <vector>

namespace lotrinh {

constexpr int halfDayPeriods = 4; ///< a study day has 8 tiết (NĐ 101/2017)

/// A topic (chuyên đề) with the half-days it takes.
struct TopicLessons {
    QString topic; ///< may be empty: the course names none
    int halfDays = 1;

    friend bool operator==(const TopicLessons &, const TopicLessons &) = default;
};

/// As the catalogue lists them, divided by ";", in the course's order.
QStringList topicsOf(const QString &topics);
/// Two a day; without days four tiết each; 0 = unknown.
int halfDaysOf(const Course &course);
/// The topics over that many half-days, evenly and in order, the first ones longer. Where there are more topics
/// than half-days, neighbours share one: "A; B".
std::vector<TopicLessons> topicsOver(const QStringList &topics, int halfDays);
/// What is left of them once half-days with those topics stand. A half-day that names none of them counts for the
/// first topic that has some left.
std::vector<TopicLessons> stillToTeach(std::vector<TopicLessons> lessons, const QStringList &taught);
/// The first ones in order, that many half-days in all.
std::vector<TopicLessons> firstLessons(std::vector<TopicLessons> lessons, int halfDays);
int halfDaysIn(const std::vector<TopicLessons> &lessons);

} // namespace lotrinh
