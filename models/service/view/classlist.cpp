// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "classlist.h"

#include "../service.h"
#include "domain/codeorder.h"
#include "store/classseats.h"
#include "store/rows.h"
#include "store/transaction.h"

#include <algorithm>

namespace lotrinh::service {

namespace {

/// Under way first and soonest first; what is over, latest first.
bool standsBefore(const ClassLine &a, const ClassLine &b)
{
    const bool left = isUnderWay(a.trainingClass.state);
    if (left != isUnderWay(b.trainingClass.state))
        return left;
    if (a.trainingClass.startsOn != b.trainingClass.startsOn)
        return left == (a.trainingClass.startsOn < b.trainingClass.startsOn);
    return codeLess(a.trainingClass.code, b.trainingClass.code);
}

void countSeats(std::vector<ClassLine> &lines, const std::vector<store::ClassSeats> &seats)
{
    QHash<ClassId, std::pair<int, int>> counts;
    for (const store::ClassSeats &one : seats) {
        auto &[taken, waiting] = counts[one.trainingClass];
        taken += holdsSeat(one.state) ? one.seats : 0;
        waiting += isActive(one.state) && !holdsSeat(one.state) ? one.seats : 0;
    }
    for (ClassLine &line : lines)
        std::tie(line.taken, line.waiting) = counts.value(line.trainingClass.id);
}

} // namespace

Result<std::vector<ClassLine>> readClassList(Service &service)
{
    const auto reading = store::ReadTransaction::begin(service.database());
    if (!reading)
        return reading.error();
    const auto classes = store::readAll<TrainingClass>(service.database());
    if (!classes)
        return classes.error();
    std::vector<ClassLine> lines;
    for (const TrainingClass &one : *classes) {
        const Course *course = service.rules()->course(one.course);
        lines.push_back({one, course ? course->name : QString(), 0, 0});
    }
    const auto seats = store::readClassSeats(service.database());
    if (!seats)
        return seats.error();
    countSeats(lines, *seats);
    std::sort(lines.begin(), lines.end(), standsBefore);
    return lines;
}

} // namespace lotrinh::service
