// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "counting.h"

#include "../codeorder.h"
#include "duties.h"

namespace lotrinh {

namespace {

bool isStepOpen(const Equivalence &step, Day completedOn, Day asOf)
{
    return step.life.holds(completedOn)
        && (!step.maxAgeMonths || completedOn.plusMonths(*step.maxAgeMonths) >= asOf);
}

bool hasAnnualCourse(const Rulebook &rules, const CourseList &courses)
{
    return std::any_of(courses.begin(), courses.end(), [&](CourseId id) {
        const Course *course = rules.course(id);
        return course && course->countsAnnualHours;
    });
}

bool anyNamed(const CourseList &courses, const Requirement &requirement)
{
    return std::any_of(requirement.courses.begin(), requirement.courses.end(),
        [&](CourseId id) { return courses.contains(id); });
}

bool matches(const Requirement &requirement, const CourseList &courses, bool countsAnnually)
{
    if (requirement.anyCountingCourse)
        return countsAnnually && requirement.kind == RequirementKind::AnnualHours;
    return anyNamed(courses, requirement);
}

bool earlier(const CountedCompletion &a, const CountedCompletion &b)
{
    if (a.completion->completedOn != b.completion->completedOn)
        return a.completion->completedOn < b.completion->completedOn;
    return codeLess(a.completion->code, b.completion->code);
}

} // namespace

CourseList coursesReached(const Rulebook &rules, CourseId course, Day completedOn, Day asOf)
{
    CourseList reached{course};
    for (qsizetype next = 0; next < reached.size(); ++next)
        for (const Equivalence *step : rules.equivalencesFrom(reached[next]))
            if (isStepOpen(*step, completedOn, asOf) && !reached.contains(step->satisfies))
                reached.append(step->satisfies);
    return reached;
}

std::vector<CountedCompletion> completionsInForce(const Rulebook &rules, const CadreFacts &facts, Day asOf)
{
    std::vector<CountedCompletion> found;
    found.reserve(facts.completions.size());
    for (const Completion &completion : facts.completions) {
        if (!completion.inForce().holds(asOf))
            continue;
        CourseList courses = coursesReached(rules, completion.course, completion.completedOn, asOf);
        const bool annual = hasAnnualCourse(rules, courses);
        found.push_back({&completion, std::move(courses), annual});
    }
    std::sort(found.begin(), found.end(), earlier);
    return found;
}

bool countsFor(const CountedCompletion &completion, const Requirement &requirement)
{
    return matches(requirement, completion.countsAs, completion.countsAnnually);
}

int periodsOf(const Rulebook &rules, const Completion &completion)
{
    if (completion.periods)
        return *completion.periods;
    const Course *course = rules.course(completion.course);
    return course ? course->periods.value_or(0) : 0;
}

bool courseReaches(
    const Rulebook &rules, const Requirement &requirement, CourseId course, Day completedOn, Day asOf)
{
    const CourseList courses = coursesReached(rules, course, completedOn, asOf);
    return matches(requirement, courses, requirement.anyCountingCourse && hasAnnualCourse(rules, courses));
}

} // namespace lotrinh
