// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provinceof.h"

namespace lotrinh::tests {

/// P over U1 (over U11) and U2; OLD went into U2. On 2024-06-01:
/// A (nam, T1 in U11) C1 overdue · B (nữ, T1 in U1 and T2) C1 met, C2 open · D (nữ, T2 in U2) C1 exempt,
/// C2 met · E (T1 in OLD) C1 studying · G left the service · H holds a title that asks nothing.
inline World rateWorld()
{
    World made;
    made.unit("P").unit("U1", "P").unit("U11", "U1").unit("U2", "P");
    made.unit("OLD", "P", [&](Unit &unit) {
        unit.life = period("", "2024-06-30");
        unit.successors = {made.unitId("U2")};
    });
    made.title("T1", {}, [](Title &title) { title.level = text("so"); });
    made.title("T2", {}, [](Title &title) { title.level = text("phong"); }).title("T3");
    made.course("C1").course("C2");
    made.requirement("R1", "T1", RequirementKind::WithinMonths, "C1", 12)
        .requirement("R2", "T2", RequirementKind::WithinMonths, "C1", 12)
        .requirement("R3", "T2", RequirementKind::WithinMonths, "C2", 12);
    const auto sex = [](Sex which) { return [which](Cadre &cadre) { cadre.sex = which; }; };
    made.cadre("A", "U11", sex(Sex::Male)).holds("T1", "U11", "2022-01-01");
    made.cadre("B", "U1", sex(Sex::Female))
        .holds("T1", "U1", "2023-01-01", [](PostHolding &holding) { holding.isMain = true; })
        .holds("T2", "U2", "2024-02-01")
        .completed("K1", "C1", "2023-05-01");
    made.cadre("D", "U2", sex(Sex::Female))
        .holds("T2", "U2", "2020-01-01")
        .exempt("C1")
        .completed("K2", "C2", "2021-05-01");
    made.cadre("E", "OLD").holds("T1", "OLD", "2022-01-01").seat("L1", "C1", "2024-06-20");
    made.cadre("G", "U1", [](Cadre &cadre) { cadre.service = period("", "2023-12-31"); })
        .holds("T1", "U1", "2020-01-01");
    made.cadre("H", "U1").holds("T3", "U1", "2020-01-01");
    return made;
}

} // namespace lotrinh::tests
