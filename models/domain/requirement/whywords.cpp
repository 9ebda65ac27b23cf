// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "whywords.h"

namespace lotrinh {

namespace {

QString valueWord(const Requirement &requirement, Language language)
{
    if (requirement.value)
        return QString::number(*requirement.value);
    return inWords(language, QStringLiteral("(chưa rõ)"), QStringLiteral("(unknown)"));
}

QString vietnameseStatus(DutyStatus status)
{
    switch (status) {
    case DutyStatus::Exempt:
        return QStringLiteral("Được miễn");
    case DutyStatus::Undetermined:
        return QStringLiteral("Chưa xác định");
    case DutyStatus::Expiring:
        return QStringLiteral("Đã đạt, sắp hết hiệu lực");
    case DutyStatus::Met:
        return QStringLiteral("Đã đạt");
    case DutyStatus::Studying:
        return QStringLiteral("Đang học");
    case DutyStatus::Overdue:
        return QStringLiteral("Quá hạn");
    case DutyStatus::DueSoon:
        return QStringLiteral("Sắp đến hạn");
    case DutyStatus::Open:
        return QStringLiteral("Chưa đến hạn");
    }
    return {};
}

QString englishStatus(DutyStatus status)
{
    switch (status) {
    case DutyStatus::Exempt:
        return QStringLiteral("Exempt");
    case DutyStatus::Undetermined:
        return QStringLiteral("Undetermined");
    case DutyStatus::Expiring:
        return QStringLiteral("Met, expiring soon");
    case DutyStatus::Met:
        return QStringLiteral("Met");
    case DutyStatus::Studying:
        return QStringLiteral("Studying");
    case DutyStatus::Overdue:
        return QStringLiteral("Overdue");
    case DutyStatus::DueSoon:
        return QStringLiteral("Due soon");
    case DutyStatus::Open:
        return QStringLiteral("Not due yet");
    }
    return {};
}

QString demandPattern(RequirementKind kind, Language language)
{
    switch (kind) {
    case RequirementKind::BeforeAppointment:
        return inWords(language, QStringLiteral("hoàn thành trước khi bổ nhiệm"),
            QStringLiteral("complete before appointment"));
    case RequirementKind::WithinMonths:
        return inWords(language, QStringLiteral("hoàn thành trong %1 tháng"),
            QStringLiteral("complete within %1 months"));
    case RequirementKind::OncePerTerm:
        return inWords(language, QStringLiteral("hoàn thành %1 lần trong nhiệm kỳ"),
            QStringLiteral("complete %1 times in the term"));
    case RequirementKind::AnnualHours:
        return inWords(language, QStringLiteral("học đủ %1 tiết trong năm"),
            QStringLiteral("study %1 periods in the year"));
    case RequirementKind::EveryYears:
        return inWords(
            language, QStringLiteral("%1 năm học lại một lần"), QStringLiteral("repeat every %1 years"));
    }
    return {};
}

} // namespace

QString inWords(Language language, const QString &vietnamese, const QString &english)
{
    return language == Language::Vietnamese ? vietnamese : english;
}

QString statusWord(DutyStatus status, Language language)
{
    return language == Language::Vietnamese ? vietnameseStatus(status) : englishStatus(status);
}

QString demandWords(const Requirement &requirement, Language language)
{
    const QString pattern = demandPattern(requirement.kind, language);
    return pattern.contains(QLatin1String("%1")) ? pattern.arg(valueWord(requirement, language)) : pattern;
}

QString lifeWords(Period life, Language language)
{
    QString text;
    if (life.from.isFinite())
        text = inWords(language, QStringLiteral("từ %1"), QStringLiteral("from %1"))
                   .arg(toVietnamese(life.from));
    if (life.to.isFinite())
        text += (text.isEmpty() ? QString() : QStringLiteral(" "))
            + inWords(language, QStringLiteral("đến %1"), QStringLiteral("to %1"))
                  .arg(toVietnamese(life.to.plusDays(-1)));
    return text.isEmpty() ? inWords(language, QStringLiteral("không ghi thời hạn"), QStringLiteral("undated"))
                          : text;
}

} // namespace lotrinh
