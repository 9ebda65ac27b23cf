// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ratesurvey.h"

namespace lotrinh::compliance {

/// Which of a group's counts one wants to see the people of.
enum class RatePart { Duties, Exempt, Done, Studying, Overdue, Missing };
/// Missing = still to be done: neither exempt nor done. Undetermined duties are in no part.
bool isIn(RatePart part, DutyStatus status);

/// The people and duties behind a rate: the same duties the rate counted, a few cadres at a time.
class RatePeople {
public:
    struct Turn {
        const CadreFacts *facts;
        UnitId unit; ///< the cadre's own, found as the question's view says
        Duty duty;
    };
    /// A duty is behind the figure when it is in every group; no groups = everything.
    RatePeople(const RateQuestion &question, std::vector<RateGroup> groups, RatePart part)
        : m_question(question)
        , m_groups(std::move(groups))
        , m_part(part)
    { }

    /// Looks at the next `cadres` and appends what it finds to `into`; false when none was left. The
    /// pointers are good until the facts change.
    bool advance(const Province &province, size_t cadres, std::vector<Turn> &into);
    double share(const Province &province) const;
    qint64 people() const { return m_people; }
    qint64 turns() const { return m_turns; }

private:
    void look(const Province &province, const CadreFacts &facts, std::vector<Turn> &into);
    bool isBehind(const Rulebook &rules, const RatedCadre &rated, const Duty &duty) const;

    RateQuestion m_question;
    std::vector<RateGroup> m_groups;
    RatePart m_part;
    size_t m_next = 0;
    qint64 m_people = 0;
    qint64 m_turns = 0;
};

} // namespace lotrinh::compliance
