// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/schedule/trainingclass.h"

#include <vector>

namespace lotrinh::service {

class Service;

/// One class in a list of classes.
struct ClassLine {
    TrainingClass trainingClass;
    QString course; ///< its name
    int taken = 0; ///< seats held now; classes closed or cancelled hold none
    int waiting = 0; ///< waitlisted or pending
};

/// Every class: those that still need somebody first (by first day), then the others, latest first.
Result<std::vector<ClassLine>> readClassList(Service &service);

/// Still before its results: something is to be done for it.
constexpr bool isUnderWay(ClassState state)
{
    return state != ClassState::Closed && state != ClassState::Cancelled;
}

} // namespace lotrinh::service
