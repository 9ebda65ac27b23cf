// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "province.h"
#include "support/manytests.h"

#include "planner/besideclasses.h"
#include "planner/constraints.h"
#include "planner/random.h"

using namespace lotrinh;
using namespace lotrinh::planner;

namespace {

/// A school of one course: a class with ten seats stands in the draft, so many people wait, no more than ten are seated.
struct BusySchool {
    BusySchool(int people, int rooms, int lecturers)
    {
        instance.days = 10;
        instance.units = {{people, {}}};
        instance.rooms.assign(size_t(rooms), {10, {}});
        instance.lecturers.assign(size_t(lecturers), {});
        instance.courses = {{5, 3, 10, {}}};
        for (int lecturer = 0; lecturer < lecturers; ++lecturer)
            instance.courses[0].lecturers.push_back(lecturer);
        for (int person = 0; person < people; ++person) {
            instance.persons.push_back({0, {}});
            instance.gaps.push_back({person, 5, 8, false});
            instance.wishes.push_back({person, 0, {{person, {0, instance.days}}}});
            draft.seats.push_back(person < 10 ? 0 : -1);
        }
        draft.classes = {{0, 0, 0, 0}};
    }

    Instance instance;
    Draft draft;
};

Draft withClassesBeside(const Instance &instance, const Draft &draft, std::uint64_t seed)
{
    BesideClasses beside(instance, draft, seed);
    for (int slice = 0; slice <= 20; ++slice)
        beside.run(slice / 20.0, 2000);
    Draft grown = draft;
    beside.addTo(grown);
    return grown;
}

} // namespace

class TestBesideClasses : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void newClass_whereItIsNeededAndCanBe_data()
    {
        QTest::addColumn<int>("people");
        QTest::addColumn<int>("rooms");
        QTest::addColumn<int>("lecturers");
        QTest::addColumn<int>("added");
        QTest::newRow("nobody waits") << 10 << 2 << 2 << 0;
        QTest::newRow("two wait: others come along to make three") << 12 << 2 << 2 << 1;
        QTest::newRow("ten wait") << 20 << 2 << 2 << 1;
        QTest::newRow("thirty wait, two rooms for two weeks") << 40 << 2 << 2 << 3;
        QTest::newRow("the only room is free in the second week") << 40 << 1 << 2 << 1;
        QTest::newRow("the only lecturer is free in the second week") << 40 << 2 << 1 << 1;
    }
    void newClass_whereItIsNeededAndCanBe()
    {
        QFETCH(int, people);
        QFETCH(int, rooms);
        QFETCH(int, lecturers);
        const BusySchool school(people, rooms, lecturers);
        const Draft grown = withClassesBeside(school.instance, school.draft, 1);
        QCOMPARE(grown.classes.front(), school.draft.classes.front());
        QCOMPARE(grown.seats, school.draft.seats);
        QTEST(int(grown.classes.size()) - 1, "added");
        const Plan plan{grown.classes, grown.seats};
        QVERIFY(roomFree(school.instance, plan).empty());
        QVERIFY(lecturerFree(school.instance, plan).empty());
    }

    /// The classes of a whole draft stay where they are; whoever sits in a standing class still sits there.
    void draft_staysAsItIs()
    {
        for (int seed = 1; seed <= 5; ++seed) {
            Instance instance = tests::provinceOf({300, 500, 8, 5, 3, 2, 8, 15, std::uint64_t(seed)});
            StandingClass standing;
            standing.course = instance.wishes.front().course;
            standing.days = {0, instance.courses[size_t(standing.course)].days};
            standing.end = standing.days.to - 1;
            standing.freeSeats = 1;
            instance.standing.push_back(standing);
            Draft draft{{}, std::vector<int>(instance.wishes.size(), -1), {}};
            int opened = 0;
            openFurther(instance, draft, [&] { return ++opened < 40; });
            draft.seats.front() = int(draft.classes.size());
            const Draft grown = withClassesBeside(instance, draft, std::uint64_t(seed));
            QVERIFY(grown.classes.size() > draft.classes.size());
            QVERIFY(std::equal(draft.classes.begin(), draft.classes.end(), grown.classes.begin()));
            QCOMPARE(grown.seats.front(), int(grown.classes.size()));
            QVERIFY(std::equal(draft.seats.begin() + 1, draft.seats.end(), grown.seats.begin() + 1));
            const Plan plan{grown.classes, std::vector<int>(instance.wishes.size(), -1)};
            for (const auto &rule : {classWithinPlan, courseInForce, roomFree, lecturerQualified, lecturerFree})
                QCOMPARE(rule(instance, plan).size(), size_t(0));
        }
    }
};

LOTRINH_TEST(TestBesideClasses)
#include "tst_besideclasses.moc"
