// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../day.h"
#include "../id.h"

#include <QString>
#include <vector>

namespace lotrinh {

/// An organisation unit for as long as it lives. A merged or renamed unit is a new row; the old one
/// is closed and names its successors (domain.md §1.7).
struct Unit {
    UnitId id;
    QString code;
    QString name;
    QString shortName;
    QString kind;
    QString block;
    QString level;
    UnitId parent; ///< none at the top
    Period life;
    std::vector<UnitId> successors; ///< in the order they are written
};

} // namespace lotrinh
