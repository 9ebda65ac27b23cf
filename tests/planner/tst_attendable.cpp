// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "smallschool.h"

#include "planner/attendable.h"
#include "planner/seating.h"
#include "support/manytests.h"

#include <QTest>
#include <algorithm>
#include <functional>

using namespace lotrinh;
using namespace lotrinh::planner;
using namespace Qt::StringLiterals;

/// Which classes somebody could sit in at all: from the first to the last.
class TestAttendable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ends_data();
    void ends();
    void ends_areThoseOfEveryClassOneMaySitIn_data();
    void ends_areThoseOfEveryClassOneMaySitIn();
};

namespace {

/// One person, one course of three days, ten days.
Instance lonelySchool()
{
    Instance school;
    school.days = 10;
    school.units = {{1, {}}};
    school.persons = {{0, {}}};
    school.rooms = {{4, {}}};
    school.lecturers = {{{}}};
    school.courses = {{3, 1, 4, {0}}};
    school.gaps = {{0, 0, 1, false}};
    school.wishes = {{0, 0, {{0, {0, 10}}}}};
    return school;
}

QString textOf(Span ends)
{
    return ends.isEmpty() ? u"never"_s : u"%1 to %2"_s.arg(ends.from).arg(ends.to);
}

/// By trying every day, and every class that stands.
Span triedEnds(const Instance &school, const Wish &wish)
{
    std::vector<PlannedClass> classes;
    const Course &course = school.courses[size_t(wish.course)];
    for (int first = std::max(0, course.open.from); first + course.days <= std::min(school.days, course.open.to); ++first)
        classes.push_back({wish.course, first, 0, 0});
    const Seating seating(school, classes);
    const int who = int(&wish - school.wishes.data());
    Span ends;
    for (int place : seating.placesOf(wish.course)) {
        const Place &facts = seating.places()[size_t(place)];
        if (!seating.hasSeat(place) || !seating.isPersonFree(who, place) || seating.unitRoom(school.persons[size_t(wish.person)].unit, facts.days) < 1)
            continue;
        ends = ends.isEmpty() ? Span{facts.end, facts.end + 1} : Span{std::min(ends.from, facts.end), std::max(ends.to, facts.end + 1)};
    }
    return ends;
}

} // namespace

void TestAttendable::ends_data()
{
    QTest::addColumn<Instance>("school");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &expected, const std::function<void(Instance &)> &change) {
        Instance school = lonelySchool();
        change(school);
        QTest::newRow(name) << school << expected;
    };
    row("free all the time", u"2 to 10"_s, [](Instance &) {});
    row("busy at first", u"5 to 10"_s, [](Instance &school) { school.persons[0].blocked = {{0, 3}}; });
    row("busy at last", u"2 to 6"_s, [](Instance &school) { school.persons[0].blocked = {{6, 10}}; });
    row("busy in between", u"2 to 10"_s, [](Instance &school) { school.persons[0].blocked = {{4, 5}}; });
    row("never free for three days", u"never"_s, [](Instance &school) { school.persons[0].blocked = {{2, 3}, {5, 6}, {8, 9}}; });
    row("free for three days once", u"5 to 6"_s, [](Instance &school) { school.persons[0].blocked = {{2, 3}, {6, 7}, {8, 9}}; });
    row("others of the unit are away", u"4 to 10"_s, [](Instance &school) { school.units[0].away = {0, 1, 0, 0, 0, 0, 0, 0, 0, 0}; });
    row("one of two is away", u"2 to 10"_s, [](Instance &school) { school.units[0] = {2, {0, 1, 0, 0, 0, 0, 0, 0, 0, 0}}; });
    row("the course begins late", u"6 to 10"_s, [](Instance &school) { school.courses[0].open = {4, 99}; });
    row("the course ends soon", u"2 to 3"_s, [](Instance &school) { school.courses[0].open = {0, 3}; });
    row("the course has no room for a class", u"never"_s, [](Instance &school) { school.courses[0].open = {0, 2}; });
    const StandingClass standing{0, {0, 2}, 1, 1, {}, 0};
    row("a class that stands ends sooner", u"1 to 10"_s, [=](Instance &school) { school.standing = {standing}; });
    row("it is full", u"2 to 10"_s, [=](Instance &school) {
        school.standing = {standing};
        school.standing[0].freeSeats = 0;
    });
    row("one is on its list", u"2 to 10"_s, [=](Instance &school) {
        school.standing = {standing};
        school.standing[0].closedTo = {0};
    });
    row("one is busy then", u"3 to 10"_s, [=](Instance &school) {
        school.standing = {standing};
        school.persons[0].blocked = {{0, 1}};
    });
}

void TestAttendable::ends()
{
    QFETCH(Instance, school);
    QTEST(textOf(attendableEnds(school, school.wishes[0])), "expected");
    QCOMPARE(textOf(triedEnds(school, school.wishes[0])), textOf(attendableEnds(school, school.wishes[0])));
}

void TestAttendable::ends_areThoseOfEveryClassOneMaySitIn_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 200; ++seed)
        QTest::addRow("school %d", seed) << seed;
}

void TestAttendable::ends_areThoseOfEveryClassOneMaySitIn()
{
    QFETCH(int, seed);
    Instance school = tests::crowdedSchool(std::uint64_t(seed));
    planner::Random random(std::uint64_t(seed) + 1000);
    for (Person &person : school.persons)
        for (int span = random.below(6); span > 0; --span) {
            const int from = random.below(school.days);
            person.blocked.push_back({from, std::min(school.days, from + 1 + random.below(8))});
        }
    for (Unit &unit : school.units) {
        unit.away.resize(size_t(school.days));
        for (int &away : unit.away)
            away = random.below(unit.limit + 1);
    }
    for (const Wish &wish : school.wishes)
        QCOMPARE(textOf(attendableEnds(school, wish)), textOf(triedEnds(school, wish)));
}

LOTRINH_TEST(TestAttendable)
#include "tst_attendable.moc"
