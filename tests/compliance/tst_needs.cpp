// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../support/randomworld.h"
#include "provinceof.h"
#include "support/manytests.h"

#include <QTest>
#include <QSet>
#include <compliance/needpressure.h>

using namespace Qt::StringLiterals;
using namespace lotrinh;
using namespace lotrinh::tests;
using compliance::NeedCount;
using compliance::NeedKind;

namespace {

/// Two titles that ask the same course, one of them a second course as well. On 2024-06-01:
/// A (T1) C1 overdue · B (T1 and T2) C1 overdue, C2 due soon · D (T2) C1 met, C2 open · E (T1) exempt of C1.
World world()
{
    World made;
    made.unit("P").unit("U1", "P").unit("U2", "P").title("T1").title("T2").course("C1").course("C2");
    made.requirement("R1", "T1", RequirementKind::WithinMonths, "C1", 12)
        .requirement("R2", "T2", RequirementKind::WithinMonths, "C1", 12)
        .requirement("R3", "T2", RequirementKind::WithinMonths, "C2", 12);
    made.cadre("A", "U1").holds("T1", "U1", "2022-01-01");
    made.cadre("B", "U1").holds("T1", "U1", "2023-01-01").holds("T2", "U1", "2023-08-01");
    made.cadre("D", "U2").holds("T2", "U2", "2024-02-01").completed("K1", "C1", "2023-05-01");
    made.cadre("E", "U2").holds("T1", "U2", "2020-01-01").exempt("C1");
    return made;
}

QString printed(const NeedCount &count)
{
    return u"%1/%2/%3"_s.arg(count.turns).arg(count.people).arg(count.overdue);
}

const Day midYear = Day::of(2024, 6, 1);

} // namespace

class TestNeeds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsTurnsPeopleAndOverdue_data();
    void countsTurnsPeopleAndOverdue();
    void totalsCountAMergedDutyOnce();
    void unitNarrows();
    void unitsCountWhatIsBelowThem_data();
    void unitsCountWhatIsBelowThem();
    void peopleBehindACell_data();
    void peopleBehindACell();
    void expiringCountsByItsEnd();
    void pressureIsCellsAndPeople();
    void whatIsAGap_data();
    void whatIsAGap();
};

void TestNeeds::countsTurnsPeopleAndOverdue_data()
{
    QTest::addColumn<NeedKind>("kind");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("courses");
    QTest::addColumn<QString>("expected"); // turns/people/overdue
    QTest::newRow("T1 C1: A and B, both overdue") << NeedKind::All << u"T1"_s << u"C1"_s << u"2/2/2"_s;
    QTest::newRow("T2 C1: only B, D has it") << NeedKind::All << u"T2"_s << u"C1"_s << u"1/1/1"_s;
    QTest::newRow("T2 C2: B and D, none overdue") << NeedKind::All << u"T2"_s << u"C2"_s << u"2/2/0"_s;
    QTest::newRow("T1 C2: nobody") << NeedKind::All << u"T1"_s << u"C2"_s << u"0/0/0"_s;
    QTest::newRow("soon: B only") << NeedKind::Soon << u"T2"_s << u"C2"_s << u"1/1/0"_s;
    QTest::newRow("overdue: still A and B") << NeedKind::Overdue << u"T1"_s << u"C1"_s << u"2/2/2"_s;
}

void TestNeeds::countsTurnsPeopleAndOverdue()
{
    QFETCH(NeedKind, kind);
    QFETCH(QString, title);
    QFETCH(QString, courses);
    const World made = world();
    const auto province = provinceOf(made);
    const auto matrix = compliance::needMatrix(province, midYear, kind);
    const auto row
        = std::find(matrix.titles.begin(), matrix.titles.end(), province.rules().titleByCode(title)->id);
    const auto column = std::find(matrix.courseSets.begin(), matrix.courseSets.end(), courses);
    const bool isShown = row != matrix.titles.end() && column != matrix.courseSets.end();
    const NeedCount count = isShown ? matrix.at(static_cast<size_t>(row - matrix.titles.begin()),
                                static_cast<size_t>(column - matrix.courseSets.begin()))
                                    : NeedCount{};
    QTEST(printed(count), "expected");
}

