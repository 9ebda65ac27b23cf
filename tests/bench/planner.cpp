// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Prints what planning reaches, one line for each work: bench_planner [--seeds N] [--only NAME] [--ctt FOLDER [--ctt-from SEED]]
#include "measure.h"
#include "plainannealing.h"
#include "province.h"

#include "planner/timetable/files.h"
#include "planner/timetable/search.h"
#include "planner/yearplanner.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <cstdio>
#include <functional>
#include <optional>

using namespace lotrinh;
using namespace lotrinh::bench;
namespace planning = lotrinh::planner;

namespace {

double medianOf(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

struct Run {
    planning::PlanAnswer answer;
    double firstPlan = -1; ///< seconds until the first plan was told
    size_t violations = 0;
};

Run planOf(const planning::Instance &instance, double seconds, std::uint64_t seed, const planning::Prior &prior = {})
{
    Run run;
    planning::Budget budget;
    budget.seconds = seconds;
    budget.seed = seed;
    run.answer = planning::planYear(instance, budget, [&](const planning::Progress &progress) {
        if (progress.hasPlan && run.firstPlan < 0)
            run.firstPlan = progress.seconds;
        return true;
    }, prior);
    run.violations = planning::violationsOf(instance, run.answer.plan).size();
    return run;
}

double gapOf(const Run &run)
{
    return planning::gapPct(run.answer.cost.total(), run.answer.bound);
}

void provinceLine(const char *name, const std::function<tests::ProvinceShape(std::uint64_t)> &shape, double seconds, int seeds)
{
    std::vector<double> gaps;
    std::vector<double> firsts;
    size_t violations = 0;
    for (int seed = 1; seed <= seeds; ++seed) {
        const Run run = planOf(tests::provinceOf(shape(std::uint64_t(seed))), seconds, std::uint64_t(seed));
        gaps.push_back(gapOf(run));
        firsts.push_back(run.firstPlan);
        violations += run.violations;
    }
    std::printf("| %s, %.0f s | %d | first plan %.2f s | gap %.2f %% median, %.2f %% worst | %zu violations |\n", name, seconds, seeds, medianOf(firsts),
        medianOf(gaps), *std::max_element(gaps.begin(), gaps.end()), violations);
    std::fflush(stdout);
}

/// The same provinces, the same time, one after the other in one run.
void againstAnnealingLine(double seconds, int seeds)
{
    std::vector<double> cheaper;
    std::vector<double> annealed;
    size_t violations = 0;
    for (int seed = 1; seed <= seeds; ++seed) {
        const planning::Instance instance = tests::provinceOf(tests::usualProvince(std::uint64_t(seed)));
        const Run run = planOf(instance, seconds, std::uint64_t(seed));
        const planning::Plan plain = annealedPlainly(instance, seconds, std::uint64_t(seed));
        const auto cost = planning::costOf(instance, plain).total();
        violations += planning::violationsOf(instance, plain).size();
        cheaper.push_back(100.0 * double(cost - run.answer.cost.total()) / double(cost));
        annealed.push_back(planning::gapPct(cost, run.answer.bound));
    }
    std::printf("| against plain annealing, %.0f s | %d | cheaper by %.2f %% median, %.2f %% least | annealing's gap %.2f %% median | %zu violations |\n", seconds,
        seeds, medianOf(cheaper), *std::min_element(cheaper.begin(), cheaper.end()), medianOf(annealed), violations);
    std::fflush(stdout);
}

constexpr bool isNewGap(size_t wish)
{
    return wish % 34 == 0;
}

/// The province before 3 % of its gaps came: every 34th wish, with its gap, is left out.
planning::Instance beforeNewGaps(const planning::Instance &now)
{
    planning::Instance before = now;
    before.gaps.clear();
    before.wishes.clear();
    for (size_t wish = 0; wish < now.wishes.size(); ++wish) {
        if (isNewGap(wish))
            continue;
        planning::Wish known = now.wishes[wish];
        for (planning::ServedGap &one : known.gaps) {
            before.gaps.push_back(now.gaps[size_t(one.gap)]);
            one.gap = int(before.gaps.size()) - 1;
        }
        before.wishes.push_back(std::move(known));
    }
    return before;
}

/// The same plan where those of the new gaps are on nobody's list yet.
planning::Plan withNewGaps(planning::Plan plan, size_t wishes)
{
    for (size_t wish = 0; wish < wishes; ++wish)
        if (isNewGap(wish))
            plan.seats.insert(plan.seats.begin() + std::ptrdiff_t(wish), -1);
    return plan;
}

size_t seatedElsewhere(const planning::Instance &instance, const planning::Plan &before, const planning::Plan &after)
{
    size_t moved = 0;
    for (size_t wish = 0; wish < before.seats.size(); ++wish) {
        const int was = before.seats[wish];
        const int is = after.seats[wish];
        moved += was >= 0 && (is < 0 || planning::daysOfSeat(instance, before, was) != planning::daysOfSeat(instance, after, is)) ? 1 : 0;
    }
    return moved;
}

/// A room closed for two weeks, 3 % new gaps, twenty pinned classes, and a new plan in two seconds; beside it a plan
/// from nothing in a minute.
void replanLine(int seeds)
{
    for (int seed = 1; seed <= seeds; ++seed) {
        planning::Instance instance = tests::provinceOf(tests::usualProvince(std::uint64_t(seed)));
        planning::Prior prior;
        prior.kept = withNewGaps(planOf(beforeNewGaps(instance), 60, std::uint64_t(seed)).answer.plan, instance.wishes.size());
        instance.rooms[0].blocked.push_back({100, 110});
        for (const planning::PlannedClass &one : prior.kept.classes)
            if (one.room != 0 && prior.pinned.size() < 20)
                prior.pinned.push_back(one);
        const Run run = planOf(instance, 2, 1, prior);
        const Run fresh = planOf(instance, 60, std::uint64_t(seed));
        const auto cost = run.answer.cost.total() - run.answer.cost.changes;
        const auto freshCost = fresh.answer.cost.total();
        const auto seated = std::count_if(prior.kept.seats.begin(), prior.kept.seats.end(), [](int seat) { return seat >= 0; });
        const auto held = std::count(run.answer.pins.begin(), run.answer.pins.end(), planning::PinObstacle::None);
        std::printf("| a room closed two weeks, 3 %% new gaps, 20 pins, seed %d | %.2f s | %.2f %% of seats moved | %+.2f %% of a plan from nothing, changes %lld"
                    " | %d of %zu pins | %zu violations |\n",
            seed, run.answer.seconds, 100.0 * double(seatedElsewhere(instance, prior.kept, run.answer.plan)) / double(std::max<std::ptrdiff_t>(1, seated)),
            100.0 * double(cost - freshCost) / double(freshCost), static_cast<long long>(run.answer.cost.changes), int(held), prior.pinned.size(),
            run.violations + fresh.violations);
        std::fflush(stdout);
    }
}

/// How long it takes from saying stop until the answer is there.
void cancelLine()
{
    const planning::Instance instance = tests::provinceOf(tests::usualProvince(1));
    double worst = 0;
    for (double after : {0.5, 1.5, 3.0, 6.0, 9.0}) {
        planning::Budget budget;
        budget.seconds = 10;
        double asked = -1;
        const auto answer = planning::planYear(instance, budget, [&](const planning::Progress &progress) {
            if (asked < 0 && progress.seconds >= after)
                asked = progress.seconds;
            return asked < 0;
        });
        worst = std::max(worst, answer.seconds - asked);
    }
    std::printf("| cancel, worst of five moments | %.0f ms |\n", worst * 1e3);
}

std::optional<planning::timetable::Instance> instanceAt(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    auto read = planning::timetable::readInstance(path, file.readAll());
    return read ? std::optional(*read) : std::nullopt;
}

void timetableLines(const QString &folder, double seconds, int from, int seeds)
{
    double sum = 0;
    for (const QString &name : QDir(folder).entryList({QStringLiteral("*.ctt")}, QDir::Files, QDir::Name)) {
        const auto instance = instanceAt(QDir(folder).filePath(name));
        if (!instance)
            continue;
        double costs = 0;
        int infeasible = 0;
        double speed = 0;
        for (int seed = from; seed < from + seeds; ++seed) {
            const auto answer = planning::timetable::solve(*instance, {seconds, 0, std::uint64_t(seed)});
            costs += answer.score.cost();
            infeasible += answer.score.hard() > 0 ? 1 : 0;
            speed += double(answer.moves) / answer.seconds / 1e6;
        }
        sum += costs / seeds;
        std::printf("| %s, %.0f s | average %.1f | %d of %d infeasible | %.1f million moves/s |\n", qPrintable(name), seconds, costs / seeds, infeasible,
            seeds, speed / seeds);
        std::fflush(stdout);
    }
    std::printf("| sum of averages | %.1f |\n", sum);
}

/// GCC 12 warns of nothing at all about "P" + std::to_string(1).
std::string numbered(const char *word, size_t number)
{
    return std::string(word).append(std::to_string(number));
}

/// 100 classes of 12 topics in 40 rooms, a month of half-days.
planning::timetable::Instance schoolMonth()
{
    planning::Random random(1);
    planning::timetable::Instance instance;
    instance.days = 22;
    instance.periodsADay = 2;
    for (int room = 0; room < 40; ++room)
        instance.rooms.push_back({numbered("P", size_t(room)), room < 24 ? 60 : 100});
    for (int teacher = 0; teacher < 150; ++teacher)
        instance.teachers.push_back(numbered("GV", size_t(teacher)));
    for (int group = 0; group < 100; ++group) {
        std::vector<int> topics;
        const int students = 30 + random.below(65);
        for (int topic = 0; topic < 12; ++topic) {
            topics.push_back(int(instance.courses.size()));
            instance.courses.push_back({numbered("T", instance.courses.size()), random.below(150), 1, 1, students});
        }
        instance.curricula.push_back(topics);
    }
    instance.unavailable.assign(instance.courses.size(), std::vector<char>(size_t(instance.periods()), 0));
    return instance;
}

void schoolLine()
{
    const auto instance = schoolMonth();
    double feasible = -1;
    const auto answer = planning::timetable::solve(instance, {10, 0, 1}, [&](const planning::timetable::Progress &progress) {
        if (feasible < 0 && progress.hard == 0)
            feasible = progress.seconds;
        return feasible < 0;
    });
    std::printf("| 100 classes × 12 topics × 40 rooms | feasible after %.1f s | %d violations |\n", feasible, answer.score.hard());
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    for (const auto &[name, byDefault] : {std::pair{"seeds", "5"}, {"only", ""}, {"ctt", ""}, {"ctt-seconds", "300"}, {"ctt-from", "1"}})
        parser.addOption({QString::fromLatin1(name), QString(), QString::fromLatin1(name), QString::fromLatin1(byDefault)});
    parser.process(app);
    const int seeds = std::max(1, parser.value(QStringLiteral("seeds")).toInt());
    const QString only = parser.value(QStringLiteral("only"));
    const auto asked = [&](const char *name) { return only.isEmpty() || only == QLatin1String(name); };
    const auto rooms = [](int count) { return [count](std::uint64_t seed) { return tests::withRooms(tests::usualProvince(seed), count); }; };
    if (asked("usual10"))
        provinceLine("30,000 cadres, 40 rooms", &tests::usualProvince, 10, seeds);
    if (asked("usual60"))
        provinceLine("30,000 cadres, 40 rooms", &tests::usualProvince, 60, seeds);
    if (asked("rooms30"))
        provinceLine("30,000 cadres, 30 rooms", rooms(30), 60, seeds);
    if (asked("rooms26"))
        provinceLine("30,000 cadres, 26 rooms", rooms(26), 60, seeds);
    if (asked("small"))
        provinceLine("1,500 cadres, 3 rooms", &tests::smallProvince, 30, seeds);
    if (asked("large"))
        provinceLine("300,000 cadres", &tests::largeProvince, 300, 1);
    if (asked("annealing"))
        againstAnnealingLine(60, seeds);
    if (asked("replan"))
        replanLine(seeds);
    if (asked("cancel"))
        cancelLine();
    if (asked("school"))
        schoolLine();
    if (const QString folder = parser.value(QStringLiteral("ctt")); !folder.isEmpty() && asked("ctt"))
        timetableLines(folder, parser.value(QStringLiteral("ctt-seconds")).toDouble(), parser.value(QStringLiteral("ctt-from")).toInt(), std::min(seeds, 3));
    return 0;
}
