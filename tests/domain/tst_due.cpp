// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../support/worldbuilder.h"
#include "support/manytests.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lotrinh;
using namespace lotrinh::tests;

using Kind = RequirementKind;

namespace {

/// One title of state terms, two of them known with a gap between, and one course.
World termWorld(std::optional<TermKind> termKind = TermKind::State)
{
    World world;
    world.unit("U1")
        .title("T1", termKind)
        .term("S1", TermKind::State, "2016-07-01", "2021-05-31")
        .term("S2", TermKind::State, "2021-07-01", "2026-06-30")
        .term("P1", TermKind::Party, "2020-10-01", "2025-09-30")
        .course("C1");
    return world;
}

QString dueOf(const World &world, const QString &asOf)
{
    const auto duties = dutiesOf(world.rules(), world.people().back(), *parseDay(asOf));
    return duties.size() == 1 ? toIso(duties.front().dueOn) : u"(%1 duties)"_s.arg(duties.size());
}

} // namespace

/// The column "due on" of the table in semantics.md §2, row by row.
class TestDue : public QObject {
    Q_OBJECT

    static void columns()
    {
        QTest::addColumn<QString>("ruleFrom"); // empty = always in force
        QTest::addColumn<QString>("heldFrom");
        QTest::addColumn<int>("grace"); // -1 = not given
        QTest::addColumn<QString>("due");
    }

    static void checkHolding(Kind kind, std::optional<int> value)
    {
        QFETCH(QString, ruleFrom);
        QFETCH(QString, heldFrom);
        QFETCH(int, grace);
        QFETCH(QString, due);
        World world = termWorld();
        world
            .requirement("R1", "T1", kind, "C1", value,
                [&](Requirement &r) {
                    if (!ruleFrom.isEmpty())
                        r.life.from = *parseDay(ruleFrom);
                    if (grace >= 0)
                        r.graceMonths = grace;
                })
            .cadre("A", "U1")
            .holds("T1", "U1", heldFrom.toStdString());
        QCOMPARE(dueOf(world, u"2024-06-15"_s), due);
    }

private Q_SLOTS:
    void beforeAppointment_holding_data()
    {
        columns();
        QTest::newRow("undated rule") << QString() << u"2020-01-31"_s << -1 << u"2020-01-31"_s;
        QTest::newRow("older rule") << u"2019-01-01"_s << u"2020-01-31"_s << 6 << u"2020-01-31"_s;
        QTest::newRow("rule of the same day") << u"2020-01-31"_s << u"2020-01-31"_s << 6 << u"2020-01-31"_s;
        QTest::newRow("newer rule, given grace")
            << u"2020-02-29"_s << u"2020-01-31"_s << 6 << u"2020-08-29"_s;
        QTest::newRow("newer rule, default grace")
            << u"2020-02-29"_s << u"2020-01-31"_s << -1 << u"2021-02-28"_s;
        QTest::newRow("newer rule, no grace") << u"2020-02-29"_s << u"2020-01-31"_s << 0 << u"2020-02-29"_s;
    }
    void beforeAppointment_holding() { checkHolding(Kind::BeforeAppointment, {}); }

    void withinMonths_countsFromTheAnchor_data()
    {
        columns();
        QTest::newRow("undated rule") << QString() << u"2020-01-31"_s << -1 << u"2020-07-31"_s;
        QTest::newRow("older rule") << u"2019-01-01"_s << u"2019-08-31"_s << -1 << u"2020-02-29"_s;
        QTest::newRow("newer rule") << u"2020-08-31"_s << u"2019-08-31"_s << 3 << u"2021-02-28"_s;
    }
    void withinMonths_countsFromTheAnchor() { checkHolding(Kind::WithinMonths, 6); }

    void everyYears_neverCompleted_data()
    {
        columns();
        QTest::newRow("undated rule, default grace") << QString() << u"2020-01-31"_s << -1 << u"2021-01-31"_s;
        QTest::newRow("newer rule") << u"2022-05-10"_s << u"2020-01-31"_s << 3 << u"2022-08-10"_s;
        QTest::newRow("older rule") << u"2019-05-10"_s << u"2020-01-31"_s << 0 << u"2020-01-31"_s;
    }
    void everyYears_neverCompleted() { checkHolding(Kind::EveryYears, 5); }

