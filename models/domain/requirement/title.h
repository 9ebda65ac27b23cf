// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "term.h"

#include <optional>

namespace lotrinh {

/// A leadership title of the catalogue (chức danh).
struct Title {
    TitleId id;
    QString code;
    QString name;
    QString shortName;
    QString level;
    QString unitKind;
    QString block;
    QString managementTier;
    bool isHead = false;
    QString rank; ///< as written; lists by rank of post read it as a number
    std::optional<TermKind> termKind; ///< which terms a once_per_term duty of its holders follows
    Period life;
};

} // namespace lotrinh
