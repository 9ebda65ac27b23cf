// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "warnings.h"

#include "../codeorder.h"
#include "../person/birthdate.h"
#include "readiness.h"

#include <map>
#include <tuple>

namespace lotrinh {

namespace {

constexpr int youngBelow = 40;

using People = std::vector<PlannedPerson>;

QString codeOf(const Rulebook &rules, UnitId id)
{
    const Unit *unit = rules.unit(id);
    return unit ? unit->code : QString();
}

QString codeOf(const Rulebook &rules, TermId id)
{
    const Term *term = rules.term(id);
    return term ? term->code : QString();
}

QString codeOf(const Rulebook &rules, TitleId id)
{
    const Title *title = rules.title(id);
    return title ? title->code : QString();
}

/// In force on the day, by entry code, so that every group lists its entries in code order.
People inForce(const Rulebook &rules, const People &planned, Day asOf)
{
    People people;
    for (const PlannedPerson &one : planned)
        if (isInForce(rules, *one.entry, asOf))
            people.push_back(one);
    std::sort(people.begin(), people.end(), [](const PlannedPerson &a, const PlannedPerson &b) {
        return codeLess(a.entry->code, b.entry->code);
    });
    return people;
}

template <class KeyOf> auto groupedBy(const People &people, KeyOf keyOf)
{
    std::map<decltype(keyOf(people.front())), People> groups;
    for (const PlannedPerson &one : people)
        groups[keyOf(one)].push_back(one);
    return groups;
}

/// One row per person: on a list for two titles they are still one.
People distinctPeople(const People &people)
{
    People distinct;
    std::vector<CadreId> seen;
    for (const PlannedPerson &one : people) {
        if (std::find(seen.begin(), seen.end(), one.cadre->id) != seen.end())
            continue;
        seen.push_back(one.cadre->id);
        distinct.push_back(one);
    }
    return distinct;
}

StructureWarning warning(StructureRule rule, const People &people, int count, const PlanningLimit &limit)
{
    StructureWarning found;
    found.rule = rule;
    found.count = count;
    found.limit = limit;
    for (const PlannedPerson &one : people)
        found.entries.push_back(one.entry->id);
    return found;
}

void warnOfTitle(const People &people, const PlanningLimit &limit, std::vector<StructureWarning> &into)
{
    const int count = static_cast<int>(distinctPeople(people).size());
    if (count <= limit.value)
        return;
    StructureWarning found = warning(StructureRule::MostPerTitle, people, count, limit);
    const PlanningEntry &entry = *people.front().entry;
    found.unit = entry.unit;
    found.term = entry.term;
    found.title = entry.title;
    into.push_back(std::move(found));
}

void warnOfLevel(const Rulebook &rules, const People &entries, const PlanningLimit &limit,
    std::vector<StructureWarning> &into)
{
    std::vector<TitleId> titles;
    for (const PlannedPerson &one : entries)
        if (std::find(titles.begin(), titles.end(), one.entry->title) == titles.end())
            titles.push_back(one.entry->title);
    const Title *title = rules.title(entries.front().entry->title);
    // Titles whose level is not recorded are not known to share one.
    if (static_cast<int>(titles.size()) <= limit.value || !title || title->level.isEmpty())
        return;
    StructureWarning found
        = warning(StructureRule::MostTitlesPerLevel, entries, static_cast<int>(titles.size()), limit);
    found.cadre = entries.front().cadre->id;
    found.level = title->level;
    into.push_back(std::move(found));
}

std::optional<bool> isWoman(const Cadre &cadre, Day)
{
    return cadre.sex ? std::optional(*cadre.sex == Sex::Female) : std::nullopt;
}

std::optional<bool> isYoung(const Cadre &cadre, Day termStart)
{
    const auto birth = parseBirthDate(cadre.birthDate);
    return birth ? std::optional(ageOn(*birth, termStart) < youngBelow) : std::nullopt;
}

using Trait = std::optional<bool> (*)(const Cadre &, Day termStart);

/// A share below its limit; people of whom the trait is not known are neither for nor against.
void warnOfShare(const Rulebook &rules, StructureRule rule, const People &list, Trait trait,
    const PlanningLimit &limit, std::vector<StructureWarning> &into)
{
    const PlanningEntry &entry = *list.front().entry;
    const Day termStart = rules.term(entry.term)->firstDay();
    StructureWarning found = warning(rule, list, 0, limit);
    found.unit = entry.unit;
    found.term = entry.term;
    for (const PlannedPerson &one : distinctPeople(list)) {
        const auto has = trait(*one.cadre, termStart);
        found.count += has.value_or(false);
        found.whole += has.has_value();
        found.unknown += !has;
    }
    if (found.whole > 0 && qint64(found.count) * 100 < qint64(limit.value) * found.whole)
        into.push_back(std::move(found));
}

} // namespace

std::vector<StructureWarning> structureWarnings(
    const Rulebook &rules, const std::vector<PlannedPerson> &planned, const PlanningLimits &limits, Day asOf)
{
    const People people = inForce(rules, planned, asOf);
    std::vector<StructureWarning> found;
    const auto byList = groupedBy(people, [&](const PlannedPerson &one) {
        return std::pair(codeOf(rules, one.entry->unit), codeOf(rules, one.entry->term));
    });
    if (limits.mostPerTitle)
        for (const auto &[key, group] : groupedBy(people, [&](const PlannedPerson &one) {
                 return std::tuple(codeOf(rules, one.entry->unit), codeOf(rules, one.entry->term),
                     codeOf(rules, one.entry->title));
             }))
            warnOfTitle(group, *limits.mostPerTitle, found);
    if (limits.mostTitlesPerLevel)
        for (const auto &[key, group] : groupedBy(people, [&](const PlannedPerson &one) {
                 const Title *title = rules.title(one.entry->title);
                 return std::pair(one.cadre->code, title ? title->level : QString());
             }))
            warnOfLevel(rules, group, *limits.mostTitlesPerLevel, found);
    for (const auto &[key, list] : byList)
        if (limits.leastWomenPct)
            warnOfShare(rules, StructureRule::LeastWomen, list, isWoman, *limits.leastWomenPct, found);
    for (const auto &[key, list] : byList)
        if (limits.leastYoungPct)
            warnOfShare(rules, StructureRule::LeastYoung, list, isYoung, *limits.leastYoungPct, found);
    return found;
}

} // namespace lotrinh
