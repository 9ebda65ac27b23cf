// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/schedule/conflict.h"

#include <QStringList>
#include <memory>

namespace lotrinh::service {

class Service;

/// One class of the timetable with its half-days.
struct TimetableClass {
    TrainingClass trainingClass;
    QString course; ///< its name
    int days = 0; ///< of the course, as the catalogue says; 0 = unknown
    std::vector<Session> sessions; ///< by start
    std::vector<CadreId> seated; ///< with a seat now
    qint64 revision = 0; ///< of the class itself, to send with commands about it
    QStringList topics = {}; ///< of the course, in its order
    int halfDays = 0; ///< of the course; 0 = unknown
    bool isReaders = true; ///< the reader may run it, as far as that hangs on who is on its list (reach.h)
};

/// The whole timetable in one reading: what is drawn, and what a move is tried against. A value; once read,
/// any thread may ask it.
struct Timetable {
    std::vector<TimetableClass> classes; ///< all but cancelled ones; by first day, then code
    std::vector<Room> rooms; ///< by code
    std::vector<Lecturer> lecturers; ///< by name
    std::vector<Unavailability> unavailable; ///< of rooms and lecturers
    std::vector<Holiday> holidays;
    BusyTimes<RoomId> busyRooms; ///< half-days that name the room, as commands judge them
    BusyTimes<LecturerId> busyLecturers;
    QHash<CadreId, std::vector<ClassId>> classesOf; ///< where each cadre has a seat

    const TimetableClass *byCode(const QString &code) const;
    const TimetableClass *byId(ClassId id) const;
    const Room *room(RoomId id) const;
    const Lecturer *lecturer(LecturerId id) const;
};

/// The timetable as it would be with more half-days. Those have no id.
Timetable withSessions(Timetable table, const std::vector<Session> &sessions);

Result<std::shared_ptr<const Timetable>> readTimetable(Service &service);

} // namespace lotrinh::service
