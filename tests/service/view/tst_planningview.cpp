// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../smallprovince.h"
#include "support/manytests.h"
#include "service/view/openreviews.h"
#include "service/view/planningview.h"

using namespace lotrinh;
using namespace Qt::StringLiterals;
using test::SmallProvince;

/// What the planning page reads, before and after a class result; on both engines.
class TestPlanningView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void Overview_InForce_HasReadinessAndNextCode_data() { test::addEngines(); }
    void Overview_InForce_HasReadinessAndNextCode();
    void Overview_WithoutTheRight_IsNotAllowed_data();
    void Overview_WithoutTheRight_IsNotAllowed();
    void Overview_OutsideScope_IsEmpty_data() { test::addEngines(); }
    void Overview_OutsideScope_IsEmpty();
    void File_AfterAClassResult_NamesClassAndLine_data() { test::addEngines(); }
    void File_AfterAClassResult_NamesClassAndLine();
    void File_BeforeTheResult_HasNone_data() { test::addEngines(); }
    void File_BeforeTheResult_HasNone();
    void File_Ended_IsKeptButNotInForce_data() { test::addEngines(); }
    void File_Ended_IsKeptButNotInForce();
    void File_UnknownCode_IsRefused_data() { test::addEngines(); }
    void File_UnknownCode_IsRefused();
    void OpenReview_SaysWhatWaits_data() { test::addEngines(); }
    void OpenReview_SaysWhatWaits();
    void OpenReview_WithoutTheRight_IsNotAllowed();
    void ReviewCode_IsFree_data();
    void ReviewCode_IsFree();
    void Cadres_AreFoundWithoutMarks_data();
    void Cadres_AreFoundWithoutMarks();
};

namespace {

const Caller officer{u"officer"_s, Role::PlanningOfficer, {}, {}};

/// Teaches C1 to F (planned by Q1), who passes, on 1 and 2 March 2027; `today` stands on 3 March then.
void finishClass(SmallProvince &province)
{
    for (const QString &line :
        {uR"({"do":"open_class","code":"L1","course":"C1","name":"Lớp một","starts_on":"2027-03-01","ends_on":"2027-03-02","capacity":5})"_s,
            uR"({"do":"set_class_state","class":"L1","state":"open"})"_s,
            uR"({"do":"nominate","class":"L1","cadres":["F"],"basis":"planned_title"})"_s,
            uR"({"do":"set_class_state","class":"L1","state":"running"})"_s,
            uR"({"do":"record_score","class":"L1","cadre":"F","part":"Tiểu luận","attempt":1,"score":8.5})"_s,
            uR"({"do":"set_class_state","class":"L1","state":"finished"})"_s})
        QCOMPARE(province.outcomeOf(line), u"ok"_s);
    province.today = Day::of(2027, 3, 3);
    QCOMPARE(province.outcomesOf(uR"({"do":"close_class","class":"L1"})"_s), u"F:passed/gioi"_s);
}

} // namespace

void TestPlanningView::Overview_InForce_HasReadinessAndNextCode()
{
    LOTRINH_FETCH_ENGINE
    SmallProvince province(engine);
    QVERIFY2(province.missing.isEmpty(), qPrintable(province.missing));
    const auto overview = service::readPlanningOverview(*province.service, officer, province.today);
    QVERIFY2(overview, qPrintable(test::why(overview)));
    QCOMPARE((*overview)->rows.size(), size_t(1));
    const auto &row = (*overview)->rows.front();
    QCOMPARE(row.entry.code + u' ' + row.cadreCode, u"Q1 F"_s);
    QCOMPARE(row.readiness.ready, std::optional(false));
    QCOMPARE((*overview)->nextCode, u"Q2"_s);
    const auto before = service::readPlanningOverview(*province.service, officer, Day::of(2026, 5, 31));
    QVERIFY((*before)->rows.empty());
}

void TestPlanningView::Overview_WithoutTheRight_IsNotAllowed_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<QString>("expected");
    QTest::newRow("planning officer") << Role::PlanningOfficer << u"done"_s;
    QTest::newRow("manager") << Role::Manager << u"done"_s;
    QTest::newRow("coordinator") << Role::Coordinator << u"not_allowed"_s;
    QTest::newRow("cadre") << Role::Cadre << u"not_allowed"_s;
}

void TestPlanningView::Overview_WithoutTheRight_IsNotAllowed()
{
    QFETCH(Role, role);
    QFETCH(QString, expected);
    SmallProvince province(store::Engine::Sqlite);
    const Caller caller{u"x"_s, role, {}, {}};
    QCOMPARE(
        test::outcomeOf(service::readPlanningOverview(*province.service, caller, province.today)), expected);
    QCOMPARE(test::outcomeOf(service::readPlanningFile(*province.service, caller, u"Q1"_s, province.today)),
        expected);
}

