// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../day.h"
#include "../id.h"

#include <QString>

namespace lotrinh {

/// A dated decision that frees one cadre from one course: neither done nor missing.
struct Exemption {
    ExemptionId id;
    CadreId cadre;
    CourseId course;
    Period life;
    QString basis;
};

} // namespace lotrinh
