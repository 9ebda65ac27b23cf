// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/enrolment/promotion.h>
#include <domain/schedule/busytime.h>

namespace lotrinh::tests {

inline Day iso(const char *text)
{
    const auto day = parseDay(QString::fromLatin1(text));
    Q_ASSERT_X(day, "iso", "no such day");
    return *day;
}

inline LocalMinute at(const char *text)
{
    const auto minute = parseLocalMinute(QString::fromLatin1(text));
    Q_ASSERT_X(minute, "at", "no such minute");
    return *minute;
}

/// Class 1, L1, open, 5 to 9 April 2027.
inline TrainingClass openClass(int capacity)
{
    TrainingClass row;
    row.id = {1};
    row.code = QStringLiteral("L1");
    row.course = {1};
    row.state = ClassState::Open;
    row.startsOn = iso("2027-04-05");
    row.endsOn = iso("2027-04-09");
    row.capacity = capacity;
    return row;
}

inline Enrolment rowFor(
    qint64 id, qint64 cadre, EnrolmentState state, const char *requestedAt = "2027-01-01", qint64 unit = 0)
{
    Enrolment row;
    row.id = {id};
    row.trainingClass = {1};
    row.cadre = {cadre};
    row.state = state;
    row.requestedAt = QString::fromLatin1(requestedAt);
    row.unitThen = {unit};
    return row;
}

inline ServedDuty dutyWith(DutyStatus status, const char *dueOn = "2027-06-30", bool fromPlanning = false)
{
    ServedDuty duty;
    duty.courses = QStringLiteral("C1");
    duty.status = status;
    duty.dueOn = status == DutyStatus::Undetermined ? Day::distantPast() : iso(dueOn);
    duty.fromPlanning = fromPlanning;
    (fromPlanning ? duty.planningTitle : duty.holdingTitle) = {7};
    return duty;
}

/// In service, free, with one open duty the class serves.
inline Standing fitStanding(qint64 cadre, qint64 unit = 0, const char *dueOn = "2027-06-30")
{
    Standing standing;
    standing.cadre = {cadre};
    standing.inService = true;
    standing.served = {dutyWith(DutyStatus::Open, dueOn)};
    standing.unit = {unit};
    standing.title = {7};
    return standing;
}

inline ClassNow classNow(int capacity)
{
    ClassNow now;
    now.trainingClass = openClass(capacity);
    now.today = iso("2027-02-01");
    return now;
}

inline void addFit(ClassNow &now, qint64 cadre, qint64 unit = 0)
{
    now.standings.insert({cadre}, fitStanding(cadre, unit));
}

inline NominationRequest requestFor(qint64 cadre)
{
    NominationRequest request;
    request.cadre = {cadre};
    request.requestedAt = QStringLiteral("2027-02-01");
    return request;
}

/// "1,4,2": ids in order.
template <class Range> QString idsOf(const Range &ids)
{
    QStringList texts;
    for (const auto &id : ids)
        texts += QString::number(id.value);
    return texts.join(u',');
}

} // namespace lotrinh::tests
