// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/access/rights.h"
#include "domain/planning/reviewround.h"
#include "domain/result.h"

#include <QStringList>
#include <vector>

namespace lotrinh::service {

class Service;

/// A review of planning lists that is not closed, and how far it is.
struct OpenReview {
    ReviewRound round;
    int decided = 0; ///< entries kept, added or taken out so far
    QStringList undecided; ///< codes of the entries in force on the day that still wait, sorted
    QStringList left; ///< those among them whose cadre is no longer in service: lists of people in service lack them
};
/// The newest first. `not_allowed` for whoever may not see planning lists; a caller with a scope sees rounds of units in it.
Result<std::vector<OpenReview>> readOpenReviews(Service &service, const Caller &caller, Day on);

/// A code nobody has for a review that begins on that day: RS-2026, then RS-2026-2 and so on.
Result<QString> freeReviewCode(Service &service, Day on);

} // namespace lotrinh::service
