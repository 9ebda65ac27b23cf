// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/person/cadre.h"
#include "domain/person/postholding.h"
#include "world.h"

namespace lotrinh::demo {

struct HoldingDraft {
    Post post;
    ObtainedBy obtainedBy = ObtainedBy::Appointed;
    Period held;
    bool isMain = false;
};

struct PlanDraft {
    Post target;
    int term = -1;
    Day approvedOn;
    Day targetOn = Day::distantPast();
    Day endedOn = Day::distantFuture();
    QStringView endReason = {};
};

/// A cadre's life before the texts are written: numbers only, so that it can be drawn twice cheaply
/// (once to see which classes are needed, once to fill them).
struct Career {
    int index = 0; ///< 0 …; the code follows from it
    Sex sex = Sex::Male;
    QStringView ethnicity;
    Day born;
    int birthDigits = 10; ///< 4, 7 or 10: how much of the birth date is known
    Day partyJoinedOn = Day::distantPast();
    Period service;
    int homeUnit = -1;
    Post main; ///< the present main post; invalid for staff
    std::vector<HoldingDraft> holdings;
    std::vector<PlanDraft> planning;

    bool isServingOn(Day day) const { return service.holds(day); }
    /// The main post on a day: the one frozen with an enrolment.
    Post postOn(Day day) const;
};

/// Overwrites `career` with the life of cadre `index`; a pure function of the world and the index.
void drawCareer(const World &world, int index, Career &career);

} // namespace lotrinh::demo
