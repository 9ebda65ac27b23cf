// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance.h"

#include <optional>
#include <span>

namespace lotrinh {

/// An exact part of a whole; nothing is rounded before it is printed.
struct Share {
    int part = 0;
    int whole = 0;

    /// part / whole >= pct / 100, exactly. False when the whole is 0.
    bool isAtLeast(int pct) const { return whole > 0 && qint64(part) * 100 >= qint64(pct) * whole; }
    /// Tenths of a percent, half up; nothing when the whole is 0 (shown "–").
    std::optional<int> permille() const;
    friend bool operator==(Share, Share) = default;
};

/// One learner's marks over the sessions of the class.
struct AttendanceCount {
    int sessions = 0;
    int present = 0; ///< present and late
    int excused = 0; ///< not presence
    int unexcused = 0;

    int marked() const { return present + excused + unexcused; }
    int unmarked() const { return sessions - marked(); }
    bool isAsked() const { return sessions > 0; } ///< a class without sessions asks no attendance

    Share done() const { return {present, marked()}; } ///< over marked
    Share worst() const { return {present, sessions}; } ///< unmarked = absent
    Share best() const { return {present + unmarked(), sessions}; } ///< unmarked = present
};

/// Counts marks of one learner; at most one mark a session (a second one of the same session is not
/// counted).
AttendanceCount countAttendance(int sessions, std::span<const AttendanceMark> marks);

/// The worst case decides: at or above `passPct`; always enough when no attendance is asked.
bool isEnough(const AttendanceCount &count, int passPct);

/// How many of the unmarked sessions may still be missed, by leave or without, so that `passPct` can still be met: 0 =
/// every one must be attended, below 0 = it cannot be met any more, by so many sessions. Nothing when no attendance is
/// asked. `passPct` is 0 … 100.
std::optional<int> absencesLeft(const AttendanceCount &count, int passPct);

} // namespace lotrinh
