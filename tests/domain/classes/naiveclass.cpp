// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "naiveclass.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotrinh::tests {

static bool hasSeat(const NaiveClass::Row &row)
{
    return row.state == "enrolled"_L1;
}

static bool isInPlay(const NaiveClass::Row &row)
{
    return hasSeat(row) || row.state == "pending"_L1 || row.state == "waitlisted"_L1;
}

bool NaiveClass::isIn(int unit, int top) const
{
    for (; unit >= 0; unit = parents[size_t(unit)])
        if (unit == top)
            return true;
    return false;
}

int NaiveClass::seatsTaken() const
{
    return static_cast<int>(std::count_if(rows.begin(), rows.end(), hasSeat));
}

int NaiveClass::filledBelow(int unit) const
{
    int filled = 0;
    for (int child = 0; child < static_cast<int>(parents.size()); ++child)
        if (parents[size_t(child)] == unit)
            filled += filledBelow(child);
    int holders = 0;
    for (const Row &row : rows)
        holders += hasSeat(row) && isIn(people[size_t(row.person)].unit, unit);
    const int seats = today < quotaRelease[size_t(unit)] ? quotaSeats[size_t(unit)] : 0;
    return filled + std::min(seats, holders - filled);
}

int NaiveClass::unfilled(int unit) const
{
    int below = 0;
    for (int child = 0; child < static_cast<int>(parents.size()); ++child)
        if (parents[size_t(child)] == unit)
            below += filledBelow(child);
    const int seats = today < quotaRelease[size_t(unit)] ? quotaSeats[size_t(unit)] : 0;
    return seats - (filledBelow(unit) - below);
}

int NaiveClass::freeFor(int unit) const
{
    int seats = capacity - seatsTaken();
    for (int other = 0; other < static_cast<int>(parents.size()); ++other)
        if (!isIn(unit, other))
            seats -= unfilled(other);
    return std::max(0, seats);
}

QString NaiveClass::refusal(const Row &row, int own) const
{
    for (int i = 0; i < static_cast<int>(rows.size()); ++i)
        if (i != own && rows[size_t(i)].person == row.person && isInPlay(rows[size_t(i)]))
            return u"refused:already_enrolled"_s;
    const Person &person = people[size_t(row.person)];
    if (!person.inService)
        return u"refused:not_in_service"_s;
    if (person.clashes)
        return u"refused:clash"_s;
    if (!person.isEligible && !row.isOther)
        return u"refused:not_eligible"_s;
    if (person.isEligible && person.isMet && !row.repeat)
        return u"refused:already_met"_s;
    return {};
}

bool NaiveClass::isAhead(size_t waiting, const Row &row, int own) const
{
    const Row &other = rows[waiting];
    if (policy == "ranked"_L1) {
        const auto due = [&](const Row &asked) {
            const Person &person = people[size_t(asked.person)];
            return person.isEligible && !person.isMet ? person.due : 1'000'000;
        };
        if (due(other) != due(row))
            return due(other) < due(row);
        if (other.isPlanned != row.isPlanned)
            return other.isPlanned;
    }
    if (other.askedOn != row.askedOn)
        return isLastComeFirstServed ? other.askedOn > row.askedOn : other.askedOn < row.askedOn;
    return own < 0 || static_cast<int>(waiting) < own;
}

std::vector<size_t> NaiveClass::queue() const
{
    std::vector<size_t> waiting;
    for (size_t i = 0; i < rows.size(); ++i)
        if (rows[i].state == "waitlisted"_L1)
            waiting.push_back(i);
    std::sort(waiting.begin(), waiting.end(),
        [&](size_t a, size_t b) { return a != b && isAhead(a, rows[b], static_cast<int>(b)); });
    return waiting;
}

/// Tries it: with the asker in a seat, does somebody ahead have fewer seats to choose from?
bool NaiveClass::takesFromSomebodyAhead(const Row &row, int own) const
{
    NaiveClass tried = *this;
    tried.rows.push_back(row);
    tried.rows.back().state = u"enrolled"_s;
    for (size_t waiting : queue()) {
        if (static_cast<int>(waiting) == own || !isAhead(waiting, row, own)
            || !refusal(rows[waiting], static_cast<int>(waiting)).isEmpty())
            continue;
        const int unit = people[size_t(rows[waiting].person)].unit;
        if (freeFor(unit) > 0 && tried.freeFor(unit) < freeFor(unit))
            return true;
    }
    return false;
}

QString NaiveClass::seatOrQueue(const Row &row, int own, bool mayChoose) const
{
    if (freeFor(people[size_t(row.person)].unit) == 0)
        return u"waitlisted"_s;
    return mayChoose || !takesFromSomebodyAhead(row, own) ? u"enrolled"_s : u"waitlisted"_s;
}

QString NaiveClass::nominate(Row row)
{
    if (const QString refused = refusal(row, -1); !refused.isEmpty())
        return refused;
    row.state = needsApproval ? u"pending"_s : seatOrQueue(row, -1, false);
    rows.push_back(row);
    return row.state;
}

QString NaiveClass::approve(size_t row)
{
    const int own = static_cast<int>(row);
    if (const QString refused = refusal(rows[row], own); !refused.isEmpty())
        return refused;
    return rows[row].state = seatOrQueue(rows[row], own, false);
}

QString NaiveClass::promoteByHand(size_t row)
{
    const int own = static_cast<int>(row);
    if (const QString refused = refusal(rows[row], own); !refused.isEmpty())
        return refused;
    return rows[row].state = seatOrQueue(rows[row], own, policy == "manual"_L1);
}

void NaiveClass::promote()
{
    if (policy == "manual"_L1)
        return;
    for (size_t waiting : queue())
        if (refusal(rows[waiting], static_cast<int>(waiting)).isEmpty()
            && freeFor(people[size_t(rows[waiting].person)].unit) > 0)
            rows[waiting].state = u"enrolled"_s;
}

bool NaiveClass::hasIdleSeat() const
{
    for (size_t waiting : queue())
        if (refusal(rows[waiting], static_cast<int>(waiting)).isEmpty()
            && freeFor(people[size_t(rows[waiting].person)].unit) > 0)
            return true;
    return false;
}

} // namespace lotrinh::tests
