// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "share.h"

#include <algorithm>
#include <set>

namespace lotrinh {

std::optional<int> Share::permille() const
{
    if (whole <= 0)
        return {};
    return static_cast<int>((qint64(part) * 2000 + whole) / (qint64(whole) * 2));
}

AttendanceCount countAttendance(int sessions, std::span<const AttendanceMark> marks)
{
    AttendanceCount count{sessions, 0, 0, 0};
    std::set<SessionId> seen;
    for (const AttendanceMark &mark : marks) {
        if (!seen.insert(mark.session).second)
            continue;
        switch (mark.mark) {
        case Mark::Present:
        case Mark::Late:
            ++count.present;
            break;
        case Mark::Excused:
            ++count.excused;
            break;
        case Mark::Unexcused:
            ++count.unexcused;
            break;
        }
    }
    return count;
}

bool isEnough(const AttendanceCount &count, int passPct)
{
    return !count.isAsked() || count.worst().isAtLeast(passPct);
}

std::optional<int> absencesLeft(const AttendanceCount &count, int passPct)
{
    if (!count.isAsked())
        return {};
    // The most that may be missed in all, rounded down: present must be at least passPct of the whole, exactly.
    const int allowed = static_cast<int>(qint64(count.sessions) * (100 - passPct) / 100);
    return std::min(allowed - count.excused - count.unexcused, count.unmarked());
}

} // namespace lotrinh
