// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "yearplanprior.h"

#include "planner/explain.h"

#include <QHash>
#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <set>

namespace lotrinh::service {

namespace {

using planner::Obstacle;

/// The codes of pinned and kept classes by what they stand for.
using KnownCodes = std::map<std::tuple<int, int, int>, QString>;

std::tuple<int, int, int> standsFor(const planner::PlannedClass &one)
{
    return {one.course, one.first, one.room};
}

KnownCodes knownCodes(const YearPlanPrior &prior)
{
    KnownCodes codes;
    for (size_t pin = 0; pin < prior.numbers.pinned.size(); ++pin)
        codes.try_emplace(standsFor(prior.numbers.pinned[pin]), prior.pinnedCodes[qsizetype(pin)]);
    for (size_t place = 0; place < prior.numbers.kept.classes.size(); ++place)
        codes.try_emplace(standsFor(prior.numbers.kept.classes[place]), prior.keptCodes[qsizetype(place)]);
    return codes;
}

/// Classes that stayed keep their codes; new ones get KH-year-number, past every code that is taken.
QStringList codesFor(const YearPlanSetting &setting, const planner::Plan &plan, const YearPlanPrior &prior)
{
    std::set<QString> taken(setting.takenCodes.begin(), setting.takenCodes.end());
    QStringList codes;
    const KnownCodes known = knownCodes(prior);
    for (const planner::PlannedClass &one : plan.classes) {
        const auto found = known.find(standsFor(one));
        codes.append(found != known.end() && taken.insert(found->second).second ? found->second : QString());
    }
    taken.insert(prior.keptCodes.begin(), prior.keptCodes.end());
    int number = 0;
    for (QString &code : codes) {
        if (!code.isEmpty())
            continue;
        do
            code = QStringLiteral("KH-%1-%2").arg(setting.question.from.year()).arg(++number, 4, 10, QLatin1Char('0'));
        while (taken.count(code) > 0);
    }
    return codes;
}

TrainingClass factsOf(const YearPlanSetting &setting, const planner::PlannedClass &one, const QString &code, int intake)
{
    const planner::Course &course = setting.instance.courses[size_t(one.course)];
    TrainingClass facts;
    facts.code = code;
    facts.course = setting.courses[size_t(one.course)];
    facts.name = QStringLiteral("%1 (lớp %2)").arg(setting.courseNames[one.course]).arg(intake);
    facts.state = ClassState::Draft;
    facts.startsOn = setting.days[size_t(one.first)];
    facts.endsOn = setting.days[size_t(one.first + course.days - 1)];
    facts.capacity = std::min(course.maxSize, setting.instance.rooms[size_t(one.room)].seats);
    facts.minSize = course.minSize;
    facts.room = setting.rooms[size_t(one.room)];
    facts.lecturer = setting.lecturers[size_t(one.lecturer)];
    return facts;
}

/// In order of first day, then course, room: the order people read a year in.
std::vector<int> readingOrder(const planner::Plan &plan)
{
    std::vector<int> order(plan.classes.size());
    for (size_t place = 0; place < order.size(); ++place)
        order[place] = int(place);
    std::sort(order.begin(), order.end(), [&](int a, int b) {
        const auto key = [&](int place) {
            const planner::PlannedClass &one = plan.classes[size_t(place)];
            return std::tuple(one.first, one.course, one.room);
        };
        return key(a) < key(b);
    });
    return order;
}

void addClasses(YearPlan &plan, const YearPlanSetting &setting, const planner::Plan &numbers, const YearPlanPrior &prior)
{
    const auto grounds = planner::groundsOf(setting.instance, numbers);
    const QStringList codes = codesFor(setting, numbers, prior);
    std::map<int, int> intakes;
    for (size_t place = 0; place < numbers.classes.size(); ++place) {
        const planner::PlannedClass &one = numbers.classes[place];
        ProposedClass proposed;
        proposed.facts = factsOf(setting, one, codes[qsizetype(place)], ++intakes[one.course]);
        proposed.course = setting.courseCodes[one.course];
        proposed.room = setting.roomCodes[one.room];
        proposed.lecturer = setting.lecturerCodes[one.lecturer];
        proposed.why = sentencesOf(grounds[place], planner::classCost(setting.instance.courses[size_t(one.course)]));
        plan.classes.push_back(std::move(proposed));
    }
}

void addSeats(YearPlan &plan, const YearPlanSetting &setting, const planner::Plan &numbers)
{
    for (size_t wish = 0; wish < numbers.seats.size(); ++wish) {
        const int seat = numbers.seats[wish];
        if (seat < 0)
            continue;
        const planner::Wish &facts = setting.instance.wishes[wish];
        const QString cadre = setting.personCodes[facts.person];
        const bool isNew = seat < int(plan.classes.size());
        const GapName &gap = setting.gaps[size_t(facts.gaps.front().gap)];
        plan.seats.push_back({isNew ? plan.classes[size_t(seat)].facts.code : setting.standingCodes[seat - int(plan.classes.size())], cadre,
            gap.title, gap.isPlanned});
        if (isNew)
            plan.classes[size_t(seat)].cadres.append(cadre);
    }
}

OpenClass openingOf(const ProposedClass &proposed)
{
    OpenClass command;
    command.code = proposed.facts.code;
    command.course = proposed.course;
    command.title = proposed.facts.name;
    command.startsOn = proposed.facts.startsOn;
    command.endsOn = proposed.facts.endsOn;
    command.capacity = proposed.facts.capacity;
    command.minSize = proposed.facts.minSize;
    command.room = proposed.room;
    command.lecturer = proposed.lecturer;
    return command;
}

} // namespace

YearPlan yearPlanOf(const YearPlanSetting &setting, const planner::PlanAnswer &answer, quint64 seed, const YearPlanPrior &prior)
{
    planner::Plan numbers = answer.plan;
    const std::vector<int> order = readingOrder(numbers);
    std::vector<int> placeNow(order.size());
    for (size_t place = 0; place < order.size(); ++place) {
        placeNow[size_t(order[place])] = int(place);
        numbers.classes[place] = answer.plan.classes[size_t(order[place])];
    }
    for (int &seat : numbers.seats)
        if (seat >= 0 && seat < int(placeNow.size()))
            seat = placeNow[size_t(seat)];
    YearPlan plan;
    addClasses(plan, setting, numbers, prior);
    addSeats(plan, setting, numbers);
    const std::vector<char> served = planner::servedGaps(setting.instance, numbers);
    const std::vector<Obstacle> obstacles = planner::obstaclesOf(setting.instance, numbers, served);
    for (size_t gap = 0; gap < served.size(); ++gap)
        if (!served[gap])
            plan.unserved.push_back({setting.gaps[gap].cadre, setting.gaps[gap].courses, sentenceOf(obstacles[gap])});
    plan.cost = answer.cost;
    plan.lowerBound = answer.bound;
    plan.gapPct = planner::gapPct(answer.cost.total(), answer.bound);
    plan.seconds = answer.seconds;
    plan.seed = seed;
    plan.requestedAt = toIso(setting.question.from);
    plan.gaps = int(served.size());
    plan.served = int(std::count(served.begin(), served.end(), 1));
    plan.notPlannable = setting.notPlannable;
    return plan;
}

AcceptPlan acceptanceOf(const YearPlan &plan, const QSet<QString> &codes, StandingSeats seats)
{
    AcceptPlan command;
    QSet<QString> planned;
    for (const ProposedClass &one : plan.classes) {
        planned.insert(one.facts.code);
        if (codes.contains(one.facts.code))
            command.classes.push_back({openingOf(one), one.cadres});
    }
    if (seats == StandingSeats::Left)
        return command;
    std::map<QString, QStringList> standing;
    for (const ProposedSeat &seat : plan.seats)
        if (!planned.contains(seat.trainingClass))
            standing[seat.trainingClass].append(seat.cadre);
    for (const auto &[trainingClass, cadres] : standing)
        command.seats.push_back(Nominate{trainingClass, cadres, {}, {}, {}});
    return command;
}

std::vector<PlanSentence> scarcityOf(const YearPlanSetting &setting, const planner::PlanAnswer &answer, int most)
{
    std::vector<std::pair<qint64, PlanSentence>> scarce;
    const auto total = [](const std::vector<double> &prices) { return qint64(std::llround(std::accumulate(prices.begin(), prices.end(), 0.0))); };
    for (size_t group = 0; group < answer.roomPrices.size(); ++group)
        if (const qint64 saving = total(answer.roomPrices[group]); saving > 0)
            scarce.emplace_back(saving, oneMoreRoom(answer.groupSeats[group], saving));
    for (size_t course = 0; course < answer.lecturerPrices.size(); ++course)
        if (const qint64 saving = total(answer.lecturerPrices[course]); saving > 0)
            scarce.emplace_back(saving, oneMoreLecturer(setting.courseNames[qsizetype(course)], saving));
    std::stable_sort(scarce.begin(), scarce.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    std::vector<PlanSentence> sentences;
    for (auto &[saving, sentence] : scarce)
        if (int(sentences.size()) < most)
            sentences.push_back(std::move(sentence));
    return sentences;
}

} // namespace lotrinh::service