    void everyYears_countsFromTheLatestCompletion_data()
    {
        QTest::addColumn<QString>("asOf");
        QTest::addColumn<QString>("due");
        QTest::addColumn<bool>("met");
        QTest::newRow("before any") << u"2019-12-31"_s << u"2019-01-01"_s << false;
        QTest::newRow("first") << u"2020-02-29"_s << u"2023-02-28"_s << true;
        QTest::newRow("the day before the end") << u"2023-02-27"_s << u"2023-02-28"_s << true;
        QTest::newRow("the end is not after D") << u"2023-02-28"_s << u"2023-02-28"_s << false;
        QTest::newRow("second") << u"2023-06-01"_s << u"2026-06-01"_s << true;
    }
    void everyYears_countsFromTheLatestCompletion()
    {
        QFETCH(QString, asOf);
        QFETCH(QString, due);
        QFETCH(bool, met);
        World world = termWorld();
        world.requirement("R1", "T1", Kind::EveryYears, "C1", 3)
            .cadre("A", "U1")
            .holds("T1", "U1", "2018-01-01")
            .completed("K1", "C1", "2020-02-29")
            .completed("K2", "C1", "2023-06-01");
        const auto duties = world.duties(asOf.toStdString());
        QCOMPARE(toIso(duties.front().dueOn), due);
        QCOMPARE(isDone(duties.front().status), met);
        QCOMPARE(toIso(duties.front().validUntil), met ? due : QString());
    }

    void planned_dueBeforeTheTerm_data()
    {
        QTest::addColumn<RequirementKind>("kind");
        QTest::addColumn<QString>("approved");
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("due");
        for (Kind kind : {Kind::BeforeAppointment, Kind::OncePerTerm}) {
            const auto row = [&](const char *name) -> QTestData & {
                return QTest::addRow("%s, %s", kind == Kind::OncePerTerm ? "once_per_term" : "before", name)
                    << kind;
            };
            row("target given") << u"2021-01-01"_s << u"2023-03-03"_s << u"2023-03-03"_s;
            row("approved before the term") << u"2021-06-30"_s << QString() << u"2021-06-30"_s;
            row("approved on its first day") << u"2021-07-01"_s << QString() << u"2026-06-30"_s;
            row("approved in the term") << u"2023-01-01"_s << QString() << u"2026-06-30"_s;
        }
    }
    void planned_dueBeforeTheTerm()
    {
        QFETCH(RequirementKind, kind);
        QFETCH(QString, approved);
        QFETCH(QString, target);
        QFETCH(QString, due);
        World world = termWorld();
        // A rule that came later gives no grace to planning entries.
        world.requirement("R1", "T1", kind, "C1", 1, [](Requirement &r) { r.life.from = day("2023-06-01"); })
            .cadre("A", "U1")
            .planned("E1", "T1", "S2", approved.toStdString(), [&](PlanningEntry &entry) {
                if (!target.isEmpty())
                    entry.targetOn = *parseDay(target);
            });
        QCOMPARE(dueOf(world, u"2024-06-15"_s), due);
    }

    void oncePerTerm_holding_lastDayOfTheTerm_data()
    {
        QTest::addColumn<QString>("asOf");
        QTest::addColumn<QString>("due"); // empty = undetermined
        QTest::newRow("first day of a term") << u"2016-07-01"_s << u"2021-05-31"_s;
        QTest::newRow("last day of a term") << u"2021-05-31"_s << u"2021-05-31"_s;
        QTest::newRow("between terms") << u"2021-06-30"_s << QString();
        QTest::newRow("next term") << u"2021-07-01"_s << u"2026-06-30"_s;
        QTest::newRow("after all") << u"2026-07-01"_s << QString();
    }
    void oncePerTerm_holding_lastDayOfTheTerm()
    {
        QFETCH(QString, asOf);
        QFETCH(QString, due);
        World world = termWorld();
        world.requirement("R1", "T1", Kind::OncePerTerm, "C1", 1)
            .cadre("A", "U1")
            .holds("T1", "U1", "2010-01-01");
        const auto duties = world.duties(asOf.toStdString());
        QCOMPARE(toIso(duties.front().dueOn), due);
        QCOMPARE(duties.front().status == DutyStatus::Undetermined, due.isEmpty());
    }

