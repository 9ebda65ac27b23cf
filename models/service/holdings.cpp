// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "holdings.h"

#include "store/rows.h"
#include "store/transaction.h"

namespace lotrinh::service {

namespace {

template <class Row>
bool take(store::Database &db, std::vector<Row> &target, std::optional<Error> &error)
{
    auto rows = store::readAll<Row>(db);
    if (rows)
        target = std::move(*rows);
    else
        error = rows.error();
    return !error;
}

template <class Row>
bool correct(store::Database &db, const std::vector<Row> &rows, std::optional<Error> &error)
{
    for (const Row &row : rows)
        if (const auto updated = store::update(db, row); !updated) {
            error = updated.error();
            return false;
        }
    return true;
}

template <class Row>
bool add(store::Database &db, std::vector<Row> &rows, std::optional<Error> &error)
{
    if (const auto added = store::insertMany(db, rows); !added)
        error = added.error();
    return !error;
}

template <class Row>
bool write(store::Database &db, Batch<Row> &batch, std::optional<Error> &error)
{
    return add(db, batch.inserts, error) && correct(db, batch.corrections, error);
}

/// Successors may be later rows: the rows go in without them, then take their lists.
bool writeUnits(store::Database &db, Batch<Unit> &batch, std::optional<Error> &error)
{
    std::vector<Unit> withSuccessors;
    for (Unit &unit : batch.inserts) {
        if (unit.successors.empty())
            continue;
        withSuccessors.push_back(unit);
        unit.successors.clear();
    }
    return write(db, batch, error) && correct(db, withSuccessors, error);
}

} // namespace

Result<Holdings> readHoldings(store::Database &db)
{
    const auto reading = store::ReadTransaction::within(db);
    if (!reading)
        return reading.error();
    Holdings held;
    std::optional<Error> error;
    const bool read = take(db, held.units, error) && take(db, held.titles, error) && take(db, held.terms, error)
        && take(db, held.courses, error) && take(db, held.requirements, error) && take(db, held.equivalences, error)
        && take(db, held.cadres, error) && take(db, held.postHoldings, error) && take(db, held.planning, error)
        && take(db, held.completions, error) && take(db, held.exemptions, error) && take(db, held.rooms, error)
        && take(db, held.lecturers, error) && take(db, held.unavailability, error) && take(db, held.holidays, error)
        && take(db, held.classes, error) && take(db, held.sessions, error) && take(db, held.enrolments, error);
    if (!read)
        return *error;
    return held;
}

Result<void> writeBatch(store::Database &db, ImportBatch &batch)
{
    // History is taken as it was: the store lets its overlaps in (exchange.md §1, clashes are warnings).
    for (auto *sessions : {&batch.sessions.inserts, &batch.sessions.corrections})
        for (Session &session : *sessions)
            session.isTakenOver = true;
    std::optional<Error> error;
    const bool written = writeUnits(db, batch.units, error) && write(db, batch.titles, error) && write(db, batch.terms, error)
        && write(db, batch.courses, error) && write(db, batch.requirements, error) && write(db, batch.equivalences, error)
        && write(db, batch.cadres, error) && write(db, batch.postHoldings, error) && write(db, batch.planning, error)
        && write(db, batch.completions, error) && write(db, batch.exemptions, error) && write(db, batch.rooms, error)
        && write(db, batch.lecturers, error) && write(db, batch.unavailability, error) && write(db, batch.holidays, error)
        && correct(db, batch.freedSeats, error) && write(db, batch.classes, error) && write(db, batch.sessions, error)
        && correct(db, batch.enrolments.corrections, error) && add(db, batch.enrolments.inserts, error);
    if (!written)
        return *error;
    return {};
}

} // namespace lotrinh::service
