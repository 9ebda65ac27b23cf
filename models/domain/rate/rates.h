// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../requirement/duties.h"

#include <QMap>

namespace lotrinh {

enum class RateBy { Unit, Title, Courses, Level, Sex, None };
enum class UnitTree { AsOf, Current };

template <>
struct CodeTable<RateBy> {
    static constexpr std::array<std::pair<RateBy, const char *>, 6> codes{{
        {RateBy::Unit, "unit"},
        {RateBy::Title, "title"},
        {RateBy::Courses, "courses"},
        {RateBy::Level, "level"},
        {RateBy::Sex, "sex"},
        {RateBy::None, "none"},
    }};
};

template <>
struct CodeTable<UnitTree> {
    static constexpr std::array<std::pair<UnitTree, const char *>, 2> codes{
        {{UnitTree::AsOf, "as_of"}, {UnitTree::Current, "current"}}};
};

/// Counts of one group (semantics.md §4): duties are turns (lượt), people are people (người).
struct Tally {
    qint64 duties = 0; ///< A, without the undetermined ones
    qint64 exempt = 0; ///< M
    qint64 done = 0; ///< B
    qint64 studying = 0; ///< C
    qint64 overdue = 0; ///< Q
    qint64 people = 0; ///< with at least one determined duty here
    qint64 peopleDone = 0; ///< every such duty met, expiring or exempt

    Tally &operator+=(const Tally &other);
    friend bool operator==(const Tally &, const Tally &) = default;
};

/// Adds one determined duty.
void countDuty(Tally &tally, DutyStatus status);
/// The counts of one person's duties as the counts of that person: one, done when nothing is missing.
Tally asPerson(Tally tally);

/// part / whole in tenths of a percent, half up on the exact fraction; nothing when whole is 0.
std::optional<int> permille(qint64 part, qint64 whole);
/// Completion rate B / (A − M) in tenths of a percent.
std::optional<int> completionRate(const Tally &tally);
std::optional<int> peopleRate(const Tally &tally);
/// "66.7", or empty.
QString formatRate(std::optional<int> permille);

/// How units are looked up for a rate: the tree of the day asked, or today's.
struct UnitView {
    UnitTree tree = UnitTree::AsOf;
    Day today; ///< the clock's day; asked only for UnitTree::Current
};

/// `unit` itself, or where it went: follows successors when there is exactly one, until a unit in force
/// on `view.today`; a cycle stops where it closes.
UnitId resolveUnit(const Rulebook &rules, UnitId unit, const UnitView &view);
/// `unit` and every ancestor, nearest first, whatever their dates; a cycle stops where it closes.
std::vector<UnitId> withAncestors(const Rulebook &rules, UnitId unit);

/// The group keys one duty falls in (codes); each key once.
std::vector<QString> groupsOf(const Rulebook &rules, const CadreFacts &facts, const Duty &duty, RateBy by,
                              const std::vector<QString> &unitChain);

/// Adds one cadre's duties to the groups and to the total. Undetermined duties are left out before
/// grouping, so a group that has nothing else does not appear.
class RateTable {
public:
    RateTable(const Rulebook &rules, RateBy by, UnitView view) : m_rules(rules), m_by(by), m_view(view) {}

    void add(const CadreFacts &facts, const std::vector<Duty> &duties, Day asOf);

    const QMap<QString, Tally> &groups() const { return m_groups; } ///< by code point of the key
    const Tally &total() const { return m_total; }

private:
    const Rulebook &m_rules;
    RateBy m_by;
    UnitView m_view;
    QMap<QString, Tally> m_groups;
    Tally m_total;
};

} // namespace lotrinh
