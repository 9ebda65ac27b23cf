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
        Province::SharedFacts facts;
        UnitId unit; ///< the cadre's own, found as the question's view says
        Duty duty;
    };
    /// A duty is behind the figure when it is in every group; no groups = everything.
    RatePeople(const RateQuestion &question, std::vector<RateGroup> groups, RatePart part)
        : m_question(question)
        , m_groups(std::move(groups))
        , m_part(part)
    { }

    /// Looks at the next `cadres` and appends what it finds to `into`, as long as fewer than `most` are there;
    /// the rest is only counted. False when none was left.
    bool advance(const Province &province, size_t cadres, std::vector<Turn> &into, size_t most = SIZE_MAX);
    double share(const Province &province) const;
    qint64 people() const { return m_people; }
    qint64 turns() const { return m_turns; }

private:
    /// Everything that is the same for all cadres.
    struct Ready {
        std::shared_ptr<const Ruleset> rules;
        Moment moment;
        UnitStanding scope;
        std::vector<UnitStanding> groupUnits; ///< of the groups that are units
        std::vector<Dense> keys; ///< of the groups, by their kind; `nothing` when there is none of that key
    };
    void prepare(const Province &province);
    void look(const Province &province, CadreRow row, std::vector<Turn> &into, size_t most);
    bool isBehind(const Province &province, CadreRow row, const Marks &marks, const DutyMark &duty) const;
    bool isBehindUnits(Dense unit) const;

    RateQuestion m_question;
    std::vector<RateGroup> m_groups;
    RatePart m_part;
    std::shared_ptr<const Ready> m_ready;
    Marks m_marks;
    size_t m_next = 0;
    qint64 m_people = 0;
    qint64 m_turns = 0;
};

} // namespace lotrinh::compliance
