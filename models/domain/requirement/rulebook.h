// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../unit/unit.h"
#include "course.h"
#include "equivalence.h"
#include "requirement.h"
#include "title.h"

#include <QHash>

namespace lotrinh {

/// The catalogue that every question is asked against: units, titles, terms, courses and dated rules.
/// Built once from complete tables, then only read; safe to share between threads.
class Rulebook {
public:
    struct Tables {
        std::vector<Unit> units;
        std::vector<Title> titles;
        std::vector<Term> terms;
        std::vector<Course> courses;
        std::vector<Requirement> requirements;
        std::vector<Equivalence> equivalences;
    };

    Rulebook() = default;
    explicit Rulebook(Tables tables);
    /// Moves keep every row where it is; a copy's index would point into the original.
    Rulebook(Rulebook &&) = default;
    Rulebook &operator=(Rulebook &&) = default;
    Rulebook(const Rulebook &) = delete;
    Rulebook &operator=(const Rulebook &) = delete;

    const std::vector<Unit> &units() const { return m_tables.units; }
    const std::vector<Title> &titles() const { return m_tables.titles; }
    const std::vector<Term> &terms() const { return m_tables.terms; }
    const std::vector<Course> &courses() const { return m_tables.courses; }
    const std::vector<Requirement> &requirements() const { return m_tables.requirements; }
    const std::vector<Equivalence> &equivalences() const { return m_tables.equivalences; }

    /// Null when there is none of that id.
    const Unit *unit(UnitId id) const;
    const Title *title(TitleId id) const;
    const Term *term(TermId id) const;
    const Course *course(CourseId id) const;
    const Requirement *requirement(RequirementId id) const;

    /// Null when there is none of that code.
    const Unit *unitByCode(const QString &code) const;
    const Title *titleByCode(const QString &code) const;
    const Term *termByCode(const QString &code) const;
    const Course *courseByCode(const QString &code) const;
    const Requirement *requirementByCode(const QString &code) const;

    /// Every version of every rule of a title, in code order.
    const std::vector<const Requirement *> &requirementsOf(TitleId title) const;
    /// Equivalences that lead away from a course.
    const std::vector<const Equivalence *> &equivalencesFrom(CourseId course) const;
    /// The course codes of a requirement sorted and joined by ";", or "*" (exchange.md §2, `courses`).
    const QString &courseSet(const Requirement &requirement) const;

private:
    void index();
    void indexRules();

    Tables m_tables;
    QHash<UnitId, const Unit *> m_units;
    QHash<TitleId, const Title *> m_titles;
    QHash<TermId, const Term *> m_terms;
    QHash<CourseId, const Course *> m_courses;
    QHash<RequirementId, const Requirement *> m_requirements;
    QHash<QString, const Unit *> m_unitsByCode;
    QHash<QString, const Title *> m_titlesByCode;
    QHash<QString, const Term *> m_termsByCode;
    QHash<QString, const Course *> m_coursesByCode;
    QHash<QString, const Requirement *> m_requirementsByCode;
    QHash<TitleId, std::vector<const Requirement *>> m_requirementsOf;
    QHash<CourseId, std::vector<const Equivalence *>> m_equivalencesFrom;
    QHash<RequirementId, QString> m_courseSets;
};

} // namespace lotrinh
