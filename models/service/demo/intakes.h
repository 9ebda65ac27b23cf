// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demand.h"
#include "domain/schedule/trainingclass.h"

namespace lotrinh::demo {

/// A class before it has a room: one intake of one course.
struct Intake {
    int course = -1;
    Day startsOn;
    Day endsOn; ///< inclusive
    int capacity = 0;
    ClassState state = ClassState::Closed;
    bool needsApproval = false;
    WaitlistPolicy waitlistPolicy = WaitlistPolicy::Fifo;
};

/// The classes of ten years, as many as the demand fills, with some running, open, drafted and cancelled
/// around today; in the order they start.
std::vector<Intake> planIntakes(const World &world, const Demand &demand);

} // namespace lotrinh::demo
