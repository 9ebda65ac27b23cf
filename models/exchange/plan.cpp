// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan.h"

#include <algorithm>

namespace lotrinh::exchange {

namespace {

/// Calls visit(change, file) for every table, in the order of exchange.md §1.
template <class Plan, class Visit> void eachTable(Plan &plan, Visit &&visit)
{
    visit(plan.units, File::Units);
    visit(plan.titles, File::Titles);
    visit(plan.terms, File::Terms);
    visit(plan.courses, File::Courses);
    visit(plan.requirements, File::Requirements);
    visit(plan.equivalences, File::Equivalences);
    visit(plan.cadres, File::Cadres);
    visit(plan.postHoldings, File::PostHoldings);
    visit(plan.planning, File::Planning);
    visit(plan.completions, File::Completions);
    visit(plan.exemptions, File::Exemptions);
    visit(plan.rooms, File::Rooms);
    visit(plan.lecturers, File::Lecturers);
    visit(plan.unavailability, File::Unavailability);
    visit(plan.holidays, File::Holidays);
    visit(plan.classes, File::Classes);
    visit(plan.sessions, File::Sessions);
    visit(plan.enrolments, File::Enrolments);
}

class Settler {
public:
    explicit Settler(const FirstIds &first)
        : m_first(first)
    { }

    void settle(qint64 &id, File table) const
    {
        if (id < 0)
            id = m_first[static_cast<size_t>(table)] - id - 1;
    }
    template <class Tag> void settle(Id<Tag> &id, File table) const { settle(id.value, table); }
    template <class Tag> void settle(std::vector<Id<Tag>> &ids, File table) const
    {
        for (Id<Tag> &id : ids)
            settle(id, table);
    }

    void references(Unit &fact) const
    {
        settle(fact.parent, File::Units);
        settle(fact.successors, File::Units);
    }
    void references(Title &) const { }
    void references(Term &) const { }
    void references(Course &) const { }
    void references(Requirement &fact) const
    {
        settle(fact.title, File::Titles);
        settle(fact.courses, File::Courses);
    }
    void references(Equivalence &fact) const
    {
        settle(fact.course, File::Courses);
        settle(fact.satisfies, File::Courses);
    }
    void references(Cadre &fact) const { settle(fact.unit, File::Units); }
    void references(PostHolding &fact) const
    {
        settle(fact.cadre, File::Cadres);
        settle(fact.title, File::Titles);
        settle(fact.unit, File::Units);
    }
    void references(PlanningEntry &fact) const
    {
        settle(fact.cadre, File::Cadres);
        settle(fact.title, File::Titles);
        settle(fact.unit, File::Units);
        settle(fact.term, File::Terms);
    }
    void references(Completion &fact) const
    {
        settle(fact.cadre, File::Cadres);
        settle(fact.course, File::Courses);
    }
    void references(Exemption &fact) const
    {
        settle(fact.cadre, File::Cadres);
        settle(fact.course, File::Courses);
    }
    void references(Room &) const { }
    void references(Lecturer &fact) const { settle(fact.courses, File::Courses); }
    void references(Unavailability &fact) const
    {
        switch (fact.kind) {
        case ResourceKind::Room:
            return settle(fact.resource, File::Rooms);
        case ResourceKind::Lecturer:
            return settle(fact.resource, File::Lecturers);
        case ResourceKind::Cadre:
            return settle(fact.resource, File::Cadres);
        }
    }
    void references(Holiday &) const { }
    void references(TrainingClass &fact) const
    {
        settle(fact.course, File::Courses);
        settle(fact.room, File::Rooms);
        settle(fact.lecturer, File::Lecturers);
    }
    void references(Session &fact) const
    {
        settle(fact.trainingClass, File::Classes);
        settle(fact.room, File::Rooms);
        settle(fact.lecturer, File::Lecturers);
    }
    void references(Enrolment &fact) const
    {
        settle(fact.trainingClass, File::Classes);
        settle(fact.cadre, File::Cadres);
        settle(fact.basisTitle, File::Titles);
    }

private:
    const FirstIds &m_first;
};

template <class Fact> service::Batch<Fact> batchOf(TableChange<Fact> &change)
{
    service::Batch<Fact> batch;
    batch.inserts = std::move(change.inserts);
    batch.corrections.reserve(change.corrections.size());
    for (Correction<Fact> &correction : change.corrections)
        batch.corrections.push_back(std::move(correction.after));
    return batch;
}

/// Takes out the corrections that give a seat back.
std::vector<Enrolment> takeFreedSeats(TableChange<Enrolment> &change)
{
    const auto first = change.corrections.begin();
    const auto last = std::stable_partition(first, change.corrections.end(), &freesSeat);
    std::vector<Enrolment> freed;
    for (auto it = first; it != last; ++it)
        freed.push_back(std::move(it->after));
    change.corrections.erase(first, last);
    return freed;
}

} // namespace

std::vector<TableCount> countsOf(const ImportPlan &plan)
{
    std::vector<TableCount> counts;
    eachTable(plan, [&](const auto &change, File file) {
        counts.push_back({file, static_cast<int>(change.inserts.size()),
            static_cast<int>(change.corrections.size()), change.unchanged});
    });
    return counts;
}

bool isEmpty(const ImportPlan &plan)
{
    return std::ranges::all_of(
        countsOf(plan), [](const TableCount &count) { return count.inserts == 0 && count.corrections == 0; });
}

bool freesSeat(const Correction<Enrolment> &correction)
{
    return holdsSeat(correction.before.state) && !holdsSeat(correction.after.state);
}

FirstIds freeIds(const Holdings &held)
{
    FirstIds first{};
    eachTable(held, [&](const auto &facts, File file) {
        qint64 highest = 0;
        for (const auto &fact : facts)
            highest = std::max(highest, fact.id.value);
        first[static_cast<size_t>(file)] = highest + 1;
    });
    return first;
}

void settleIds(ImportPlan &plan, const FirstIds &first)
{
    const Settler settler(first);
    eachTable(plan, [&](auto &change, File file) {
        for (auto &fact : change.inserts) {
            settler.settle(fact.id, file);
            settler.references(fact);
        }
        for (auto &correction : change.corrections)
            settler.references(correction.after);
    });
}

service::ImportBatch toBatch(ImportPlan plan, const Holdings &held)
{
    settleIds(plan, freeIds(held));
    service::ImportBatch batch;
    batch.freedSeats = takeFreedSeats(plan.enrolments);
    batch.units = batchOf(plan.units);
    batch.titles = batchOf(plan.titles);
    batch.terms = batchOf(plan.terms);
    batch.courses = batchOf(plan.courses);
    batch.requirements = batchOf(plan.requirements);
    batch.equivalences = batchOf(plan.equivalences);
    batch.cadres = batchOf(plan.cadres);
    batch.postHoldings = batchOf(plan.postHoldings);
    batch.planning = batchOf(plan.planning);
    batch.completions = batchOf(plan.completions);
    batch.exemptions = batchOf(plan.exemptions);
    batch.rooms = batchOf(plan.rooms);
    batch.lecturers = batchOf(plan.lecturers);
    batch.unavailability = batchOf(plan.unavailability);
    batch.holidays = batchOf(plan.holidays);
    batch.classes = batchOf(plan.classes);
    batch.sessions = batchOf(plan.sessions);
    batch.enrolments = batchOf(plan.enrolments);
    return batch;
}

} // namespace lotrinh::exchange
