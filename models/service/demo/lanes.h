// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intakes.h"
#include "province.h"

namespace lotrinh::demo {

/// Rooms and lecturers so that no two classes meet in either: each lane is one room and two lecturers of
/// one family of courses, and takes one class after another.
class Lanes {
public:
    Lanes(const World &world, const std::vector<Intake> &intakes);

    /// Where an intake meets; −1 when it needs no room (cancelled, or long ago and part-time).
    int laneOf(size_t intake) const { return m_laneOf[intake]; }
    RoomId roomOf(int lane) const { return RoomId{lane + 1}; }
    LecturerId lecturerOf(int lane, bool afternoon) const
    {
        return LecturerId{2 * lane + (afternoon ? 2 : 1)};
    }

    /// The lanes' rooms and lecturers, and a few more, with some days on which they cannot be used.
    void furnish(School &school) const;

private:
    struct Lane {
        int family = 0;
        Day freeFrom;
    };
    int take(int family, const Intake &intake);
    std::vector<CourseId> coursesOf(int family) const;
    void addRooms(School &school) const;
    void addLecturers(School &school, Random &random) const;
    void addAbsences(School &school, Random &random) const;

    const World &m_world;
    std::vector<Lane> m_lanes;
    std::vector<int> m_laneOf;
};

} // namespace lotrinh::demo
