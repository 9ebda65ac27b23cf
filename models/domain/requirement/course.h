// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../day.h"
#include "../id.h"

#include <QString>
#include <optional>

namespace lotrinh {

struct Course {
    CourseId id;
    QString code;
    QString name;
    QString kind;
    QString credential;
    QString delivery;
    std::optional<int> days;
    std::optional<int> periods; ///< tiết; empty = unknown
    bool countsAnnualHours = false;
    bool countsKnowledgeUpdate = false;
    int minSize = 1;
    std::optional<int> maxSize;
    int passAttendancePct = 80;
    int passScoreHundredths = 500; ///< 5 on the scale of 10
    QString topics;
    Period life;
};

} // namespace lotrinh
