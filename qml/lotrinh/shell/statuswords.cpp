// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statuswords.h"

#include <QCoreApplication>

namespace lotrinh::screens {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(StatusWords)
};

BadgeWords good(const QString &text)
{
    return {text, QStringLiteral("good")};
}

BadgeWords warn(const QString &text)
{
    return {text, QStringLiteral("warn")};
}

BadgeWords bad(const QString &text)
{
    return {text, QStringLiteral("bad")};
}

BadgeWords info(const QString &text)
{
    return {text, QStringLiteral("info")};
}

BadgeWords neutral(const QString &text)
{
    return {text, QStringLiteral("neutral")};
}

} // namespace

BadgeWords wordsOf(DutyStatus status)
{
    switch (status) {
    case DutyStatus::Exempt:
        return info(Words::tr("Được miễn"));
    case DutyStatus::Undetermined:
        return neutral(Words::tr("Chưa xác định"));
    case DutyStatus::Expiring:
        return warn(Words::tr("Sắp hết hạn"));
    case DutyStatus::Met:
        return good(Words::tr("Đã đạt"));
    case DutyStatus::Studying:
        return info(Words::tr("Đang học"));
    case DutyStatus::Overdue:
        return bad(Words::tr("Quá hạn"));
    case DutyStatus::DueSoon:
        return warn(Words::tr("Sắp đến hạn"));
    case DutyStatus::Open:
        return neutral(Words::tr("Chưa đến hạn"));
    }
    return {};
}

BadgeWords wordsOf(ClassState state)
{
    switch (state) {
    case ClassState::Draft:
        return neutral(Words::tr("Dự thảo"));
    case ClassState::Open:
        return info(Words::tr("Đang chiêu sinh"));
    case ClassState::Running:
        return warn(Words::tr("Đang học"));
    case ClassState::Finished:
        return info(Words::tr("Đã bế giảng"));
    case ClassState::Closed:
        return good(Words::tr("Đã công nhận kết quả"));
    case ClassState::Cancelled:
        return bad(Words::tr("Đã hủy"));
    }
    return {};
}

BadgeWords wordsOf(EnrolmentState state)
{
    switch (state) {
    case EnrolmentState::Pending:
        return warn(Words::tr("Chờ duyệt"));
    case EnrolmentState::Waitlisted:
        return warn(Words::tr("Chờ chỗ"));
    case EnrolmentState::Enrolled:
        return info(Words::tr("Đã ghi danh"));
    case EnrolmentState::Attending:
        return info(Words::tr("Đang học"));
    case EnrolmentState::Withdrawn:
        return neutral(Words::tr("Đã rút"));
    case EnrolmentState::Rejected:
        return neutral(Words::tr("Không duyệt"));
    case EnrolmentState::Passed:
        return good(Words::tr("Đạt"));
    case EnrolmentState::Failed:
        return bad(Words::tr("Không đạt"));
    case EnrolmentState::Absent:
        return bad(Words::tr("Không dự học"));
    case EnrolmentState::Deferred:
        return neutral(Words::tr("Bảo lưu"));
    }
    return {};
}

list::Cell badgeCell(const BadgeWords &words)
{
    return {words.text, words.tone, QStringLiteral("badge"), -1};
}

} // namespace lotrinh::screens
