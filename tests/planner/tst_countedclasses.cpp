// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "province.h"
#include "support/manytests.h"

#include "planner/cost.h"
#include "planner/countedmoves.h"
#include "planner/firstclasses.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

using namespace lotrinh;
using namespace lotrinh::planner;

namespace {

struct CountedSchool {
    explicit CountedSchool(int seed)
        : instance(tests::provinceOf({300, 500, 8, 5, 2, 1, 8, 15, std::uint64_t(seed)})), bound(classLevelOf(instance, {})), classes(bound.level())
    {
        for (int step = 0; step < 30; ++step)
            bound.step();
        FirstClasses(bound, classes).open(std::uint64_t(seed));
    }

    Instance instance;
    Bound bound;
    CountedClasses classes;
};

/// Class costs and charges, day by day from the demand.
double fullCost(const CountedSchool &school)
{
    double cost = 0;
    for (int course = 0; course < int(school.instance.courses.size()); ++course) {
        const Demand &demand = school.bound.level().courses[size_t(course)].demand;
        for (int day = 0; day <= school.instance.days; ++day) {
            int seats = 0;
            for (const CountedClass &one : school.classes.of(course))
                seats += school.classes.daysOf(one).to <= day ? one.seats : 0;
            cost += double(demand.row(day)[std::min(demand.states(), seats / demand.step())]) / demand.scale();
        }
        cost += double(school.classes.of(course).size()) * classCost(school.instance.courses[size_t(course)]);
    }
    return cost;
}

/// What a set of counted classes must keep, rooms as far as counting goes.
QString objectionTo(const CountedSchool &school, bool mayLackRooms)
{
    std::vector<std::vector<int>> free;
    for (const RoomGroup &group : school.bound.level().groups)
        free.push_back(group.free);
    std::set<std::pair<int, int>> taught;
    for (const CountedClass &one : school.classes.all()) {
        const Span days = school.classes.daysOf(one);
        const Course &course = school.instance.courses[size_t(one.course)];
        if (days.from < 0 || days.to > school.instance.days)
            return QStringLiteral("a class outside the plan");
        if (std::find(course.lecturers.begin(), course.lecturers.end(), one.lecturer) == course.lecturers.end())
            return QStringLiteral("a lecturer who may not teach the course");
        for (Span away : school.instance.lecturers[size_t(one.lecturer)].blocked)
            if (away.meets(days))
                return QStringLiteral("a lecturer who is away");
        for (int day = days.from; day < days.to; ++day) {
            if (!taught.emplace(one.lecturer, day).second)
                return QStringLiteral("a lecturer in two classes");
            --free[size_t(one.group)][size_t(day)];
        }
    }
    if (free != school.classes.freeRooms())
        return QStringLiteral("rooms counted wrongly");
    for (const std::vector<int> &group : free)
        if (!mayLackRooms && std::any_of(group.begin(), group.end(), [](int rooms) { return rooms < 0; }))
            return QStringLiteral("a room is lacking");
    return {};
}

/// On how many days, over the first thousands of moves, rooms of the group were lacking.
int lackingAtFirst(int group, const std::vector<std::vector<double>> &roomPrices)
{
    CountedSchool school(1);
    CountedMoves walk(school.classes, 1, roomPrices);
    int lacking = 0;
    for (int slice = 0; slice < 20; ++slice) {
        walk.run(0, 1000);
        const std::vector<int> &free = school.classes.freeRooms()[size_t(group)];
        lacking += int(std::count_if(free.begin(), free.end(), [](int rooms) { return rooms < 0; }));
    }
    return lacking;
}

/// So many people wait for one course, in rooms of 60 and 80 seats.
Instance oneCourseFor(int people)
{
    Instance instance;
    instance.days = 20;
    instance.units.push_back({people, {}});
    instance.rooms = {{60, {}}, {80, {}}};
    instance.lecturers.emplace_back();
    instance.courses.push_back({2, 1, 80, {0}});
    for (int person = 0; person < people; ++person) {
        instance.persons.emplace_back();
        instance.gaps.push_back({person, 0, 1, false});
        instance.wishes.push_back({person, 0, {{person, {0, instance.days}}}});
    }
    return instance;
}

} // namespace

