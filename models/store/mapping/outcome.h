// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "column.h"
#include "domain/attendance/attendance.h"
#include "domain/credential/credential.h"
#include "domain/result/classresult.h"
#include "domain/result/score.h"

namespace lotrinh::store {

template <> struct Table<AttendanceMark> {
    static constexpr const char *name = "attendance_mark";
    static constexpr auto columns = std::tuple(column("session", &AttendanceMark::session),
        column("enrolment", &AttendanceMark::enrolment), column("mark", &AttendanceMark::mark));
};

template <> struct Table<AssessmentPart> {
    static constexpr const char *name = "assessment_part";
    static constexpr auto columns = std::tuple(column("training_class", &AssessmentPart::trainingClass),
        column("name", &AssessmentPart::name), column("position", &AssessmentPart::position));
};

template <> struct Table<Score> {
    static constexpr const char *name = "score";
    static constexpr auto columns = std::tuple(column("enrolment", &Score::enrolment),
        column("part", &Score::part), column("attempt", &Score::attempt), column("tenths", &Score::tenths),
        column("is_current", &Score::isCurrent), column("reason", &Score::reason));
};

template <> struct Table<ClassResult> {
    static constexpr const char *name = "class_result";
    static constexpr auto columns
        = std::tuple(column("enrolment", &ClassResult::enrolment), column("outcome", &ClassResult::outcome),
            column("grade", &ClassResult::grade), column("completion", &ClassResult::completion),
            column("decided_on", &ClassResult::decidedOn), column("is_current", &ClassResult::isCurrent));
};

template <> struct Table<Credential> {
    static constexpr const char *name = "credential";
    static constexpr auto columns = std::tuple(column("code", &Credential::code),
        column("issuer", &Credential::issuer), column("kind", &Credential::kind),
        column("year", &Credential::year), column("register_no", &Credential::registerNo),
        column("completion", &Credential::completion), column("printed", &Credential::printed),
        column("hash", &Credential::hash), column("state", &Credential::state),
        column("replaces", &Credential::replaces), column("issued_on", &Credential::issuedOn),
        column("signature", &Credential::signature));
};

} // namespace lotrinh::store
