// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "classseats.h"

#include "rowcore.h"

namespace lotrinh::store {

using namespace Qt::StringLiterals;

namespace {

Result<StatementUse> seatsQuery(Database &database, std::optional<ClassId> of)
{
    if (database.engine() == Engine::Postgres)
        return database.statement(
            u"SELECT training_class, state, unit_then, seats FROM lotrinh_class_seats(CAST(? AS BIGINT))"_s);
    return database.statement(
        u"SELECT training_class, state, unit_then, count(*) FROM enrolment "
        "WHERE state IN ('pending', 'waitlisted', 'enrolled', 'attending') AND training_class %1 GROUP BY 1, 2, 3"_s.arg(
            of ? u"= ?"_s : u"IN (SELECT id FROM training_class WHERE ? IS NULL AND state NOT IN ('closed', 'cancelled'))"_s));
}

} // namespace

Result<std::vector<ClassSeats>> readClassSeats(Database &database, std::optional<ClassId> of)
{
    auto use = seatsQuery(database, of);
    if (!use)
        return use.error();
    (*use)->bind(0, of ? Cell(of->value) : Cell());
    std::vector<ClassSeats> seats;
    for (;;) {
        const auto row = (*use)->step();
        if (!row)
            return row.error();
        if (!*row)
            return seats;
        const auto state = fromCode<EnrolmentState>((*use)->text(1));
        if (!state)
            return damagedCell(u"enrolment"_s);
        seats.push_back({ClassId{(*use)->integer(0)}, *state, UnitId{(*use)->integer(2)}, int((*use)->integer(3))});
    }
}

std::vector<Enrolment> asRows(const std::vector<ClassSeats> &seats)
{
    std::vector<Enrolment> rows;
    for (const ClassSeats &one : seats) {
        Enrolment row;
        row.trainingClass = one.trainingClass;
        row.state = one.state;
        row.unitThen = one.unitThen;
        rows.insert(rows.end(), size_t(one.seats), row);
    }
    return rows;
}

} // namespace lotrinh::store
