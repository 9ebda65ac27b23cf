// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../holdings.h"

#include <QHash>
#include <QSet>

namespace lotrinh::service {

class Service;

/// What a calendar needs to know of the past of classes, so that what moved or went is told and not forgotten.
struct CalendarFacts {
    Holdings held;
    /// How often each class or one of its sessions or seats was changed: the SEQUENCE of its events. Never falls.
    QHash<ClassId, int> changes;
    /// Half-days taken off a class, ever: their events must be cancelled.
    QHash<ClassId, int> removedSessions;
    /// Rooms and lecturers a class or a session had before (not those it has now).
    QHash<ClassId, QSet<RoomId>> formerRooms;
    QHash<ClassId, QSet<LecturerId>> formerLecturers;
};
Result<CalendarFacts> readCalendarFacts(Service &service);

} // namespace lotrinh::service
