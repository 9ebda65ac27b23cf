// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../view/timetable.h"
#include "domain/schedule/lessons.h"

namespace lotrinh::service {

/// A class that has fewer half-days than its course takes.
struct ClassToPlace {
    size_t place = 0; ///< in Timetable::classes
    int missing = 0; ///< half-days in all
    std::vector<TopicLessons> lessons; ///< those of this period
};
/// What the class still lacks in all, draft, open or running. A course of unknown length takes every half-day of its class
/// when that has none yet and is not longer than 20 school days; of others nobody knows what is missing.
std::vector<TopicLessons> lackingLessons(const Timetable &table, const TimetableClass &one);

/// Classes that lack lessons and have a day in the period, also those the reader may not run, in the order of the timetable; of a class that goes on beyond
/// the period its even share, when the length of its course is known.
std::vector<ClassToPlace> classesToPlace(const Timetable &table, Day from, Day to);

/// Draft, open or running.
bool isStillTaught(ClassState state);

} // namespace lotrinh::service
