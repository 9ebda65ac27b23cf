// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "yearplansetting.h"

#include "compliance/questions.h"
#include "domain/codeorder.h"
#include "domain/enrolment/quota.h"
#include "domain/requirement/counting.h"
#include "store/rows.h"

#include <algorithm>
#include <set>

namespace lotrinh::service {

namespace {

constexpr int mostDays = 20; ///< a longer course is not planned (planner.md §1)
constexpr int anySize = 100'000; ///< no largest size given: the room decides
constexpr int daysBeyond = 90; ///< gaps due so long after the plan are still looked at

template <class Row> bool readInto(store::Database &db, std::vector<Row> &rows, Result<void> &outcome)
{
    auto read = store::readAll<Row>(db);
    if (read)
        rows = std::move(*read);
    else
        outcome = read.error();
    return bool(outcome);
}

bool canBePlanned(const Course &course)
{
    return course.days && *course.days >= 1 && *course.days <= mostDays;
}

/// A seat that takes its holder's days: held now, or held until the class was over.
bool tookSeat(EnrolmentState state)
{
    return holdsSeat(state) || state == EnrolmentState::Passed || state == EnrolmentState::Failed || state == EnrolmentState::Absent;
}

/// The qualified ones: who name the course; everybody when nobody does (exchange.md §4).
std::vector<int> qualifiedFor(const YearPlanBuild &build, CourseId course)
{
    std::vector<int> named;
    std::vector<int> all;
    for (const Lecturer &lecturer : build.school.lecturers) {
        const int index = build.lecturerIndex.value(lecturer.id);
        all.push_back(index);
        if (std::find(lecturer.courses.begin(), lecturer.courses.end(), course) != lecturer.courses.end())
            named.push_back(index);
    }
    std::vector<int> &qualified = named.empty() ? all : named;
    std::sort(qualified.begin(), qualified.end());
    return qualified;
}

planner::Course courseOf(const YearPlanBuild &build, const Course &course)
{
    planner::Course one;
    one.days = std::clamp(course.days.value_or(1), 1, mostDays);
    one.minSize = std::max(1, course.minSize);
    one.maxSize = std::max(one.minSize, course.maxSize.value_or(anySize));
    if (course.maxSize && *course.maxSize < one.minSize)
        one.maxSize = 0;
    if (canBePlanned(course))
        one.lecturers = qualifiedFor(build, course.id);
    one.open = build.spanOf(course.life.from, course.life.to);
    return one;
}

int addCourse(YearPlanBuild &build, const Course &course)
{
    const int index = int(build.setting.courses.size());
    build.courseIndex.insert(course.id, index);
    build.setting.courses.push_back(course.id);
    build.setting.courseCodes.append(course.code);
    build.setting.courseNames.append(course.name);
    build.setting.instance.courses.push_back(courseOf(build, course));
    return index;
}

template <class Row> std::vector<const Row *> byCode(const std::vector<Row> &rows)
{
    std::vector<const Row *> sorted;
    for (const Row &row : rows)
        sorted.push_back(&row);
    std::sort(sorted.begin(), sorted.end(), [](const Row *a, const Row *b) { return codeLess(a->code, b->code); });
    return sorted;
}

void countSeats(YearPlanBuild &build)
{
    for (const Enrolment &enrolment : build.school.enrolments) {
        if (tookSeat(enrolment.state))
            build.seatsOf[enrolment.trainingClass].push_back(enrolment.cadre);
        if (!isActive(enrolment.state))
            continue;
        build.listOf[enrolment.trainingClass].push_back(enrolment.cadre);
        ++build.spokenFor[enrolment.trainingClass];
    }
    for (const auto &[trainingClass, seats] : build.school.keptSeats)
        build.spokenFor[trainingClass] += seats;
}

/// Working days of the plan on which some equivalence begins or has just ended, and day 0.
std::vector<int> epochsOf(const YearPlanBuild &build, const Rulebook &rules)
{
    std::set<int> starts{0};
    for (const Equivalence &step : rules.equivalences())
        for (Day day : {step.life.from, step.life.to})
            if (const int at = build.spanOf(day, day).from; at > 0 && at < build.setting.instance.days)
                starts.insert(at);
    return {starts.begin(), starts.end()};
}

/// The weight of planner.md §1, and the reason that gives it.
const Reason *weigh(const YearPlanBuild &build, const Duty &duty, planner::Gap &gap)
{
    const Reason *first = &duty.reasons.front();
    gap.weight = duty.status == DutyStatus::Overdue ? 3 : 1;
    for (const Reason &reason : duty.reasons)
        if (reason.planning.isValid() && !reason.undetermined && reason.dueOn <= build.setting.question.to) {
            gap.weight = 8;
            return &reason;
        }
    return first;
}

bool isPlannable(const Rulebook &rules, const Requirement &requirement)
{
    return std::any_of(requirement.courses.begin(), requirement.courses.end(), [&](CourseId id) {
        const Course *course = rules.course(id);
        return course && canBePlanned(*course);
    });
}

bool isAskedFor(const YearPlanBuild &build, const Duty &duty)
{
    const bool isOpen = duty.status == DutyStatus::Open || duty.status == DutyStatus::DueSoon || duty.status == DutyStatus::Overdue
        || duty.status == DutyStatus::Expiring;
    return isOpen && duty.kind != DutyKind::AnnualHours && duty.dueOn <= build.setting.question.to.plusDays(daysBeyond);
}

void addGap(YearPlanBuild &build, const Rulebook &rules, const CadreFacts &facts, const Duty &duty)
{
    planner::Instance &instance = build.setting.instance;
    planner::Gap gap;
    const Reason *reason = weigh(build, duty, gap);
    gap.due = build.countTo(duty.dueOn);
    gap.isDueAfterEnd = duty.dueOn > build.setting.question.to;
    if (!build.personIndex.contains(facts.cadre.id)) {
        build.personIndex.insert(facts.cadre.id, int(instance.persons.size()));
        planner::Person person;
        person.unit = build.unitIndex.value(lotrinh::unitOn(rules, facts, build.setting.question.from));
        person.blocked = build.personBlocked.value(facts.cadre.id);
        const std::vector<planner::Span> inClass = build.inClass.value(facts.cadre.id);
        person.blocked.insert(person.blocked.end(), inClass.begin(), inClass.end());
        instance.persons.push_back(std::move(person));
        build.setting.personCodes.append(facts.cadre.code);
    }
    gap.person = build.personIndex.value(facts.cadre.id);
    build.openGaps.push_back({int(instance.gaps.size()), facts.cadre.id, rules.requirement(reason->requirement), duty.courses});
    build.setting.gaps.push_back({facts.cadre.code, duty.courses, reason->text, reason->title, reason->planning.isValid()});
    instance.gaps.push_back(gap);
}

/// One course that serves a set of courses, and on which last days.
struct Serving {
    int course = 0;
    planner::Span ends;
};

/// The longest run of epochs in which the course reaches one of the requirement's courses.
planner::Span longestReach(const YearPlanBuild &build, const Rulebook &rules, CourseId course, const Requirement &requirement)
{
    planner::Span longest;
    planner::Span run;
    for (size_t epoch = 0; epoch < build.reachEpochs.size(); ++epoch) {
        const int from = build.reachEpochs[epoch];
        const int to = epoch + 1 < build.reachEpochs.size() ? build.reachEpochs[epoch + 1] : build.setting.instance.days;
        const Day day = build.setting.days[size_t(from)];
        const bool reaches = courseReaches(rules, requirement, course, day, day);
        if (!reaches)
            run = {};
        else
            run = run.isEmpty() ? planner::Span{from, to} : planner::Span{run.from, to};
        if (run.to - run.from > longest.to - longest.from)
            longest = run;
    }
    return longest;
}

std::vector<Serving> servingOf(const YearPlanBuild &build, const Rulebook &rules, const Requirement &requirement)
{
    std::vector<Serving> serving;
    for (size_t course = 0; course < build.setting.courses.size(); ++course)
        if (const planner::Span ends = longestReach(build, rules, build.setting.courses[course], requirement); !ends.isEmpty())
            serving.push_back({int(course), ends});
    return serving;
}

} // namespace

Result<PlanSchool> readPlanSchool(store::Database &db)
{
    PlanSchool school;
    std::vector<UnitQuota> quotas;
    Result<void> outcome;
    const bool isRead = readInto(db, school.holidays, outcome) && readInto(db, school.rooms, outcome)
        && readInto(db, school.lecturers, outcome) && readInto(db, school.unavailable, outcome) && readInto(db, school.classes, outcome)
        && readInto(db, school.sessions, outcome) && readInto(db, school.enrolments, outcome) && readInto(db, quotas, outcome);
    if (!isRead)
        return outcome.error();
    for (const UnitQuota &quota : quotas)
        school.keptSeats.emplace_back(quota.trainingClass, quota.seats);
    return school;
}

int YearPlanBuild::courseAt(CourseId id, const Rulebook &all)
{
    const auto known = courseIndex.constFind(id);
    return known != courseIndex.constEnd() ? *known : addCourse(*this, *all.course(id));
}

bool YearPlanBuild::isSameReach(CourseId course, Day last, int end) const
{
    if (end < 0)
        return false;
    const Day day = setting.days[size_t(end)];
    return coursesReached(*rules, course, last, last) == coursesReached(*rules, course, day, day);
}

void addSchool(YearPlanBuild &build, const Rulebook &rules)
{
    build.rules = &rules;
    planner::Instance &instance = build.setting.instance;
    for (const Room *room : byCode(build.school.rooms)) {
        build.roomIndex.insert(room->id, int(instance.rooms.size()));
        instance.rooms.push_back({room->capacity, {}});
        build.setting.roomCodes.append(room->code);
        build.setting.rooms.push_back(room->id);
    }
    for (const Lecturer *lecturer : byCode(build.school.lecturers)) {
        build.lecturerIndex.insert(lecturer->id, int(instance.lecturers.size()));
        instance.lecturers.push_back({});
        build.setting.lecturerCodes.append(lecturer->code);
        build.setting.lecturerNames.append(lecturer->fullName);
        build.setting.lecturers.push_back(lecturer->id);
    }
    for (const Course *course : byCode(rules.courses()))
        if (canBePlanned(*course))
            addCourse(build, *course);
    for (const TrainingClass &one : build.school.classes)
        build.setting.takenCodes.append(one.code);
    build.reachEpochs = epochsOf(build, rules);
    countSeats(build);
}

void addGaps(YearPlanBuild &build, const compliance::Province &province)
{
    std::set<QString> left;
    compliance::forEachDuty(province, build.setting.question.from, {}, {}, [&](const CadreFacts &facts, const Duty &duty) {
        if (!isAskedFor(build, duty))
            return;
        const Requirement *requirement = province.rules().requirement(duty.reasons.front().requirement);
        if (requirement && isPlannable(province.rules(), *requirement)) {
            addGap(build, province.rules(), facts, duty);
            return;
        }
        ++build.setting.notPlannable;
        left.insert(duty.courses);
    });
    for (const QString &courses : left)
        build.setting.notPlannableCourses.append(courses);
}

void addWishes(YearPlanBuild &build, const compliance::Province &province)
{
    std::map<QString, std::vector<Serving>> known;
    std::map<std::pair<int, int>, std::vector<planner::ServedGap>> wishes; ///< by course, then person
    for (const OpenGap &open : build.openGaps) {
        auto [serving, isNew] = known.try_emplace(open.courses);
        if (isNew)
            serving->second = servingOf(build, province.rules(), *open.requirement);
        const int person = build.setting.instance.gaps[size_t(open.gap)].person;
        for (const Serving &one : serving->second)
            wishes[{one.course, person}].push_back({open.gap, one.ends});
    }
    for (auto &[key, gaps] : wishes)
        build.setting.instance.wishes.push_back({key.second, key.first, std::move(gaps)});
}

} // namespace lotrinh::service
