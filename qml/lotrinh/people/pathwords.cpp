// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pathwords.h"

#include "domain/requirement/counting.h"
#include "domain/requirement/whywords.h"
#include "domain/result/classresult.h"
#include "shell/cataloguewords.h"
#include "shell/statuswords.h"

#include <QCoreApplication>
#include <algorithm>

namespace lotrinh::screens {

namespace {

struct PathWordsTexts {
    Q_DECLARE_TR_FUNCTIONS(PathWords)
};

using compliance::PathEvent;
using Kind = PathEvent::Kind;

template <class Row, class Id> const Row *find(const std::vector<Row> &rows, Id id)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const Row &row) { return row.id == id; });
    return found == rows.end() ? nullptr : &*found;
}

QString planningReason(
    const Rulebook &rules, const PlanningEntry *entry, const Reason &reason, PlanningShown planning)
{
    const QString title = titleName(rules, reason.title);
    switch (planning) {
    case PlanningShown::Presence:
        return PathWordsTexts::tr("vì thuộc diện quy hoạch");
    case PlanningShown::TitleOnly:
        return PathWordsTexts::tr("vì chuẩn bị cho chức danh %1").arg(title);
    case PlanningShown::Entry:
        break;
    }
    if (!entry)
        return PathWordsTexts::tr("vì được quy hoạch chức danh %1").arg(title);
    //: title, day the planning was approved
    return PathWordsTexts::tr("vì được quy hoạch chức danh %1, phê duyệt %2")
        .arg(title, toVietnamese(entry->approvedOn));
}

QString holdingReason(const Rulebook &rules, const PostHolding *holding, const Reason &reason)
{
    const QString title = titleName(rules, reason.title);
    if (!holding)
        return PathWordsTexts::tr("vì giữ chức danh %1").arg(title);
    //: title, first day it was held
    return PathWordsTexts::tr("vì giữ chức danh %1 từ %2").arg(title, toVietnamese(holding->held.from));
}

QString inUnit(const Rulebook &rules, const PostHolding &holding)
{
    return holding.decision.isEmpty()
        ? unitName(rules, holding.unit)
        //: unit, number of the decision
        : PathWordsTexts::tr("%1 · %2").arg(unitName(rules, holding.unit), holding.decision);
}

EventWords planningWords(const Rulebook &rules, const PlanningEntry &entry)
{
    const QString term = termName(rules, entry.term);
    return {PathWordsTexts::tr("Được quy hoạch %1").arg(titleName(rules, entry.title)),
        entry.decision.isEmpty() ? PathWordsTexts::tr("Nhiệm kỳ %1").arg(term)
                                 : PathWordsTexts::tr("Nhiệm kỳ %1 · %2", "term, decision").arg(term, entry.decision),
        QStringLiteral("info"), PathWordsTexts::tr("Quy hoạch")};
}

EventWords completionWords(const Rulebook &rules, const Completion &completion)
{
    QStringList details{completion.code};
    if (!completion.grade.isEmpty())
        details.append(PathWordsTexts::tr("loại %1", "grade").arg(gradeText(completion.grade)));
    if (const int periods = periodsOf(rules, completion); periods > 0)
        details.append(PathWordsTexts::tr("%1 tiết").arg(periods));
    if (!completion.issuer.isEmpty())
        details.append(completion.issuer);
    return {courseName(rules, completion.course), details.join(QStringLiteral(" · ")), QStringLiteral("good"),
        PathWordsTexts::tr("Hoàn thành")};
}

EventWords classWords(const Rulebook &rules, const compliance::PathClass &one)
{
    const BadgeWords state = wordsOf(one.state);
    //: class code, its days
    return {courseName(rules, one.course),
        PathWordsTexts::tr("Lớp %1 · %2").arg(one.code, spanOf(one.startsOn, one.endsOn)), state.tone, state.text};
}

/// Days as long as people count in days, then years.
QString distanceWords(int left)
{
    constexpr int manyDays = 730;
    if (left > manyDays)
        return PathWordsTexts::tr("còn hơn %n năm", nullptr, left / 365);
    if (left > 0)
        return PathWordsTexts::tr("còn %n ngày", nullptr, left);
    if (left == 0)
        return PathWordsTexts::tr("đúng hôm nay");
    return left < -manyDays ? PathWordsTexts::tr("quá hơn %n năm", nullptr, -left / 365)
                            : PathWordsTexts::tr("quá %n ngày", nullptr, -left);
}

} // namespace

QString courseName(const Rulebook &rules, CourseId course)
{
    const Course *row = rules.course(course);
    return row ? row->name : QString();
}

QString demandOf(const Rulebook &rules, const Duty &duty, Language language)
{
    const Reason *leading = compliance::leadingReason(duty);
    const Requirement *rule = leading ? rules.requirement(leading->requirement) : nullptr;
    const QString demand = rule ? demandWords(*rule, language) : QString();
    if (duty.courses == QLatin1String("*"))
        return demand;
    //: course codes, what the rule asks
    return PathWordsTexts::tr("%1 · %2").arg(QString(duty.courses).replace(u';', QStringLiteral(" / ")), demand);
}

