// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planwords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>
#include <QMap>
#include <algorithm>

namespace lotrinh::screens {

namespace {

struct PlanWordsTexts {
    Q_DECLARE_TR_FUNCTIONS(PlanWords)
};

using list::Cell;

QString sentenceText(const service::PlanSentence &sentence)
{
    return service::filled(QCoreApplication::translate("PlanSentences", sentence.text), sentence.figures, QLocale());
}

} // namespace

QString linesOf(const std::vector<service::PlanSentence> &sentences)
{
    QStringList lines;
    for (const service::PlanSentence &sentence : sentences) {
        const QString text = sentenceText(sentence);
        lines.append(text.first(1).toUpper() + text.sliced(1));
    }
    return lines.join(u'\n');
}

std::vector<list::Row> planRows(const service::YearPlan &plan)
{
    std::vector<list::Row> rows;
    for (const service::ProposedClass &one : plan.classes) {
        const int people = static_cast<int>(one.cadres.size());
        const double share = one.facts.capacity > 0 ? double(people) / one.facts.capacity : -1;
        rows.push_back({one.facts.code,
            {Cell{one.facts.code, {}, QStringLiteral("code")}, Cell{one.facts.name}, Cell{toVietnamese(one.facts.startsOn)},
                Cell{toVietnamese(one.facts.endsOn)}, Cell{one.room}, Cell{one.lecturer},
                Cell{PlanWordsTexts::tr("%1/%2").arg(people).arg(one.facts.capacity), {}, QStringLiteral("bar"), share},
                Cell{linesOf(one.why)}}});
    }
    return rows;
}

QStringList leftSentences(const service::YearPlan &plan, const QStringList &notPlannableCourses)
{
    QMap<QString, int> counts;
    for (const service::UnservedGap &gap : plan.unserved)
        ++counts[sentenceText(gap.reason)];
    std::vector<std::pair<int, QString>> byCount;
    for (auto reason = counts.constBegin(); reason != counts.constEnd(); ++reason)
        byCount.emplace_back(-reason.value(), reason.key());
    std::sort(byCount.begin(), byCount.end());
    QStringList sentences;
    for (const auto &[count, reason] : byCount)
        sentences.append(PlanWordsTexts::tr("%1 nhu cầu: %2").arg(-count).arg(reason));
    if (plan.notPlannable > 0)
        sentences.append(PlanWordsTexts::tr("%1 nhu cầu không lập kế hoạch được vì khóa chưa rõ số ngày hoặc dài hơn 20 ngày: %2")
                             .arg(plan.notPlannable)
                             .arg(notPlannableCourses.join(QStringLiteral(", "))));
    return sentences;
}

QString acceptedText(const QJsonObject &reply)
{
    const QString done = PlanWordsTexts::tr("Đã mở %1 lớp, xếp chỗ %2 người.")
                             .arg(reply.value(QStringLiteral("classes")).toInt())
                             .arg(reply.value(QStringLiteral("enrolled")).toInt());
    const qsizetype refused = reply.value(QStringLiteral("refused")).toArray().size();
    return refused == 0 ? done : done + QLatin1Char(' ') + PlanWordsTexts::tr("%1 người chưa xếp được vì dữ liệu đã thay đổi.").arg(refused);
}

} // namespace lotrinh::screens
