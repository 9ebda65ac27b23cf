// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "province.h"
#include "smallschool.h"

#include "planner/explain.h"
#include "support/manytests.h"

#include <QTest>
#include <set>

using namespace lotrinh;
using namespace lotrinh::planner;
using namespace lotrinh::tests;

namespace {

Budget rounds(int iterations, std::uint64_t seed = 1)
{
    Budget budget;
    budget.iterations = iterations;
    budget.seed = seed;
    return budget;
}

bool isSame(const Plan &a, const Plan &b)
{
    return a.classes == b.classes && a.seats == b.seats;
}

/// A few people, few days: small enough to try every plan.
Instance tinySchool(std::uint64_t seed)
{
    Random random(seed);
    Instance school;
    school.days = 4;
    school.units = {{1 + random.below(2), {}}, {2, {}}};
    school.rooms = {{1 + random.below(3), {}}};
    if (random.below(2) == 0)
        school.rooms[0].blocked.push_back({random.below(4), 4});
    school.lecturers = {{{}}};
    school.courses = {{1 + random.below(2), 1 + random.below(2), 3, {0}}, {1, 1, 2, {0}}};
    for (int person = 0; person < 4; ++person) {
        school.persons.push_back({random.below(2), {}});
        if (random.below(3) == 0)
            school.persons.back().blocked.push_back({random.below(2), 1 + random.below(4)});
        // Dear enough that opening classes can pay.
        const bool isDueAfterEnd = random.below(5) == 0;
        school.gaps.push_back({person, isDueAfterEnd ? 4 : random.below(5), 8, isDueAfterEnd});
        if (random.below(2) == 0)
            school.gaps.push_back({person, random.below(3), 8, false});
    }
    for (int course = 0; course < 2; ++course)
        for (int person = 0; person < 4; ++person) {
            Wish wish{person, course, {}};
            for (int gap = 0; gap < int(school.gaps.size()); ++gap)
                if (school.gaps[size_t(gap)].person == person && random.below(3) > 0)
                    wish.gaps.push_back({gap, {random.below(2), 4}});
            if (!wish.gaps.empty())
                school.wishes.push_back(std::move(wish));
        }
    return school;
}

/// The least cost of all plans, by trying them.
class EveryPlan {
public:
    explicit EveryPlan(const Instance &school) : m_school(school) { openClasses(0); }
    std::int64_t least() const { return m_least; }
    const Plan &best() const { return m_best; }

private:
    void openClasses(int day)
    {
        if (day >= m_school.days) {
            m_plan.seats.assign(m_school.wishes.size(), -1);
            seat(0);
            return;
        }
        openClasses(day + 1);
        for (int course = 0; course < int(m_school.courses.size()); ++course) {
            m_plan.classes.push_back({course, day, 0, 0});
            openClasses(day + m_school.courses[size_t(course)].days);
            m_plan.classes.pop_back();
        }
    }
    void seat(size_t wish)
    {
        if (wish == m_school.wishes.size()) {
            const std::int64_t cost = costOf(m_school, m_plan).total();
            if (cost < m_least && violationsOf(m_school, m_plan).empty()) {
                m_least = cost;
                m_best = m_plan;
            }
            return;
        }
        seat(wish + 1);
        for (size_t place = 0; place < m_plan.classes.size(); ++place)
            if (m_plan.classes[place].course == m_school.wishes[wish].course) {
                m_plan.seats[wish] = int(place);
                seat(wish + 1);
            }
        m_plan.seats[wish] = -1;
    }

    const Instance &m_school;
    Plan m_plan, m_best;
    std::int64_t m_least = 1LL << 60;
};

ProvinceShape village(std::uint64_t seed)
{
    return {400, 600, 16, 5, 2, 1, 8, 15, seed};
}

/// The reason for the first gap nothing serves.
Obstacle obstacleIn(const Instance &school, const Plan &plan)
{
    const auto served = servedGaps(school, plan);
    const auto obstacles = obstaclesOf(school, plan, served);
    const auto first = std::find(served.begin(), served.end(), 0);
    return obstacles.at(size_t(first - served.begin()));
}

} // namespace

