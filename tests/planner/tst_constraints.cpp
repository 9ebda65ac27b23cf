// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "smallschool.h"

#include "planner/constraints.h"
#include "support/manytests.h"

#include <QTest>

using namespace lotrinh;
using namespace lotrinh::planner;
using lotrinh::tests::smallSchool;

namespace {

/// Course 0 on days 2 and 3 in room 0 with lecturer 0, persons 0 and 1 in it: nobody objects.
Plan harmless()
{
    return {{{0, 2, 0, 0}}, {0, 0, -1, -1, -1, -1, -1, -1}};
}

Plan with(std::vector<PlannedClass> classes, std::vector<int> seats)
{
    return {std::move(classes), std::move(seats)};
}

using RuleFunction = Violations (*)(const Instance &, const Plan &);

bool objects(RuleFunction function, Rule rule, const Instance &school, const Plan &plan)
{
    const Violations found = function(school, plan);
    for (const Violation &one : found)
        if (one.rule != rule)
            return false;
    const Violations all = violationsOf(school, plan);
    const auto same = std::count_if(all.begin(), all.end(), [&](const Violation &one) { return one.rule == rule; });
    return !found.empty() && same == std::ptrdiff_t(found.size());
}

Instance withStanding()
{
    Instance school = smallSchool();
    StandingClass one;
    one.course = 0;
    one.days = {8, 10};
    one.end = 9;
    one.freeSeats = 1;
    one.closedTo = {1};
    school.standing.push_back(one);
    return school;
}

} // namespace