void TestPlanningView::Overview_OutsideScope_IsEmpty()
{
    LOTRINH_FETCH_ENGINE
    SmallProvince province(engine);
    QVERIFY2(province.missing.isEmpty(), qPrintable(province.missing));
    QCOMPARE(
        province.outcomeOf(
            uR"({"do":"add_planning_entry","code":"Q2","cadre":"E","title":"T","unit":"U2","term":"K1","decision":"7-QĐ/TU","approved_on":"2026-07-01"})"_s),
        u"ok"_s);
    Caller scoped = officer;
    scoped.scope = {3}; // U2
    const auto overview = service::readPlanningOverview(*province.service, scoped, province.today);
    QCOMPARE((*overview)->rows.size(), size_t(1));
    QCOMPARE((*overview)->rows.front().entry.code, u"Q2"_s);
    QCOMPARE(test::outcomeOf(service::readPlanningFile(*province.service, scoped, u"Q1"_s, province.today)),
        u"unknown_reference"_s);
}

void TestPlanningView::File_AfterAClassResult_NamesClassAndLine()
{
    LOTRINH_FETCH_ENGINE
    SmallProvince province(engine);
    QVERIFY2(province.missing.isEmpty(), qPrintable(province.missing));
    finishClass(province);
    const auto file = service::readPlanningFile(*province.service, officer, u"Q1"_s, province.today);
    QVERIFY2(file, qPrintable(test::why(file)));
    QCOMPARE(file->readiness.ready, std::optional(true));
    QCOMPARE(file->duties.size(), size_t(1));
    QCOMPARE(file->evidence.size(), size_t(1));
    const service::PlanningEvidence &evidence = file->evidence.front();
    QCOMPARE(evidence.completion.code, u"L1/F"_s);
    QVERIFY(evidence.trainingClass && evidence.result);
    QCOMPARE(evidence.trainingClass->name, u"Lớp một"_s);
    QCOMPARE(evidence.result->grade, std::optional(GradeBand::VeryGood));
    QCOMPARE(file->lines.size(), size_t(1));
    const PlanningLine &line = file->lines.front();
    QCOMPARE(u"%1 %2/%3 %4/%5"_s.arg(line.kind)
                 .arg(line.doneBefore)
                 .arg(line.determinedBefore)
                 .arg(line.doneAfter)
                 .arg(line.determinedAfter),
        u"result 0/1 1/1"_s);
}

void TestPlanningView::File_BeforeTheResult_HasNone()
{
    LOTRINH_FETCH_ENGINE
    SmallProvince province(engine);
    QVERIFY2(province.missing.isEmpty(), qPrintable(province.missing));
    finishClass(province);
    const auto file = service::readPlanningFile(*province.service, officer, u"Q1"_s, Day::of(2027, 3, 1));
    QCOMPARE(file->readiness.ready, std::optional(false));
    QVERIFY(file->evidence.empty());
    QVERIFY(file->lines.empty());
}

void TestPlanningView::File_Ended_IsKeptButNotInForce()
{
    LOTRINH_FETCH_ENGINE
    SmallProvince province(engine);
    QVERIFY2(province.missing.isEmpty(), qPrintable(province.missing));
    QCOMPARE(
        province.outcomeOf(
            uR"({"do":"end_planning_entry","code":"Q1","ended_on":"2027-03-01","end_reason":"chuyển công tác"})"_s),
        u"ok"_s);
    const auto file = service::readPlanningFile(*province.service, officer, u"Q1"_s, province.today);
    QVERIFY(!file->isInForce);
    QVERIFY(file->duties.empty());
    QCOMPARE(file->entry.endReason, u"chuyển công tác"_s);
    QCOMPARE(file->lines.back().kind, u"ended"_s);
    const auto dayBefore
        = service::readPlanningFile(*province.service, officer, u"Q1"_s, province.today.plusDays(-1));
    QVERIFY(dayBefore->isInForce);
    QCOMPARE(dayBefore->duties.size(), size_t(1));
}

void TestPlanningView::File_UnknownCode_IsRefused()
{
    LOTRINH_FETCH_ENGINE
    SmallProvince province(engine);
    QVERIFY2(province.missing.isEmpty(), qPrintable(province.missing));
    QCOMPARE(test::outcomeOf(service::readPlanningFile(*province.service, officer, u"Q9"_s, province.today)),
        u"unknown_reference"_s);
}