class TestYearPlanner : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bound_isNoMoreThanTheLeastOfAllPlans_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 24; ++seed)
            QTest::addRow("school %d", seed) << seed;
    }
    void bound_isNoMoreThanTheLeastOfAllPlans()
    {
        QFETCH(int, seed);
        const Instance school = tinySchool(std::uint64_t(seed));
        const EveryPlan every(school);
        const PlanAnswer answer = planYear(school, rounds(40));
        QVERIFY2(answer.bound <= every.least(), qPrintable(QStringLiteral("%1 > %2").arg(answer.bound).arg(every.least())));
        QVERIFY(violationsOf(school, answer.plan).empty());
        QVERIFY(answer.cost.total() >= every.least());
    }

    /// Three of one unit are late for a course of two days, and four days are left: with one away at a time two of them
    /// can be taught, one after the other.
    void bound_knowsHowManyAUnitMaySend_data()
    {
        QTest::addColumn<int>("limit");
        QTest::addColumn<int>("leastCost");
        QTest::newRow("one at a time") << 1 << 200 + 8 * 2 + 200 + 8 * 4 + 8 * (4 + 60);
        QTest::newRow("all three at once") << 3 << 200 + 3 * 8 * 2;
    }
    void bound_knowsHowManyAUnitMaySend()
    {
        QFETCH(int, limit);
        QFETCH(int, leastCost);
        Instance school;
        school.days = 4;
        school.units = {{limit, {}}};
        school.rooms = {{3, {}}};
        school.lecturers = {{{}}};
        school.courses = {{2, 1, 3, {0}}};
        for (int person = 0; person < 3; ++person) {
            school.persons.push_back({0, {}});
            school.gaps.push_back({person, 0, 8, false});
            school.wishes.push_back({person, 0, {{person, {0, 4}}}});
        }
        const PlanAnswer answer = planYear(school, rounds(50));
        QCOMPARE(int(answer.cost.total()), leastCost);
        QVERIFY2(answer.bound <= leastCost && answer.bound >= leastCost - 8, qPrintable(QString::number(answer.bound)));
    }

    /// One is busy until the fifth day, one for ever: neither is late for want of a class.
    void bound_knowsWhenPeopleCanCome()
    {
        Instance school;
        school.days = 10;
        school.units = {{3, {}}};
        school.rooms = {{3, {}}};
        school.lecturers = {{{}}};
        school.courses = {{2, 1, 3, {0}}};
        for (int person = 0; person < 2; ++person) {
            school.persons.push_back({0, {{0, person == 0 ? 5 : 10}}});
            school.gaps.push_back({person, 0, 8, false});
            school.wishes.push_back({person, 0, {{person, {0, 10}}}});
        }
        const PlanAnswer answer = planYear(school, rounds(50));
        const int least = 200 + 8 * 7 + 8 * (10 + 60);
        QCOMPARE(int(answer.cost.total()), least);
        QVERIFY2(answer.bound <= least && answer.bound >= least - 8, qPrintable(QString::number(answer.bound)));
    }

    void plan_ofAVillage_breaksNoRuleAndIsNearTheBound_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 3; ++seed)
            QTest::addRow("village %d", seed) << seed;
    }
    void plan_ofAVillage_breaksNoRuleAndIsNearTheBound()
    {
        QFETCH(int, seed);
        const Instance school = provinceOf(village(std::uint64_t(seed)));
        const PlanAnswer answer = planYear(school, rounds(200));
        QVERIFY(violationsOf(school, answer.plan).empty());
        QCOMPARE(answer.cost, costOf(school, answer.plan));
        QVERIFY(answer.bound > 0 && answer.bound <= answer.cost.total());
        QVERIFY(!answer.plan.classes.empty());
        const std::int64_t idle = costOf(school, {{}, std::vector<int>(school.wishes.size(), -1)}).total();
        QVERIFY2(answer.cost.total() < idle * 9 / 10, qPrintable(QStringLiteral("%1 of %2").arg(answer.cost.total()).arg(idle)));
    }

    void plan_withTheSameSeed_isTheSame()
    {
        const Instance school = provinceOf(village(5));
        const PlanAnswer one = planYear(school, rounds(60, 9));
        QVERIFY(isSame(one.plan, planYear(school, rounds(60, 9)).plan));
        QVERIFY(!isSame(one.plan, planYear(school, rounds(60, 10)).plan));
    }

    void plan_whenStopped_isTheBestSoFar()
    {
        const Instance school = provinceOf(village(6));
        bool wasToldOfAPlan = false;
        std::int64_t shown = 0;
        const PlanAnswer answer = planYear(school, rounds(1'000'000), [&](const Progress &progress) {
            wasToldOfAPlan = wasToldOfAPlan || progress.hasPlan;
            shown = progress.cost;
            return !progress.hasPlan;
        });
        QVERIFY(wasToldOfAPlan);
        QCOMPARE(answer.cost.total(), shown);
        QVERIFY(violationsOf(school, answer.plan).empty());
    }

    /// Whoever watches sees the plan get better also while people are moved about, which is most of the time.
    void plan_isShownAsItGetsBetter()
    {
        std::set<std::int64_t> shown;
        planYear(provinceOf(village(6)), rounds(300), [&](const Progress &progress) {
            if (progress.hasPlan)
                shown.insert(progress.cost);
            return true;
        });
        // The first plan, people by flow, people moved about, and the last flow would be four.
        QVERIFY2(shown.size() >= 8, qPrintable(QString::number(shown.size())));
    }

    void badInput_leavesAPlanForTheRestAndAReason_data()
    {
        QTest::addColumn<int>("reason");
        QTest::addColumn<bool>("restIsPlanned");
        QTest::newRow("no rooms") << int(Obstacle::NoRooms) << false;
        QTest::newRow("nobody teaches a course") << int(Obstacle::NoTeachers) << true;
        QTest::newRow("minimum cannot be met") << int(Obstacle::TooFewPeople) << true;
        QTest::newRow("somebody away all year") << int(Obstacle::NeverFree) << true;
        QTest::newRow("somebody away when classes are") << int(Obstacle::PersonAway) << true;
        QTest::newRow("course longer than the plan") << int(Obstacle::NoTime) << true;
    }
    void badInput_leavesAPlanForTheRestAndAReason()
    {
        QFETCH(int, reason);
        QFETCH(bool, restIsPlanned);
        Instance school = smallSchool();
        for (Gap &gap : school.gaps)
            gap.weight = 8;
        school.units[0].limit = 4;
        switch (Obstacle(reason)) {
        case Obstacle::NoRooms:
            school.rooms.clear();
            break;
        case Obstacle::NoTeachers:
            school.courses[1].lecturers.clear();
            break;
        case Obstacle::TooFewPeople:
            school.courses[1].minSize = 5;
            school.courses[1].maxSize = 6;
            school.rooms.push_back({9, {}});
            break;
        case Obstacle::NeverFree:
            school.persons[0].blocked.push_back({0, 10});
            school.courses[0].maxSize = 4;
            break;
        case Obstacle::PersonAway:
            // Free again when the others' classes are over, and not late enough for one of their own.
            school.persons[0].blocked.push_back({0, 7});
            school.gaps[0].weight = school.gaps[4].weight = 1;
            school.courses[0].maxSize = school.courses[1].maxSize = 4;
            school.rooms[1].seats = 4;
            break;
        case Obstacle::NoTime:
            school.courses[1].days = 11;
            break;
        default:
            QFAIL("not a case");
        }
        const PlanAnswer answer = planYear(school, rounds(50));
        QVERIFY(violationsOf(school, answer.plan).empty());
        QCOMPARE(!answer.plan.classes.empty(), restIsPlanned);
        const auto served = servedGaps(school, answer.plan);
        QVERIFY(std::count(served.begin(), served.end(), 0) > 0);
        QCOMPARE(int(obstacleIn(school, answer.plan)), reason);
    }

    void nothingToPlan_isAnEmptyPlan()
    {
        const PlanAnswer answer = planYear(Instance{}, rounds(5));
        QVERIFY(answer.plan.classes.empty());
        QCOMPARE(answer.cost.total(), 0);
        QCOMPARE(answer.bound, 0);
    }

    void replan_withNothingChanged_keepsAlmostEverything()
    {
        const Instance school = provinceOf(village(7));
        const PlanAnswer first = planYear(school, rounds(200));
        Prior prior;
        prior.kept = first.plan;
        const PlanAnswer again = planYear(school, rounds(50, 2), {}, prior);
        QVERIFY(violationsOf(school, again.plan).empty());
        QVERIFY(again.cost.total() <= first.cost.total());
        QCOMPARE(again.cost.changes, changeCost(school, again.plan, first.plan));
        QVERIFY2(again.cost.changes <= first.cost.total() / 20, qPrintable(QString::number(again.cost.changes)));
    }

    void replan_withARoomClosed_leavesThoseDaysAndKeepsPins()
    {
        Instance school = provinceOf(village(8));
        const PlanAnswer first = planYear(school, rounds(200));
        Prior prior;
        prior.kept = first.plan;
        for (const PlannedClass &one : first.plan.classes)
            if (one.room != 0 && prior.pinned.size() < 3)
                prior.pinned.push_back(one);
        QVERIFY(!prior.pinned.empty());
        school.rooms[0].blocked.push_back({40, 60});
        const PlanAnswer again = planYear(school, rounds(50), {}, prior);
        QVERIFY(violationsOf(school, again.plan).empty());
        QCOMPARE(again.pins, std::vector<PinObstacle>(prior.pinned.size(), PinObstacle::None));
        for (const PlannedClass &pin : prior.pinned)
            QVERIFY(std::find(again.plan.classes.begin(), again.plan.classes.end(), pin) != again.plan.classes.end());
        QVERIFY(again.bound <= again.cost.total());
    }

    void pins_holdWithoutAKeptPlan()
    {
        const Instance school = provinceOf(village(9));
        int room = 0;
        while (school.rooms[size_t(room)].seats < school.courses[0].minSize)
            ++room;
        Prior prior;
        prior.pinned = {{0, 100, room, school.courses[0].lecturers.front()}};
        const auto obstacles = pinObstacles(school, prior.pinned);
        const PlanAnswer answer = planYear(school, rounds(60), {}, prior);
        QCOMPARE(answer.pins, obstacles);
        const auto found = std::find(answer.plan.classes.begin(), answer.plan.classes.end(), prior.pinned[0]);
        QCOMPARE(found != answer.plan.classes.end(), obstacles[0] == PinObstacle::None);
        QVERIFY(violationsOf(school, answer.plan).empty());
    }

    void pinObstacles_sayWhatStandsAgainst_data()
    {
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("room");
        QTest::addColumn<int>("lecturer");
        QTest::addColumn<int>("minSize");
        QTest::addColumn<int>("obstacle");
        QTest::newRow("fits") << 6 << 0 << 1 << 2 << int(PinObstacle::None);
        QTest::newRow("ends after the plan") << 8 << 0 << 1 << 2 << int(PinObstacle::OutsidePlan);
        QTest::newRow("room blocked") << 3 << 1 << 1 << 2 << int(PinObstacle::RoomTaken);
        QTest::newRow("room too small") << 6 << 1 << 1 << 3 << int(PinObstacle::RoomTooSmall);
        QTest::newRow("lecturer away") << 1 << 0 << 1 << 2 << int(PinObstacle::LecturerTaken);
        QTest::newRow("people not enough") << 6 << 0 << 1 << 4 << int(PinObstacle::TooFewPeople);
    }
    void pinObstacles_sayWhatStandsAgainst()
    {
        QFETCH(int, first);
        QFETCH(int, room);
        QFETCH(int, lecturer);
        QFETCH(int, minSize);
        QFETCH(int, obstacle);
        Instance school = smallSchool();
        school.courses[1].minSize = minSize;
        school.courses[1].maxSize = 5;
        const auto found = pinObstacles(school, {{1, first, room, lecturer}});
        QCOMPARE(int(found.front()), obstacle);
        // A second one beside the first has the room to itself no more.
        if (found.front() == PinObstacle::None)
            QCOMPARE(int(pinObstacles(school, {{1, first, room, lecturer}, {1, first, room, 0}}).back()), int(PinObstacle::RoomTaken));
        QCOMPARE(int(pinObstacles(school, {{0, 6, 0, 1}}).front()), int(PinObstacle::NotQualified));
    }
};

LOTRINH_TEST(TestYearPlanner)
#include "tst_yearplanner.moc"
