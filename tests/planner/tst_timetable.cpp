// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planner/timetable/files.h"
#include "planner/timetable/search.h"
#include "support/manytests.h"

#include <QTest>
#include <algorithm>

using namespace lotrinh;
using namespace lotrinh::planner::timetable;

namespace {

/// Two days of three periods, two rooms, three topics; topics 0 and 1 are one class's, 0 and 2 one lecturer's.
const QByteArray text = R"(Name: Small
Courses: 3
Rooms: 2
Days: 2
Periods_per_day: 3
Curricula: 1
Constraints: 1

COURSES:
T0 GV1 2 2 30
T1 GV2 2 1 10
T2 GV1 1 1 20

ROOMS:
A 25
B	40

CURRICULA:
Q1  2 T0 T1

UNAVAILABILITY_CONSTRAINTS:
T1 0 0

END.
)";

Instance small()
{
    return *readInstance(QStringLiteral("small.ctt"), text);
}

/// Nobody objects: (topic, room, period).
Timetable harmless()
{
    return {{0, 1, 0}, {0, 1, 3}, {1, 0, 1}, {1, 0, 4}, {2, 0, 2}};
}

Timetable with(size_t place, Lecture lecture)
{
    Timetable changed = harmless();
    changed[place] = lecture;
    return changed;
}

Instance madeUp(std::uint64_t seed)
{
    planner::Random random(seed);
    Instance instance;
    instance.days = 4;
    instance.periodsADay = 5;
    instance.rooms = {{"A", 20}, {"B", 35}, {"C", 50}};
    for (int teacher = 0; teacher < 6; ++teacher)
        instance.teachers.push_back("GV" + std::to_string(teacher));
    for (int course = 0; course < 14; ++course)
        instance.courses.push_back({"T" + std::to_string(course), random.below(6), 1 + random.below(4), 1 + random.below(4), 10 + random.below(45)});
    for (int curriculum = 0; curriculum < 5; ++curriculum) {
        std::vector<int> courses;
        for (int course = 0; course < 14; ++course)
            if (random.below(4) == 0)
                courses.push_back(course);
        instance.curricula.push_back(courses);
    }
    instance.unavailable.assign(14, std::vector<char>(20, 0));
    for (auto &row : instance.unavailable)
        for (char &one : row)
            one = random.below(8) == 0 ? 1 : 0;
    return instance;
}

/// The same with what only a school of ours has: people in two classes, rooms that are taken, a room of one's own.
Instance madeUpSchool(std::uint64_t seed)
{
    Instance instance = madeUp(seed);
    planner::Random random(seed + 50);
    instance.sharing = {{0, 1}, {2, 4}};
    instance.closed.assign(instance.rooms.size(), std::vector<char>(size_t(instance.periods()), 0));
    for (auto &room : instance.closed)
        for (char &one : room)
            one = random.below(12) == 0 ? 1 : 0;
    for (size_t course = 0; course < instance.courses.size(); ++course)
        instance.home.push_back(random.below(4) - 1);
    return instance;
}

/// What the rules count more than once and the search once: lessons of one curriculum that clash in a period
/// in which they are lonely. Nothing in a timetable without violation.
int lonelyTogether(const Instance &instance, const Timetable &timetable)
{
    int points = 0;
    for (const auto &curriculum : instance.curricula) {
        std::vector<std::vector<int>> there(size_t(instance.periods() + 2 * instance.days));
        const auto slot = [&](int period) { return size_t(period + 1 + 2 * (period / instance.periodsADay)); };
        for (const Lecture &one : timetable)
            if (std::find(curriculum.begin(), curriculum.end(), one.course) != curriculum.end()) {
                auto &courses = there[slot(one.period)];
                if (std::find(courses.begin(), courses.end(), one.course) == courses.end())
                    courses.push_back(one.course);
            }
        for (size_t at = 1; at + 1 < there.size(); ++at)
            if (there[at].size() > 1 && there[at - 1].empty() && there[at + 1].empty())
                points += 2 * (int(there[at].size()) - 1);
    }
    return points;
}

/// Lessons two by two, where the rules count courses, and lessons in forbidden periods: nothing exactly when the
/// rules find nothing.
int clashingPairs(const Instance &instance, const Timetable &timetable)
{
    const auto conflicting = conflictsOf(instance);
    int pairs = availability(instance, timetable);
    for (size_t a = 0; a < timetable.size(); ++a)
        for (size_t b = 0; b < a; ++b) {
            const bool isApart = timetable[a].course == timetable[b].course
                || conflicting[size_t(timetable[a].course)][size_t(timetable[b].course)] != 0;
            pairs += timetable[a].period == timetable[b].period && isApart ? 1 : 0;
        }
    return pairs;
}

} // namespace

