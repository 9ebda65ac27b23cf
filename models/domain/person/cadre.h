// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../codedenum.h"
#include "../day.h"
#include "../id.h"

namespace lotrinh {

enum class Sex { Male, Female };

template <>
struct CodeTable<Sex> {
    static constexpr std::array<std::pair<Sex, const char *>, 2> codes{{{Sex::Male, "nam"}, {Sex::Female, "nu"}}};
};

struct Cadre {
    CadreId id;
    QString code;
    QString fullName; ///< NFC, as typed
    QString birthDate; ///< YYYY, YYYY-MM or YYYY-MM-DD, or empty
    std::optional<Sex> sex;
    QString ethnicity;
    QString personnelKind;
    UnitId unit;
    Day partyJoinedOn = Day::distantPast(); ///< sentinel = not known
    QString email;
    QString phone;
    Period service;
};

} // namespace lotrinh
