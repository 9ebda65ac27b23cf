// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "enrolment.h"
#include "quota.h"

#include <QHash>
#include <span>
#include <vector>

namespace lotrinh {

/// A unit and everything above it, nearest first.
using UnitChain = std::vector<UnitId>;
/// Chains of the units that occur; a unit that is absent stands for itself alone.
using UnitChains = QHash<UnitId, UnitChain>;

/// Seats kept for one unit and what is below it.
struct KeptSeats {
    UnitId unit;
    int seats = 0;
    int filled = 0;

    int unfilled() const { return seats - filled; }
};

/// The seats of one class on one day. Values only; `taken` counts enrolled and attending.
struct SeatBook {
    int capacity = 0;
    int taken = 0;
    std::vector<KeptSeats> kept; ///< quotas not yet released
};

/// Enrolled and attending.
int seatsTaken(std::span<const Enrolment> enrolments);

/// Opens the book for `today`: quotas whose `releaseOn` is on or before it have joined the pool. A holder
/// of a seat fills the innermost kept quota of their unit (`unitThen`) that has room, then the next
/// outer one, else a seat of the pool; the counts do not depend on the order of the holders.
SeatBook openSeatBook(int capacity, std::span<const Enrolment> enrolments, std::span<const UnitQuota> quotas,
    const UnitChains &chains, Day today);

/// Seats free for a cadre of that unit: capacity − taken − unfilled seats kept for units the cadre is
/// not in; never negative. An empty chain = no unit.
int freeFor(const SeatBook &book, const UnitChain &units);
inline bool mayTakeSeat(const SeatBook &book, const UnitChain &units)
{
    return freeFor(book, units) > 0;
}

/// Seats free for somebody no quota covers.
inline int freeForOthers(const SeatBook &book)
{
    return freeFor(book, {});
}
/// Takes one seat for a cadre of that unit. Only when mayTakeSeat().
void takeSeat(SeatBook &book, const UnitChain &units);

/// Whether those `ahead` (in line, and fit to take a seat) have the first claim on every free seat that
/// `asker` could take. A seat kept for the asker's unit is out of reach of those outside that unit; a seat
/// of the pool is within reach of everybody. Only when mayTakeSeat(book, asker).
bool isContestedBy(const SeatBook &book, const UnitChain &asker, const std::vector<UnitChain> &ahead);

/// True when a quota was released on or before `today`: the next command on the class promotes first.
bool hasReleasedQuota(std::span<const UnitQuota> quotas, Day today);

/// The chain of a unit in `chains`, or the unit alone; empty for no unit.
UnitChain chainOf(const UnitChains &chains, UnitId unit);

} // namespace lotrinh
