// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dutycounts.h"
#include "peoplesearch.h"

#include <QSet>
#include <optional>

namespace lotrinh::compliance {

/// What a list of people asks over and over while somebody types: the search index and, for one day, the
/// duty counts worked out so far. Belongs beside the Province, on its thread.
class PeopleBoard {
public:
    struct Question {
        QString text; ///< of a name or code; empty = everybody
        UnitId unit; ///< people whose unit on the day is this one or below it; none = all
        std::optional<DutyStatus> status; ///< people with at least one such duty
        Day asOf;
        size_t limit = 300; ///< how many people to bring
        size_t countsAtOnce = 1500; ///< how many people's duties may be worked out for one answer
    };
    struct Person {
        const CadreFacts *facts = nullptr; ///< lives as long as the Province is not changed
        UnitId unit; ///< on the day
        TitleId title; ///< of the main holding on the day, or none
        DutyCounts counts;
    };
    struct Answer {
        std::vector<Person> people; ///< best rank first, then by name
        qint64 total = 0; ///< everybody found
        bool isComplete = true; ///< false: ask the same again, more duties had to be worked out than allowed
    };
    Answer ask(const Province &province, const Question &question);

    /// The facts of these cadres changed.
    void takeIn(const Province &province, const std::vector<CadreId> &changed);
    /// Rules changed: duties may be others, names are the same.
    void forgetCounts() { m_counts.clear(); }
    /// Everything may be other.
    void forgetAll();

private:
    const DutyCounts &countsOf(const Province &province, const CadreFacts &facts);

    std::optional<PeopleSearch> m_search;
    Day m_asOf;
    QHash<CadreId, DutyCounts> m_counts; ///< on m_asOf
};

/// `unit` and every unit below it, whatever their dates.
QSet<UnitId> withDescendants(const Rulebook &rules, UnitId unit);

} // namespace lotrinh::compliance