QString reasonInLine(const Rulebook &rules, const CadreFacts &facts, const Duty &duty, PlanningShown planning)
{
    const Reason *leading = compliance::leadingReason(duty);
    if (!leading)
        return {};
    const QString first = leading->planning.isValid()
        ? planningReason(rules, find(facts.planning, leading->planning), *leading, planning)
        : holdingReason(rules, find(facts.holdings, leading->holding), *leading);
    const int others = static_cast<int>(duty.reasons.size()) - 1;
    if (others == 0)
        return first;
    //: %1 is the first reason: "vì giữ chức danh … từ …"
    return PathWordsTexts::tr("%1, và %n lý do khác", nullptr, others).arg(first);
}

QString evidenceOf(const Rulebook &rules, const CadreFacts &facts, const Duty &duty, Day asOf)
{
    if (const Exemption *exemption = find(facts.exemptions, duty.exemption))
        return exemption->basis.isEmpty() ? PathWordsTexts::tr("Được miễn")
                                          : PathWordsTexts::tr("Được miễn theo %1").arg(exemption->basis);
    const Completion *latest = nullptr;
    for (const QString &code : duty.decidedBy)
        for (const Completion &completion : facts.completions)
            if (completion.code == code && completion.inForce().holds(asOf)
                && (!latest || completion.completedOn > latest->completedOn))
                latest = &completion;
    if (!latest)
        return {};
    const QString on = toVietnamese(latest->completedOn);
    const Course *course = rules.course(latest->course);
    const QString code = course ? course->code : QString();
    if (latest->grade.isEmpty())
        return PathWordsTexts::tr("Hoàn thành %1 ngày %2").arg(code, on);
    //: course code, day, grade
    return PathWordsTexts::tr("Hoàn thành %1 ngày %2, loại %3").arg(code, on, gradeText(latest->grade));
}

DayWords dueWords(const Duty &duty, Day asOf)
{
    const bool isMet = isDone(duty.status);
    const Day day = isMet ? duty.validUntil : duty.dueOn;
    if (!day.isFinite() || duty.status == DutyStatus::Exempt)
        return {};
    DayWords words{isMet ? PathWordsTexts::tr("Hiệu lực đến %1").arg(toVietnamese(day))
                         : PathWordsTexts::tr("Hạn %1").arg(toVietnamese(day)),
        {}, lotrinh::screens::wordsOf(duty.status).tone};
    words.distance = distanceWords(day.julian - asOf.julian);
    return words;
}

QString spanOf(Day first, Day last)
{
    if (first == last)
        return toVietnamese(first);
    const QString from = first.year() == last.year() ? toVietnamese(first).left(5) : toVietnamese(first);
    //: first and last day of a class
    return PathWordsTexts::tr("%1 – %2").arg(from, toVietnamese(last));
}

QString credentialKind(const QString &code)
{
    if (code == QLatin1String("bang_tot_nghiep"))
        return PathWordsTexts::tr("Bằng tốt nghiệp");
    if (code == QLatin1String("chung_chi"))
        return PathWordsTexts::tr("Chứng chỉ");
    if (code == QLatin1String("chung_nhan"))
        return PathWordsTexts::tr("Giấy chứng nhận");
    if (code == QLatin1String("xac_nhan"))
        return PathWordsTexts::tr("Giấy xác nhận");
    return code;
}

QString gradeText(const QString &code)
{
    const auto band = fromCode<GradeBand>(code);
    if (!band)
        return code;
    switch (*band) {
    case GradeBand::Excellent:
        return PathWordsTexts::tr("Xuất sắc");
    case GradeBand::VeryGood:
        return PathWordsTexts::tr("Giỏi");
    case GradeBand::Good:
        return PathWordsTexts::tr("Khá");
    case GradeBand::Average:
        return PathWordsTexts::tr("Trung bình");
    case GradeBand::Weak:
        return PathWordsTexts::tr("Yếu");
    }
    return code;
}

EventWords wordsOf(const Rulebook &rules, const PathEvent &event, Day asOf)
{
    switch (event.kind) {
    case Kind::TookTitle:
        return {PathWordsTexts::tr("Giữ chức danh %1").arg(titleName(rules, event.holding->title)),
            inUnit(rules, *event.holding), QStringLiteral("neutral"),
            event.holding->held.holds(asOf) ? PathWordsTexts::tr("Đương chức") : QString()};
    case Kind::LeftTitle:
        return {event.on < asOf
                ? PathWordsTexts::tr("Thôi giữ chức danh %1").arg(titleName(rules, event.holding->title))
                : PathWordsTexts::tr("Hết hạn giữ chức danh %1").arg(titleName(rules, event.holding->title)),
            unitName(rules, event.holding->unit), QStringLiteral("neutral"), {}};
    case Kind::Planned:
        return planningWords(rules, *event.planning);
    case Kind::LeftPlanning:
        return {PathWordsTexts::tr("Đưa ra khỏi quy hoạch %1").arg(titleName(rules, event.planning->title)),
            event.planning->endReason, QStringLiteral("neutral"), {}};
    case Kind::Completed:
        return completionWords(rules, *event.completion);
    case Kind::ClassAhead:
        return classWords(rules, *event.ahead);
    }
    return {};
}

} // namespace lotrinh::screens
