// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../enrolment/enrolment.h"
#include "../planning/planningentry.h"
#include "../requirement/completion.h"
#include "../requirement/exemption.h"
#include "cadre.h"
#include "postholding.h"

#include <vector>

namespace lotrinh {

/// Everything the record knows of one cadre that a duty may depend on.
struct CadreFacts {
    Cadre cadre;
    std::vector<PostHolding> holdings;
    std::vector<PlanningEntry> planning;
    std::vector<Completion> completions;
    std::vector<Exemption> exemptions;
    std::vector<Seat> seats; ///< only seats held now in classes that are not cancelled
};

} // namespace lotrinh
