// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulepreview.h"

#include "compliance/preview.h"
#include "compliance/questions.h"
#include "service/service.h"
#include "service/work.h"

namespace lotrinh::service {

namespace {

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

template <class Command, class Write>
Result<Requirement> changedOne(const Rulebook &rules, const Command &command, Write write)
{
    const Requirement *found = rules.requirementByCode(command.code);
    if (!found)
        return unknownReference(QStringLiteral("code"), command.code);
    Requirement changed = *found;
    write(changed);
    return changed;
}

Result<Requirement> draftOf(const Rulebook &rules, const AddRequirement &command)
{
    return requirementOf(rules, command);
}

Result<Requirement> draftOf(const Rulebook &rules, const EndRequirement &command)
{
    return changedOne(rules, command, [&](Requirement &one) { one.life.to = command.validTo.plusDays(1); });
}

Result<Requirement> draftOf(const Rulebook &rules, const EnableRequirement &command)
{
    return changedOne(rules, command, [&](Requirement &one) { one.enabled = command.enabled; });
}

DutyShift shiftOf(const compliance::Province &province, const compliance::DutyChange &change, Day asOf)
{
    return {province.codeOf(change.row), province.shared(change.row)->cadre.fullName,
        compliance::unitOn(province, change.row, asOf), change.courses, change.before, change.after, change.dueBefore,
        change.dueAfter};
}

bool isOverdueAtOnce(const compliance::DutyChange &change)
{
    return change.after == DutyStatus::Overdue && change.before != DutyStatus::Overdue;
}

} // namespace

Result<RuleImpact> previewRule(Service &service, const RuleChange &change, Day asOf)
{
    const auto province = service.province();
    if (!province)
        return province.error();
    const auto draft
        = std::visit([&](const auto &command) { return draftOf((*province)->rules(), command); }, change);
    if (!draft)
        return draft.error();
    const auto preview = compliance::previewRequirement(**province, *draft, asOf);
    RuleImpact impact;
    impact.gained = static_cast<int>(preview.gained);
    impact.lost = static_cast<int>(preview.lost);
    impact.changed = static_cast<int>(preview.changed);
    impact.people = static_cast<int>(preview.people);
    for (const compliance::DutyChange &duty : preview.first) {
        impact.overdueAtOnce += isOverdueAtOnce(duty) ? 1 : 0;
        impact.shifts.push_back(shiftOf(**province, duty, asOf));
    }
    return impact;
}

} // namespace lotrinh::service