void TestNeeds::totalsCountAMergedDutyOnce()
{
    const World made = world();
    const auto matrix = compliance::needMatrix(provinceOf(made), midYear, NeedKind::All);
    // B owes C1 for T1 and for T2: one turn in the total and in the column, one in each row.
    QCOMPARE(printed(matrix.total), u"4/3/2"_s);
    QCOMPARE(printed(matrix.byCourses[0]), u"2/2/2"_s);
    QCOMPARE(printed(matrix.byTitle[0]), u"2/2/2"_s);
    QCOMPARE(printed(matrix.byTitle[1]), u"3/2/1"_s);
}

void TestNeeds::unitNarrows()
{
    const World made = world();
    QCOMPARE(printed(compliance::needMatrix(provinceOf(made), midYear, NeedKind::All, made.unitId("U2")).total),
        u"1/1/0"_s);
    QCOMPARE(printed(compliance::needMatrix(provinceOf(made), midYear, NeedKind::All, made.unitId("P")).total),
        u"4/3/2"_s);
}

void TestNeeds::unitsCountWhatIsBelowThem_data()
{
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("courses");
    QTest::addColumn<QString>("expected"); // turns/people/overdue
    QTest::newRow("U1 C1: A and B") << u"U1"_s << u"C1"_s << u"2/2/2"_s;
    QTest::newRow("U1 C2: B") << u"U1"_s << u"C2"_s << u"1/1/0"_s;
    QTest::newRow("U2 C1: nobody, D has it and E is exempt") << u"U2"_s << u"C1"_s << u"0/0/0"_s;
    QTest::newRow("U2 C2: D") << u"U2"_s << u"C2"_s << u"1/1/0"_s;
    QTest::newRow("P rolls both up") << u"P"_s << u"C1"_s << u"2/2/2"_s;
    QTest::newRow("P, the other course") << u"P"_s << u"C2"_s << u"2/2/0"_s;
}

void TestNeeds::unitsCountWhatIsBelowThem()
{
    QFETCH(QString, unit);
    QFETCH(QString, courses);
    const World made = world();
    const auto province = provinceOf(made);
    const auto matrix = compliance::unitNeedMatrix(province, midYear, NeedKind::All);
    const auto row = std::find(matrix.units.begin(), matrix.units.end(), province.rules().unitByCode(unit)->id);
    const auto column = std::find(matrix.courseSets.begin(), matrix.courseSets.end(), courses);
    QVERIFY(row != matrix.units.end() && column != matrix.courseSets.end());
    QTEST(printed(matrix.at(static_cast<size_t>(row - matrix.units.begin()),
              static_cast<size_t>(column - matrix.courseSets.begin()))),
        "expected");
    QCOMPARE(printed(matrix.total), printed(compliance::needMatrix(province, midYear, NeedKind::All).total));
}

void TestNeeds::peopleBehindACell_data()
{
    QTest::addColumn<NeedKind>("kind");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("courses");
    QTest::addColumn<QString>("people");
    QTest::newRow("a cell, most urgent first") << NeedKind::All << u"T1"_s << u"C1"_s << u"A B"_s;
    QTest::newRow("a row") << NeedKind::All << u"T2"_s << QString() << u"B B D"_s;
    QTest::newRow("a column") << NeedKind::All << QString() << u"C2"_s << u"B D"_s;
    QTest::newRow("everything") << NeedKind::All << QString() << QString() << u"A B B D"_s;
    QTest::newRow("nobody") << NeedKind::All << u"T1"_s << u"C2"_s << QString();
}

void TestNeeds::peopleBehindACell()
{
    QFETCH(NeedKind, kind);
    QFETCH(QString, title);
    QFETCH(QString, courses);
    const World made = world();
    const auto province = provinceOf(made);
    const Title *wanted = province.rules().titleByCode(title);
    QStringList people;
    for (const auto &need :
        compliance::needsBehind(province, midYear, {kind, wanted ? wanted->id : TitleId{}, courses, {}}))
        people.append(need.facts->cadre.code);
    QTEST(people.join(u' '), "people");
}