void TestPlanningView::OpenReview_SaysWhatWaits()
{
    LOTRINH_FETCH_ENGINE
    SmallProvince province(engine);
    QVERIFY2(province.missing.isEmpty(), qPrintable(province.missing));
    const auto reviews = [&] {
        QStringList texts;
        const auto open = service::readOpenReviews(*province.service, officer, province.today);
        if (open)
            for (const service::OpenReview &one : *open)
                texts.append(u"%1 %2: %3"_s.arg(one.round.code).arg(one.decided).arg(one.undecided.join(u' ')));
        return texts.join(u", "_s);
    };
    const auto overview = service::readPlanningOverview(*province.service, officer, province.today);
    QVERIFY(overview && !(*overview)->rows.empty());
    QStringList all;
    for (const auto &row : (*overview)->rows)
        all.append(row.entry.code);
    all.sort();
    QCOMPARE(reviews(), QString());
    const QString today = toIso(province.today);
    QCOMPARE(province.outcomeOf(uR"({"do":"open_review_round","code":"RS1","opened_on":"%1"})"_s.arg(today)), u"ok"_s);
    QCOMPARE(reviews(), u"RS1 0: "_s + all.join(u' '));
    QCOMPARE(province.outcomeOf(uR"({"do":"review_entries","round":"RS1","decision":"1-QĐ","on":"%1","keep":["%2"]})"_s.arg(today, all.first())), u"ok"_s);
    QCOMPARE(reviews(), u"RS1 1: "_s + all.mid(1).join(u' '));
    // The newest first; a closed one is gone.
    QCOMPARE(province.outcomeOf(uR"({"do":"open_review_round","code":"RS0","opened_on":"%1"})"_s.arg(toIso(province.today.plusDays(-1)))), u"ok"_s);
    QVERIFY(reviews().startsWith(u"RS1 1"_s) && reviews().contains(u"RS0 0"_s));
}

void TestPlanningView::OpenReview_WithoutTheRight_IsNotAllowed()
{
    SmallProvince province(store::Engine::Sqlite);
    QVERIFY2(province.missing.isEmpty(), qPrintable(province.missing));
    for (Role role : {Role::Coordinator, Role::Cadre, Role::UnitContact, Role::Administrator, Role::Auditor}) {
        const auto open = service::readOpenReviews(*province.service, {u"ai"_s, role, {}, {}}, province.today);
        QVERIFY(!open && open.error().code == u"not_allowed"_s);
    }
}

void TestPlanningView::ReviewCode_IsFree_data()
{
    QTest::addColumn<QStringList>("taken");
    QTest::addColumn<QString>("proposed");
    QTest::newRow("the first of the year") << QStringList() << u"RS-2027"_s;
    QTest::newRow("of another year") << QStringList{u"RS-2026"_s} << u"RS-2027"_s;
    QTest::newRow("the second") << QStringList{u"RS-2027"_s} << u"RS-2027-2"_s;
    QTest::newRow("the third") << QStringList{u"RS-2027-2"_s, u"RS-2027"_s} << u"RS-2027-3"_s;
    QTest::newRow("one given by hand") << QStringList{u"RS-2027-2"_s} << u"RS-2027"_s;
}

void TestPlanningView::ReviewCode_IsFree()
{
    QFETCH(QStringList, taken);
    QFETCH(QString, proposed);
    SmallProvince province(store::Engine::Sqlite);
    QVERIFY2(province.missing.isEmpty(), qPrintable(province.missing));
    for (const QString &code : taken)
        QCOMPARE(province.outcomeOf(uR"({"do":"open_review_round","code":"%1","opened_on":"%2"})"_s.arg(code, toIso(province.today))), u"ok"_s);
    const auto code = service::freeReviewCode(*province.service, Day::of(2027, 1, 15));
    QVERIFY2(code, qPrintable(test::why(code)));
    QCOMPARE(*code, proposed);
}

void TestPlanningView::Cadres_AreFoundWithoutMarks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("without marks, by given name") << u"nguyen van"_s << u"A B D"_s;
    QTest::newRow("with marks") << u"Nguyễn Văn B"_s << u"B"_s;
    QTest::newRow("in a name or a code, a plain e first") << u"e"_s << u"E A B"_s;
    QTest::newRow("who left is not offered, though G fits best") << u"van g"_s << u"A B D"_s;
    QTest::newRow("nothing typed") << QString() << QString();
}

void TestPlanningView::Cadres_AreFoundWithoutMarks()
{
    QFETCH(QString, text);
    SmallProvince province(store::Engine::Sqlite);
    const auto found = service::findCadresToPlan(*province.service, officer, text, province.today, 3);
    QVERIFY2(found, qPrintable(test::why(found)));
    QStringList codes;
    for (const auto &one : *found)
        codes.append(one.code);
    QTEST(codes.join(u' '), "expected");
}

LOTRINH_TEST(TestPlanningView)
#include "tst_planningview.moc"
