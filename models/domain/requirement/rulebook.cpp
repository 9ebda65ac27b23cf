// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulebook.h"

#include "../codeorder.h"

namespace lotrinh {

namespace {

template <class Row, class Id>
void indexRows(
    const std::vector<Row> &rows, QHash<Id, const Row *> &byId, QHash<QString, const Row *> &byCode)
{
    byId.reserve(static_cast<qsizetype>(rows.size()));
    byCode.reserve(static_cast<qsizetype>(rows.size()));
    for (const Row &row : rows) {
        byId.insert(row.id, &row);
        byCode.insert(row.code, &row);
    }
}

template <class Key, class Value>
const std::vector<Value> &listOf(const QHash<Key, std::vector<Value>> &lists, Key key)
{
    static const std::vector<Value> none;
    const auto found = lists.constFind(key);
    return found == lists.cend() ? none : found.value();
}

QString joinedCodes(const Rulebook &rules, const Requirement &requirement)
{
    if (requirement.anyCountingCourse)
        return QStringLiteral("*");
    QStringList codes;
    for (CourseId id : requirement.courses)
        if (const Course *course = rules.course(id))
            codes.append(course->code);
    std::sort(codes.begin(), codes.end(), codeLess);
    codes.removeDuplicates();
    return codes.join(u';');
}

} // namespace

Rulebook::Rulebook(Tables tables)
    : m_tables(std::move(tables))
{
    index();
    indexRules();
}

void Rulebook::index()
{
    indexRows(m_tables.units, m_units, m_unitsByCode);
    indexRows(m_tables.titles, m_titles, m_titlesByCode);
    indexRows(m_tables.terms, m_terms, m_termsByCode);
    indexRows(m_tables.courses, m_courses, m_coursesByCode);
    indexRows(m_tables.requirements, m_requirements, m_requirementsByCode);
    for (const Equivalence &equivalence : m_tables.equivalences)
        m_equivalencesFrom[equivalence.course].push_back(&equivalence);
}

void Rulebook::indexRules()
{
    for (const Requirement &requirement : m_tables.requirements) {
        m_requirementsOf[requirement.title].push_back(&requirement);
        m_courseSets.insert(requirement.id, joinedCodes(*this, requirement));
    }
    for (auto &versions : m_requirementsOf)
        std::sort(versions.begin(), versions.end(),
            [](const Requirement *a, const Requirement *b) { return codeLess(a->code, b->code); });
}

const Unit *Rulebook::unit(UnitId id) const
{
    return m_units.value(id);
}

const Title *Rulebook::title(TitleId id) const
{
    return m_titles.value(id);
}

const Term *Rulebook::term(TermId id) const
{
    return m_terms.value(id);
}

const Course *Rulebook::course(CourseId id) const
{
    return m_courses.value(id);
}

const Requirement *Rulebook::requirement(RequirementId id) const
{
    return m_requirements.value(id);
}

const Unit *Rulebook::unitByCode(const QString &code) const
{
    return m_unitsByCode.value(code);
}

const Title *Rulebook::titleByCode(const QString &code) const
{
    return m_titlesByCode.value(code);
}

const Term *Rulebook::termByCode(const QString &code) const
{
    return m_termsByCode.value(code);
}

const Course *Rulebook::courseByCode(const QString &code) const
{
    return m_coursesByCode.value(code);
}

const Requirement *Rulebook::requirementByCode(const QString &code) const
{
    return m_requirementsByCode.value(code);
}

const std::vector<const Requirement *> &Rulebook::requirementsOf(TitleId title) const
{
    return listOf(m_requirementsOf, title);
}

const std::vector<const Equivalence *> &Rulebook::equivalencesFrom(CourseId course) const
{
    return listOf(m_equivalencesFrom, course);
}

const QString &Rulebook::courseSet(const Requirement &requirement) const
{
    static const QString none;
    const auto found = m_courseSets.constFind(requirement.id);
    return found == m_courseSets.cend() ? none : found.value();
}

} // namespace lotrinh