    void oncePerTerm_overlappingTerms_theLatestBegun()
    {
        World world = termWorld();
        world.term("S3", TermKind::State, "2024-01-01", "2024-12-31")
            .term("S0", TermKind::State, "2024-01-01", "2028-12-31")
            .requirement("R1", "T1", Kind::OncePerTerm, "C1", 1)
            .cadre("A", "U1")
            .holds("T1", "U1", "2010-01-01");
        QCOMPARE(dueOf(world, u"2024-06-15"_s), u"2028-12-31"_s);
        QCOMPARE(dueOf(world, u"2023-12-31"_s), u"2026-06-30"_s);
    }

    void oncePerTerm_appointment_fiveYearsFromTheHolding_data()
    {
        QTest::addColumn<QString>("held");
        QTest::addColumn<QString>("asOf");
        QTest::addColumn<QString>("due");
        QTest::newRow("first day") << u"2019-03-15"_s << u"2019-03-15"_s << u"2024-03-14"_s;
        QTest::newRow("last day of the first") << u"2019-03-15"_s << u"2024-03-14"_s << u"2024-03-14"_s;
        QTest::newRow("first day of the second") << u"2019-03-15"_s << u"2024-03-15"_s << u"2029-03-14"_s;
        QTest::newRow("leap day, first") << u"2016-02-29"_s << u"2021-02-27"_s << u"2021-02-27"_s;
        QTest::newRow("leap day, second") << u"2016-02-29"_s << u"2021-02-28"_s << u"2026-02-27"_s;
        QTest::newRow("leap day, from the original") << u"2016-02-29"_s << u"2032-01-01"_s << u"2036-02-28"_s;
        QTest::newRow("year turn") << u"2019-12-31"_s << u"2024-12-30"_s << u"2024-12-30"_s;
    }
    void oncePerTerm_appointment_fiveYearsFromTheHolding()
    {
        QFETCH(QString, held);
        QFETCH(QString, asOf);
        QFETCH(QString, due);
        World world = termWorld(TermKind::Appointment);
        world.requirement("R1", "T1", Kind::OncePerTerm, "C1", 1)
            .cadre("A", "U1")
            .holds("T1", "U1", held.toStdString());
        QCOMPARE(dueOf(world, asOf), due);
    }

    void oncePerTerm_titleWithoutTermKind_isUndetermined()
    {
        World world = termWorld(std::nullopt);
        world.requirement("R1", "T1", Kind::OncePerTerm, "C1", 1)
            .cadre("A", "U1")
            .holds("T1", "U1", "2020-01-01")
            .completed("K1", "C1", "2022-01-01");
        QCOMPARE(printed(world.duties("2024-06-15")),
            QStringList{u"C1|once_per_term|1|undetermined|||R1@T1/U1|"_s});
    }

    void annualHours_dueAtTheEndOfTheYear()
    {
        World world = termWorld();
        world.requirement("R1", "T1", Kind::AnnualHours, "C1", 40)
            .cadre("A", "U1")
            .holds("T1", "U1", "2020-01-01");
        QCOMPARE(dueOf(world, u"2024-01-01"_s), u"2024-12-31"_s);
        QCOMPARE(dueOf(world, u"2023-12-31"_s), u"2023-12-31"_s);
    }

    void unknownValue_isUndetermined_data()
    {
        QTest::addColumn<RequirementKind>("kind");
        QTest::addColumn<bool>("undetermined");
        QTest::newRow("before_appointment needs none") << Kind::BeforeAppointment << false;
        QTest::newRow("within_months") << Kind::WithinMonths << true;
        QTest::newRow("once_per_term") << Kind::OncePerTerm << true;
        QTest::newRow("annual_hours") << Kind::AnnualHours << true;
        QTest::newRow("every_years") << Kind::EveryYears << true;
    }
    void unknownValue_isUndetermined()
    {
        QFETCH(RequirementKind, kind);
        QFETCH(bool, undetermined);
        for (std::optional<int> value : {std::optional<int>(), std::optional<int>(1)}) {
            World world = termWorld();
            world.requirement("R1", "T1", kind, "C1", value)
                .cadre("A", "U1")
                .holds("T1", "U1", "2020-01-01")
                .completed("K1", "C1", "2020-06-01");
            const auto duties = world.duties("2024-06-15");
            QCOMPARE(duties.front().status == DutyStatus::Undetermined, undetermined && !value);
            QCOMPARE(duties.front().dueOn.isFinite(), !(undetermined && !value));
        }
    }
};

LOTRINH_TEST(TestDue)
#include "tst_due.moc"
