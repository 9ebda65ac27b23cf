// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "questions.h"

#include <array>

namespace lotrinh::compliance {

/// Tally in the width in which millions are counted.
struct RateCount {
    quint32 duties = 0;
    quint32 exempt = 0;
    quint32 done = 0;
    quint32 studying = 0;
    quint32 overdue = 0;
    quint32 people = 0;
    quint32 peopleDone = 0;

    RateCount &operator+=(const RateCount &other);
    RateCount &operator-=(const RateCount &other);
    Tally tally() const;
};

/// The duties of one cadre in one group, before they are added to it: five counts in one word, 12 bits each.
class PersonCount {
public:
    void add(DutyStatus status) { m_counts += one(status); }
    bool isEmpty() const { return m_counts == 0; }
    RateCount counts() const;

private:
    static constexpr quint64 one(DutyStatus status)
    {
        const auto part = [](bool counted, int place) { return quint64(counted) << (12 * place); };
        return part(true, 0) | part(status == DutyStatus::Exempt, 1) | part(isDone(status), 2)
            | part(status == DutyStatus::Studying, 3) | part(status == DutyStatus::Overdue, 4);
    }
    quint64 m_counts = 0;
};

/// Whether a cadre joins the counts or leaves them (before the facts change).
enum class RateStep { Joins, Leaves };

/// What of one survey is counted; everything counted costs time at every duty.
struct RateParts {
    bool groups = true; ///< by title, courses, level and sex; by unit and in all is always counted
    bool cells = true; ///< unit × title
};

/// Counts cadres into every group at once, by dense numbers; units by the cadre's own, rolled up later.
/// One thread's own; several are added together.
class RateCounter {
public:
    RateCounter(const Ruleset &rules, RateParts parts);

    /// `unit` is the cadre's own as shown, or `nothing`. `passes(duty)` leaves duties out.
    template <class Passes>
    void add(const FactColumns &facts, CadreRow row, const Marks &marks, Dense unit, Passes passes,
        RateStep step = RateStep::Joins)
    {
        m_step = step;
        begin();
        for (const DutyMark &duty : marks.duties)
            if (duty.status != DutyStatus::Undetermined && passes(duty))
                addDuty(facts, marks, duty);
        end(facts, row, unit);
    }
    RateCounter &operator+=(const RateCounter &other);

    const std::vector<RateCount> &units() const { return m_units; }
    const std::vector<RateCount> &titles() const { return m_titles; }
    const std::vector<RateCount> &courseSets() const { return m_sets; }
    const std::vector<RateCount> &levels() const { return m_levels; }
    const std::array<RateCount, 3> &sexes() const { return m_sexes; } ///< not known first, then by Sex
    const std::vector<RateCount> &cells() const { return m_cells; } ///< unit by unit
    const RateCount &total() const { return m_total; }

private:
    struct Own {
        Dense key;
        PersonCount count;
    };
    void begin();
    void addDuty(const FactColumns &facts, const Marks &marks, const DutyMark &duty);
    void end(const FactColumns &facts, CadreRow row, Dense unit);
    void closeSet();
    void put(RateCount &into, const RateCount &count) const;
    static void addTo(std::vector<Own> &own, Dense key, DutyStatus status);

    const Ruleset *m_rules;
    RateParts m_parts;
    std::vector<RateCount> m_units;
    std::vector<RateCount> m_titles;
    std::vector<RateCount> m_sets;
    std::vector<RateCount> m_levels;
    std::array<RateCount, 3> m_sexes;
    std::vector<RateCount> m_cells;
    RateCount m_total;

    RateStep m_step = RateStep::Joins;
    PersonCount m_whole;
    std::vector<Own> m_ownTitles;
    std::vector<Own> m_ownLevels;
    Own m_ownSet{nothing, {}};
    std::vector<Dense> m_seen; ///< titles or levels of one duty
};

} // namespace lotrinh::compliance
