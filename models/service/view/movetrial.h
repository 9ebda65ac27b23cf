// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/schedule/alternatives.h"
#include "timetable.h"

namespace lotrinh::service {

/// Tries one class on other days against a timetable, without touching anything: quick enough for every step
/// of a drag, and by the same rules as move_class, so that what it lets pass would be accepted (as long as
/// the timetable is not outdated). A value; any thread may ask it.
class MoveTrial {
public:
    /// Moved: the class itself leaves its place. Copied: it stays, and nobody sits in the copy yet.
    enum class Of { Moved, Copied };

    MoveTrial() = default;
    MoveTrial(std::shared_ptr<const Timetable> table, const QString &trainingClass, Of what = Of::Moved);

    /// The class is known, and has not begun when it is to be moved.
    bool isPossible() const { return m_isPossible; }
    const TimetableClass &subject() const { return m_subject; }

    struct Verdict {
        std::vector<Clash> clashes; ///< by half-day, then in the order of `Obstacle`
        std::vector<ScheduleWarning> cautions; ///< weekends and holidays of half-days, lecturers' weeks, room too small
        /// A written reason would let it stand.
        bool isOverridable() const;
    };
    /// Half-days move by as many days as the first day does; the last day is taken as given.
    Verdict at(Day startsOn, Day endsOn) const;
    /// Half-days as they would be then.
    std::vector<Session> sessionsAt(Day startsOn) const;

    /// A place where nothing stands in the way, near the one that was wanted.
    struct Option {
        Day startsOn;
        Day endsOn;
        QString room; ///< code of another room; empty when it keeps its own
        QString lecturer; ///< code of another lecturer; empty when it keeps its own
        std::vector<MoveCost> costs; ///< what it differs in from the wanted place
    };
    /// The best places around the wanted one, cheapest first (domain/schedule/alternatives.h). Another room or
    /// lecturer is proposed only when the class could have it where it is now as well: the change is a command of
    /// its own, before the move.
    std::vector<Option> alternatives(Day wanted, Day endsOn, Day notBefore, int most) const;
    /// The wanted day when nothing is in the way and no half-day falls on a day off; else the nearest such day
    /// with the same room and lecturer; the wanted day when there is none.
    Day freeStart(Day wanted, Day notBefore) const;

    /// What stands in the way of one half-day of the class, its own apart.
    std::vector<Clash> clashesOfSession(const Session &session) const;

private:
    std::vector<Session> halfDaysAt(Day startsOn) const;
    std::vector<ScheduleWarning> fullWeeks(const std::vector<Session> &sessions) const;
    bool mayChangeTo(const FreeMove &move) const;

    std::shared_ptr<const Timetable> m_table;
    TimetableClass m_subject;
    BusyTimes<CadreId> m_cadres; ///< of those who sit in the class
    bool m_isPossible = false;
};

} // namespace lotrinh::service
