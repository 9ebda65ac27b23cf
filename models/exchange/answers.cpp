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

/// YYYY-MM-DD into the same memory again; empty for a sentinel.
void writeIso(Day day, std::string &into)
{
    into.clear();
    if (!day.isFinite())
        return;
    int year = 0;
    int month = 0;
    int dayOfMonth = 0;
    day.toDate().getDate(&year, &month, &dayOfMonth);
    const auto digit = [&](int value) { into.push_back(static_cast<char>('0' + value % 10)); };
    digit(year / 1000), digit(year / 100), digit(year / 10), digit(year);
    into.push_back('-');
    digit(month / 10), digit(month);
    into.push_back('-');
    digit(dayOfMonth / 10), digit(dayOfMonth);
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

DutyRow::DutyRow(const compliance::Province &province, const compliance::Moment &moment)
    : m_province(province)
    , m_moment(moment)
{
    for (const compliance::Ask &ask : province.ruleset().asks())
        m_asks.push_back({ask.courses.toStdString(), toCode(ask.kind).toStdString(),
            ask.value ? std::to_string(*ask.value) : std::string()});
    for (const auto &[status, code] : CodeTable<DutyStatus>::codes)
        m_statuses[static_cast<size_t>(status)] = code;
}

const DutyRow::Cells &DutyRow::of(
    compliance::CadreRow row, const compliance::Marks &marks, const compliance::DutyMark &duty)
{
    const compliance::FactColumns &facts = m_province.facts();
    const AskCells &ask = m_asks[duty.ask];
    m_words.read(m_moment, facts, marks, duty);
    writeIso(duty.dueOn, m_dueOn);
    writeIso(duty.validUntil, m_validUntil);
    m_cells = {facts.text.at(facts.cadres.code[row]), ask.courses, ask.kind, ask.value,
        m_statuses[static_cast<size_t>(duty.status)], m_dueOn, m_validUntil, m_words.reasons(),
        m_words.decidedBy()};
    return m_cells;
}

QStringList rateColumns()
{
    return QStringLiteral("group,duties,exempt,done,studying,overdue,rate,people,people_done,people_rate")
        .split(u',');
}

std::vector<QStringList> rateRows(const compliance::RateGroups &table)
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

QStringList readinessRow(const compliance::Province &province, const compliance::PlanningReadiness &one)
{
    const Rulebook &rules = province.rules();
    const Title *title = rules.title(one.entry.title);
    const Unit *unit = rules.unit(one.entry.unit);
    const Term *term = rules.term(one.entry.term);
    return {one.entry.code, province.codeOf(one.row), title ? title->code : QString(),
        unit ? unit->code : QString(), term ? term->code : QString(),
        QString::number(one.readiness.determined), QString::number(one.readiness.done),
        one.readiness.ready ? QString::number(*one.readiness.ready ? 1 : 0) : QString(),
        joined(one.readiness.missing, u'|'), joined(one.evidence, u';')};
}

QStringList proofFor(const compliance::Province &province, compliance::CadreRow row, CourseId course, Day asOf,
    Language language, PlanningShown planning)
{
    const Rulebook &rules = province.rules();
    const CadreFacts facts = province.factsOf(row);
    QStringList lines;
    for (const Duty &duty : compliance::dutiesOn(province, row, asOf))
        if (isServed(rules, duty, course, asOf))
            lines += whyOf(rules, facts, duty, asOf, language, planning);
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