/// Rules of planner.md §2, each with a timetable that breaks it and one that does not.
class TestTimetable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nobodyObjectsToAHarmlessTimetable()
    {
        const Score score = scoreOf(small(), harmless());
        QCOMPARE(score.hard(), 0);
        QCOMPARE(score.cost(), 0);
    }

    void lectures()
    {
        Timetable missing = harmless();
        missing.pop_back();
        QCOMPARE(planner::timetable::lectures(small(), missing), 1);
        QCOMPARE(planner::timetable::lectures(small(), with(1, {0, 0, 0})), 1); // twice in one period counts once
        QCOMPARE(planner::timetable::lectures(small(), harmless()), 0);
    }
    void conflicts()
    {
        QCOMPARE(planner::timetable::conflicts(small(), with(2, {1, 0, 0})), 1); // one class
        QCOMPARE(planner::timetable::conflicts(small(), with(4, {2, 0, 0})), 1); // one lecturer
        QCOMPARE(planner::timetable::conflicts(small(), with(4, {2, 1, 1})), 0); // topics 1 and 2 have nothing in common
    }
    void availability()
    {
        QCOMPARE(planner::timetable::availability(small(), with(2, {1, 0, 0})), 1);
        QCOMPARE(planner::timetable::availability(small(), with(2, {1, 0, 3})), 0);
    }
    void roomOccupancy()
    {
        QCOMPARE(planner::timetable::roomOccupancy(small(), with(4, {2, 0, 1})), 1);
        QCOMPARE(planner::timetable::roomOccupancy(small(), with(4, {2, 1, 1})), 0);
    }
    void roomAvailability()
    {
        Instance instance = small();
        instance.closed = {{0, 1, 0, 0, 0, 0}, {0, 0, 0, 0, 0, 0}};
        QCOMPARE(planner::timetable::roomAvailability(instance, harmless()), 1);
        QCOMPARE(planner::timetable::roomAvailability(instance, with(2, {1, 0, 3})), 0);
    }
    void sharing()
    {
        Instance instance = small();
        instance.curricula.push_back({2});
        QCOMPARE(planner::timetable::conflicts(instance, with(4, {2, 1, 1})), 0);
        instance.sharing = {{0, 1}}; // who learns topic 1 learns topic 2 as well
        QCOMPARE(planner::timetable::conflicts(instance, with(4, {2, 1, 1})), 1);
        QCOMPARE(planner::timetable::conflicts(instance, harmless()), 0);
    }
    void homeRoom()
    {
        Instance instance = small();
        QCOMPARE(planner::timetable::homeRoom(instance, harmless()), 0);
        instance.home = {1, 1, -1}; // topic 1 stands twice in room 0; topic 2 has no room of its own
        QCOMPARE(planner::timetable::homeRoom(instance, harmless()), 20);
        instance.home = {1, 0, -1};
        QCOMPARE(planner::timetable::homeRoom(instance, harmless()), 0);
    }
    void roomCapacity()
    {
        QCOMPARE(planner::timetable::roomCapacity(small(), with(0, {0, 0, 0})), 5);
        QCOMPARE(planner::timetable::roomCapacity(small(), with(2, {1, 1, 1})), 0);
    }
    void minWorkingDays()
    {
        QCOMPARE(planner::timetable::minWorkingDays(small(), with(1, {0, 1, 2})), 5);
        QCOMPARE(planner::timetable::minWorkingDays(small(), with(3, {1, 0, 2})), 0); // one day is enough for topic 1
    }
    void curriculumCompactness()
    {
        QCOMPARE(planner::timetable::curriculumCompactness(small(), with(3, {1, 0, 5})), 4); // both of the day stand alone
        QCOMPARE(planner::timetable::curriculumCompactness(small(), with(4, {2, 0, 5})), 0); // in no class's day
    }
    void roomStability()
    {
        QCOMPARE(planner::timetable::roomStability(small(), with(3, {1, 1, 4})), 1);
        QCOMPARE(planner::timetable::roomStability(small(), harmless()), 0);
    }

    void change_onARandomWalk_equalsTheRules_data()
    {
        QTest::addColumn<int>("seed");
        QTest::addColumn<bool>("isSchool");
        for (int seed = 1; seed <= 3; ++seed)
            QTest::addRow("instance %d", seed) << seed << false;
        for (int seed = 4; seed <= 5; ++seed)
            QTest::addRow("school %d", seed) << seed << true;
    }
    void change_onARandomWalk_equalsTheRules()
    {
        QFETCH(int, seed);
        QFETCH(bool, isSchool);
        const Instance instance = isSchool ? madeUpSchool(std::uint64_t(seed)) : madeUp(std::uint64_t(seed));
        planner::Random random(std::uint64_t(seed) + 100);
        Grid grid(instance, random);
        const auto points = [&] { return Grid::hardWeight * grid.hard() + grid.soft(); };
        int before = points();
        for (int move = 0; move < 1'000'000; ++move) {
            const int from = grid.cellOf(random.below(grid.lectureCount()));
            const int to = grid.openCell(random.below(grid.cells()));
            if (grid.courseAt(from) == grid.courseAt(to))
                continue;
            const int limit = random.below(30);
            const int limited = grid.change({from, to}, limit);
            grid.apply({from, to});
            const int change = points() - before;
            before = points();
            if (limited <= limit ? limited != change : change <= limit)
                QFAIL(qPrintable(QStringLiteral("move %1: said %2, was %3, limit %4").arg(move).arg(limited).arg(change).arg(limit)));
            if (move % 50 != 0)
                continue;
            const Score score = scoreOf(instance, grid.timetable());
            QCOMPARE(grid.hard(), clashingPairs(instance, grid.timetable()));
            QCOMPARE(grid.hard() == 0, score.hard() == 0);
            QCOMPARE(grid.soft(), score.cost() - lonelyTogether(instance, grid.timetable()));
        }
    }

    void solve_findsATimetableWithoutViolation()
    {
        const Answer answer = solve(small(), {0, 400'000, 1});
        QCOMPARE(answer.score.hard(), 0);
        QCOMPARE(answer.score.cost(), 0);
        QVERIFY(answer.timetable == solve(small(), {0, 400'000, 1}).timetable);
    }
    void solve_whenStopped_answersWithTheBestSoFar()
    {
        const Instance instance = madeUp(4);
        const Answer answer = solve(instance, {3600, 0, 1}, [](const Progress &) { return false; });
        int lessons = 0;
        for (const Course &course : instance.courses)
            lessons += course.lectures;
        QCOMPARE(int(answer.timetable.size()), lessons);
    }
    void hasEnoughCells()
    {
        Instance instance = small();
        QVERIFY(planner::timetable::hasEnoughCells(instance));
        instance.rooms.pop_back();
        instance.courses[0].lectures = 3;
        QVERIFY(planner::timetable::hasEnoughCells(instance));
        instance.closed = {{0, 0, 1, 0, 0, 0}};
        QVERIFY(!planner::timetable::hasEnoughCells(instance));
        instance.closed.clear();
        instance.courses[0].lectures = 4;
        QVERIFY(!planner::timetable::hasEnoughCells(instance));
    }

    void readInstance_badFile_namesFileAndLine_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("begins");
        const auto changed = [](const char *from, const char *to) { return QByteArray(text).replace(from, to); };
        QTest::newRow("empty") << QByteArray() << QStringLiteral("f.ctt:1: ");
        QTest::newRow("cut in half") << text.left(text.size() / 2) << QStringLiteral("f.ctt:11: ");
        QTest::newRow("cut before the end") << changed("END.", "") << QStringLiteral("f.ctt:25: ");
        QTest::newRow("a course too few") << changed("T2 GV1 1 1 20\n", "") << QStringLiteral("f.ctt:13: ");
        QTest::newRow("not a number") << changed("T1 GV2 2 1 10", "T1 GV2 hai 1 10") << QStringLiteral("f.ctt:11: ");
        QTest::newRow("unknown course") << changed("Q1  2 T0 T1", "Q1  2 T0 T9") << QStringLiteral("f.ctt:19: ");
        QTest::newRow("day outside") << changed("T1 0 0", "T1 2 0") << QStringLiteral("f.ctt:22: ");
        QTest::newRow("course twice") << changed("T2 GV1", "T0 GV1") << QStringLiteral("f.ctt:12: ");
    }
    void readInstance_badFile_namesFileAndLine()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, begins);
        const auto read = readInstance(QStringLiteral("f.ctt"), file);
        QVERIFY(!read);
        QVERIFY2(read.error().message.startsWith(begins), qPrintable(read.error().message));
        QCOMPARE(read.error().kind, Error::Kind::Refused);
    }
    /// Wherever a file ends too soon, it says so.
    void readInstance_cutAnywhere_isRefused()
    {
        for (qsizetype bytes = 0; bytes < text.indexOf("END"); ++bytes)
            QVERIFY2(!readInstance(QStringLiteral("f.ctt"), text.left(bytes)), qPrintable(QString::number(bytes)));
    }
    void writeTimetable_isCourseRoomDayPeriod()
    {
        QCOMPARE(writeTimetable(small(), harmless()), QByteArray("T0 B 0 0\nT0 B 1 0\nT1 A 0 1\nT1 A 1 1\nT2 A 0 2\n"));
    }
};

LOTRINH_TEST(TestTimetable)
#include "tst_timetable.moc"
