// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomination.h"

#include "../schedule/lifecycle.h"

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
        return QStringLiteral("Vào danh sách chờ: còn chỗ, nhưng có người chờ trước.");
    return QStringLiteral("Vào danh sách chờ: không còn chỗ cho đơn vị này.");
}

} // namespace

QString sentenceOf(const ClassNow &now, const NominationDecision &decision)
{
    const QString code = now.trainingClass.code;
    switch (decision.outcome) {
    case NominationOutcome::ClassNotOpen:
        return QStringLiteral("Lớp %1 %2, không nhận đề nghị cử học.")
            .arg(code, stateName(now.trainingClass.state));
    case NominationOutcome::AlreadyEnrolled:
        return QStringLiteral("Đã có tên trong lớp %1.").arg(code);
    case NominationOutcome::NotInService:
        return QStringLiteral("Không còn công tác vào ngày khai giảng %1.")
            .arg(toVietnamese(now.trainingClass.startsOn));
    case NominationOutcome::Clash:
        return decision.clash ? QStringLiteral("Trùng lịch với lớp %1, buổi %2.")
                                    .arg(decision.clash->classCode, toIso(decision.clash->span.from))
                              : QStringLiteral("Trùng lịch.");
    case NominationOutcome::NotEligible:
        return QStringLiteral("Khóa học của lớp %1 không thuộc tiêu chuẩn nào của cán bộ này.").arg(code);
    case NominationOutcome::AlreadyMet:
        return QStringLiteral("Đã đạt hoặc được miễn: %1.").arg(coursesOf(decision));
    case NominationOutcome::Pending:
        return QStringLiteral("Chờ duyệt.");
    case NominationOutcome::Enrolled:
        return QStringLiteral("Đã xếp vào lớp %1.").arg(code);
    case NominationOutcome::Waitlisted:
        return waitingSentence(decision);
    }
    return {};
}

} // namespace lotrinh
