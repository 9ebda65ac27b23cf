// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../codedenum.h"
#include "../day.h"
#include "../id.h"

namespace lotrinh {

enum class TermKind { Party, State, MassOrg, Appointment };

template <>
struct CodeTable<TermKind> {
    static constexpr std::array<std::pair<TermKind, const char *>, 4> codes{{
        {TermKind::Party, "party"},
        {TermKind::State, "state"},
        {TermKind::MassOrg, "mass_org"},
        {TermKind::Appointment, "appointment"},
    }};
};

/// A term of office (nhiệm kỳ). `life.to` is the day after its last day.
struct Term {
    TermId id;
    QString code;
    TermKind kind = TermKind::Party;
    Period life;

    Day firstDay() const { return life.from; }
    Day lastDay() const { return life.to.plusDays(-1); }
};

} // namespace lotrinh
