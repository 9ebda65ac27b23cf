// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../access/sight.h"
#include "../lookup.h"
#include "../words.h"
#include "compliance/preview.h"
#include "record.h"
#include "ruledraft.h"

#include <QJsonArray>

namespace lotrinh::service {

namespace {

constexpr size_t mostNamed = 1000; ///< cadres a preview names; the counts are of all

QJsonObject toJson(const compliance::Province &province, const compliance::DutyChange &change)
{
    const auto status = [](std::optional<DutyStatus> one) { return one ? QJsonValue(toCode(*one)) : QJsonValue(); };
    return {{QStringLiteral("cadre"), province.codeOf(change.row)},
        {QStringLiteral("courses"), change.courses}, {QStringLiteral("kind"), toCode(change.kind)},
        {QStringLiteral("value"), change.value ? QJsonValue(*change.value) : QJsonValue()},
        {QStringLiteral("change"), !change.before ? QStringLiteral("gains")
                : !change.after                   ? QStringLiteral("loses")
                                                  : QStringLiteral("changes")},
        {QStringLiteral("before"), status(change.before)}, {QStringLiteral("after"), status(change.after)},
        {QStringLiteral("due_before"), toIso(change.dueBefore)},
        {QStringLiteral("due_after"), toIso(change.dueAfter)}};
}

} // namespace

Result<Reply> perform(Work &work, const AddRequirement &command)
{
    if (const auto free = stillFree<Requirement>(work, command.code); !free)
        return free.error();
    const auto requirement = requirementOf(work, command);
    if (!requirement)
        return requirement.error();
    if (const auto id = store::insert(work.db, *requirement); !id)
        return id.error();
    work.changes.catalogue = true;
    return Reply{};
}

/// Of the people the caller sees, on today, or on the rule's first day when that lies ahead: before it nothing would change.
Result<Reply> perform(Work &work, const PreviewRequirement &command)
{
    work.isQuestion = true;
    const auto requirement = requirementOf(work, command);
    if (!requirement)
        return requirement.error();
    const auto province = work.province();
    if (!province)
        return province.error();
    std::optional<compliance::Province> cut;
    if (!seesEverything(work.caller))
        cut = cutTo(work.caller, **province, work.today);
    const compliance::Province &seen = cut ? *cut : **province;
    const Day asOf = std::max(work.today, requirement->life.from);
    const auto preview = compliance::previewRequirement(seen, *requirement, asOf, mostNamed);
    QJsonArray changes;
    for (const compliance::DutyChange &change : preview.first)
        changes.append(toJson(seen, change));
    return Reply{{{QStringLiteral("as_of"), toIso(asOf)}, {QStringLiteral("gains"), preview.gained},
        {QStringLiteral("loses"), preview.lost}, {QStringLiteral("changes"), preview.changed},
        {QStringLiteral("people"), preview.people}, {QStringLiteral("duties"), changes}}};
}

Result<Reply> perform(Work &work, const EndRequirement &command)
{
    auto requirement = referred<Requirement>(work, "code", command.code);
    if (!requirement)
        return requirement.error();
    if (requirement->life.from.isFinite() && command.validTo < requirement->life.from)
        return badField(QStringLiteral("valid_to"), Words::tr("trước valid_from %1").arg(toVietnamese(requirement->life.from)));
    requirement->life.to = command.validTo.plusDays(1);
    if (const auto updated = store::update(work.db, *requirement); !updated)
        return updated.error();
    work.changes.catalogue = true;
    return Reply{};
}

Result<Reply> perform(Work &work, const EnableRequirement &command)
{
    auto requirement = referred<Requirement>(work, "code", command.code);
    if (!requirement)
        return requirement.error();
    if (requirement->enabled == command.enabled)
        return badField(QStringLiteral("enabled"),
            command.enabled ? Words::tr("quy định đang được dùng rồi") : Words::tr("quy định đã tắt rồi"));
    requirement->enabled = command.enabled;
    if (const auto updated = store::update(work.db, *requirement); !updated)
        return updated.error();
    work.changes.catalogue = true;
    return Reply{};
}

Result<Reply> perform(Work &work, const GrantExemption &command)
{
    const auto cadre = referred<Cadre>(work, "cadre", command.cadre);
    if (!cadre)
        return cadre.error();
    const auto course = referred<Course>(work, "course", command.course);
    if (!course)
        return course.error();
    if (command.validFrom && command.validTo && *command.validTo < *command.validFrom)
        return badField(QStringLiteral("valid_to"), Words::tr("trước valid_from"));

    Exemption exemption;
    exemption.cadre = cadre->id;
    exemption.course = course->id;
    exemption.life = {command.validFrom.value_or(Day::distantPast()),
                      command.validTo ? command.validTo->plusDays(1) : Day::distantFuture()};
    exemption.basis = command.basis;
    const auto existing = store::readWhere<Exemption>(work.db, &Exemption::cadre, cadre->id);
    if (!existing)
        return existing.error();
    for (const Exemption &one : *existing)
        if (one.course == exemption.course && one.life == exemption.life)
            return badField(QStringLiteral("course"), Words::tr("đã được miễn trong đúng thời gian này"));
    if (const auto id = store::insert(work.db, exemption); !id)
        return id.error();
    work.changes.cadres.push_back(cadre->id);
    return Reply{};
}

} // namespace lotrinh::service