void TestNeeds::expiringCountsByItsEnd()
{
    World made;
    made.unit("U").title("T").course("C").requirement("R", "T", RequirementKind::EveryYears, "C", 5);
    made.cadre("A", "U").holds("T", "U", "2015-01-01").completed("K", "C", "2019-08-01");
    const auto soon = compliance::needsBehind(provinceOf(made), midYear, {NeedKind::Soon, {}, {}, {}});
    QCOMPARE(soon.size(), size_t(1));
    QCOMPARE(soon.front().duty.status, DutyStatus::Expiring);
    QCOMPARE(toIso(compliance::deadlineOf(soon.front().duty)), u"2024-08-01"_s);
    QVERIFY(
        compliance::needsBehind(provinceOf(made), Day::of(2023, 6, 1), {NeedKind::All, {}, {}, {}}).empty());
}

/// One pass says what the columns of the matrices and the people behind them say, set by set.
void TestNeeds::pressureIsCellsAndPeople()
{
    constexpr size_t mostCadres = 2;
    int found = 0;
    for (unsigned seed = 1; seed <= 1000; ++seed) {
        RandomWorld random(seed);
        const compliance::Province province = provinceOf(random.world());
        const Day asOf = random.someDay();
        QStringList expected;
        const compliance::NeedMatrix soon = compliance::needMatrix(province, asOf, NeedKind::Soon);
        const compliance::NeedMatrix overdue = compliance::needMatrix(province, asOf, NeedKind::Overdue);
        QSet<QString> sets(soon.courseSets.begin(), soon.courseSets.end());
        sets.unite({overdue.courseSets.begin(), overdue.courseSets.end()});
        const auto people = [](const compliance::NeedMatrix &matrix, const QString &set) {
            const auto at = std::ranges::find(matrix.courseSets, set);
            return at == matrix.courseSets.end() ? 0 : matrix.byCourses[size_t(at - matrix.courseSets.begin())].people;
        };
        for (const QString &set : sets) {
            QStringList cadres;
            Day first = Day::distantFuture();
            for (NeedKind kind : {NeedKind::Overdue, NeedKind::Soon})
                for (const compliance::Need &need : compliance::needsBehind(province, asOf, {kind, {}, set, {}}, mostCadres)) {
                    cadres.append(need.facts->cadre.code);
                    if (kind == NeedKind::Soon)
                        first = std::min(first, compliance::deadlineOf(need.duty));
                }
            expected.append(u"%1 soon, %2 overdue, %3, %4: %5"_s.arg(999 - people(soon, set)).arg(999 - people(overdue, set))
                                .arg(set, toIso(first), cadres.join(u' ')));
        }
        expected.sort();
        QStringList told;
        for (const compliance::NeedPressure &one : compliance::needPressures(province, asOf, SIZE_MAX, mostCadres)) {
            QStringList cadres;
            for (compliance::CadreRow row : one.cadres)
                cadres.append(province.codeOf(row));
            told.append(u"%1 soon, %2 overdue, %3, %4: %5"_s.arg(999 - one.soon).arg(999 - one.overdue)
                            .arg(one.courses, toIso(one.firstDeadline), cadres.join(u' ')));
        }
        QCOMPARE(told, expected);
        found += static_cast<int>(told.size());
        QVERIFY(compliance::needPressures(province, asOf, 1, mostCadres).size() <= 1);
    }
    QVERIFY2(found > 200, qPrintable(QString::number(found)));
}

void TestNeeds::whatIsAGap_data()
{
    QTest::addColumn<QString>("gaps");
    QTest::addColumn<NeedKind>("kind");
    QTest::newRow("all") << u"expiring overdue due_soon open"_s << NeedKind::All;
    QTest::newRow("overdue") << u"overdue"_s << NeedKind::Overdue;
    QTest::newRow("soon") << u"expiring due_soon"_s << NeedKind::Soon;
}

void TestNeeds::whatIsAGap()
{
    QFETCH(NeedKind, kind);
    QStringList counted;
    for (const auto &[status, code] : CodeTable<DutyStatus>::codes)
        if (compliance::counts(kind, status))
            counted.append(QLatin1String(code));
    QTEST(counted.join(u' '), "gaps");
}

LOTRINH_TEST(TestNeeds)
#include "tst_needs.moc"
