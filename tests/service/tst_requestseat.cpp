// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/command/enrolmentcommands.h"
#include "support/manytests.h"
#include "smallprovince.h"

#include <QJsonArray>

using namespace lotrinh;
using namespace Qt::StringLiterals;
using test::SmallProvince;

/// A cadre asks for a seat of their own: the rules of a nomination, but always pending.
class TestRequestSeat : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void Request_ByCaller_data();
    void Request_ByCaller();
    void Request_OutcomeOf_data();
    void Request_OutcomeOf();
    void Request_Approved_TakesASeat_data() { test::addEngines(); }
    void Request_Approved_TakesASeat();
    void Request_Refused_ChangesNothing_data() { test::addEngines(); }
    void Request_Refused_ChangesNothing();
};

namespace {

void openClasses(SmallProvince &province)
{
    const QStringList lines{
        uR"({"do":"open_class","code":"L1","course":"C1","name":"Lớp 1","starts_on":"2027-03-08","ends_on":"2027-03-09","capacity":2})"_s,
        uR"({"do":"open_class","code":"L3","course":"C3","name":"Lớp 3","starts_on":"2027-03-15","ends_on":"2027-03-15","capacity":5})"_s,
        uR"({"do":"open_class","code":"L4","course":"C1","name":"Lớp 4","starts_on":"2027-03-09","ends_on":"2027-03-10","capacity":5})"_s,
        uR"({"do":"nominate","class":"L4","cadres":["B"]})"_s,
    };
    for (const QString &line : lines)
        QCOMPARE(province.outcomeOf(line), u"ok"_s);
}

/// The outcome of the one nomination, or the error code.
QString ask(SmallProvince &province, const QString &trainingClass, const QString &cadre, const Caller &caller)
{
    const auto reply
        = province.service->run(service::RequestSeat{trainingClass, cadre}, caller, province.today);
    if (!reply)
        return reply.error().code;
    return reply->fields.value(u"outcomes"_s).toArray().at(0).toObject().value(u"outcome"_s).toString();
}

Caller cadreCaller(qint64 self)
{
    return {u"cán bộ"_s, Role::Cadre, {}, {self}};
}

} // namespace

void TestRequestSeat::Request_ByCaller_data()
{
    QTest::addColumn<store::Engine>("engine");
    QTest::addColumn<Role>("role");
    QTest::addColumn<qint64>("self");
    QTest::addColumn<QString>("outcome");
    // A has the id 1.
    const auto row = [](const char *name, Role role, qint64 self, const QString &outcome) {
        QTest::newRow(name) << store::Engine::Sqlite << role << self << outcome;
    };
    row("oneself", Role::Cadre, 1, u"pending"_s);
    row("somebody else", Role::Cadre, 2, u"not_allowed"_s);
    row("nobody in particular", Role::Cadre, 0, u"not_allowed"_s);
    row("a manager for oneself", Role::Manager, 1, u"pending"_s);
    row("a coordinator for others", Role::Coordinator, 2, u"not_allowed"_s);
    row("the owner of the file", Role::Owner, 0, u"pending"_s);
}

void TestRequestSeat::Request_ByCaller()
{
    LOTRINH_FETCH_ENGINE
    QFETCH(Role, role);
    QFETCH(qint64, self);
    QFETCH(QString, outcome);
    SmallProvince province(engine);
    openClasses(province);
    QCOMPARE(ask(province, u"L1"_s, u"A"_s, {u"ai đó"_s, role, {}, {self}}), outcome);
    QCOMPARE(province.problems(), QString());
}

void TestRequestSeat::Request_OutcomeOf_data()
{
    QTest::addColumn<store::Engine>("engine");
    QTest::addColumn<QString>("trainingClass");
    QTest::addColumn<QString>("cadre");
    QTest::addColumn<qint64>("self");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char *name, const char *trainingClass, const char *cadre, qint64 self,
                         const char *outcome) {
        QTest::newRow(name) << store::Engine::Sqlite << QString::fromLatin1(trainingClass)
                            << QString::fromLatin1(cadre) << self << QString::fromLatin1(outcome);
    };
    row("fits", "L1", "A", 1, "pending");
    row("sits in a class at the same time", "L1", "B", 2, "refused:clash");
    row("already has a seat", "L4", "B", 2, "refused:already_enrolled");
    row("no duty asks for it", "L3", "A", 1, "refused:not_eligible");
    row("no longer in service", "L1", "G", 7, "refused:not_in_service");
    row("no such class", "L9", "A", 1, "unknown_reference");
}

void TestRequestSeat::Request_OutcomeOf()
{
    LOTRINH_FETCH_ENGINE
    QFETCH(QString, trainingClass);
    QFETCH(QString, cadre);
    QFETCH(qint64, self);
    QFETCH(QString, outcome);
    SmallProvince province(engine);
    openClasses(province);
    QCOMPARE(ask(province, trainingClass, cadre, cadreCaller(self)), outcome);
}

void TestRequestSeat::Request_Approved_TakesASeat()
{
    LOTRINH_FETCH_ENGINE
    SmallProvince province(engine);
    openClasses(province);
    QCOMPARE(ask(province, u"L1"_s, u"A"_s, cadreCaller(1)), u"pending"_s);
    QCOMPARE(province.statusOf(u"A"_s, u"C1;C2"_s), u"overdue"_s);
    QCOMPARE(ask(province, u"L1"_s, u"A"_s, cadreCaller(1)), u"refused:already_enrolled"_s);
    QCOMPARE(province.outcomesOf(uR"({"do":"approve","class":"L1","cadres":["A"]})"_s), u"A:enrolled"_s);
    QCOMPARE(province.statusOf(u"A"_s, u"C1;C2"_s), u"studying"_s);
    QCOMPARE(province.problems(), QString());
}

void TestRequestSeat::Request_Refused_ChangesNothing()
{
    LOTRINH_FETCH_ENGINE
    SmallProvince province(engine);
    openClasses(province);
    const QString before = province.everything();
    QCOMPARE(ask(province, u"L1"_s, u"A"_s, cadreCaller(2)), u"not_allowed"_s);
    QCOMPARE(ask(province, u"L3"_s, u"A"_s, cadreCaller(1)), u"refused:not_eligible"_s);
    QCOMPARE(province.everything(), before);
}

LOTRINH_TEST(TestRequestSeat)
#include "tst_requestseat.moc"
