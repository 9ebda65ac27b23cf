// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomination.h"

#include "../schedule/lifecycle.h"
#include "../words.h"

#include <QStringList>

namespace lotrinh {

namespace {

QString coursesOf(const NominationDecision &decision)
{
    QStringList courses;
    for (const ServedDuty &duty : decision.served)
        courses += duty.courses;
    courses.removeDuplicates();
    return courses.join(QStringLiteral(", "));
}

QString waitingSentence(const NominationDecision &decision)
{
    if (decision.waitsAhead)
        return RuleWords::tr("Vào danh sách chờ: còn chỗ, nhưng có người chờ trước.");
    return RuleWords::tr("Vào danh sách chờ: không còn chỗ cho đơn vị này.");
}

} // namespace

QString sentenceOf(const ClassNow &now, const NominationDecision &decision)
{
    const QString code = now.trainingClass.code;
    switch (decision.outcome) {
    case NominationOutcome::ClassNotOpen:
        return RuleWords::tr("Lớp %1 %2, không nhận đề nghị cử học.")
            .arg(code, spokenState(now.trainingClass.state));
    case NominationOutcome::AlreadyEnrolled:
        return RuleWords::tr("Đã có tên trong lớp %1.").arg(code);
    case NominationOutcome::NotInService:
        return RuleWords::tr("Không còn công tác vào ngày khai giảng %1.")
            .arg(toVietnamese(now.trainingClass.startsOn));
    case NominationOutcome::Clash:
        return decision.clash ? RuleWords::tr("Trùng lịch với lớp %1, buổi %2.")
                                    .arg(decision.clash->classCode, toIso(decision.clash->span.from))
                              : RuleWords::tr("Trùng lịch.");
    case NominationOutcome::NotEligible:
        return RuleWords::tr("Khóa học của lớp %1 không thuộc tiêu chuẩn nào của cán bộ này.").arg(code);
    case NominationOutcome::AlreadyMet:
        return RuleWords::tr("Đã đạt hoặc được miễn: %1.").arg(coursesOf(decision));
    case NominationOutcome::Pending:
        return RuleWords::tr("Chờ duyệt.");
    case NominationOutcome::Enrolled:
        return RuleWords::tr("Đã xếp vào lớp %1.").arg(code);
    case NominationOutcome::Waitlisted:
        return waitingSentence(decision);
    }
    return {};
}

} // namespace lotrinh