/// Every hard rule of exchange.md §4: one plan that breaks it, and one beside it that does not.
class TestConstraints : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nobodyObjectsToAHarmlessPlan() { QVERIFY(violationsOf(smallSchool(), harmless()).empty()); }

    void classWithinPlan()
    {
        const Instance school = smallSchool();
        QVERIFY(objects(&planner::classWithinPlan, Rule::ClassWithinPlan, school, with({{0, 9, 0, 0}}, harmless().seats)));
        QVERIFY(objects(&planner::classWithinPlan, Rule::ClassWithinPlan, school, with({{0, -1, 0, 0}}, harmless().seats)));
        QVERIFY(planner::classWithinPlan(school, with({{0, 8, 0, 0}}, harmless().seats)).empty());
    }

    void courseInForce()
    {
        Instance school = smallSchool();
        school.courses[0].open = {3, 7};
        QVERIFY(objects(&planner::courseInForce, Rule::CourseInForce, school, harmless()));
        QVERIFY(objects(&planner::courseInForce, Rule::CourseInForce, school, with({{0, 6, 0, 0}}, harmless().seats)));
        QVERIFY(planner::courseInForce(school, with({{0, 5, 0, 0}}, harmless().seats)).empty());
    }

    void roomFree()
    {
        const Instance school = smallSchool();
        const std::vector<int> seats = harmless().seats;
        QVERIFY(objects(&planner::roomFree, Rule::RoomFree, school, with({{0, 2, 0, 0}, {1, 3, 0, 1}}, seats)));
        QVERIFY(planner::roomFree(school, with({{0, 2, 0, 0}, {1, 4, 0, 1}}, seats)).empty());
        QVERIFY(objects(&planner::roomFree, Rule::RoomFree, school, with({{0, 3, 1, 0}}, seats))); // blocked on 4 and 5
        QVERIFY(planner::roomFree(school, with({{0, 6, 1, 0}}, seats)).empty());
        QVERIFY(objects(&planner::roomFree, Rule::RoomFree, school, with({{0, 2, -1, 0}}, seats)));
    }

    void roomLargeEnough()
    {
        const Instance school = smallSchool();
        const std::vector<int> three{0, 0, 0, -1, -1, -1, -1, -1};
        QVERIFY(objects(&planner::roomLargeEnough, Rule::RoomLargeEnough, school, with({{0, 2, 1, 0}}, three)));
        QVERIFY(planner::roomLargeEnough(school, with({{0, 2, 0, 0}}, three)).empty());
    }

    void lecturerQualified()
    {
        const Instance school = smallSchool();
        QVERIFY(objects(&planner::lecturerQualified, Rule::LecturerQualified, school, with({{0, 2, 0, 1}}, harmless().seats)));
        QVERIFY(objects(&planner::lecturerQualified, Rule::LecturerQualified, school, with({{0, 2, 0, -1}}, harmless().seats)));
        QVERIFY(planner::lecturerQualified(school, with({{1, 2, 0, 1}}, harmless().seats)).empty());
    }

    void lecturerFree()
    {
        const Instance school = smallSchool();
        const std::vector<int> seats = harmless().seats;
        QVERIFY(objects(&planner::lecturerFree, Rule::LecturerFree, school, with({{0, 7, 0, 0}, {1, 6, 1, 0}}, seats)));
        QVERIFY(planner::lecturerFree(school, with({{0, 7, 0, 0}, {1, 6, 1, 1}}, seats)).empty());
        QVERIFY(objects(&planner::lecturerFree, Rule::LecturerFree, school, with({{1, 1, 0, 1}}, seats))); // away on 0 and 1
        QVERIFY(planner::lecturerFree(school, with({{1, 2, 0, 1}}, seats)).empty());
    }

    void leastSeatsTaken()
    {
        const Instance school = smallSchool();
        QVERIFY(objects(&planner::leastSeatsTaken, Rule::LeastSeatsTaken, school, with({{1, 2, 0, 1}}, {-1, -1, -1, -1, 0, -1, -1, -1})));
        QVERIFY(planner::leastSeatsTaken(school, with({{1, 2, 0, 1}}, {-1, -1, -1, -1, 0, -1, -1, 0})).empty());
    }

    void mostSeatsKept()
    {
        const Instance school = withStanding();
        QVERIFY(objects(&planner::mostSeatsKept, Rule::MostSeatsKept, school, with({{1, 2, 0, 1}}, {-1, -1, -1, -1, 0, 0, -1, 0})));
        QVERIFY(planner::mostSeatsKept(school, with({{1, 2, 0, 1}}, {-1, -1, -1, -1, 0, -1, -1, 0})).empty());
        QVERIFY(objects(&planner::mostSeatsKept, Rule::MostSeatsKept, school, with({}, {0, -1, 0, -1, -1, -1, -1, -1})));
        QVERIFY(planner::mostSeatsKept(school, with({}, {0, -1, -1, -1, -1, -1, -1, -1})).empty());
    }

    void oneClassADay()
    {
        const Instance school = smallSchool();
        const std::vector<int> both{0, -1, -1, -1, 1, -1, -1, -1};
        QVERIFY(objects(&planner::oneClassADay, Rule::OneClassADay, school, with({{0, 2, 0, 0}, {1, 3, 1, 1}}, both)));
        QVERIFY(planner::oneClassADay(school, with({{0, 2, 0, 0}, {1, 4, 1, 1}}, both)).empty());
    }

    void personAvailable()
    {
        const Instance school = withStanding();
        const std::vector<int> third{-1, -1, -1, 0, -1, -1, -1, -1};
        QVERIFY(objects(&planner::personAvailable, Rule::PersonAvailable, school, with({{0, 0, 0, 0}}, third)));
        QVERIFY(planner::personAvailable(school, with({{0, 1, 0, 0}}, third)).empty());
        // Person 1 is on the standing class's list already.
        QVERIFY(objects(&planner::personAvailable, Rule::PersonAvailable, school, with({}, {-1, 0, -1, -1, -1, -1, -1, -1})));
        QVERIFY(planner::personAvailable(school, with({}, {0, -1, -1, -1, -1, -1, -1, -1})).empty());
    }

    void unitLimit()
    {
        Instance school = smallSchool();
        QVERIFY(objects(&planner::unitLimit, Rule::UnitLimit, school, with({{0, 2, 0, 0}}, {0, 0, 0, -1, -1, -1, -1, -1})));
        QVERIFY(planner::unitLimit(school, with({{0, 2, 0, 0}}, {0, 0, -1, 0, -1, -1, -1, -1})).empty());
        school.units[0].away.assign(10, 0);
        school.units[0].away[3] = 1;
        QVERIFY(objects(&planner::unitLimit, Rule::UnitLimit, school, harmless()));
        school.units[0].away[3] = 0;
        school.units[0].away[4] = 2; // the day after
        QVERIFY(planner::unitLimit(school, harmless()).empty());
    }

    void seatServesAGap()
    {
        Instance school = smallSchool();
        school.wishes[0].gaps[0].ends = {4, 10};
        QVERIFY(objects(&planner::seatServesAGap, Rule::SeatServesAGap, school, harmless())); // ends on day 3
        QVERIFY(planner::seatServesAGap(school, with({{0, 3, 0, 0}}, harmless().seats)).empty());
        // A seat of one course's wish in a class of the other.
        QVERIFY(objects(&planner::seatServesAGap, Rule::SeatServesAGap, school, with({{1, 3, 0, 1}}, harmless().seats)));
    }
};

LOTRINH_TEST(TestConstraints)
#include "tst_constraints.moc"
