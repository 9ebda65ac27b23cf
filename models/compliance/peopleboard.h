// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dutycounts.h"
#include "search/peoplesearch.h"

#include <optional>

namespace lotrinh::compliance {

/// What a list of people asks over and over while somebody types. Remembers, for one day, who has duties of
/// which status. Belongs beside the Province, on its thread.
class PeopleBoard {
public:
    struct Question {
        QString text; ///< of a name or code; empty = everybody
        UnitId unit; ///< people whose unit on the day is this one or below it; none = all
        std::optional<DutyStatus> status; ///< people with at least one such duty
        Day asOf;
        size_t limit = 300; ///< how many people to bring
    };
    struct Person {
        Province::SharedFacts facts;
        UnitId unit; ///< on the day
        TitleId title; ///< of the main holding on the day, or none
        DutyCounts counts;
    };
    struct Answer {
        std::vector<Person> people; ///< best rank first, then by name
        qint64 total = 0; ///< everybody found
    };
    Answer ask(const Province &province, const PeopleSearch &search, const Question &question);

    /// The facts of these cadres changed.
    void takeIn(const Province &province, const std::vector<CadreId> &changed);
    /// Rules changed, or everything: any duty may be another.
    void forget() { m_statuses.clear(); }

private:
    void judgeEverybody(const Province &province, const Moment &moment);

    Day m_asOf;
    std::vector<quint8> m_statuses; ///< per row, a bit for each status among the duties on m_asOf; empty = not asked
};

} // namespace lotrinh::compliance
