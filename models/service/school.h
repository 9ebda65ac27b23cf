// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/schedule/busytime.h"
#include "domain/schedule/lecturer.h"
#include "domain/schedule/room.h"
#include "domain/schedule/unavailability.h"

namespace lotrinh::store {
class Database;
}

namespace lotrinh::service {

/// Everything a place in the year is looked for in.
struct School {
    std::vector<Holiday> holidays;
    std::vector<Room> rooms;
    std::vector<Lecturer> lecturers;
    std::vector<Unavailability> unavailable;
    std::vector<TrainingClass> classes;
    BusyTimes<RoomId> busyRooms; ///< cancelled classes apart; a class without sessions takes its own room all days
    BusyTimes<LecturerId> busyLecturers;
};

/// Bookings of classes that end before `from` are left out.
Result<School> readSchool(store::Database &db, Day from);

} // namespace lotrinh::service
