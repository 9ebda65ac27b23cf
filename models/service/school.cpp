// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "school.h"

#include "store/rows.h"

namespace lotrinh::service {

namespace {

template <class Row> Result<void> readInto(store::Database &db, std::vector<Row> &rows)
{
    auto read = store::readAll<Row>(db);
    if (!read)
        return read.error();
    rows = std::move(*read);
    return {};
}

void book(School &school, const TrainingClass &one, const std::vector<Session> &sessions)
{
    if (sessions.empty())
        for (const Booking &booking : bookingsOf(one, sessions)) {
            school.busyRooms[one.room].add(booking);
            school.busyLecturers[one.lecturer].add(booking);
        }
    for (const Session &session : sessions) {
        school.busyRooms[session.room].add(bookingOf(one, session));
        school.busyLecturers[session.lecturer].add(bookingOf(one, session));
    }
}

Result<void> readBookings(store::Database &db, School &school, Day from)
{
    std::vector<ClassId> ids;
    for (const TrainingClass &one : school.classes)
        if (one.state != ClassState::Cancelled && one.endsOn >= from)
            ids.push_back(one.id);
    const auto sessions = store::readIn<Session>(db, &Session::trainingClass, ids);
    if (!sessions)
        return sessions.error();
    QHash<ClassId, std::vector<Session>> sessionsOf;
    for (const Session &session : *sessions)
        sessionsOf[session.trainingClass].push_back(session);
    for (const TrainingClass &one : school.classes)
        if (one.state != ClassState::Cancelled && one.endsOn >= from)
            book(school, one, sessionsOf.value(one.id));
    return {};
}

} // namespace

Result<School> readSchool(store::Database &db, Day from)
{
    School school;
    for (const auto &read : {readInto(db, school.holidays), readInto(db, school.rooms),
             readInto(db, school.lecturers), readInto(db, school.unavailable), readInto(db, school.classes)})
        if (!read)
            return read.error();
    if (const auto booked = readBookings(db, school, from); !booked)
        return booked.error();
    return school;
}

} // namespace lotrinh::service
