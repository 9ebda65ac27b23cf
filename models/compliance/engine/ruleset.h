// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/requirement/duty.h"
#include "domain/requirement/rulebook.h"

#include <limits>
#include <span>
#include <string>
#include <memory>

namespace lotrinh::compliance {

/// Numbers from 0 without gaps that stand for rows of the catalogue; `nothing` for a row that is not there.
using Dense = quint32;
constexpr Dense nothing = std::numeric_limits<Dense>::max();

/// A requirement as the engine asks it: every default filled in, every reference a dense number.
struct Line {
    Dense requirement = 0; ///< place in Rulebook::requirements()
    Dense ask = 0; ///< the duty it makes; the order of asks is the order of duties
    Dense match = 0; ///< row of the match table
    RequirementKind kind = RequirementKind::BeforeAppointment;
    AppliesTo appliesTo = AppliesTo::Both;
    bool lacksValue = false;
    int value = 0;
    int graceMonths = 12;
    int window = 0; ///< place in Ruleset::windows(), which ascend
    std::optional<int> maxAgeMonths;
    Day from; ///< of the requirement

    bool mayAskPlanned() const
    {
        return kind == RequirementKind::BeforeAppointment || kind == RequirementKind::OncePerTerm;
    }
};

/// What reasons are merged by: same courses, kind and value (semantics.md §2).
struct Ask {
    QString courses;
    DutyKind kind = DutyKind::Once;
    std::optional<int> value;
    Dense set = 0; ///< place in Ruleset::courseSets()
};

/// The order of duties: courses, kind code, value as text (exchange.md §2).
bool comesBefore(const Ask &a, const Ask &b);

/// A set of courses as printed, in the order of the prints.
struct CourseSet {
    QString text;
    std::vector<Dense> courses; ///< ascending; empty for "*"
};

/// The catalogue ready to be asked about any day: dense numbers, per title the requirements in force in each
/// span of days, and how far equivalences reach. Built from one Rulebook, then only read.
class Ruleset {
public:
    explicit Ruleset(std::shared_ptr<const Rulebook> rules);

    const Rulebook &rules() const { return *m_rules; }
    std::shared_ptr<const Rulebook> shared() const { return m_rules; }

    Dense unit(UnitId id) const { return m_units.value(id, nothing); }
    Dense title(TitleId id) const { return m_titles.value(id, nothing); }
    Dense term(TermId id) const { return m_terms.value(id, nothing); }
    Dense course(CourseId id) const { return m_courses.value(id, nothing); }
    const Unit &unitAt(Dense unit) const { return m_rules->units()[unit]; }
    const Title &titleAt(Dense title) const { return m_rules->titles()[title]; }
    const Term &termAt(Dense term) const { return m_rules->terms()[term]; }
    const Course &courseAt(Dense course) const { return m_rules->courses()[course]; }
    const Requirement &requirementAt(Dense place) const { return m_rules->requirements()[place]; }
    UnitId unitId(Dense unit) const { return unit == nothing ? UnitId() : unitAt(unit).id; }
    TitleId titleId(Dense title) const { return title == nothing ? TitleId() : titleAt(title).id; }
    TermId termId(Dense term) const { return term == nothing ? TermId() : termAt(term).id; }
    CourseId courseId(Dense course) const { return course == nothing ? CourseId() : courseAt(course).id; }
    /// Place of the unit's code among all codes.
    quint32 unitRank(Dense unit) const { return m_unitRanks[unit]; }

    const std::vector<Line> &lines() const { return m_lines; }
    const std::vector<Ask> &asks() const { return m_asks; }
    const std::vector<CourseSet> &courseSets() const { return m_sets; }
    const std::vector<int> &windows() const { return m_windows; }
    const std::vector<QString> &levels() const { return m_levels; }
    /// Codes as UTF-8, for texts made by the million.
    std::string_view unitCode(Dense unit) const { return m_unitCodes[unit]; }
    std::string_view titleCode(Dense title) const { return m_titleCodes[title]; }
    std::string_view requirementCode(Dense requirement) const { return m_requirementCodes[requirement]; }
    Dense levelOf(Dense title) const { return m_levelOf[title]; }

    /// The lines of a title in force on a day, by ask, then by requirement code.
    std::span<const Dense> linesOn(Dense title, Day asOf) const;

    /// A completion's course and the span of days in which it was completed: what it may count as depends on
    /// nothing else but its age. The answer for a course that is not there is `nothing`.
    Dense spanOf(Dense course, Day completedOn) const;
    Dense courseOfSpan(Dense span) const { return m_spanCourses[span]; }
    size_t spanCount() const { return m_spanCourses.size(); }
    size_t matchCount() const { return m_matchCount; }
    /// Months a completion of the span may be old and still count for the row: `never`, `always` or a number.
    static constexpr int never = std::numeric_limits<int>::min();
    static constexpr int always = std::numeric_limits<int>::max();
    int reach(Dense match, Dense span) const { return m_reach[match * m_spanCourses.size() + span]; }

private:
    struct TitleSpans {
        std::vector<Day> from; ///< ascending; the first is the distant past
        std::vector<std::vector<Dense>> lines; ///< as many
    };
    struct CourseSpans {
        std::vector<Day> from;
        Dense first = 0; ///< number of the first span
    };
    void number();
    void addLines();
    void addSpans();
    void addTitle(Dense title);
    void addCourse(Dense course);
    void addMatches();

    std::shared_ptr<const Rulebook> m_rules;
    QHash<UnitId, Dense> m_units;
    QHash<TitleId, Dense> m_titles;
    QHash<TermId, Dense> m_terms;
    QHash<CourseId, Dense> m_courses;
    std::vector<quint32> m_unitRanks;
    std::vector<std::string> m_unitCodes;
    std::vector<std::string> m_titleCodes;
    std::vector<std::string> m_requirementCodes;
    std::vector<Line> m_lines;
    std::vector<Ask> m_asks;
    std::vector<CourseSet> m_sets;
    std::vector<int> m_windows;
    std::vector<QString> m_levels;
    std::vector<Dense> m_levelOf;
    std::vector<TitleSpans> m_titleSpans;
    std::vector<CourseSpans> m_courseSpans;
    std::vector<Dense> m_spanCourses;
    std::vector<std::vector<int>> m_spanReach; ///< per span, per course: months, never or always
    std::vector<int> m_reach; ///< match rows × spans
    size_t m_matchCount = 0;
};

} // namespace lotrinh::compliance
