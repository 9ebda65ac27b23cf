// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulepreview.h"

#include "domain/requirement/duties.h"
#include "service/service.h"
#include "service/work.h"

#include <algorithm>
#include <map>

namespace lotrinh::service {

namespace {

Rulebook::Tables tablesOf(const Rulebook &rules)
{
    return {rules.units(), rules.titles(), rules.terms(), rules.courses(), rules.requirements(),
        rules.equivalences()};
}

Result<Requirement> requirementOf(const Rulebook &rules, const AddRequirement &command)
{
    const Title *title = rules.titleByCode(command.title);
    if (!title)
        return unknownReference(QStringLiteral("title"), command.title);
    if (rules.requirementByCode(command.code))
        return badField(QStringLiteral("code"), QStringLiteral("mã “%1” đã dùng").arg(command.code));
    Requirement added;
    added.code = command.code;
    added.title = title->id;
    added.appliesTo = command.appliesTo;
    added.kind = command.kind;
    added.value = command.value;
    added.graceMonths = command.graceMonths;
    added.windowMonths = command.windowMonths;
    added.maxAgeMonths = command.maxAgeMonths;
    added.life = {command.validFrom.value_or(Day::distantPast()),
        command.validTo ? command.validTo->plusDays(1) : Day::distantFuture()};
    added.enabled = command.enabled;
    added.anyCountingCourse = command.courses == QStringList{QStringLiteral("*")};
    for (const QString &code : added.anyCountingCourse ? QStringList() : command.courses) {
        const Course *course = rules.courseByCode(code);
        if (!course)
            return unknownReference(QStringLiteral("courses"), code);
        added.courses.push_back(course->id);
    }
    return added;
}

/// The rules as they would be, and whose title the change is about.
struct Changed {
    Rulebook rules;
    TitleId title;
};

Result<Changed> changed(const Rulebook &rules, const AddRequirement &command)
{
    auto added = requirementOf(rules, command);
    if (!added)
        return added.error();
    auto tables = tablesOf(rules);
    for (const Requirement &one : tables.requirements)
        added->id.value = std::max(added->id.value, one.id.value + 1);
    const TitleId title = added->title;
    tables.requirements.push_back(std::move(*added));
    return Changed{Rulebook(std::move(tables)), title};
}

template <class Command, class Write>
Result<Changed> changedOne(const Rulebook &rules, const Command &command, Write write)
{
    const Requirement *found = rules.requirementByCode(command.code);
    if (!found)
        return unknownReference(QStringLiteral("code"), command.code);
    const TitleId title = found->title;
    auto tables = tablesOf(rules);
    for (Requirement &one : tables.requirements)
        if (one.code == command.code)
            write(one);
    return Changed{Rulebook(std::move(tables)), title};
}

Result<Changed> changed(const Rulebook &rules, const EndRequirement &command)
{
    return changedOne(
        rules, command, [&](Requirement &one) { one.life.to = command.validTo.plusDays(1); });
}

Result<Changed> changed(const Rulebook &rules, const EnableRequirement &command)
{
    return changedOne(rules, command, [&](Requirement &one) { one.enabled = command.enabled; });
}

bool mayBeTouched(const CadreFacts &facts, TitleId title)
{
    const auto ofTitle = [&](const auto &source) { return source.title == title; };
    return std::any_of(facts.holdings.begin(), facts.holdings.end(), ofTitle)
        || std::any_of(facts.planning.begin(), facts.planning.end(), ofTitle);
}

QString keyOf(const Duty &duty)
{
    return QStringLiteral("%1|%2|%3").arg(duty.courses, toCode(duty.kind)).arg(duty.value.value_or(-1));
}

void count(RuleImpact &impact, const DutyShift &shift)
{
    if (!shift.before)
        ++impact.gained;
    else if (!shift.after)
        ++impact.lost;
    else
        ++impact.changed;
    if (shift.after == DutyStatus::Overdue && shift.before != DutyStatus::Overdue)
        ++impact.overdueAtOnce;
}

void compare(const Rulebook &before, const Rulebook &after, const CadreFacts &facts, Day asOf, RuleImpact &impact)
{
    std::map<QString, DutyShift> shifts;
    const auto shiftOf = [&](const Duty &duty) -> DutyShift & {
        DutyShift &shift = shifts[keyOf(duty)];
        shift.courses = duty.courses;
        return shift;
    };
    for (const Duty &duty : dutiesOf(before, facts, asOf)) {
        shiftOf(duty).before = duty.status;
        shiftOf(duty).dueBefore = duty.dueOn;
    }
    for (const Duty &duty : dutiesOf(after, facts, asOf)) {
        shiftOf(duty).after = duty.status;
        shiftOf(duty).dueAfter = duty.dueOn;
    }
    const size_t known = impact.shifts.size();
    for (auto &[key, shift] : shifts) {
        if (shift.before == shift.after && shift.dueBefore == shift.dueAfter)
            continue;
        shift.cadreCode = facts.cadre.code;
        shift.name = facts.cadre.fullName;
        shift.unit = unitOn(before, facts, asOf);
        count(impact, shift);
        impact.shifts.push_back(std::move(shift));
    }
    impact.people += impact.shifts.size() > known ? 1 : 0;
}

} // namespace

Result<RuleImpact> previewRule(Service &service, const RuleChange &change, Day asOf)
{
    const auto province = service.province();
    if (!province)
        return province.error();
    const Rulebook &rules = (*province)->rules();
    const auto then = std::visit([&](const auto &command) { return changed(rules, command); }, change);
    if (!then)
        return then.error();
    RuleImpact impact;
    for (const CadreFacts &facts : (*province)->cadres())
        if (mayBeTouched(facts, then->title))
            compare(rules, then->rules, facts, asOf, impact);
    return impact;
}

} // namespace lotrinh::service
