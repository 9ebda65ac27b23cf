// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seats.h"

#include <algorithm>

namespace lotrinh {

namespace {

bool covers(const KeptSeats &kept, const UnitChain &units)
{
    return std::find(units.begin(), units.end(), kept.unit) != units.end();
}

/// Fills the innermost kept seat that has room; nothing to fill = the holder sits in the pool.
void fill(std::vector<KeptSeats> &kept, const UnitChain &units)
{
    for (UnitId unit : units)
        for (KeptSeats &seats : kept)
            if (seats.unit == unit && seats.unfilled() > 0) {
                ++seats.filled;
                return;
            }
}

} // namespace

int seatsTaken(std::span<const Enrolment> enrolments)
{
    return static_cast<int>(std::count_if(
        enrolments.begin(), enrolments.end(), [](const Enrolment &row) { return holdsSeat(row.state); }));
}

UnitChain chainOf(const UnitChains &chains, UnitId unit)
{
    if (!unit.isValid())
        return {};
    const auto it = chains.constFind(unit);
    return it == chains.cend() ? UnitChain{unit} : *it;
}

SeatBook openSeatBook(int capacity, std::span<const Enrolment> enrolments, std::span<const UnitQuota> quotas,
    const UnitChains &chains, Day today)
{
    SeatBook book;
    book.capacity = capacity;
    book.taken = seatsTaken(enrolments);
    for (const UnitQuota &quota : quotas)
        if (today < quota.releaseOn && quota.seats > 0)
            book.kept.push_back({quota.unit, quota.seats, 0});
    if (book.kept.empty())
        return book;
    for (const Enrolment &row : enrolments)
        if (holdsSeat(row.state))
            fill(book.kept, chainOf(chains, row.unitThen));
    return book;
}

int freeFor(const SeatBook &book, const UnitChain &units)
{
    // Quotas may promise more than there is, together even more than an int holds.
    qint64 seats = book.capacity - book.taken;
    for (const KeptSeats &kept : book.kept)
        if (!covers(kept, units))
            seats -= kept.unfilled();
    return int(std::max<qint64>(0, seats));
}

void takeSeat(SeatBook &book, const UnitChain &units)
{
    Q_ASSERT(mayTakeSeat(book, units));
    ++book.taken;
    fill(book.kept, units);
}

bool isContestedBy(const SeatBook &book, const UnitChain &asker, const std::vector<UnitChain> &ahead)
{
    const auto nobody = [&](auto mayTake) { return std::none_of(ahead.begin(), ahead.end(), mayTake); };
    if (freeForOthers(book) > 0 && ahead.empty())
        return false;
    for (const KeptSeats &kept : book.kept) {
        const auto isClaimant
            = [&](const UnitChain &units) { return covers(kept, units) && mayTakeSeat(book, units); };
        if (kept.unfilled() > 0 && covers(kept, asker) && nobody(isClaimant))
            return false;
    }
    return true;
}

bool hasReleasedQuota(std::span<const UnitQuota> quotas, Day today)
{
    return std::any_of(
        quotas.begin(), quotas.end(), [=](const UnitQuota &quota) { return quota.releaseOn <= today; });
}

} // namespace lotrinh
