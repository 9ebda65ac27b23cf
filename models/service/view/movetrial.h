// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
        std::vector<ScheduleWarning> cautions; ///< weekends and holidays of half-days, room too small
        /// A written reason would let it stand.
        bool isOverridable() const;
    };
    /// Half-days move by as many days as the first day does; the last day is taken as given.
    Verdict at(Day startsOn, Day endsOn) const;
    /// Half-days as they would be then.
    std::vector<Session> sessionsAt(Day startsOn) const;

    /// First days near `wanted`, not before `notBefore`, on which nothing clashes and no half-day falls on a
    /// weekend or holiday on which it does not fall now; the nearest first, the earlier of two. Looks half a
    /// year to either side.
    std::vector<Day> freeStarts(Day wanted, Day notBefore, size_t most) const;

    /// What stands in the way of one half-day of the class, its own apart.
    std::vector<Clash> clashesOfSession(const Session &session) const;

private:
    /// Half-days on weekends and holidays when it begins then; nothing when something clashes.
    std::optional<std::ptrdiff_t> daysOffAt(Day startsOn) const;

    std::shared_ptr<const Timetable> m_table;
    TimetableClass m_subject;
    BusyTimes<CadreId> m_cadres; ///< of those who sit in the class
    bool m_isPossible = false;
};

} // namespace lotrinh::service
