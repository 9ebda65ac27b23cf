// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "yearplan.h"

namespace lotrinh::service {

/// A class of a plan made before, or one that somebody pins, as it stands in classes.csv.
struct PriorClass {
    QString code, course, room, lecturer; ///< codes
    Day startsOn;
    int line = 0; ///< of its file
};
struct PriorSeat {
    QString trainingClass, cadre;
};

/// What a new plan is to be made from: a plan folder to stay near to, and classes to hold exactly so. A pinned
/// class of the code of a kept one is that class, where somebody has moved it.
struct PriorPlan {
    bool isKept = false;
    std::vector<PriorClass> kept;
    std::vector<PriorSeat> seats;
    std::vector<PriorClass> pinned;
};

/// The same in the numbers of one setting.
struct YearPlanPrior {
    planner::Prior numbers;
    QStringList keptCodes, pinnedCodes; ///< of numbers.kept.classes and numbers.pinned
    int lost = 0; ///< kept classes whose course, first day or room is no more
};

/// A pin that names what is not there is refused: `bad_field`, detail {"pin": index, "field": column}. A kept
/// class that does so only counts as lost.
Result<YearPlanPrior> priorOf(const YearPlanSetting &setting, const PriorPlan &prior);

/// Why a pinned class could not be held, a sentence; empty for None.
QString sentenceOf(planner::PinObstacle obstacle);

} // namespace lotrinh::service
