// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

namespace lotrinh::tests {

/// The rules of seats once more, written as slowly and plainly as can be, sharing nothing with the
/// rules under test: units are an array of parents, quotas are counted from the leaves up, and whether
/// somebody waits ahead is answered by trying it.
class NaiveClass {
public:
    struct Person {
        int unit = 0;
        bool inService = true;
        bool clashes = false;
        bool isEligible = true;
        bool isMet = false;
        int due = 0; ///< of the ranked queue
    };
    struct Row {
        int person = 0;
        QString state;
        int askedOn = 0;
        bool isOther = false;
        bool repeat = false;
        bool isPlanned = false;
    };

    std::vector<int> parents; ///< of unit 0, 1, 2 …; -1 at the top
    std::vector<int> quotaSeats; ///< per unit; 0 = none
    std::vector<int> quotaRelease; ///< per unit: first day it is in the pool
    std::vector<Person> people;
    std::vector<Row> rows;
    int capacity = 0;
    int today = 0;
    bool needsApproval = false;
    QString policy; ///< fifo | ranked | manual
    bool isLastComeFirstServed = false; ///< a fault to plant: the queue upside down

    QString nominate(Row row);
    QString approve(size_t row);
    QString promoteByHand(size_t row);
    /// Gives every free seat to the first in line; nothing under `manual`.
    void promote();

    int seatsTaken() const;
    int freeFor(int unit) const;
    /// Somebody fit waits although a seat they may take is free.
    bool hasIdleSeat() const;

private:
    bool isIn(int unit, int top) const;
    int filledBelow(int unit) const;
    int unfilled(int unit) const;
    QString refusal(const Row &row, int own) const;
    bool isAhead(size_t waiting, const Row &row, int own) const;
    bool takesFromSomebodyAhead(const Row &row, int own) const;
    QString seatOrQueue(const Row &row, int own, bool mayChoose) const;

    std::vector<size_t> queue() const;
};

} // namespace lotrinh::tests
