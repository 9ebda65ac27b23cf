// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../result.h"
#include "busytime.h"
#include "lecturer.h"
#include "room.h"
#include "unavailability.h"

#include <span>

namespace lotrinh {

/// Why a session may not stand where it is asked to; the codes of exchange.md §3.
enum class Obstacle {
    RoomBusy,
    RoomUnavailable,
    LecturerBusy,
    LecturerUnavailable,
    LecturerNotQualified,
    CadreBusy
};

template <> struct CodeTable<Obstacle> {
    static constexpr std::array<std::pair<Obstacle, const char *>, 6> codes{{
        {Obstacle::RoomBusy, "room_busy"},
        {Obstacle::RoomUnavailable, "room_unavailable"},
        {Obstacle::LecturerBusy, "lecturer_busy"},
        {Obstacle::LecturerUnavailable, "lecturer_unavailable"},
        {Obstacle::LecturerNotQualified, "lecturer_not_qualified"},
        {Obstacle::CadreBusy, "cadre_busy"},
    }};
};

/// Only an overlap may be overridden, and only with a written reason that is kept (semantics.md §6).
constexpr bool isOverridable(Obstacle obstacle)
{
    return obstacle == Obstacle::RoomBusy || obstacle == Obstacle::LecturerBusy
        || obstacle == Obstacle::CadreBusy;
}

/// One obstacle with the facts behind it.
struct Clash {
    Obstacle obstacle = Obstacle::RoomBusy;
    TimeSpan span; ///< of the session that was judged
    qint64 resource = 0; ///< RoomId, LecturerId or CadreId, by obstacle
    Booking other; ///< for the three overlaps: the other class and session
    Period days; ///< for the two unavailabilities
    QString reason; ///< for the two unavailabilities: as recorded
};

enum class Caution { RoomTooSmall, Weekend, Holiday, LecturerWeekFull };

template <> struct CodeTable<Caution> {
    static constexpr std::array<std::pair<Caution, const char *>, 4> codes{{
        {Caution::RoomTooSmall, "room_too_small"},
        {Caution::Weekend, "weekend"},
        {Caution::Holiday, "holiday"},
        {Caution::LecturerWeekFull, "lecturer_week_full"},
    }};
};

/// Worth saying, never refused.
struct ScheduleWarning {
    Caution caution = Caution::Weekend;
    Day day; ///< weekend, holiday; the week's Monday
    QString name; ///< the holiday's, or the room's or lecturer's code
    int roomCapacity = 0; ///< room too small
    int classCapacity = 0; ///< room too small
};

/// The rest of the timetable, as one session sees it. Null or empty = nothing stands in the way.
/// Bookings of the session's own class are never counted against it; cancelled classes must not be in it.
struct Surroundings {
    const Timeline *room = nullptr; ///< of the room the session would use
    const Timeline *lecturer = nullptr; ///< of the lecturer who would teach it
    const BusyTimes<CadreId> *cadres
        = nullptr; ///< of the cadres with a seat in the class (waiting ones are free)
    std::span<const CadreId> seated; ///< those cadres, in the order clashes are to be named
    std::span<const Unavailability> unavailable; ///< any; those of other resources are passed over
    std::span<const Lecturer> lecturers; ///< all of them: who names the course decides who may teach it
};

/// Whether the lecturer may teach the course: names it, or nobody does (exchange.md §4).
bool mayTeach(LecturerId lecturer, CourseId course, std::span<const Lecturer> lecturers);

/// Everything in the way of one session, in the order of `Obstacle`. Half-open, symmetric.
std::vector<Clash> clashesOf(
    const TrainingClass &trainingClass, const Session &session, const Surroundings &surroundings);
/// Clashes of each seated cadre between this class as a whole (its sessions, or its days when it has
/// none) and their other classes; for move_class and remove_session.
std::vector<Clash> cadreClashesOf(
    const TrainingClass &trainingClass, std::span<const Session> sessions, const Surroundings &surroundings);

/// Room capacity below class capacity, weekend, holiday. `room` may be null.
std::vector<ScheduleWarning> scheduleWarningsOf(
    const TrainingClass &trainingClass, TimeSpan span, const Room *room, std::span<const Holiday> holidays);

/// When the session is on one more day of its week (Monday to Sunday) than the lecturer teaches at most;
/// `taught`: everything they teach, with or without this session.
std::optional<ScheduleWarning> weeklyLoadWarning(const Lecturer &lecturer, const Timeline &taught, const Booking &session);

/// The first clash that `overrideReason` (may be blank) does not excuse; nothing when all are excused.
std::optional<Clash> decidingClash(const std::vector<Clash> &clashes, const QString &overrideReason);
/// The refusal it becomes: code of the obstacle, detail {class, session} for an overlap (session = its
/// start, YYYY-MM-DDTHH:MM), {from, to, reason} (both days included) for an unavailability.
Error refusalOf(const Clash &clash);

} // namespace lotrinh
