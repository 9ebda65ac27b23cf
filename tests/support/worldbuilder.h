// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/requirement/duties.h>
#include <domain/requirement/rulebook.h>

#include <QString>
#include <string>
#include <string_view>

namespace lotrinh::tests {

inline QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// "2024-01-31"; an impossible day is a mistake of the test and ends it.
inline Day day(std::string_view iso)
{
    return parseDay(text(iso)).value();
}

/// As files write it: both days inclusive, "" for an open end.
inline Period period(std::string_view from, std::string_view lastDay)
{
    return {from.empty() ? Day::distantPast() : day(from),
        lastDay.empty() ? Day::distantFuture() : day(lastDay).plusDays(1)};
}

/// Nothing to adjust.
struct AsIs {
    template <class Row> void operator()(Row &) const { }
};

/// Builds a catalogue and the facts of people for a test, by code. Rows may be named before they exist
/// only where noted; every call returns the world, and the last parameter adjusts the row just made.
///
///     World world;
///     world.unit("U1").title("T1", TermKind::Party).course("C1")
///          .requirement("R1", "T1", RequirementKind::WithinMonths, "C1", 12)
///          .cadre("A", "U1").holds("T1", "U1", "2020-01-01").completed("K1", "C1", "2020-06-01");
///     const auto duties = world.duties("2021-01-01");
class World {
public:
    template <class Adjust = AsIs>
    World &unit(std::string_view code, std::string_view parent = {}, Adjust adjust = {})
    {
        Unit row;
        row.id = {++m_lastId};
        row.code = row.name = text(code);
        row.parent = parent.empty() ? UnitId{} : unitId(parent);
        adjust(row);
        m_tables.units.push_back(std::move(row));
        return *this;
    }

    template <class Adjust = AsIs>
    World &title(std::string_view code, std::optional<TermKind> termKind = {}, Adjust adjust = {})
    {
        Title row;
        row.id = {++m_lastId};
        row.code = row.name = text(code);
        row.termKind = termKind;
        adjust(row);
        m_tables.titles.push_back(std::move(row));
        return *this;
    }

    World &term(std::string_view code, TermKind kind, std::string_view from, std::string_view lastDay)
    {
        m_tables.terms.push_back({{++m_lastId}, text(code), kind, period(from, lastDay)});
        return *this;
    }

    template <class Adjust = AsIs> World &course(std::string_view code, Adjust adjust = {})
    {
        Course row;
        row.id = {++m_lastId};
        row.code = row.name = text(code);
        adjust(row);
        m_tables.courses.push_back(std::move(row));
        return *this;
    }

    /// A course that counts for annual hours, with its periods.
    World &hoursCourse(std::string_view code, std::optional<int> periods)
    {
        return course(code, [&](Course &row) {
            row.countsAnnualHours = true;
            row.periods = periods;
        });
    }

    /// `courses` as files write them: "C1;C2" or "*".
    template <class Adjust = AsIs>
    World &requirement(std::string_view code, std::string_view title, RequirementKind kind,
        std::string_view courses, std::optional<int> value = {}, Adjust adjust = {})
    {
        Requirement row;
        row.id = {++m_lastId};
        row.code = text(code);
        row.title = titleId(title);
        row.kind = kind;
        row.value = value;
        row.anyCountingCourse = courses == "*";
        if (!row.anyCountingCourse)
            for (const QString &course : text(courses).split(u';', Qt::SkipEmptyParts))
                row.courses.push_back(courseId(course));
        adjust(row);
        m_tables.requirements.push_back(std::move(row));
        return *this;
    }

    template <class Adjust = AsIs>
    World &equivalence(std::string_view course, std::string_view satisfies, Adjust adjust = {})
    {
        Equivalence row;
        row.id = {++m_lastId};
        row.course = courseId(text(course));
        row.satisfies = courseId(text(satisfies));
        adjust(row);
        m_tables.equivalences.push_back(std::move(row));
        return *this;
    }

    /// The person every later fact is about.
    template <class Adjust = AsIs>
    World &cadre(std::string_view code, std::string_view unit = {}, Adjust adjust = {})
    {
        CadreFacts facts;
        facts.cadre.id = {++m_lastId};
        facts.cadre.code = facts.cadre.fullName = text(code);
        facts.cadre.unit = unit.empty() ? UnitId{} : unitId(unit);
        adjust(facts.cadre);
        m_people.push_back(std::move(facts));
        return *this;
    }

