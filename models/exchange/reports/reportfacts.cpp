// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportfacts.h"

#include "domain/person/birthdate.h"
#include "domain/person/name.h"
#include "service/view/credentialregister.h"

namespace lotrinh::exchange {

using namespace Qt::StringLiterals;

namespace {

template <class Id, class Row> void index(QHash<Id, const Row *> &places, const std::vector<Row> &rows)
{
    places.reserve(static_cast<qsizetype>(rows.size()));
    for (const Row &row : rows)
        places.insert(row.id, &row);
}

void indexAll(ReportFacts &facts)
{
    index(facts.cadres, facts.held.cadres);
    index(facts.courses, facts.held.courses);
    index(facts.units, facts.held.units);
    index(facts.titles, facts.held.titles);
    index(facts.completions, facts.held.completions);
    for (const PostHolding &post : facts.held.postHoldings)
        facts.posts[post.cadre].push_back(&post);
    for (const Completion &completion : facts.held.completions)
        facts.completionsOf[completion.cadre].push_back(&completion);
}

} // namespace

const Title *ReportFacts::titleOn(CadreId cadre, Day day) const
{
    const PostHolding *found = nullptr;
    const auto all = posts.constFind(cadre);
    if (all == posts.constEnd())
        return nullptr;
    for (const PostHolding *post : *all)
        if (post->held.holds(day) && (!found || (post->isMain && !found->isMain)))
            found = post;
    return found ? titles.value(found->title) : nullptr;
}

QString ReportFacts::unitName(UnitId unit) const
{
    const Unit *found = units.value(unit);
    return found ? found->name : QString();
}

Result<std::unique_ptr<ReportFacts>> readReportFacts(service::Service &service, Day asOf, Day today)
{
    auto facts = std::make_unique<ReportFacts>();
    facts->asOf = asOf;
    facts->today = today;
    const auto province = service.province();
    if (!province)
        return province.error();
    facts->province = *province;
    if (may(service.reader().role, Right::ReadPlanning))
        if (const auto noted = service.noteRead(service.reader(), QStringLiteral("planning"), {}, service.readsOn()); !noted)
            return noted.error();
    auto held = service.holdings();
    if (!held)
        return held.error();
    facts->held = std::move(*held);
    auto credentials = service::readCredentialRegister(service);
    if (!credentials)
        return credentials.error();
    facts->credentials = std::move(*credentials);
    indexAll(*facts);
    return facts;
}

void PeopleShare::add(const Cadre &cadre, Day day)
{
    constexpr int youngBelow = 40;
    women += cadre.sex == Sex::Female;
    const QString ethnicity = searchFold(cadre.ethnicity);
    minorities += !ethnicity.isEmpty() && ethnicity != "kinh"_L1;
    const auto birth = parseBirthDate(cadre.birthDate);
    young += birth && ageOn(*birth, day) < youngBelow;
}

QString untilLine(Day day)
{
    return u"(Tính đến ngày %1)"_s.arg(toVietnamese(day));
}

} // namespace lotrinh::exchange
