// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "province.h"
#include "support/manytests.h"

#include "planner/classmoves.h"
#include "planner/constraints.h"
#include "planner/replanning.h"

using namespace lotrinh;
using namespace lotrinh::planner;

namespace {

tests::ProvinceShape smallSchool(int seed)
{
    return {300, 500, 8, 5, 2, 1, 8, 15, std::uint64_t(seed)};
}

Draft firstDraft(const Instance &instance)
{
    Draft draft{{}, std::vector<int>(instance.wishes.size(), -1), {}};
    openFurther(instance, draft, [] { return true; });
    return draft;
}

/// The open classes and who sits in them.
Plan planOf(const std::vector<PlannedClass> &classes, const Seating &seating)
{
    Plan plan;
    std::vector<int> placeNow;
    for (const PlannedClass &one : classes) {
        placeNow.push_back(one.room < 0 ? -1 : int(plan.classes.size()));
        if (one.room >= 0)
            plan.classes.push_back(one);
    }
    for (int seat : seating.seats())
        plan.seats.push_back(seat < 0 ? -1 : placeNow[seat]);
    return plan;
}

std::int64_t peopleCost(const Instance &instance, const Plan &plan)
{
    const Cost cost = costOf(instance, plan);
    return cost.lateness + cost.unserved;
}

} // namespace

class TestClassMoves : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Rooms, lecturers, seats, units and people, whether a try is kept or taken back.
    void plan_onARandomWalk_breaksNoRule()
    {
        for (int seed = 1; seed <= 3; ++seed) {
            const Instance instance = tests::provinceOf(smallSchool(seed));
            Draft draft = firstDraft(instance);
            addSpareClasses(instance, draft);
            Seating seating = seatingOf(instance, draft);
            PeopleSearch people(seating, 1);
            ClassMoves classes(draft.classes, seating, people, std::uint64_t(seed));
            int changed = 0;
            for (int move = 0; move < 3000; ++move) {
                changed += classes.step(60) ? 1 : 0;
                if (move % 10 != 0)
                    continue;
                const Plan plan = planOf(draft.classes, seating);
                QCOMPARE(violationsOf(instance, plan).size(), size_t(0));
                QCOMPARE(seating.cost(), peopleCost(instance, plan));
            }
            QVERIFY2(changed > 100, qPrintable(QString::number(changed)));
        }
    }

    void cold_neverCostsMore_data()
    {
        QTest::addColumn<bool>("isKept");
        QTest::newRow("nothing kept") << false;
        QTest::newRow("the classes kept: what moves and goes is paid for") << true;
    }
    void cold_neverCostsMore()
    {
        QFETCH(bool, isKept);
        const Instance instance = tests::provinceOf(smallSchool(4));
        Draft draft = firstDraft(instance);
        Plan kept;
        if (isKept)
            kept = {draft.classes, std::vector<int>(instance.wishes.size(), -1)};
        addSpareClasses(instance, draft);
        Seating seating = seatingOf(instance, draft);
        PeopleSearch people(seating, 1);
        ClassMoves classes(draft.classes, seating, people, 1);
        classes.keep(kept.classes);
        const auto costNow = [&] {
            const Plan plan = planOf(draft.classes, seating);
            return costOf(instance, plan).total() + changeCost(instance, plan, kept);
        };
        const std::int64_t first = costNow();
        std::int64_t last = first;
        for (int move = 0; move < 3000; ++move) {
            if (!classes.step(0))
                continue;
            const std::int64_t now = costNow();
            QVERIFY(now <= last);
            last = now;
        }
        QVERIFY(last < first);
        QVERIFY(!isKept || changeCost(instance, planOf(draft.classes, seating), kept) > 0);
    }

    /// A class of the wrong course, in the one room and at the one time there is, gives way to the one that is wanted.
    void classNobodyNeeds_isReplaced()
    {
        Instance instance;
        instance.days = 5;
        instance.rooms = {{10, {}}};
        instance.lecturers = {{}};
        instance.units = {{10, {}}};
        instance.courses = {{5, 1, 10, {0}}, {5, 1, 10, {0}}};
        for (int person = 0; person < 6; ++person) {
            const int course = person < 1 ? 0 : 1;
            instance.persons.push_back({0, {}});
            instance.gaps.push_back({person, 0, 8, false});
            instance.wishes.push_back({person, course, {{person, {0, 5}}}});
        }
        Draft draft{{{0, 0, 0, 0}}, {0, -1, -1, -1, -1, -1}, {}};
        addSpareClasses(instance, draft);
        Seating seating = seatingOf(instance, draft);
        PeopleSearch people(seating, 1);
        ClassMoves classes(draft.classes, seating, people, 1);
        for (int move = 0; move < 500; ++move)
            classes.step(0);
        const Plan plan = planOf(draft.classes, seating);
        QCOMPARE(plan.classes.size(), size_t(1));
        QCOMPARE(plan.classes.front().course, 1);
        QCOMPARE(std::count(plan.seats.begin(), plan.seats.end(), 0), 5);
    }

    void spareClasses_seatNobodyAndMoveNoSeat()
    {
        Instance instance = tests::provinceOf(smallSchool(5));
        instance.standing.push_back({0, {0, instance.courses[0].days}, instance.courses[0].days - 1, 1, {}, 0});
        Draft draft = firstDraft(instance);
        const Plan before{draft.classes, draft.seats};
        addSpareClasses(instance, draft);
        const Seating seating = seatingOf(instance, draft);
        for (size_t place = before.classes.size(); place < draft.classes.size(); ++place)
            QVERIFY(!seating.hasSeat(int(place)));
        for (size_t wish = 0; wish < before.seats.size(); ++wish)
            if (before.seats[wish] >= 0) {
                const bool stands = before.seats[wish] >= int(before.classes.size());
                QCOMPARE(draft.seats[wish], before.seats[wish] + (stands ? int(draft.classes.size() - before.classes.size()) : 0));
            }
    }
};

LOTRINH_TEST(TestClassMoves)
#include "tst_classmoves.moc"
