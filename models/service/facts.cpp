// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts.h"

#include "compliance/engine/factloader.h"
#include "domain/schedule/trainingclass.h"
#include "store/rows.h"
#include "store/scan.h"

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

/// The seats held now in classes that are not cancelled.
std::vector<Seat> seatsOf(const Loose &loose)
{
    QHash<ClassId, const TrainingClass *> classes;
    for (const TrainingClass &trainingClass : loose.classes)
        classes.insert(trainingClass.id, &trainingClass);
    std::vector<Seat> seats;
    for (const Enrolment &enrolment : loose.enrolments) {
        const TrainingClass *trainingClass = classes.value(enrolment.trainingClass);
        if (holdsSeat(enrolment.state) && trainingClass && trainingClass->state != ClassState::Cancelled)
            seats.push_back({enrolment.cadre, trainingClass->id, trainingClass->code, trainingClass->course,
                trainingClass->endsOn});
    }
    return seats;
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
    std::vector<Seat> seats = seatsOf(loose);
    deal(seats, places, facts, &CadreFacts::seats);
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

/// The classes in which somebody holds a seat.
Result<void> addClasses(store::Database &db, Loose &loose)
{
    std::vector<ClassId> classes;
    for (const Enrolment &enrolment : loose.enrolments)
        if (holdsSeat(enrolment.state))
            classes.push_back(enrolment.trainingClass);
    return take(store::readIn<TrainingClass>(db, &TrainingClass::id, classes), loose.classes);
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

Result<std::vector<Seat>> readSeats(store::Database &db, const std::vector<CadreId> &ids)
{
    Loose loose;
    auto read = take(store::readIn<Enrolment>(db, &Enrolment::cadre, ids), loose.enrolments);
    if (read)
        read = addClasses(db, loose);
    return read ? Result<std::vector<Seat>>(seatsOf(loose)) : Result<std::vector<Seat>>(read.error());
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
    read = addClasses(db, loose);
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

namespace {

Result<void> loadCadres(store::Database &db, compliance::FactLoader &loader)
{
    const QByteArray male = toCode(Sex::Male).toUtf8();
    return store::scan<Cadre>(
        db,
        [&](const store::RawRow &row) {
            // A text is good until the next cell is asked for: those of one row are copied once, here.
            const std::string code(row.text(1));
            const std::string name(row.text(2));
            const std::string birth(row.text(3));
            std::optional<Sex> sex;
            if (!row.isNull(4))
                sex = row.text(4) == std::string_view(male) ? Sex::Male : Sex::Female;
            loader.add({row.number(0), code, name, birth, sex, {row.number(5)},
                {row.day(6, Day::distantPast()), row.day(7, Day::distantFuture())}});
        },
        &Cadre::id, &Cadre::code, &Cadre::fullName, &Cadre::birthDate, &Cadre::sex, &Cadre::unit,
        store::part(&Cadre::service, &Period::from), store::part(&Cadre::service, &Period::to));
}

ObtainedBy obtainedByOf(std::string_view code)
{
    for (const auto &[value, text] : CodeTable<ObtainedBy>::codes)
        if (code == text)
            return value;
    return ObtainedBy::Appointed;
}

Result<void> loadHoldings(store::Database &db, compliance::FactLoader &loader)
{
    return store::scan<PostHolding>(
        db,
        [&](const store::RawRow &row) {
            loader.add(row.number(0), {row.number(1)}, {row.number(2)}, {row.number(3)},
                obtainedByOf(row.text(4)), {row.day(5, Day::distantPast()), row.day(6, Day::distantFuture())},
                row.number(7) != 0);
        },
        &PostHolding::id, &PostHolding::cadre, &PostHolding::title, &PostHolding::unit, &PostHolding::obtainedBy,
        store::part(&PostHolding::held, &Period::from), store::part(&PostHolding::held, &Period::to),
        &PostHolding::isMain);
}

Result<void> loadPlanning(store::Database &db, compliance::FactLoader &loader)
{
    return store::scan<PlanningEntry>(
        db,
        [&](const store::RawRow &row) {
            const std::string code(row.text(2));
            const std::string decision(row.text(9));
            const std::string endReason(row.text(10));
            loader.add({row.number(0), {row.number(1)}, code, {row.number(3)}, {row.number(4)}, {row.number(5)},
                row.day(6, Day::distantPast()), row.day(7, Day::distantPast()), row.day(8, Day::distantFuture()),
                decision, endReason});
        },
        &PlanningEntry::id, &PlanningEntry::cadre, &PlanningEntry::code, &PlanningEntry::title,
        &PlanningEntry::unit, &PlanningEntry::term, &PlanningEntry::approvedOn, &PlanningEntry::targetOn,
        &PlanningEntry::endedOn, &PlanningEntry::decision, &PlanningEntry::endReason);
}

Result<void> loadCompletions(store::Database &db, compliance::FactLoader &loader)
{
    return store::scan<Completion>(
        db,
        [&](const store::RawRow &row) {
            std::optional<int> periods;
            if (!row.isNull(4))
                periods = static_cast<int>(row.number(4));
            loader.add(row.number(0), {row.number(1)}, row.text(5), {row.number(2)},
                row.day(3, Day::distantPast()), periods, row.day(6, Day::distantFuture()));
        },
        &Completion::id, &Completion::cadre, &Completion::course, &Completion::completedOn, &Completion::periods,
        &Completion::code, &Completion::revokedOn);
}

Result<void> loadExemptions(store::Database &db, compliance::FactLoader &loader)
{
    const auto exemptions = store::readAll<Exemption>(db);
    if (!exemptions)
        return exemptions.error();
    for (const Exemption &exemption : *exemptions)
        loader.add(exemption);
    return {};
}

Result<void> loadSeats(store::Database &db, compliance::FactLoader &loader)
{
    Loose loose;
    const std::vector seated{EnrolmentState::Enrolled, EnrolmentState::Attending};
    auto read = take(store::readIn<Enrolment>(db, &Enrolment::state, seated), loose.enrolments);
    if (read)
        read = take(store::readAll<TrainingClass>(db), loose.classes);
    if (!read)
        return read;
    for (const Seat &seat : seatsOf(loose))
        loader.add(seat);
    return {};
}

Result<compliance::FactColumns::Expected> rowsToCome(store::Database &db)
{
    constexpr qint64 most = 1 << 24; // an id may be any number; what comes beyond this makes room for itself
    compliance::FactColumns::Expected rows;
    const auto highest = [most](const Result<qint64> &id, size_t &into) -> Result<void> {
        if (!id)
            return id.error();
        into = static_cast<size_t>(std::clamp<qint64>(*id, 0, most));
        return {};
    };
    const auto read = allOf([&] { return highest(store::highestId<Cadre>(db), rows.cadres); },
        [&] { return highest(store::highestId<PostHolding>(db), rows.holdings); },
        [&] { return highest(store::highestId<PlanningEntry>(db), rows.planning); },
        [&] { return highest(store::highestId<Completion>(db), rows.completions); });
    return read ? Result<compliance::FactColumns::Expected>(rows) : Result<compliance::FactColumns::Expected>(read.error());
}

} // namespace

Result<std::unique_ptr<compliance::Province>> readProvince(
    store::Database &db, std::shared_ptr<const Rulebook> rules)
{
    const auto ruleset = std::make_shared<const compliance::Ruleset>(std::move(rules));
    compliance::FactLoader loader(ruleset);
    const auto expected = rowsToCome(db);
    if (!expected)
        return expected.error();
    loader.reserve(*expected);
    const auto read = allOf([&] { return loadCadres(db, loader); }, [&] { return loadHoldings(db, loader); },
        [&] { return loadPlanning(db, loader); }, [&] { return loadCompletions(db, loader); },
        [&] { return loadExemptions(db, loader); }, [&] { return loadSeats(db, loader); });
    if (!read)
        return read.error();
    return std::make_unique<compliance::Province>(ruleset, loader.finish());
}

} // namespace lotrinh::service
