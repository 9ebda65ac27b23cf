// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "classfile.h"
#include "domain/schedule/conflict.h"

namespace lotrinh::service {

/// The rest of the timetable around one class: what conflict rules are asked against. Owns its data;
/// `seenBy` gives the view of one session.
class TimetableAround {
public:
    /// Reads the bookings of the rooms and lecturers the sessions use, of the seated cadres, and all
    /// unavailability. `sessions` may be new ones not stored yet.
    static Result<TimetableAround> of(Work &work, const ClassFile &file, const std::vector<Session> &sessions);

    Surroundings seenBy(const Session &session) const;
    const std::vector<Holiday> &holidays() const { return m_holidays; }
    /// When the session takes its lecturer beyond the days a week they teach at most.
    std::optional<ScheduleWarning> weekTooFull(const TrainingClass &trainingClass, const Session &session) const;

private:
    BusyTimes<RoomId> m_rooms;
    BusyTimes<LecturerId> m_lecturers;
    BusyTimes<CadreId> m_cadres;
    std::vector<CadreId> m_seated;
    std::vector<Unavailability> m_unavailable;
    std::vector<Lecturer> m_teachers;
    std::vector<Holiday> m_holidays;
};

/// The refusal with who or what is meant, by code: detail gains `room`, `lecturer`, or `cadres`: everybody of
/// `all` who is taken by the same session.
Error refusalNaming(Work &work, const Clash &clash, const std::vector<Clash> &all);

/// The refusal of the first clash that the reason does not excuse. When the sessions may stand, each one that
/// overlaps keeps the reason, so that the override stays visible.
Result<void> settleSessions(Work &work, const TimetableAround &around, const TrainingClass &trainingClass, std::vector<Session> &sessions,
                            const QString &overrideReason);

} // namespace lotrinh::service
