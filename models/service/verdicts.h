// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "classfile.h"
#include "domain/result/closing.h"

namespace lotrinh::service {

/// Everything the results of one class rest on: marks, scores and parts beside the class itself.
struct ResultSheet {
    Course course;
    QStringList parts;
    QHash<EnrolmentId, std::vector<AttendanceMark>> marks;
    QHash<EnrolmentId, std::vector<Score>> scores;
    QHash<CadreId, Cadre> cadres; ///< of every enrolment
};

Result<ResultSheet> readResultSheet(Work &work, const ClassFile &file);
Verdict verdictFor(const ClassFile &file, const ResultSheet &sheet, const Enrolment &enrolment);

} // namespace lotrinh::service
