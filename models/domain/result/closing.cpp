// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "closing.h"

#include "../schedule/lifecycle.h"
#include "../words.h"

#include <QJsonArray>

namespace lotrinh {

namespace {

QJsonObject missingLine(const ClosingLine &line)
{
    return {{QStringLiteral("cadre"), line.cadreCode},
        {QStringLiteral("gap"), line.verdict.gap ? toCode(*line.verdict.gap) : QString()},
        {QStringLiteral("parts"), QJsonArray::fromStringList(line.verdict.missingParts)}};
}

} // namespace

Result<void> checkClosing(const TrainingClass &trainingClass, std::span<const ClosingLine> lines, Day today)
{
    const QString code = trainingClass.code;
    if (trainingClass.state != ClassState::Finished)
        return Error{QStringLiteral("wrong_state"),
            RuleWords::tr("Lớp %1 %2; chỉ công nhận kết quả khi lớp đã bế giảng.")
                .arg(code, spokenState(trainingClass.state)),
            {{QStringLiteral("class"), code}, {QStringLiteral("state"), toCode(trainingClass.state)}}};
    if (today < trainingClass.endsOn)
        return Error{QStringLiteral("too_early"),
            RuleWords::tr("Lớp %1 đến %2 mới kết thúc.").arg(code, toVietnamese(trainingClass.endsOn)),
            {{QStringLiteral("class"), code}, {QStringLiteral("ends_on"), toIso(trainingClass.endsOn)}}};
    QJsonArray missing;
    for (const ClosingLine &line : lines)
        if (!line.verdict.outcome)
            missing.append(missingLine(line));
    if (!missing.isEmpty())
        return Error{QStringLiteral("results_missing"),
            RuleWords::tr("Lớp %1 còn %2 học viên chưa đủ điểm danh hoặc điểm.")
                .arg(code, QString::number(missing.size())),
            {{QStringLiteral("class"), code}, {QStringLiteral("missing"), missing}}};
    return {};
}

QString completionCode(const QString &classCode, const QString &cadreCode, int version)
{
    const QString code = classCode + u'/' + cadreCode;
    return version <= 1 ? code : code + u'.' + QString::number(version);
}

int nextCompletionVersion(const QString &classCode, const QString &cadreCode, const QStringList &existing)
{
    int version = 1;
    while (existing.contains(completionCode(classCode, cadreCode, version)))
        ++version;
    return version;
}

} // namespace lotrinh
