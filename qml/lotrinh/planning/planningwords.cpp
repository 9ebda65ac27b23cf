// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planningwords.h"

#include "cataloguewords.h"

#include <QCoreApplication>

namespace lotrinh::screens {

namespace {

struct PlanningWordsTexts {
    Q_DECLARE_TR_FUNCTIONS(PlanningWords)
};

QString unitShortName(const Rulebook &rules, UnitId id)
{
    const Unit *unit = rules.unit(id);
    return !unit ? QString() : unit->shortName.isEmpty() ? unit->name : unit->shortName;
}

QString missingNames(const Rulebook &rules, const std::vector<QString> &missing)
{
    QStringList names;
    for (const QString &courses : missing)
        names.append(courseSetName(rules, courses));
    return names.join(QStringLiteral("; "));
}

QString gradeName(GradeBand grade)
{
    switch (grade) {
    case GradeBand::Excellent:
        return PlanningWordsTexts::tr("xuất sắc");
    case GradeBand::VeryGood:
        return PlanningWordsTexts::tr("giỏi");
    case GradeBand::Good:
        return PlanningWordsTexts::tr("khá");
    case GradeBand::Average:
        return PlanningWordsTexts::tr("trung bình");
    case GradeBand::Weak:
        return PlanningWordsTexts::tr("yếu");
    }
    return {};
}

/// Where a completion comes from: the class held here with its result, or who issued it.
QString originOf(const service::PlanningEvidence &evidence)
{
    if (!evidence.trainingClass)
        return evidence.completion.issuer.isEmpty()
            ? PlanningWordsTexts::tr("Không ghi nơi cấp")
            : PlanningWordsTexts::tr("Nơi cấp: %1").arg(evidence.completion.issuer);
    const TrainingClass &held = *evidence.trainingClass;
    if (evidence.result && evidence.result->grade)
        return PlanningWordsTexts::tr("Lớp %1 (%2), đạt loại %3", "a class: name, code, grade")
            .arg(held.name, held.code, gradeName(*evidence.result->grade));
    if (evidence.result)
        return PlanningWordsTexts::tr("Lớp %1 (%2), đạt", "a class: name, code").arg(held.name, held.code);
    return PlanningWordsTexts::tr("Lớp %1 (%2)", "a class: name, code").arg(held.name, held.code);
}

QString dutyNote(const Rulebook &rules, const Duty &duty)
{
    if (duty.status == DutyStatus::Exempt)
        return PlanningWordsTexts::tr("Được miễn học");
    if (duty.status == DutyStatus::Undetermined)
        return PlanningWordsTexts::tr("Quy định chưa cho biết mức phải đạt");
    const Requirement *requirement
        = duty.reasons.empty() ? nullptr : rules.requirement(duty.reasons.front().requirement);
    return requirement && !requirement->basis.isEmpty() ? PlanningWordsTexts::tr("Căn cứ: %1").arg(requirement->basis)
                                                        : QString();
}

BadgeWords kindOfLine(const PlanningLine &line)
{
    if (line.kind == QLatin1String("added"))
        return {PlanningWordsTexts::tr("Đưa vào quy hoạch"), QStringLiteral("info")};
    if (line.kind == QLatin1String("ended"))
        return {PlanningWordsTexts::tr("Đưa ra khỏi quy hoạch"), QStringLiteral("neutral")};
    if (line.kind == QLatin1String("result"))
        return {PlanningWordsTexts::tr("Kết quả học tập"), QStringLiteral("good")};
    if (line.kind == QLatin1String("correction"))
        return {PlanningWordsTexts::tr("Sửa kết quả"), QStringLiteral("warn")};
    if (line.kind == QLatin1String("revocation"))
        return {PlanningWordsTexts::tr("Thu hồi kết quả"), QStringLiteral("bad")};
    return {line.kind, QStringLiteral("neutral")};
}

bool hasLine(const service::PlanningFile &file, QLatin1String kind)
{
    return std::any_of(
        file.lines.begin(), file.lines.end(), [&](const PlanningLine &line) { return line.kind == kind; });
}

struct Moment {
    Day on;
    QString title;
    QString detail;
    QString tone;
    QString badge;
};

Moment momentOf(const PlanningLine &line)
{
    const BadgeWords kind = kindOfLine(line);
    const bool isJudged = line.determinedBefore > 0 || line.determinedAfter > 0;
    const QString change = isJudged ? PlanningWordsTexts::tr("%1 → %2", "readiness before and after")
                                          .arg(readinessText(line.doneBefore, line.determinedBefore),
                                              readinessText(line.doneAfter, line.determinedAfter))
                                    : QString();
    return {line.on, kind.text, line.text, kind.tone, change};
}

/// The lines, and what imported entries have no line for.
std::vector<Moment> momentsOf(const service::PlanningFile &file)
{
    std::vector<Moment> moments;
    const PlanningEntry &entry = file.entry;
    if (!hasLine(file, QLatin1String("added")))
        moments.push_back({entry.approvedOn, PlanningWordsTexts::tr("Phê duyệt đưa vào quy hoạch"), entry.decision,
            QStringLiteral("info"), {}});
    for (const PlanningLine &line : file.lines)
        moments.push_back(momentOf(line));
    if (entry.endedOn.isFinite() && !hasLine(file, QLatin1String("ended")))
        moments.push_back({entry.endedOn, PlanningWordsTexts::tr("Đưa ra khỏi quy hoạch"), entry.endReason,
            QStringLiteral("neutral"), {}});
    std::stable_sort(
        moments.begin(), moments.end(), [](const Moment &a, const Moment &b) { return a.on < b.on; });
    return moments;
}

} // namespace

BadgeWords readyWords(const std::optional<bool> &ready)
{
    if (!ready)
        return {PlanningWordsTexts::tr("Chưa xác định"), QStringLiteral("neutral")};
    return *ready ? BadgeWords{PlanningWordsTexts::tr("Sẵn sàng"), QStringLiteral("good")}
                  : BadgeWords{PlanningWordsTexts::tr("Còn thiếu"), QStringLiteral("warn")};
}

QString readinessText(int done, int determined)
{
    return determined == 0 ? QStringLiteral("–") : QStringLiteral("%1/%2").arg(done).arg(determined);
}

double readinessShare(int done, int determined)
{
    return determined == 0 ? -1 : static_cast<double>(done) / determined;
}

list::Row planningRow(const Rulebook &rules, const service::PlanningOverview::Row &row)
{
    const Readiness &readiness = row.readiness;
    const BadgeWords ready = readyWords(readiness.ready);
    return {row.entry.code,
        {{row.name}, {row.cadreCode}, {titleName(rules, row.entry.title)},
            {unitShortName(rules, row.entry.unit)}, {termName(rules, row.entry.term)},
            {readinessText(readiness.done, readiness.determined), ready.tone, QStringLiteral("bar"),
                readinessShare(readiness.done, readiness.determined)},
            badgeCell(ready), {missingNames(rules, readiness.missing)}}};
}

QList<QByteArray> planningDutyFields()
{
    return {"courses", "codes", "status", "tone", "due", "note"};
}

std::vector<list::Record> planningDutyRecords(const service::PlanningFile &file)
{
    std::vector<list::Record> records;
    for (const Duty &duty : file.duties) {
        const BadgeWords status = wordsOf(duty.status);
        const QString due
            = duty.dueOn.isFinite() ? PlanningWordsTexts::tr("Hạn %1").arg(toVietnamese(duty.dueOn)) : QString();
        records.push_back(
            {QStringLiteral("%1|%2|%3").arg(duty.courses, toCode(duty.kind)).arg(duty.value.value_or(-1)),
                {courseSetName(*file.rules, duty.courses), duty.courses, status.text, status.tone, due,
                    dutyNote(*file.rules, duty)}});
    }
    return records;
}

QList<QByteArray> planningEvidenceFields()
{
    return {"courses", "day", "code", "origin"};
}

std::vector<list::Record> planningEvidenceRecords(const service::PlanningFile &file)
{
    std::vector<list::Record> records;
    for (const service::PlanningEvidence &evidence : file.evidence) {
        const Course *course = file.rules->course(evidence.completion.course);
        records.push_back({evidence.completion.code,
            {course ? course->name : QString(), toVietnamese(evidence.completion.completedOn),
                evidence.completion.code, originOf(evidence)}});
    }
    return records;
}

QList<QByteArray> planningLineFields()
{
    return {"date", "title", "detail", "tone", "badge", "first", "last"};
}

std::vector<list::Record> planningLineRecords(const service::PlanningFile &file)
{
    const std::vector<Moment> moments = momentsOf(file);
    std::vector<list::Record> records;
    for (size_t i = moments.size(); i-- > 0;) {
        const Moment &one = moments[i];
        records.push_back({QString::number(i),
            {toVietnamese(one.on), one.title, one.detail, one.tone, one.badge, i + 1 == moments.size(),
                i == 0}});
    }
    return records;
}

} // namespace lotrinh::screens
