// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../support/worldbuilder.h"
#include "support/manytests.h"

#include <QTest>
#include <domain/requirement/why.h>

using namespace Qt::StringLiterals;
using namespace lotrinh;
using namespace lotrinh::tests;

using Kind = RequirementKind;

namespace {

World whyWorld()
{
    World world;
    world.unit("U1", {}, [](Unit &u) { u.name = u"Ủy ban nhân dân huyện A"_s; })
        .title("T1", TermKind::State, [](Title &t) { t.name = u"Trưởng phòng"_s; })
        .term("S1", TermKind::State, "2021-07-01", "2026-06-30")
        .course("C1", [](Course &c) { c.name = u"Bồi dưỡng cấp phòng"_s; })
        .course("C2", [](Course &c) { c.name = u"Bồi dưỡng cấp sở"_s; })
        .cadre("A", "U1")
        .holds("T1", "U1", "2020-01-15");
    return world;
}

World &withRule(World &world, Kind kind, std::optional<int> value)
{
    return world.requirement("R1", "T1", kind, "C1", value, [](Requirement &r) {
        r.life = period("2018-01-01", "2029-12-31");
        r.basis = u"Nghị định 101/2017/NĐ-CP"_s;
    });
}

QString why(const World &world, std::string_view asOf, Language language = Language::Vietnamese)
{
    const Rulebook rules = world.rules();
    const CadreFacts &facts = world.people().back();
    const auto duties = dutiesOf(rules, facts, day(asOf));
    return whyOf(rules, facts, duties.front(), day(asOf), language).join(u'\n');
}

} // namespace

