// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../codedenum.h"
#include "../day.h"
#include "../id.h"

namespace lotrinh {

/// What a cadre asks for besides a seat (a seat asked for is a pending enrolment).
enum class RequestKind { Extension, Recognition };

template <> struct CodeTable<RequestKind> {
    static constexpr std::array<std::pair<RequestKind, const char *>, 2> codes{{
        {RequestKind::Extension, "extension"},
        {RequestKind::Recognition, "recognition"},
    }};
};

enum class RequestState { Asked, Granted, Refused, Withdrawn };

template <> struct CodeTable<RequestState> {
    static constexpr std::array<std::pair<RequestState, const char *>, 4> codes{{
        {RequestState::Asked, "asked"},
        {RequestState::Granted, "granted"},
        {RequestState::Refused, "refused"},
        {RequestState::Withdrawn, "withdrawn"},
    }};
};

/// A request and its answer. Granting an extension writes an exemption until that day; granting a
/// recognition writes a completion. Both name the request as their basis.
struct CadreRequest {
    CadreRequestId id;
    QString code; ///< YC-2027-001, given by the program
    CadreId cadre;
    RequestKind kind = RequestKind::Extension;
    CourseId course;
    Day askedOn;
    Day until = Day::distantFuture(); ///< extension: the last day asked for; sentinel otherwise
    Day completedOn = Day::distantPast(); ///< recognition: when the course was completed; sentinel otherwise
    QString issuer; ///< recognition: who issued the paper
    QString document; ///< recognition: number of the paper
    QString reason;
    RequestState state = RequestState::Asked;
    Day answeredOn = Day::distantFuture();
    QString answer;
    CompletionId completion; ///< what granting wrote
    ExemptionId exemption;
};

} // namespace lotrinh
