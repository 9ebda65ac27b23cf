// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../codedenum.h"
#include "../day.h"
#include "../id.h"

namespace lotrinh {

enum class ObtainedBy { Appointed, Elected, Designated, Ratified, Received };

template <>
struct CodeTable<ObtainedBy> {
    static constexpr std::array<std::pair<ObtainedBy, const char *>, 5> codes{{
        {ObtainedBy::Appointed, "appointed"},
        {ObtainedBy::Elected, "elected"},
        {ObtainedBy::Designated, "designated"},
        {ObtainedBy::Ratified, "ratified"},
        {ObtainedBy::Received, "received"},
    }};
};

/// A title held in a unit. `held.from` is always finite.
struct PostHolding {
    PostHoldingId id;
    CadreId cadre;
    TitleId title;
    UnitId unit;
    ObtainedBy obtainedBy = ObtainedBy::Appointed;
    QString decision;
    Period held;
    bool isMain = false;
};

} // namespace lotrinh
