// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulepreview.h"

#include "compliance/preview.h"
#include "compliance/questions.h"
#include "service/lookup.h"
#include "service/perform/ruledraft.h"
#include "service/service.h"
#include "store/transaction.h"

namespace lotrinh::service {

namespace {

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

Result<Requirement> draftOf(Service &service, const Rulebook &rules, const AddRequirement &command, Day today)
{
    const auto reading = store::ReadTransaction::begin(service.database());
    if (!reading)
        return reading.error();
    const Caller nobody;
    Work work{service.database(), rules, today, toIso(today), nobody, {}};
    if (const auto free = stillFree<Requirement>(work, command.code); !free)
        return free.error();
    return requirementOf(work, command);
}

Result<Requirement> draftOf(Service &, const Rulebook &rules, const EndRequirement &command, Day)
{
    return changedOne(rules, command, [&](Requirement &one) { one.life.to = command.validTo.plusDays(1); });
}

Result<Requirement> draftOf(Service &, const Rulebook &rules, const EnableRequirement &command, Day)
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
        = std::visit([&](const auto &command) { return draftOf(service, (*province)->rules(), command, asOf); }, change);
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
