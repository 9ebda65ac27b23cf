// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "personclasses.h"

#include "../classfile.h"
#include "../service.h"
#include "domain/rate/rates.h"
#include "store/classseats.h"
#include "store/rows.h"

#include <algorithm>
#include <tuple>

namespace lotrinh::service {

namespace {

/// The rows of some classes, dealt out.
struct ClassRows {
    QHash<ClassId, std::vector<Session>> sessions;
    QHash<ClassId, std::vector<Enrolment>> enrolments; ///< those the reader sees
    QHash<ClassId, std::vector<Enrolment>> seats; ///< one for each seat and request, whosever it is
    QHash<ClassId, std::vector<UnitQuota>> quotas;
};

template <class Row>
Result<void> deal(
    store::Database &db, const std::vector<ClassId> &classes, QHash<ClassId, std::vector<Row>> &into)
{
    auto rows = store::readIn<Row>(db, &Row::trainingClass, classes);
    if (!rows)
        return rows.error();
    for (Row &row : *rows)
        into[row.trainingClass].push_back(std::move(row));
    return {};
}

Result<ClassRows> rowsOf(store::Database &db, const std::vector<ClassOffer> &offers)
{
    std::vector<ClassId> ids;
    for (const ClassOffer &offer : offers)
        ids.push_back(offer.trainingClass.id);
    ClassRows rows;
    if (const auto read = deal(db, ids, rows.sessions); !read)
        return read.error();
    if (const auto read = deal(db, ids, rows.enrolments); !read)
        return read.error();
    if (const auto read = deal(db, ids, rows.quotas); !read)
        return read.error();
    const auto seats = store::readClassSeats(db);
    if (!seats)
        return seats.error();
    for (Enrolment &one : store::asRows(*seats))
        rows.seats[one.trainingClass].push_back(std::move(one));
    return rows;
}

/// Open and draft classes to come whose course closes a need of the person.
Result<std::vector<ClassOffer>> needed(Service &service, const CadreFacts &facts, Day today)
{
    auto classes = store::readIn<TrainingClass>(
        service.database(), &TrainingClass::state, std::vector{ClassState::Open, ClassState::Draft});
    if (!classes)
        return classes.error();
    std::vector<ClassOffer> offers;
    for (TrainingClass &one : *classes) {
        if (one.startsOn < today || !facts.cadre.service.holds(one.startsOn))
            continue;
        ClassOffer offer;
        for (ServedDuty &duty : standingOf(*service.rules(), facts, one, {}, Timeline()).served)
            if (isNeed(duty.status))
                offer.needs.push_back(std::move(duty));
        offer.trainingClass = std::move(one);
        if (!offer.needs.empty())
            offers.push_back(std::move(offer));
    }
    return offers;
}

int freeSeatsFor(
    const Rulebook &rules, const CadreFacts &facts, const ClassOffer &offer, const ClassRows &rows, Day today)
{
    const TrainingClass &one = offer.trainingClass;
    const auto seats = rows.seats.value(one.id);
    const auto quotas = rows.quotas.value(one.id);
    UnitChains chains;
    const auto add = [&](UnitId unit) {
        if (unit.isValid())
            chains.insert(unit, withAncestors(rules, unit));
    };
    const UnitId own = unitOn(rules, facts, one.startsOn);
    add(own);
    for (const Enrolment &row : seats)
        add(row.unitThen);
    for (const UnitQuota &quota : quotas)
        add(quota.unit);
    return freeFor(openSeatBook(one.capacity, seats, quotas, chains, today), chainOf(chains, own));
}

void judge(const Rulebook &rules, const CadreFacts &facts, const ClassRows &rows, const Timeline &busy,
    Day today, ClassOffer &offer)
{
    const TrainingClass &one = offer.trainingClass;
    offer.freeSeats = freeSeatsFor(rules, facts, offer, rows, today);
    if (offer.freeSeats == 0)
        offer.fit = ClassFit::Full;
    const auto own = bookingsOf(one, rows.sessions.value(one.id));
    if (const auto clash = firstClash(own, busy, one.id)) {
        offer.fit = ClassFit::Clash;
        offer.clashesWith = clash->classCode;
    }
    for (const Enrolment &row : rows.enrolments.value(one.id))
        if (row.cadre == facts.cadre.id && isActive(row.state)) {
            offer.fit = ClassFit::AlreadyIn;
            offer.state = row.state;
        }
}

bool isBetter(const ClassOffer &a, const ClassOffer &b)
{
    const auto place = [](const ClassOffer &offer) {
        const bool isLater = offer.fit == ClassFit::Fits && offer.trainingClass.state == ClassState::Draft;
        return std::tuple(offer.fit, isLater, offer.trainingClass.startsOn, offer.trainingClass.code);
    };
    return place(a) < place(b);
}

} // namespace

Result<std::vector<PersonClass>> classesOfCadre(Service &service, CadreId cadre)
{
    const auto shown = service.shows(cadre);
    if (!shown)
        return shown.error();
    if (!*shown)
        return std::vector<PersonClass>();
    const auto enrolments = store::readWhere<Enrolment>(service.database(), &Enrolment::cadre, cadre);
    if (!enrolments)
        return enrolments.error();
    QHash<ClassId, Enrolment> deciding;
    std::vector<ClassId> ids;
    for (const Enrolment &row : *enrolments) {
        const auto known = deciding.constFind(row.trainingClass);
        if (known == deciding.constEnd())
            ids.push_back(row.trainingClass);
        if (known == deciding.constEnd() || !isActive(known->state))
            deciding.insert(row.trainingClass, row);
    }
    auto classes = store::readIn<TrainingClass>(service.database(), &TrainingClass::id, ids);
    if (!classes)
        return classes.error();
    std::vector<PersonClass> rows;
    for (TrainingClass &one : *classes) {
        const Enrolment row = deciding.value(one.id);
        rows.push_back({std::move(one), row});
    }
    std::sort(rows.begin(), rows.end(), [](const PersonClass &a, const PersonClass &b) {
        const Day left = a.trainingClass.startsOn, right = b.trainingClass.startsOn;
        return left != right ? left > right : a.trainingClass.code < b.trainingClass.code;
    });
    return rows;
}

Result<std::vector<Credential>> credentialsOfCadre(Service &service, const CadreFacts &facts)
{
    std::vector<CompletionId> completions;
    for (const Completion &completion : facts.completions)
        completions.push_back(completion.id);
    auto credentials = store::readIn<Credential>(service.database(), &Credential::completion, completions);
    if (!credentials)
        return credentials.error();
    std::stable_sort(credentials->begin(), credentials->end(),
        [](const Credential &a, const Credential &b) { return a.issuedOn > b.issuedOn; });
    return credentials;
}

Result<std::vector<ClassOffer>> offersFor(Service &service, const CadreFacts &facts, Day today)
{
    auto offers = needed(service, facts, today);
    if (!offers || offers->empty())
        return offers;
    const auto rows = rowsOf(service.database(), *offers);
    if (!rows)
        return rows.error();
    const Caller nobody;
    Work work{service.database(), *service.rules(), today, {}, nobody, {}};
    const auto busy = busyTimesOf(work, {facts.cadre.id});
    if (!busy)
        return busy.error();
    for (ClassOffer &offer : *offers)
        judge(*service.rules(), facts, *rows, busy->value(facts.cadre.id), today, offer);
    std::sort(offers->begin(), offers->end(), isBetter);
    return offers;
}

const ClassOffer *offerFor(const Duty &duty, const std::vector<ClassOffer> &offers)
{
    const auto closes = [&](const ClassOffer &offer) {
        return std::any_of(offer.needs.begin(), offer.needs.end(), [&](const ServedDuty &need) {
            return need.courses == duty.courses && need.kind == duty.kind && need.value == duty.value;
        });
    };
    const auto found = std::find_if(offers.begin(), offers.end(), closes);
    return found == offers.end() ? nullptr : &*found;
}

} // namespace lotrinh::service
