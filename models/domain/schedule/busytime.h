// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trainingclass.h"

#include <QHash>
#include <span>
#include <vector>

namespace lotrinh {

/// Time that one class takes from a room, a lecturer or a cadre. Without a session it is the whole class:
/// from the first day 00:00 to the day after the last.
struct Booking {
    TimeSpan span;
    ClassId trainingClass;
    SessionId session; ///< none for a class without sessions
    QString classCode;

    friend bool operator==(const Booking &, const Booking &) = default;
};

/// The bookings of one resource, searchable by time, whatever their lengths: runs of 64 in order of their
/// starts, each with its latest end, so that a search passes over whole runs and looks into those with hits.
/// Bookings may overlap each other (overridden clashes).
class Timeline {
public:
    Timeline() = default;
    explicit Timeline(std::vector<Booking> bookings);

    void add(Booking booking);
    /// Takes out every booking of a session (or, without one, of the whole class).
    void remove(ClassId trainingClass, SessionId session);
    void removeClass(ClassId trainingClass);

    /// Every booking that shares a minute with `span`, of any class but `except`, by start then class code.
    std::vector<Booking> overlapping(TimeSpan span, ClassId except) const;
    /// The first of them, if any.
    std::optional<Booking> firstOverlap(TimeSpan span, ClassId except) const;
    const std::vector<Booking> &bookings() const { return m_bookings; } ///< by start

private:
    template <class Take> void eachOverlap(TimeSpan span, ClassId except, Take take) const;
    void measureFrom(size_t place);

    std::vector<Booking> m_bookings;
    std::vector<LocalMinute> m_latestEnds; ///< of each run
};

/// One timeline per room, lecturer or cadre.
template <class ResourceId> using BusyTimes = QHash<ResourceId, Timeline>;

/// A class's own bookings: one per session, or one for the whole class when it has none.
/// Nothing for a cancelled class. `sessions` are those of this class only.
std::vector<Booking> bookingsOf(const TrainingClass &trainingClass, std::span<const Session> sessions);
/// One session as a booking.
Booking bookingOf(const TrainingClass &trainingClass, const Session &session);

} // namespace lotrinh
