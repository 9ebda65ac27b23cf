// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/scenario/yearplan.h"
#include "smallprovince.h"
#include "support/manytests.h"

using namespace lotrinh;
using namespace Qt::StringLiterals;
using test::SmallProvince;

/// A person accepts classes of a year plan (issue 7): one command, all or nothing, and undone as one.
class TestAcceptPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void accepted_opensAndSeats_data() { test::addEngines(); }
    void accepted_opensAndSeats();
    void undone_isAsBefore_data() { test::addEngines(); }
    void undone_isAsBefore();
    void oneClassThatCannotBe_refusesAll_data();
    void oneClassThatCannotBe_refusesAll();
    void acceptance_isWhatWasChosen();
};

namespace {

const QString twoClasses = uR"({"do":"accept_plan","classes":[)"
                           uR"({"code":"KH-1","course":"C1","name":"Lớp 1","starts_on":"2027-03-08","ends_on":"2027-03-09","capacity":5,"room":"R1","lecturer":"L1","cadres":["A","B"]},)"
                           uR"({"code":"KH-2","course":"C1","name":"Lớp 2","starts_on":"2027-03-15","ends_on":"2027-03-16","capacity":1,"room":"R1","lecturer":"L1","cadres":["D"]}]%1})"_s;

} // namespace

void TestAcceptPlan::accepted_opensAndSeats()
{
    LOTRINH_FETCH_ENGINE
    SmallProvince province(engine);
    if (!province.missing.isEmpty())
        QSKIP(qPrintable(province.missing));
    QCOMPARE(province.outcomeOf(uR"({"do":"open_class","code":"L0","course":"C1","name":"L","starts_on":"2027-04-05","ends_on":"2027-04-06","capacity":5})"_s), u"ok"_s);
    // E goes into a class that stands already; G has left the service.
    const QJsonObject reply = province.run(twoClasses.arg(uR"(,"seats":[{"class":"L0","cadres":["E","G"]}])"_s));
    QCOMPARE(reply.value(u"classes"_s).toInt(), 2);
    QCOMPARE(reply.value(u"enrolled"_s).toInt(), 4);
    const QJsonArray refused = reply.value(u"refused"_s).toArray();
    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused.first().toObject().value(u"cadre"_s).toString(), u"G"_s);
    QCOMPARE(refused.first().toObject().value(u"class"_s).toString(), u"L0"_s);
    QCOMPARE(test::all<TrainingClass>(province).size(), size_t(3));
    QCOMPARE(test::all<Enrolment>(province).size(), size_t(4));
    QCOMPARE(province.problems(), QString());
}

void TestAcceptPlan::undone_isAsBefore()
{
    LOTRINH_FETCH_ENGINE
    SmallProvince province(engine);
    if (!province.missing.isEmpty())
        QSKIP(qPrintable(province.missing));
    const QString before = province.everything();
    QCOMPARE(province.outcomeOf(twoClasses.arg(QString())), u"ok"_s);
    QVERIFY(province.everything() != before);
    QCOMPARE(province.outcomeOf(uR"({"do":"undo"})"_s), u"ok"_s);
    QCOMPARE(province.everything(), before);
    QCOMPARE(province.problems(), QString());
}

void TestAcceptPlan::oneClassThatCannotBe_refusesAll_data()
{
    QTest::addColumn<QString>("was");
    QTest::addColumn<QString>("becomes");
    QTest::addColumn<QString>("code");
    QTest::newRow("as it is") << u"KH-2"_s << u"KH-2"_s << u"ok"_s;
    QTest::newRow("a code twice") << u"KH-2"_s << u"KH-1"_s << u"bad_field"_s;
    QTest::newRow("no such course") << u"C1\",\"name\":\"Lớp 2"_s << u"C9\",\"name\":\"Lớp 2"_s << u"unknown_reference"_s;
    QTest::newRow("ends before it starts") << u"2027-03-16"_s << u"2027-03-14"_s << u"bad_field"_s;
    QTest::newRow("no such person") << u"\"D\""_s << u"\"Z\""_s << u"unknown_reference"_s;
    QTest::newRow("fewer than no seats") << u"\"capacity\":1"_s << u"\"capacity\":-1"_s << u"bad_field"_s;
}

void TestAcceptPlan::oneClassThatCannotBe_refusesAll()
{
    QFETCH(QString, was);
    QFETCH(QString, becomes);
    QFETCH(QString, code);
    SmallProvince province(store::Engine::Sqlite);
    const QString before = province.everything();
    QString line = twoClasses.arg(QString());
    QVERIFY(line.contains(was));
    QCOMPARE(province.outcomeOf(line.replace(was, becomes)), code);
    QCOMPARE(province.everything() == before, code != u"ok"_s);
}

void TestAcceptPlan::acceptance_isWhatWasChosen()
{
    service::YearPlan plan;
    for (const QString &code : {u"KH-1"_s, u"KH-2"_s}) {
        service::ProposedClass one;
        one.facts.code = code;
        one.course = u"C1"_s;
        one.cadres = {u"A"_s};
        plan.classes.push_back(one);
        plan.seats.push_back({code, u"A"_s, {}, false});
    }
    plan.seats.push_back({u"L0"_s, u"E"_s, {}, false});
    const auto some = service::acceptanceOf(plan, {u"KH-2"_s}, service::StandingSeats::Left);
    QCOMPARE(some.classes.size(), size_t(1));
    QCOMPARE(some.classes.front().opening.code, u"KH-2"_s);
    QVERIFY(some.seats.empty());
    const auto rest = service::acceptanceOf(plan, {u"KH-1"_s}, service::StandingSeats::Taken);
    QCOMPARE(rest.classes.size(), size_t(1));
    QCOMPARE(rest.seats.size(), size_t(1));
    QCOMPARE(rest.seats.front().trainingClass, u"L0"_s);
    QCOMPARE(rest.seats.front().cadres, QStringList{u"E"_s});
}

LOTRINH_TEST(TestAcceptPlan)
#include "tst_acceptplan.moc"
