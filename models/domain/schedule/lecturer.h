// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../id.h"

#include <QString>
#include <optional>
#include <vector>

namespace lotrinh {

struct Lecturer {
    LecturerId id;
    QString code;
    QString fullName;
    QString kind;
    QString unit; ///< as written: visiting lecturers come from anywhere
    std::vector<CourseId> courses;
    std::optional<int> maxDaysPerWeek;
};

} // namespace lotrinh
