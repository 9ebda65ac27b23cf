// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../codedenum.h"
#include "../day.h"
#include "../id.h"

namespace lotrinh {

enum class ConclusionOutcome { Meets, DoesNotMeet };

template <> struct CodeTable<ConclusionOutcome> {
    static constexpr std::array<std::pair<ConclusionOutcome, const char *>, 2> codes{{
        {ConclusionOutcome::Meets, "dat"},
        {ConclusionOutcome::DoesNotMeet, "khong_dat"},
    }};
};

enum class Secrecy { Plain, Secret, HighSecret, TopSecret };

template <> struct CodeTable<Secrecy> {
    static constexpr std::array<std::pair<Secrecy, const char *>, 4> codes{{
        {Secrecy::Plain, "thuong"},
        {Secrecy::Secret, "mat"},
        {Secrecy::HighSecret, "toi_mat"},
        {Secrecy::TopSecret, "tuyet_mat"},
    }};
};

/// A political-standard conclusion on one person (domain.md §1.6): that it exists, never its substance.
struct Conclusion {
    ConclusionId id;
    QString number;
    Day on; ///< its date
    QString body; ///< who concluded: the standing committee
    CadreId cadre;
    ConclusionOutcome outcome = ConclusionOutcome::Meets;
    Secrecy secrecy = Secrecy::Plain;
    Day withdrawnOn = Day::distantFuture();
    QString withdrawnReason;
};

/// One of the purposes a conclusion serves; one conclusion may serve several.
struct ConclusionPurpose {
    ConclusionPurposeId id;
    ConclusionId conclusion;
    QString purpose;
};

} // namespace lotrinh
