// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findings.h"
#include "holdings.h"
#include "rows.h"

namespace lotrinh::exchange {

/// Checks the classes that a folder touches as they will stand after it: seats taken against capacity,
/// seats in cancelled classes, two active enrolments of one cadre. Rows are linked and have their ids.
void checkSeats(const std::vector<ClassRow> &classes, const std::vector<EnrolmentRow> &enrolments,
    const Holdings &held, Findings &findings);

} // namespace lotrinh::exchange
