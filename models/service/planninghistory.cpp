// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planninghistory.h"

#include "facts.h"
#include "store/logins.h"
#include "store/rows.h"

namespace lotrinh::service {

namespace {

/// A server shows everybody their own entries, and takes lines from nobody but those who keep lists or run classes.
bool mayWriteLines(const Work &work)
{
    const Role role = work.caller.role;
    return may(role, Right::ReadPlanning) || may(role, Right::RunClasses) || !store::seesOnlyOwnRows(work.db);
}

} // namespace

Result<PlanningHistory> PlanningHistory::before(Work &work, const std::vector<CadreId> &cadres)
{
    const auto facts = readCadreFacts(work.db, cadres);
    if (!facts)
        return facts.error();
    PlanningHistory history;
    history.m_cadres = cadres;
    for (const CadreFacts &one : *facts)
        for (const Readiness &readiness : readinessOf(work.rules, one, work.today))
            history.m_before.insert(readiness.entry, readiness);
    return history;
}

Result<void> PlanningHistory::written(Work &work, const QHash<CadreId, Event> &events) const
{
    if (!mayWriteLines(work))
        return {};
    const auto facts = readCadreFacts(work.db, m_cadres);
    if (!facts)
        return facts.error();
    std::vector<PlanningLine> lines;
    for (const CadreFacts &one : *facts) {
        const auto event = events.constFind(one.cadre.id);
        if (event == events.constEnd())
            continue;
        for (const Readiness &after : readinessOf(work.rules, one, work.today)) {
            const Readiness before = m_before.value(after.entry);
            lines.push_back({{}, after.entry, work.today, event->kind, event->text, event->completion, before.done,
                             before.determined, after.done, after.determined});
        }
    }
    return store::insertMany<PlanningLine>(work.db, lines);
}

} // namespace lotrinh::service
