// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people.h"

#include "../words.h"
#include "asked.h"
#include "domain/person/birthdate.h"
#include "domain/person/name.h"

#include <algorithm>

namespace lotrinh::service {

namespace {

Result<void> checkCadre(const Work &work, const Cadre &cadre)
{
    if (!cadre.birthDate.isEmpty() && !parseBirthDate(cadre.birthDate))
        return badField(QStringLiteral("birth_date"), Words::tr("viết YYYY, YYYY-MM hoặc YYYY-MM-DD"));
    if (const auto birth = parseBirthDate(cadre.birthDate); birth && birth->year > work.today.year())
        return badField(QStringLiteral("birth_date"), Words::tr("còn ở tương lai"));
    if (cadre.service.to.isFinite() && cadre.service.from.isFinite() && cadre.service.to <= cadre.service.from)
        return badField(QStringLiteral("service_to"), Words::tr("trước service_from"));
    if (cadre.fullName.isEmpty())
        return badField(QStringLiteral("full_name"), Words::tr("thiếu giá trị"));
    return {};
}

/// Birth dates are kept as YYYY, YYYY-MM or YYYY-MM-DD however they were typed.
QString birthDateOf(const QString &typed)
{
    const auto birth = parseBirthDate(typed);
    return birth ? toIso(*birth) : typed;
}

Result<Reply> stored(Work &work, const Cadre &cadre)
{
    if (const auto updated = store::update(work.db, cadre); !updated)
        return updated.error();
    work.changes.cadres.push_back(cadre.id);
    return Reply{};
}

} // namespace

Result<Reply> perform(Work &work, const AddCadre &command)
{
    if (const auto free = stillFree<Cadre>(work, command.code); !free)
        return free.error();
    const auto unit = referred<Unit>(work, "unit", command.unit);
    if (!unit)
        return unit.error();
    Cadre cadre;
    cadre.code = command.code;
    cadre.fullName = cleanName(command.fullName);
    cadre.unit = unit->id;
    cadre.birthDate = birthDateOf(command.birthDate);
    cadre.sex = command.sex;
    cadre.ethnicity = command.ethnicity;
    cadre.personnelKind = command.personnelKind;
    cadre.partyJoinedOn = command.partyJoinedOn.value_or(Day::distantPast());
    cadre.email = command.email;
    cadre.phone = command.phone;
    cadre.service = {command.serviceFrom.value_or(Day::distantPast()),
                     command.serviceTo ? command.serviceTo->plusDays(1) : Day::distantFuture()};
    if (const auto checked = checkCadre(work, cadre); !checked)
        return checked.error();
    const auto id = store::insert(work.db, cadre);
    if (!id)
        return id.error();
    work.changes.cadres.push_back(*id);
    return Reply{};
}

Result<Reply> perform(Work &work, const ChangeCadre &command)
{
    auto cadre = referred<Cadre>(work, "code", command.code);
    if (!cadre)
        return cadre.error();
    if (command.unit) {
        const auto unit = referred<Unit>(work, "unit", *command.unit);
        if (!unit)
            return unit.error();
        cadre->unit = unit->id;
    }
    if (command.fullName)
        cadre->fullName = cleanName(*command.fullName);
    if (command.birthDate)
        cadre->birthDate = birthDateOf(*command.birthDate);
    if (command.sex)
        cadre->sex = command.sex;
    take(command.ethnicity, cadre->ethnicity);
    take(command.personnelKind, cadre->personnelKind);
    take(command.partyJoinedOn, cadre->partyJoinedOn);
    take(command.email, cadre->email);
    take(command.phone, cadre->phone);
    take(command.serviceFrom, cadre->service.from);
    if (const auto checked = checkCadre(work, *cadre); !checked)
        return checked.error();
    return stored(work, *cadre);
}

Result<Reply> perform(Work &work, const EndService &command)
{
    auto cadre = referred<Cadre>(work, "code", command.code);
    if (!cadre)
        return cadre.error();
    cadre->service.to = command.serviceTo.plusDays(1);
    if (const auto checked = checkCadre(work, *cadre); !checked)
        return checked.error();
    return stored(work, *cadre);
}

Result<Reply> perform(Work &work, const AddEquivalence &command)
{
    const auto course = referred<Course>(work, "course", command.course);
    if (!course)
        return course.error();
    const auto satisfies = referred<Course>(work, "satisfies", command.satisfies);
    if (!satisfies)
        return satisfies.error();
    if (course->id == satisfies->id)
        return badField(QStringLiteral("satisfies"), Words::tr("là chính khóa học đó"));
    if (command.maxAgeMonths && *command.maxAgeMonths < 0)
        return badField(QStringLiteral("max_age_months"), Words::tr("không được âm"));
    if (command.validFrom && command.validTo && *command.validTo < *command.validFrom)
        return badField(QStringLiteral("valid_to"), Words::tr("trước valid_from"));
    Equivalence equivalence;
    equivalence.course = course->id;
    equivalence.satisfies = satisfies->id;
    equivalence.maxAgeMonths = command.maxAgeMonths;
    equivalence.life = {command.validFrom.value_or(Day::distantPast()),
                        command.validTo ? command.validTo->plusDays(1) : Day::distantFuture()};
    equivalence.basis = command.basis;
    for (const Equivalence &one : work.rules.equivalences())
        if (one.course == course->id && one.satisfies == satisfies->id && one.life.from == equivalence.life.from)
            return badField(QStringLiteral("valid_from"), Words::tr("đã có tương đương này từ ngày đó"));
    if (const auto id = store::insert(work.db, equivalence); !id)
        return id.error();
    work.changes.catalogue = true;
    return Reply{};
}

Result<Reply> perform(Work &work, const EndEquivalence &command)
{
    const auto course = referred<Course>(work, "course", command.course);
    if (!course)
        return course.error();
    const auto satisfies = referred<Course>(work, "satisfies", command.satisfies);
    if (!satisfies)
        return satisfies.error();
    const Equivalence *found = nullptr;
    for (const Equivalence &one : work.rules.equivalences()) {
        const bool isAsked = one.course == course->id && one.satisfies == satisfies->id
            && (!command.validFrom || one.life.from == *command.validFrom);
        if (isAsked && (!found || found->life.from < one.life.from))
            found = &one;
    }
    if (!found)
        return unknownReference(QStringLiteral("satisfies"), command.satisfies);
    if (found->life.from.isFinite() && command.validTo < found->life.from)
        return badField(QStringLiteral("valid_to"), Words::tr("trước valid_from %1").arg(toVietnamese(found->life.from)));
    Equivalence ended = *found;
    ended.life.to = command.validTo.plusDays(1);
    if (const auto updated = store::update(work.db, ended); !updated)
        return updated.error();
    work.changes.catalogue = true;
    return Reply{};
}

} // namespace lotrinh::service
