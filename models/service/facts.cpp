// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts.h"

#include "domain/schedule/trainingclass.h"
#include "store/rows.h"

#include <algorithm>

namespace lotrinh::service {

namespace {

/// The loose rows of many cadres, before they are dealt out.
struct Loose {
    std::vector<Cadre> cadres;
    std::vector<PostHolding> holdings;
    std::vector<PlanningEntry> planning;
    std::vector<Completion> completions;
    std::vector<Exemption> exemptions;
    std::vector<Enrolment> enrolments;
    std::vector<TrainingClass> classes;
};

template <class Row>
void deal(std::vector<Row> &rows, const QHash<CadreId, size_t> &places, std::vector<CadreFacts> &facts,
          std::vector<Row> CadreFacts::*member)
{
    for (Row &row : rows)
        if (const auto place = places.constFind(row.cadre); place != places.constEnd())
            (facts[*place].*member).push_back(std::move(row));
}

void dealSeats(const Loose &loose, const QHash<CadreId, size_t> &places, std::vector<CadreFacts> &facts)
{
    QHash<ClassId, const TrainingClass *> classes;
    for (const TrainingClass &trainingClass : loose.classes)
        classes.insert(trainingClass.id, &trainingClass);
    for (const Enrolment &enrolment : loose.enrolments) {
        const auto place = places.constFind(enrolment.cadre);
        const TrainingClass *trainingClass = classes.value(enrolment.trainingClass);
        if (!holdsSeat(enrolment.state) || place == places.constEnd() || !trainingClass
            || trainingClass->state == ClassState::Cancelled)
            continue;
        facts[*place].seats.push_back({enrolment.cadre, trainingClass->id, trainingClass->code, trainingClass->course,
                                       trainingClass->endsOn});
    }
}

std::vector<CadreFacts> dealt(Loose loose)
{
    std::vector<CadreFacts> facts(loose.cadres.size());
    QHash<CadreId, size_t> places;
    places.reserve(static_cast<qsizetype>(loose.cadres.size()));
    for (size_t i = 0; i < loose.cadres.size(); ++i) {
        places.insert(loose.cadres[i].id, i);
        facts[i].cadre = std::move(loose.cadres[i]);
    }
    deal(loose.holdings, places, facts, &CadreFacts::holdings);
    deal(loose.planning, places, facts, &CadreFacts::planning);
    deal(loose.completions, places, facts, &CadreFacts::completions);
    deal(loose.exemptions, places, facts, &CadreFacts::exemptions);
    dealSeats(loose, places, facts);
    return facts;
}

/// Puts the rows into `target`, or hands on the error.
template <class Row>
Result<void> take(Result<std::vector<Row>> rows, std::vector<Row> &target)
{
    if (!rows)
        return rows.error();
    target = std::move(*rows);
    return {};
}

/// The first failure of several reads.
template <class... Reads>
Result<void> allOf(Reads &&...reads)
{
    Result<void> outcome;
    (void)((outcome = reads(), static_cast<bool>(outcome)) && ...);
    return outcome;
}

} // namespace

Result<std::shared_ptr<const Rulebook>> readRulebook(store::Database &db)
{
    Rulebook::Tables tables;
    const auto read = allOf([&] { return take(store::readAll<Unit>(db), tables.units); },
                            [&] { return take(store::readAll<Title>(db), tables.titles); },
                            [&] { return take(store::readAll<Term>(db), tables.terms); },
                            [&] { return take(store::readAll<Course>(db), tables.courses); },
                            [&] { return take(store::readAll<Requirement>(db), tables.requirements); },
                            [&] { return take(store::readAll<Equivalence>(db), tables.equivalences); });
    if (!read)
        return read.error();
    return std::shared_ptr<const Rulebook>(std::make_shared<Rulebook>(std::move(tables)));
}

Result<std::vector<CadreFacts>> readCadreFacts(store::Database &db, const std::vector<CadreId> &ids)
{
    Loose loose;
    auto read = allOf([&] { return take(store::readIn<Cadre>(db, &Cadre::id, ids), loose.cadres); },
                      [&] { return take(store::readIn<PostHolding>(db, &PostHolding::cadre, ids), loose.holdings); },
                      [&] { return take(store::readIn<PlanningEntry>(db, &PlanningEntry::cadre, ids), loose.planning); },
                      [&] { return take(store::readIn<Completion>(db, &Completion::cadre, ids), loose.completions); },
                      [&] { return take(store::readIn<Exemption>(db, &Exemption::cadre, ids), loose.exemptions); },
                      [&] { return take(store::readIn<Enrolment>(db, &Enrolment::cadre, ids), loose.enrolments); });
    if (!read)
        return read.error();
    std::vector<ClassId> classes;
    for (const Enrolment &enrolment : loose.enrolments)
        if (holdsSeat(enrolment.state))
            classes.push_back(enrolment.trainingClass);
    read = take(store::readIn<TrainingClass>(db, &TrainingClass::id, classes), loose.classes);
    if (!read)
        return read.error();
    std::vector<CadreFacts> facts = dealt(std::move(loose));
    QHash<CadreId, size_t> wanted;
    for (size_t i = 0; i < ids.size(); ++i)
        wanted.insert(ids[i], i);
    std::sort(facts.begin(), facts.end(), [&](const CadreFacts &a, const CadreFacts &b) {
        return wanted.value(a.cadre.id) < wanted.value(b.cadre.id);
    });
    return facts;
}

Result<std::vector<CadreFacts>> readAllCadreFacts(store::Database &db)
{
    Loose loose;
    const auto read = allOf([&] { return take(store::readAll<Cadre>(db), loose.cadres); },
                            [&] { return take(store::readAll<PostHolding>(db), loose.holdings); },
                            [&] { return take(store::readAll<PlanningEntry>(db), loose.planning); },
                            [&] { return take(store::readAll<Completion>(db), loose.completions); },
                            [&] { return take(store::readAll<Exemption>(db), loose.exemptions); },
                            [&] { return take(store::readAll<Enrolment>(db), loose.enrolments); },
                            [&] { return take(store::readAll<TrainingClass>(db), loose.classes); });
    if (!read)
        return read.error();
    return dealt(std::move(loose));
}

} // namespace lotrinh::service
