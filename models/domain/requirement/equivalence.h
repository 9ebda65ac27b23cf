// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../day.h"
#include "../id.h"

#include <QString>
#include <optional>

namespace lotrinh {

/// A completion of `course` also counts as one of `satisfies`. Directional; chained any number of steps.
struct Equivalence {
    EquivalenceId id;
    CourseId course;
    CourseId satisfies;
    std::optional<int> maxAgeMonths; ///< kept while completed_on + maxAgeMonths >= as-of day
    Period life; ///< judged on the day the course was completed
    QString basis;
};

} // namespace lotrinh
