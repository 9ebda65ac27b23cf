// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "domain/enrolment/enrolment.h"
#include "domain/id.h"

#include <optional>
#include <vector>

namespace lotrinh::store {

/// So many rows of one state, of those who sit or ask (isActive): whose they are is not said, so that a server answers for those it keeps back as well.
struct ClassSeats {
    ClassId trainingClass;
    EnrolmentState state = EnrolmentState::Pending;
    UnitId unitThen; ///< of a class with quotas; a server says none otherwise
    int seats = 0;
};

/// Of one class, or of all under way.
Result<std::vector<ClassSeats>> readClassSeats(Database &database, std::optional<ClassId> of = {});

/// As that many rows of nobody, for what counts rows.
std::vector<Enrolment> asRows(const std::vector<ClassSeats> &seats);

} // namespace lotrinh::store