class TestWhy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void overdue_namesRuleBasisAndDates()
    {
        World world = whyWorld();
        withRule(world, Kind::WithinMonths, 12);
        QCOMPARE(why(world, "2021-03-01"),
            u"Quá hạn: C1 Bồi dưỡng cấp phòng, tính đến ngày 01/03/2021.\n"
            "Lý do R1@T1/U1: giữ chức danh Trưởng phòng tại Ủy ban nhân dân huyện A, từ 15/01/2020.\n"
            "Quy định R1 (áp dụng: từ 01/01/2018 đến 31/12/2029): hoàn thành trong 12 tháng; "
            "căn cứ: Nghị định 101/2017/NĐ-CP.\n"
            "Hạn theo lý do này: 15/01/2021; chưa đạt.\n"
            "So ngày: ngày 01/03/2021 đã sau hạn 15/01/2021."_s);
    }

    void head_namesEveryCourseThatWillDo()
    {
        World world = whyWorld();
        world.requirement("R1", "T1", Kind::WithinMonths, "C1;C2", 12);
        QCOMPARE(why(world, "2021-03-01").section(u'\n', 0, 0),
            u"Quá hạn: C1 Bồi dưỡng cấp phòng; C2 Bồi dưỡng cấp sở (chỉ cần một), tính đến ngày 01/03/2021."_s);
    }

    void english_saysTheSame()
    {
        World world = whyWorld();
        withRule(world, Kind::WithinMonths, 12);
        QCOMPARE(why(world, "2021-03-01", Language::English),
            u"Overdue: C1 Bồi dưỡng cấp phòng, as of 01/03/2021.\n"
            "Reason R1@T1/U1: holds the title Trưởng phòng in Ủy ban nhân dân huyện A, from 15/01/2020.\n"
            "Rule R1 (in force: from 01/01/2018 to 31/12/2029): complete within 12 months; "
            "basis: Nghị định 101/2017/NĐ-CP.\n"
            "Due by this reason: 15/01/2021; not met.\n"
            "Dates: 01/03/2021 is after the due day 15/01/2021."_s);
    }

    void everyStatus_saysWhatDecidedIt_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("asOf");
        QTest::addColumn<QStringList>("says");
        QTest::newRow("due soon")
            << u"plain"_s << u"2020-11-01"_s
            << QStringList{u"Sắp đến hạn: "_s,
                   u"hạn 15/01/2021; ngày 01/11/2020 không sớm hơn 15/10/2020 (trước 3 tháng)"_s};
        QTest::newRow("open") << u"plain"_s << u"2020-02-01"_s
                              << QStringList{u"Chưa đến hạn: "_s, u"ngày 01/02/2020 còn trước 15/10/2020"_s};
        QTest::newRow("met") << u"completed"_s << u"2020-11-01"_s
                             << QStringList{u"Đã đạt: "_s,
                                    u"Hoàn thành K1: C1 Bồi dưỡng cấp phòng, ngày 01/06/2020."_s,
                                    u"Hạn chung: 15/01/2021."_s};
        QTest::newRow("equivalent") << u"equivalent"_s << u"2020-11-01"_s
                                    << QStringList{u"Hoàn thành K1: C2 Bồi dưỡng cấp sở, ngày 01/06/2020, "
                                                   "được tính theo quy định tương đương."_s};
        QTest::newRow("exempt") << u"exempt"_s << u"2020-11-01"_s
                                << QStringList{u"Được miễn: "_s,
                                       u"Được miễn C1 Bồi dưỡng cấp phòng, từ 01/02/2020 đến 31/12/2020; "
                                       "căn cứ: Công văn 1848/BNV-CCVC."_s};
        QTest::newRow("studying") << u"seat"_s << u"2020-11-01"_s
                                  << QStringList{u"Đang học: "_s,
                                         u"Có chỗ trong lớp L1 (C1 Bồi dưỡng cấp phòng), "
                                         "kết thúc ngày 01/12/2020."_s};
        QTest::newRow("unknown value")
            << u"unknown"_s << u"2020-11-01"_s
            << QStringList{u"Chưa xác định: "_s, u"hoàn thành trong (chưa rõ) tháng"_s,
                   u"chưa rõ trị số của quy định"_s, u"không tính là chưa đạt"_s};
    }
    void everyStatus_saysWhatDecidedIt()
    {
        QFETCH(QString, what);
        QFETCH(QString, asOf);
        QFETCH(QStringList, says);
        World world = whyWorld();
        withRule(world, Kind::WithinMonths, what == u"unknown" ? std::optional<int>() : 12);
        if (what == u"completed")
            world.completed("K1", "C1", "2020-06-01");
        if (what == u"equivalent")
            world.equivalence("C2", "C1").completed("K1", "C2", "2020-06-01");
        if (what == u"seat")
            world.seat("L1", "C1", "2020-12-01");
        if (what == u"exempt") {
            world.exempt("C1", "2020-02-01", "2020-12-31");
            world.person().exemptions.back().basis = u"Công văn 1848/BNV-CCVC"_s;
        }
        const QString proof = why(world, asOf.toStdString());
        for (const QString &line : says)
            QVERIFY2(proof.contains(line), qPrintable(proof));
    }

    void expiredRepetition_stillNamesTheLatestCompletion()
    {
        World world = whyWorld();
        withRule(world, Kind::EveryYears, 2).completed("K1", "C1", "2020-06-01");
        QVERIFY(why(world, "2022-03-01")
                    .contains(u"hiệu lực đến 01/06/2022; ngày 01/03/2022 không sớm hơn 01/12/2021"_s));
        const QString over = why(world, "2022-07-01");
        QVERIFY2(over.contains(u"Quá hạn"_s) && over.contains(u"Hoàn thành K1"_s), qPrintable(over));
    }

    void hours_areSaidPerCompletion()
    {
        World world = whyWorld();
        withRule(world, Kind::AnnualHours, 40).completed("K1", "C1", "2020-06-01", [](Completion &k) {
            k.periods = 24;
        });
        const QString proof = why(world, "2020-07-01");
        QVERIFY2(proof.contains(u"học đủ 40 tiết trong năm"_s), qPrintable(proof));
        QVERIFY2(proof.contains(u"Hoàn thành K1: C1 Bồi dưỡng cấp phòng, ngày 01/06/2020, 24 tiết."_s),
            qPrintable(proof));
    }

    void equivalence_isSaidWhereTheRuleNamesAnotherCourse_data()
    {
        QTest::addColumn<QString>("courses");
        QTest::addColumn<QString>("course");
        QTest::addColumn<bool>("isSaid");
        QTest::newRow("harmless: the course itself") << u"C1"_s << u"C1"_s << false;
        QTest::newRow("harmless: any course that counts for hours") << u"*"_s << u"C3"_s << false;
        QTest::newRow("another, that counts for hours as well") << u"C1"_s << u"C3"_s << true;
    }

    void equivalence_isSaidWhereTheRuleNamesAnotherCourse()
    {
        QFETCH(QString, courses);
        QFETCH(QString, course);
        QFETCH(bool, isSaid);
        World world = whyWorld();
        world.course("C3", [](Course &c) { c.countsAnnualHours = true; }).equivalence("C3", "C1");
        world.requirement("R1", "T1", Kind::AnnualHours, courses.toStdString(), 40)
            .completed("K1", course.toStdString(), "2020-06-01", [](Completion &k) { k.periods = 24; });
        const QString proof = why(world, "2020-07-01");
        QVERIFY2(proof.contains(u"Hoàn thành K1"_s), qPrintable(proof));
        QCOMPARE(proof.contains(u"tương đương"_s), isSaid);
    }

    void planned_namesEntryTermAndApproval()
    {
        World world = whyWorld();
        withRule(world, Kind::BeforeAppointment, {}).planned("P1", "T1", "S1", "2020-05-05");
        world.person().holdings.clear();
        const QString proof = why(world, "2020-07-01");
        QVERIFY2(
            proof.contains(
                u"Lý do R1@P1: được quy hoạch chức danh Trưởng phòng, nhiệm kỳ S1, phê duyệt ngày 05/05/2020."_s),
            qPrintable(proof));
    }

    void plannedWithoutTheRight_hidesTheEntry_data()
    {
        QTest::addColumn<PlanningShown>("shown");
        QTest::addColumn<QString>("said");
        QTest::addColumn<bool>("namesTitle");
        QTest::newRow("to the planned person") << planningShownTo(Role::Cadre, Whose::Own)
                                               << u"Lý do R1: chuẩn bị cho chức danh Trưởng phòng."_s << true;
        QTest::newRow("to a coordinator") << planningShownTo(Role::Coordinator, Whose::Others)
                                          << u"Lý do R1: thuộc diện quy hoạch."_s << false;
    }
    void plannedWithoutTheRight_hidesTheEntry()
    {
        QFETCH(PlanningShown, shown);
        QFETCH(QString, said);
        QFETCH(bool, namesTitle);
        World world = whyWorld();
        withRule(world, Kind::BeforeAppointment, {}).planned("P1", "T1", "S1", "2020-05-05");
        world.person().holdings.clear();
        const Rulebook rules = world.rules();
        const auto duties = dutiesOf(rules, world.person(), day("2020-07-01"));
        const QString proof
            = whyOf(rules, world.person(), duties.front(), day("2020-07-01"), Language::Vietnamese, shown)
                  .join(u'\n');
        QVERIFY2(proof.contains(said), qPrintable(proof));
        QCOMPARE(proof.contains(u"Trưởng phòng"_s), namesTitle);
        for (const QString &secret : {u"P1"_s, u"nhiệm kỳ S1"_s, u"05/05/2020"_s})
            QVERIFY2(!proof.contains(secret), qPrintable(secret));
    }

    void planningRight_showsTheEntryOfAnybody()
    {
        QCOMPARE(planningShownTo(Role::PlanningOfficer, Whose::Others), PlanningShown::Entry);
        QCOMPARE(planningShownTo(Role::UnitContact, Whose::Others), PlanningShown::Presence);
    }

    void heldWithoutTheRight_isTheSameProof()
    {
        World world = whyWorld();
        withRule(world, Kind::WithinMonths, 12);
        const Rulebook rules = world.rules();
        const auto duties = dutiesOf(rules, world.person(), day("2021-03-01"));
        QCOMPARE(whyOf(rules, world.person(), duties.front(), day("2021-03-01"), Language::Vietnamese,
                     PlanningShown::TitleOnly)
                     .join(u'\n'),
            why(world, "2021-03-01"));
    }

    void missingTerm_isSaid()
    {
        World world = whyWorld();
        withRule(world, Kind::OncePerTerm, 1);
        const QString proof = why(world, "2020-07-01");
        QVERIFY2(proof.contains(u"không có nhiệm kỳ nào chứa ngày này"_s), qPrintable(proof));
    }
};

LOTRINH_TEST(TestWhy)
#include "tst_why.moc"
