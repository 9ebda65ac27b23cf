// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "groups.h"

#include "exchange/answers.h"
#include "service/service.h"

namespace lotrinh::ctl {

namespace {

/// The province and the days every question needs.
struct Asked {
    std::unique_ptr<service::Service> service;
    const compliance::Province *province;
    Day today;
    Day asOf;
};

/// A right, or for somebody without it their own facts (`--as` a cadre asks about themselves).
enum class OwnFacts { Enough, NotEnough };

Result<Asked> ask(const Call &call, Right right, OwnFacts own = OwnFacts::NotEnough)
{
    auto service = call.open();
    if (!service)
        return service.error();
    const Day today = call.todayOn(**service);
    const auto asOf = call.day(QStringLiteral("as-of"), today);
    if (!asOf)
        return asOf.error();
    const bool readsOwn = own == OwnFacts::Enough && !may(call.caller().role, right);
    const auto province = (*service)->provinceFor(call.caller(), readsOwn ? Right::RequestOwn : right, today);
    if (!province)
        return province.error();
    return Asked{std::move(*service), *province, today, *asOf};
}

Error unknown(const QString &what, const QString &code)
{
    return {QStringLiteral("unknown_reference"), QStringLiteral("%1: không có mã “%2”").arg(what, code), {}, Error::Kind::Refused};
}

/// An option that names a row by code; an invalid id when it is not given.
template <class Row>
Result<decltype(Row::id)> idFor(const Call &call, const char *option, const Row *(Rulebook::*find)(const QString &) const, const Rulebook &rules)
{
    const QString name = QString::fromLatin1(option);
    if (!call.options.isSet(name))
        return decltype(Row::id){};
    if (const Row *row = (rules.*find)(call.options.value(name)))
        return row->id;
    return unknown(name, call.options.value(name));
}

Result<compliance::Filter> dutyFilter(const Call &call, const compliance::Province &province)
{
    compliance::Filter filter;
    if (call.options.isSet(QStringLiteral("cadre"))) {
        const QString code = call.options.value(QStringLiteral("cadre"));
        const auto row = province.rowByCode(code);
        if (!row)
            return unknown(QStringLiteral("cadre"), code);
        filter.cadre = province.idOf(*row);
    }
    const auto unit = idFor(call, "unit", &Rulebook::unitByCode, province.rules());
    if (!unit)
        return unit.error();
    filter.unit = *unit;
    if (call.options.isSet(QStringLiteral("status"))) {
        filter.status = fromCode<DutyStatus>(call.options.value(QStringLiteral("status")));
        if (!filter.status)
            return Error{QStringLiteral("bad_field"), QStringLiteral("--status: %1").arg(codeChoices<DutyStatus>()), {}, Error::Kind::Usage};
    }
    return filter;
}

Result<UnitTree> unitTree(const Call &call)
{
    if (!call.options.isSet(QStringLiteral("units")))
        return UnitTree::AsOf;
    if (const auto tree = fromCode<UnitTree>(call.options.value(QStringLiteral("units"))))
        return *tree;
    return Error{QStringLiteral("bad_field"), QStringLiteral("--units: %1").arg(codeChoices<UnitTree>()), {}, Error::Kind::Usage};
}

/// The reasons of a duty name the entry of the planning list it comes from, to whoever reads planning. Whoever has not
/// signed in is the owner of the file, and reads it without us.
Result<void> noteDuties(const Call &call, const Asked &asked, const QString &subject)
{
    if (!may(call.caller().role, Right::ReadPlanning) || call.caller().role == Role::Owner)
        return {};
    return asked.service->noteRead(call.caller(), QStringLiteral("planning"), subject, asked.today);
}

} // namespace

int duties(const Call &call)
{
    const auto asked = ask(call, Right::ReadPeople, OwnFacts::Enough);
    if (!asked)
        return fail(asked.error());
    const auto filter = dutyFilter(call, *asked->province);
    if (!filter)
        return fail(filter.error());
    if (const auto noted = noteDuties(call, *asked, call.options.value(QStringLiteral("cadre"))); !noted)
        return fail(noted.error());
    Output output(call.format, exchange::dutyColumns());
    const compliance::Moment moment(asked->province->ruleset(), asked->asOf);
    exchange::DutyRow rows(*asked->province, moment);
    compliance::forEachMark(*asked->province, moment, *filter, {UnitTree::AsOf, asked->today},
        [&](compliance::CadreRow row, const compliance::Marks &marks, const compliance::DutyMark &duty) {
            return output.row(rows.of(row, marks, duty));
        });
    return Done;
}

int why(const Call &call)
{
    if (call.arguments.size() != 2)
        return usage(QStringLiteral("why CADRE COURSE [--as-of D]"));
    const auto asked = ask(call, Right::ReadPeople, OwnFacts::Enough);
    if (!asked)
        return fail(asked.error());
    const Rulebook &rules = asked->province->rules();
    const auto row = asked->province->rowByCode(call.arguments[0]);
    if (!row)
        return fail(unknown(QStringLiteral("CADRE"), call.arguments[0]));
    const Course *course = rules.courseByCode(call.arguments[1]);
    if (!course)
        return fail(unknown(QStringLiteral("COURSE"), call.arguments[1]));
    if (const auto noted = noteDuties(call, *asked, asked->province->codeOf(*row)); !noted)
        return fail(noted.error());
    const Whose whose = call.caller().self == asked->province->factsOf(*row).cadre.id ? Whose::Own : Whose::Others;
    const PlanningShown planning = planningShownTo(call.caller().role, whose);
    QTextStream output(stdout);
    for (const QString &line : exchange::proofFor(*asked->province, *row, course->id, asked->asOf, call.language, planning))
        output << line << '\n';
    return Done;
}

int rates(const Call &call)
{
    const auto by = fromCode<RateBy>(call.options.value(QStringLiteral("by")));
    if (!by)
        return usage(QStringLiteral("rates --by %1").arg(codeChoices<RateBy>()));
    const auto tree = unitTree(call);
    if (!tree)
        return fail(tree.error());
    const auto asked = ask(call, Right::ReadRates);
    if (!asked)
        return fail(asked.error());
    const compliance::RateGroups table = compliance::rates(*asked->province, *by, asked->asOf, {*tree, asked->today});
    Output output(call.format, exchange::rateColumns());
    for (const QStringList &row : exchange::rateRows(table))
        output.row(row);
    return Done;
}

int readiness(const Call &call)
{
    const auto asked = ask(call, Right::ReadPlanning);
    if (!asked)
        return fail(asked.error());
    const Rulebook &rules = asked->province->rules();
    const auto title = idFor(call, "title", &Rulebook::titleByCode, rules);
    if (!title)
        return fail(title.error());
    const auto term = idFor(call, "term", &Rulebook::termByCode, rules);
    if (!term)
        return fail(term.error());
    if (const auto noted = asked->service->noteRead(call.caller(), QStringLiteral("planning"), {}, asked->today); !noted)
        return fail(noted.error());
    Output output(call.format, exchange::readinessColumns());
    for (const auto &one : compliance::readiness(*asked->province, asked->asOf, *title, *term))
        output.row(exchange::readinessRow(*asked->province, one));
    return Done;
}

} // namespace lotrinh::ctl