    template <class Adjust = AsIs>
    World &holds(std::string_view title, std::string_view unit, std::string_view from, Adjust adjust = {})
    {
        PostHolding row;
        row.id = {++m_lastId};
        row.cadre = person().cadre.id;
        row.title = titleId(title);
        row.unit = unitId(unit);
        row.held.from = day(from);
        adjust(row);
        person().holdings.push_back(std::move(row));
        return *this;
    }

    template <class Adjust = AsIs>
    World &planned(std::string_view code, std::string_view title, std::string_view term,
        std::string_view approvedOn, Adjust adjust = {})
    {
        PlanningEntry row;
        row.id = {++m_lastId};
        row.code = text(code);
        row.cadre = person().cadre.id;
        row.title = titleId(title);
        row.term = idOf<TermId>(m_tables.terms, text(term));
        row.approvedOn = day(approvedOn);
        adjust(row);
        person().planning.push_back(std::move(row));
        return *this;
    }

    template <class Adjust = AsIs>
    World &completed(std::string_view code, std::string_view course, std::string_view on, Adjust adjust = {})
    {
        Completion row;
        row.id = {++m_lastId};
        row.code = text(code);
        row.cadre = person().cadre.id;
        row.course = courseId(text(course));
        row.completedOn = day(on);
        adjust(row);
        person().completions.push_back(std::move(row));
        return *this;
    }

    World &exempt(std::string_view course, std::string_view from = {}, std::string_view lastDay = {})
    {
        person().exemptions.push_back(
            {{++m_lastId}, person().cadre.id, courseId(text(course)), period(from, lastDay), {}});
        return *this;
    }

    /// A seat held in a class that is not cancelled.
    World &seat(std::string_view classCode, std::string_view course, std::string_view endsOn)
    {
        person().seats.push_back(
            {person().cadre.id, {++m_lastId}, text(classCode), courseId(text(course)), day(endsOn)});
        return *this;
    }

    UnitId unitId(std::string_view code) const { return idOf<UnitId>(m_tables.units, text(code)); }
    TitleId titleId(std::string_view code) const { return idOf<TitleId>(m_tables.titles, text(code)); }
    CourseId courseId(const QString &code) const { return idOf<CourseId>(m_tables.courses, code); }

    Rulebook::Tables &tables() { return m_tables; }
    std::vector<CadreFacts> &people() { return m_people; }
    const std::vector<CadreFacts> &people() const { return m_people; }
    /// The person named last.
    CadreFacts &person() { return m_people.back(); }
    const CadreFacts &person() const { return m_people.back(); }
    Rulebook rules() const { return Rulebook(m_tables); }

    /// Duties of the person named last.
    std::vector<Duty> duties(std::string_view asOf) const
    {
        return dutiesOf(rules(), m_people.back(), day(asOf));
    }

private:
    template <class IdType, class Row> static IdType idOf(const std::vector<Row> &rows, const QString &code)
    {
        for (const Row &row : rows)
            if (row.code == code)
                return row.id;
        return {};
    }

    qint64 m_lastId = 0;
    Rulebook::Tables m_tables;
    std::vector<CadreFacts> m_people;
};

/// One duty in one line, with everything that is printed of it:
/// courses|kind|value|status|due|valid until|reasons|decided by
inline QString printed(const Duty &duty)
{
    QStringList reasons;
    for (const Reason &reason : duty.reasons)
        reasons.append(reason.text);
    return QStringList{duty.courses, toCode(duty.kind), duty.value ? QString::number(*duty.value) : QString(),
        toCode(duty.status), toIso(duty.dueOn), toIso(duty.validUntil), reasons.join(u';'),
        QStringList(duty.decidedBy.begin(), duty.decidedBy.end()).join(u';')}
        .join(u'|');
}

inline QStringList printed(const std::vector<Duty> &duties)
{
    QStringList lines;
    for (const Duty &duty : duties)
        lines.append(printed(duty));
    return lines;
}

} // namespace lotrinh::tests
