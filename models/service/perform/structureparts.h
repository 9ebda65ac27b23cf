// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../lookup.h"
#include "domain/unit/structureevent.h"

/// What every reorganisation does (domain.md §1.7).
namespace lotrinh::service {

/// The event, when its code is free.
Result<StructureEvent> newEvent(Work &work, const StructureEvent &event);
/// A unit in force the day before `on` that has not been closed: what can be reorganised on that day.
/// Also `wrong_state` when another unit flowed into it on a later day: it must still stand then.
Result<Unit> livingUnit(Work &work, const char *field, const QString &code, Day on);
/// Whether the unit flowed, over however many events, out of the origin: then the origin cannot flow into it.
bool comesFrom(const Rulebook &rules, UnitId unit, UnitId origin);
/// Whether a unit is another one or stands below it.
bool isBelow(const Rulebook &rules, UnitId unit, UnitId above);
/// Posts held in the units on the day go on in `next`: the old line ends the day before, a new one begins.
/// People whose own unit it was follow. Says how many posts moved.
Result<int> moveHoldings(Work &work, const std::vector<UnitId> &units, UnitId next, const StructureEvent &event);
/// What still stands under units that were closed: units below them, posts held, planning entries in force,
/// quotas of classes not begun. Numbers to look at, nothing is changed.
Result<Reply> leftBehind(Work &work, const std::vector<UnitId> &units, Day on, int moved);

} // namespace lotrinh::service
