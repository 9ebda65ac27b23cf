// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/person/cadrefacts.h"
#include "domain/planning/readiness.h"
#include "work.h"

namespace lotrinh::service {

/// Where the planning entries of some cadres stood before a change; `written` compares afterwards and
/// adds one history line per entry in force (semantics.md §5: same transaction as the result).
class PlanningHistory {
public:
    static Result<PlanningHistory> before(Work &work, const std::vector<CadreId> &cadres);

    struct Event {
        QString kind; ///< result | correction | revocation
        QString text; ///< Vietnamese, for people
        CompletionId completion;
    };
    /// One event for each cadre it concerns. Nothing under a server's login that writes no such lines.
    Result<void> written(Work &work, const QHash<CadreId, Event> &events) const;

private:
    QHash<PlanningEntryId, Readiness> m_before;
    std::vector<CadreId> m_cadres;
};

} // namespace lotrinh::service