class TestCountedClasses : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void firstClasses_fitIntoRoomsAndLecturers()
    {
        for (int seed = 1; seed <= 5; ++seed) {
            const CountedSchool school(seed);
            QVERIFY(school.classes.count() > 0);
            QCOMPARE(objectionTo(school, false), QString());
        }
    }

    /// A million moves: the sum of what each was said to change is what the whole has changed.
    void moves_onARandomWalk_costWhatTheWholeCosts()
    {
        for (int seed = 1; seed <= 2; ++seed) {
            CountedSchool school(seed);
            const double before = fullCost(school);
            CountedMoves moves(school.classes, std::uint64_t(seed));
            for (int slice = 0; slice < 50; ++slice) {
                moves.run(slice / 50.0, 10'000);
                QVERIFY2(std::abs(before + moves.change() - fullCost(school)) < 0.01, qPrintable(QString::number(slice)));
                QCOMPARE(objectionTo(school, slice / 50.0 < CountedMoves::mayLackUntil), QString());
            }
            QVERIFY(moves.change() < 0);
        }
    }

    /// At first rooms may be lacking: without that the search would prove nothing here.
    void rooms_mayBeLackingAtFirst_neverInTheEnd()
    {
        CountedSchool school(1);
        CountedMoves moves(school.classes, 1);
        int lacking = 0;
        for (int slice = 0; slice < 20; ++slice) {
            moves.run(0, 1000);
            lacking += objectionTo(school, false).isEmpty() ? 0 : 1;
        }
        QVERIFY(lacking > 0);
        moves.run(CountedMoves::mayLackUntil, 0);
        QCOMPARE(objectionTo(school, false), QString());
    }

    void rooms_lackWhereTheyAreWorthLittle_data()
    {
        QTest::addColumn<double>("worth"); // a day in a room of the first group
        QTest::addColumn<bool>("lacks");
        QTest::newRow("as elsewhere") << 0.0 << true;
        QTest::newRow("more than any class is worth") << 1e9 << false;
    }

    void rooms_lackWhereTheyAreWorthLittle()
    {
        QFETCH(double, worth);
        QFETCH(bool, lacks);
        const auto days = size_t(CountedSchool(1).instance.days);
        const std::vector<std::vector<double>> prices{std::vector<double>(days, worth), std::vector<double>(days, 0.0)};
        QCOMPARE(lackingAtFirst(0, prices) > 0, lacks);
        QVERIFY(lackingAtFirst(1, prices) > 0);
    }

    void seats_ofLargeCourses_areCountedByWhatClassesHaveInCommon_data()
    {
        QTest::addColumn<int>("people");
        QTest::addColumn<int>("step"); // seats
        QTest::newRow("a usual course") << 4'500 << 20;
        QTest::newRow("the largest of a province of 300,000") << 45'000 << 20;
        QTest::newRow("beyond what a programme can hold: coarser") << 60'000 << 24;
    }

    void seats_ofLargeCourses_areCountedByWhatClassesHaveInCommon()
    {
        QFETCH(int, people);
        const Instance instance = oneCourseFor(people);
        const ClassLevel level = classLevelOf(instance, {});
        QTEST(level.courses[0].demand.step(), "step");
    }

    void oneSeed_onePlan()
    {
        const auto after = [](std::uint64_t seed) {
            CountedSchool school(1);
            CountedMoves moves(school.classes, seed);
            for (int slice = 0; slice < 10; ++slice)
                moves.run(slice / 10.0, 2000);
            std::vector<std::array<int, 4>> classes;
            for (const CountedClass &one : school.classes.all())
                classes.push_back({one.course, one.first, one.group, one.lecturer});
            return classes;
        };
        QVERIFY(after(1) == after(1));
        QVERIFY(after(1) != after(2));
    }
};

LOTRINH_TEST(TestCountedClasses)
#include "tst_countedclasses.moc"
