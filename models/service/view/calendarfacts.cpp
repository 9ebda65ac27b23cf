// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendarfacts.h"

#include "../service.h"
#include "store/audit.h"
#include "store/rows.h"

namespace lotrinh::service {

namespace {

/// Commands of the log, counted by the class they were about.
Result<void> countCommands(store::Database &db, const QHash<QString, ClassId> &byCode, CalendarFacts &facts)
{
    constexpr qint64 entriesAtOnce = 5000;
    for (qint64 from = 1;;) {
        const auto entries = store::readAudit(db, from, entriesAtOnce);
        if (!entries)
            return entries.error();
        for (const store::AuditEntry &entry : *entries) {
            from = entry.seq + 1;
            const auto of = byCode.constFind(entry.subject);
            if (of == byCode.constEnd())
                continue;
            ++facts.changes[*of];
            facts.removedSessions[*of] += entry.command == QLatin1String("remove_session") ? 1 : 0;
        }
        if (static_cast<qint64>(entries->size()) < entriesAtOnce)
            return {};
    }
}

/// What one row used to say; revision 1 has no past.
template <class Row> Result<void> readPast(store::Database &db, const Row &row, ClassId of, CalendarFacts &facts)
{
    const auto past = store::readHistory<Row>(db, row.id);
    if (!past)
        return past.error();
    facts.changes[of] += static_cast<int>(past->size());
    for (const auto &before : *past) {
        if (before.row.room.isValid() && before.row.room != row.room)
            facts.formerRooms[of].insert(before.row.room);
        if (before.row.lecturer.isValid() && before.row.lecturer != row.lecturer)
            facts.formerLecturers[of].insert(before.row.lecturer);
    }
    return {};
}

} // namespace

Result<CalendarFacts> readCalendarFacts(Service &service)
{
    store::Database &db = service.database();
    CalendarFacts facts;
    auto held = service.holdings();
    if (!held)
        return held.error();
    facts.held = std::move(*held);
    QHash<QString, ClassId> byCode;
    for (const TrainingClass &one : facts.held.classes)
        byCode.insert(one.code, one.id);
    if (const auto counted = countCommands(db, byCode, facts); !counted)
        return counted.error();
    for (const TrainingClass &one : facts.held.classes)
        if (const auto read = readPast(db, one, one.id, facts); !read)
            return read.error();
    for (const Session &session : facts.held.sessions)
        if (const auto read = readPast(db, session, session.trainingClass, facts); !read)
            return read.error();
    return facts;
}

} // namespace lotrinh::service
