// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers.h"

#include <algorithm>

namespace lotrinh::exchange {

namespace {

QString joined(const std::vector<QString> &parts, QChar separator)
{
    return QStringList(parts.begin(), parts.end()).join(separator);
}

QStringList rateRow(const QString &group, const Tally &tally)
{
    return {group, QString::number(tally.duties), QString::number(tally.exempt), QString::number(tally.done),
        QString::number(tally.studying), QString::number(tally.overdue), formatRate(completionRate(tally)),
        QString::number(tally.people), QString::number(tally.peopleDone), formatRate(peopleRate(tally))};
}

QString completionCode(const CadreFacts &facts, CompletionId id)
{
    const auto found = std::find_if(facts.completions.begin(), facts.completions.end(),
        [&](const Completion &completion) { return completion.id == id; });
    return found == facts.completions.end() ? QString() : found->code;
}

bool isServed(const Rulebook &rules, const Duty &duty, CourseId course, Day asOf)
{
    const Requirement *requirement = rules.requirement(duty.reasons.front().requirement);
    return requirement && courseReaches(rules, *requirement, course, asOf, asOf);
}

} // namespace

QStringList dutyColumns()
{
    return QStringLiteral("cadre,courses,kind,value,status,due_on,valid_until,reasons,decided_by")
        .split(u',');
}

QStringList dutyRow(const CadreFacts &facts, const Duty &duty)
{
    QStringList reasons;
    for (const Reason &reason : duty.reasons)
        reasons.append(reason.text);
    return {facts.cadre.code, duty.courses, toCode(duty.kind),
        duty.value ? QString::number(*duty.value) : QString(), toCode(duty.status), toIso(duty.dueOn),
        toIso(duty.validUntil), reasons.join(u';'), joined(duty.decidedBy, u';')};
}

QStringList rateColumns()
{
    return QStringLiteral("group,duties,exempt,done,studying,overdue,rate,people,people_done,people_rate")
        .split(u',');
}

std::vector<QStringList> rateRows(const RateTable &table)
{
    std::vector<QStringList> rows;
    for (auto group = table.groups().constBegin(); group != table.groups().constEnd(); ++group)
        rows.push_back(rateRow(group.key(), group.value()));
    if (table.total().duties > 0)
        rows.push_back(rateRow(QStringLiteral("total"), table.total()));
    return rows;
}

QStringList readinessColumns()
{
    return QStringLiteral("planning,cadre,title,unit,term,determined,done,ready,missing,evidence")
        .split(u',');
}

QStringList readinessRow(const Rulebook &rules, const compliance::PlanningReadiness &one)
{
    const Title *title = rules.title(one.entry->title);
    const Unit *unit = rules.unit(one.entry->unit);
    const Term *term = rules.term(one.entry->term);
    QStringList evidence;
    for (CompletionId id : one.readiness.evidence)
        evidence.append(completionCode(*one.facts, id));
    return {one.entry->code, one.facts->cadre.code, title ? title->code : QString(),
        unit ? unit->code : QString(), term ? term->code : QString(),
        QString::number(one.readiness.determined), QString::number(one.readiness.done),
        one.readiness.ready ? QString::number(*one.readiness.ready ? 1 : 0) : QString(),
        joined(one.readiness.missing, u'|'), evidence.join(u';')};
}

QStringList proofFor(
    const Rulebook &rules, const CadreFacts &facts, CourseId course, Day asOf, Language language)
{
    QStringList lines;
    for (const Duty &duty : dutiesOf(rules, facts, asOf))
        if (isServed(rules, duty, course, asOf))
            lines += whyOf(rules, facts, duty, asOf, language);
    if (!lines.isEmpty())
        return lines;
    const Course *named = rules.course(course);
    const QString text = language == Language::Vietnamese
        ? QStringLiteral("%1 (%2) không có nghĩa vụ nào mà khóa %3 được tính, tính đến ngày %4.")
        : QStringLiteral("%1 (%2) has no duty that course %3 would count for, as of %4.");
    return {text.arg(facts.cadre.fullName, facts.cadre.code, named ? named->code : QString(),
        language == Language::Vietnamese ? toVietnamese(asOf) : toIso(asOf))};
}

} // namespace lotrinh::exchange
