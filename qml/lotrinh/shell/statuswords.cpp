// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statuswords.h"

#include <QCoreApplication>

namespace lotrinh::screens {

namespace {

struct StatusWordsTexts {
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
        return info(StatusWordsTexts::tr("Được miễn"));
    case DutyStatus::Undetermined:
        return neutral(StatusWordsTexts::tr("Chưa xác định"));
    case DutyStatus::Expiring:
        return warn(StatusWordsTexts::tr("Sắp hết hạn"));
    case DutyStatus::Met:
        return good(StatusWordsTexts::tr("Đã đạt"));
    case DutyStatus::Studying:
        return info(StatusWordsTexts::tr("Đang học"));
    case DutyStatus::Overdue:
        return bad(StatusWordsTexts::tr("Quá hạn"));
    case DutyStatus::DueSoon:
        return warn(StatusWordsTexts::tr("Sắp đến hạn"));
    case DutyStatus::Open:
        return neutral(StatusWordsTexts::tr("Chưa đến hạn"));
    }
    return {};
}

BadgeWords wordsOf(ClassState state)
{
    switch (state) {
    case ClassState::Draft:
        return neutral(StatusWordsTexts::tr("Dự thảo"));
    case ClassState::Open:
        return info(StatusWordsTexts::tr("Đang chiêu sinh"));
    case ClassState::Running:
        return warn(StatusWordsTexts::tr("Đang học"));
    case ClassState::Finished:
        return info(StatusWordsTexts::tr("Đã bế giảng"));
    case ClassState::Closed:
        return good(StatusWordsTexts::tr("Đã công nhận kết quả"));
    case ClassState::Cancelled:
        return bad(StatusWordsTexts::tr("Đã hủy"));
    }
    return {};
}

BadgeWords wordsOf(EnrolmentState state)
{
    switch (state) {
    case EnrolmentState::Pending:
        return warn(StatusWordsTexts::tr("Chờ duyệt"));
    case EnrolmentState::Waitlisted:
        return warn(StatusWordsTexts::tr("Chờ chỗ"));
    case EnrolmentState::Enrolled:
        return info(StatusWordsTexts::tr("Đã ghi danh"));
    case EnrolmentState::Attending:
        return info(StatusWordsTexts::tr("Đang học"));
    case EnrolmentState::Withdrawn:
        return neutral(StatusWordsTexts::tr("Đã rút"));
    case EnrolmentState::Rejected:
        return neutral(StatusWordsTexts::tr("Không duyệt"));
    case EnrolmentState::Passed:
        return good(StatusWordsTexts::tr("Đạt"));
    case EnrolmentState::Failed:
        return bad(StatusWordsTexts::tr("Không đạt"));
    case EnrolmentState::Absent:
        return bad(StatusWordsTexts::tr("Không dự học"));
    case EnrolmentState::Deferred:
        return neutral(StatusWordsTexts::tr("Bảo lưu"));
    }
    return {};
}

list::Cell badgeCell(const BadgeWords &words)
{
    return {words.text, words.tone, QStringLiteral("badge"), -1};
}

} // namespace lotrinh::screens
