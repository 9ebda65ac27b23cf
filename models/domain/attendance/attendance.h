// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../codedenum.h"
#include "../id.h"

namespace lotrinh {

enum class Mark { Present, Late, Excused, Unexcused };

template <>
struct CodeTable<Mark> {
    static constexpr std::array<std::pair<Mark, const char *>, 4> codes{{
        {Mark::Present, "present"},
        {Mark::Late, "late"},
        {Mark::Excused, "excused"},
        {Mark::Unexcused, "unexcused"},
    }};
};

/// One cadre's mark in one session. No row = unmarked, which is not absence.
struct AttendanceMark {
    AttendanceId id;
    SessionId session;
    EnrolmentId enrolment;
    Mark mark = Mark::Present;
};

} // namespace lotrinh
