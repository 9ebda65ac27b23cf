// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ownlogin.h"
#include "store/transaction.h"
#include "support/manytests.h"

#include <QJsonArray>

using namespace lotrinh;
using namespace Qt::StringLiterals;
using test::carriedOut;
using test::loginRow;
using test::programOf;
using test::replyUnder;
using test::SmallProvince;
using test::why;

/// At a server whoever is shown a part of the people gives no seats, but asks for them: for the own people and for oneself.
class TestAsking : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nomination_waits_data();
    void nomination_waits();
    void basis_isFrozenByTheApproval_data();
    void basis_isFrozenByTheApproval();
    void ownSeat_isAskedFor_data();
    void ownSeat_isAskedFor();
    void place_isBehindEverybody_data();
    void place_isBehindEverybody();
    void releasedPlaces_waitForWhoGivesSeats_data();
    void releasedPlaces_waitForWhoGivesSeats();
    void psql_asksAsTheProgramDoes_data();
    void psql_asksAsTheProgramDoes();
    void requests_areNumberedThroughAll_data();
    void requests_areNumberedThroughAll();
};

namespace {

const QString openL1
    = uR"({"do":"open_class","code":"L1","course":"C1","name":"L","starts_on":"2027-04-05","ends_on":"2027-04-06","capacity":2})"_s;
const QString letIn = uR"({"do":"set_class_state","class":"L1","state":"open"})"_s;

/// The outcome of the one person a command is about, or the code of its refusal.
QString outcomeOf(const Result<service::Reply> &reply)
{
    return reply ? reply->fields.value(u"outcomes"_s).toArray().at(0).toObject().value(u"outcome"_s).toString() : reply.error().code;
}

/// "pending", "enrolled planned_title T": the last row of a person, with why they sit there once that is known.
QString rowOf(SmallProvince &province, const QString &code)
{
    QString found;
    for (const Enrolment &row : test::all<Enrolment>(province)) {
        const auto cadre = store::readById<Cadre>(province.service->database(), row.cadre);
        if (!cadre || !*cadre || (*cadre)->code != code)
            continue;
        const Title *title = province.service->rules()->title(row.basisTitle);
        found = QStringList{toCode(row.state), row.basis, title ? title->code : QString()}.join(u' ').trimmed();
    }
    return found;
}

} // namespace

void TestAsking::nomination_waits_data()
{
    test::addLoginColumns();
    QTest::addColumn<QString>("cadre");
    QTest::addColumn<QString>("outcome");
    const QString here = uR"("unit":"U1",)"_s;
    loginRow("harmless: who coordinates the province gives the seat", u"de1"_s, u"coordinator"_s, {}) << u"B"_s << u"enrolled"_s;
    loginRow("a contact, for the own people", u"de2"_s, u"unit_contact"_s, here) << u"B"_s << u"pending"_s;
    loginRow("a unit's coordinator, for the own people", u"de3"_s, u"coordinator"_s, here) << u"B"_s << u"pending"_s;
    loginRow("a contact, for somebody elsewhere", u"de4"_s, u"unit_contact"_s, here) << u"E"_s << u"not_allowed"_s;
    loginRow("a unit's coordinator, for somebody elsewhere", u"de5"_s, u"coordinator"_s, here) << u"E"_s << u"not_allowed"_s;
    loginRow("a manager", u"de6"_s, u"manager"_s, here) << u"B"_s << u"not_allowed"_s;
}

/// The class asks for no approval, and its seats are taken by people the login is not shown.
void TestAsking::nomination_waits()
{
    LOTRINH_FETCH_LOGIN;
    QFETCH(QString, cadre);
    QFETCH(QString, outcome);
    QCOMPARE(carriedOut(province, {openL1, letIn, uR"({"do":"nominate","class":"L1","cadres":["E"]})"_s}), QString());
    const auto program = programOf(province, login, role, more);
    QVERIFY(program);
    const auto reply = replyUnder(*program, province, uR"({"do":"nominate","class":"L1","cadres":["%1"]})"_s.arg(cadre));
    QCOMPARE(outcomeOf(reply), outcome);
    QCOMPARE(rowOf(province, u"B"_s).section(u' ', 0, 0), outcome == u"not_allowed" ? QString() : outcome);
    QCOMPARE(province.problems(), QString());
}

void TestAsking::basis_isFrozenByTheApproval_data()
{
    test::addLoginColumns();
    QTest::addColumn<QString>("cadre");
    QTest::addColumn<QString>("asked"); // the basis named, or none
    QTest::addColumn<QString>("waiting");
    QTest::addColumn<QString>("approved");
    const QString here = uR"("unit":"U1",)"_s;
    loginRow("harmless: a unit's coordinator, who is told of planned duties", u"vs1"_s, u"coordinator"_s, here)
        << u"F"_s << QString() << u"pending planned_title T"_s << u"enrolled planned_title T"_s;
    loginRow("a contact, somebody planned", u"vs2"_s, u"unit_contact"_s, here)
        << u"F"_s << QString() << u"pending"_s << u"enrolled planned_title T"_s;
    loginRow("a contact, somebody in the post", u"vs3"_s, u"unit_contact"_s, here)
        << u"B"_s << QString() << u"pending"_s << u"enrolled incumbent_title T"_s;
    loginRow("a contact who says it", u"vs4"_s, u"unit_contact"_s, here)
        << u"F"_s << u"planned_title"_s << u"pending planned_title"_s << u"enrolled planned_title T"_s;
    loginRow("a contact who says the post", u"vs6"_s, u"unit_contact"_s, here)
        << u"B"_s << u"incumbent_title"_s << u"pending incumbent_title T"_s << u"enrolled incumbent_title T"_s;
    loginRow("a contact who gives another", u"vs5"_s, u"unit_contact"_s, here)
        << u"F"_s << u"other"_s << u"pending other"_s << u"enrolled other"_s;
}

void TestAsking::basis_isFrozenByTheApproval()
{
    LOTRINH_FETCH_LOGIN;
    QFETCH(QString, cadre);
    QFETCH(QString, asked);
    QCOMPARE(carriedOut(province, {openL1, letIn}), QString());
    const auto program = programOf(province, login, role, more);
    QVERIFY(program);
    const QString basis = asked.isEmpty() ? QString() : uR"(,"basis":"%1")"_s.arg(asked);
    const auto reply = replyUnder(*program, province, uR"({"do":"nominate","class":"L1","cadres":["%1"]%2})"_s.arg(cadre, basis));
    QCOMPARE(outcomeOf(reply), u"pending"_s);
    QTEST(rowOf(province, cadre), "waiting");
    QCOMPARE(province.outcomesOf(uR"({"do":"approve","class":"L1","cadres":["%1"]})"_s.arg(cadre)), cadre + u":enrolled"_s);
    QTEST(rowOf(province, cadre), "approved");
}

void TestAsking::ownSeat_isAskedFor_data()
{
    test::addLoginColumns();
    QTest::addColumn<QString>("cadre");
    QTest::addColumn<QString>("outcome");
    loginRow("a cadre, who is planned", u"xin1"_s, u"cadre"_s, uR"("cadre":"F",)"_s) << u"F"_s << u"pending"_s;
    loginRow("a cadre in the post", u"xin2"_s, u"cadre"_s, uR"("cadre":"E",)"_s) << u"E"_s << u"pending"_s;
    loginRow("an auditor, for oneself", u"xin3"_s, u"auditor"_s, uR"("cadre":"E",)"_s) << u"E"_s << u"pending"_s;
    loginRow("for somebody else", u"xin4"_s, u"cadre"_s, uR"("cadre":"E",)"_s) << u"F"_s << u"not_allowed"_s;
    loginRow("by nobody's login", u"xin5"_s, u"auditor"_s, {}) << u"E"_s << u"not_allowed"_s;
}

void TestAsking::ownSeat_isAskedFor()
{
    LOTRINH_FETCH_LOGIN;
    QFETCH(QString, cadre);
    QFETCH(QString, outcome);
    QCOMPARE(carriedOut(province, {openL1, letIn}), QString());
    const auto program = programOf(province, login, role, more);
    QVERIFY(program);
    const QString line = uR"({"do":"request_seat","class":"L1","cadre":"%1"})"_s.arg(cadre);
    QCOMPARE(outcomeOf(replyUnder(*program, province, line)), outcome);
    QCOMPARE(rowOf(province, cadre).section(u' ', 0, 0), outcome == u"pending" ? outcome : QString());
    if (outcome != u"pending")
        return;
    QCOMPARE(outcomeOf(replyUnder(*program, province, line)), u"refused:already_enrolled"_s);
    QCOMPARE(province.outcomesOf(uR"({"do":"approve","class":"L1","cadres":["%1"]})"_s.arg(cadre)), cadre + u":enrolled"_s);
    QVERIFY(program->catchUp());
    QCOMPARE(outcomeOf(replyUnder(*program, province, line)), u"refused:already_enrolled"_s);
}

void TestAsking::place_isBehindEverybody_data()
{
    test::addLoginColumns();
    QTest::addColumn<QString>("latest");
    QTest::addColumn<QString>("own");
    const auto row = [](const char *name, const QString &login, const QString &latest, const QString &own) {
        loginRow(name, login, u"unit_contact"_s, uR"("unit":"U1",)"_s) << latest << own;
    };
    row("a moment to come", u"hang1"_s, u"2027-03-09T08:00:00.000"_s, u"2027-03-09T08:00:00.001"_s);
    row("written in another way", u"hang2"_s, u"2027-03-09T08:00Z"_s, u"2027-03-09T08:00Z"_s);
    row("the last moment there is", u"hang3"_s, u"9999-12-31T23:59:59.999"_s, u"9999-12-31T23:59:59.999"_s);
    row("no moment", u"hang4"_s, u"~"_s, u"~"_s);
}

/// The clock was set back since somebody asked whom the login is not shown.
void TestAsking::place_isBehindEverybody()
{
    LOTRINH_FETCH_LOGIN;
    QFETCH(QString, latest);
    QFETCH(QString, own);
    QCOMPARE(carriedOut(province, {openL1, letIn, uR"({"do":"nominate","class":"L1","cadres":["E"]})"_s}), QString());
    auto first = test::all<Enrolment>(province).front();
    first.requestedAt = latest;
    QCOMPARE(why(store::inTransaction(province.service->database(), [&](store::Database &db) { return store::update(db, first); })), QString());
    const auto program = programOf(province, login, role, more);
    QVERIFY(program);
    QCOMPARE(outcomeOf(replyUnder(*program, province, uR"({"do":"nominate","class":"L1","cadres":["B"]})"_s)), u"pending"_s);
    for (const Enrolment &row : test::all<Enrolment>(province))
        if (row.cadre != first.cadre)
            QCOMPARE(row.requestedAt, own);
}

void TestAsking::releasedPlaces_waitForWhoGivesSeats_data()
{
    test::addLoginColumns();
    QTest::addColumn<QString>("waiting"); // what becomes of who waits
    loginRow("harmless: who coordinates the province", u"nha1"_s, u"coordinator"_s, {}) << u"enrolled"_s;
    loginRow("a contact", u"nha2"_s, u"unit_contact"_s, uR"("unit":"U1",)"_s) << u"waitlisted"_s;
}

/// A place was kept for U1 until yesterday, E of U2 waits for it.
void TestAsking::releasedPlaces_waitForWhoGivesSeats()
{
    LOTRINH_FETCH_LOGIN;
    QFETCH(QString, waiting);
    province.today = Day::of(2027, 2, 1);
    QCOMPARE(carriedOut(province, {
             uR"({"do":"open_class","code":"L1","course":"C1","name":"L","starts_on":"2027-04-05","ends_on":"2027-04-06","capacity":1,"quotas":[{"unit":"U1","seats":1,"release_on":"2027-02-28"}]})"_s,
             letIn, uR"({"do":"nominate","class":"L1","cadres":["E"]})"_s}), QString());
    QCOMPARE(rowOf(province, u"E"_s).section(u' ', 0, 0), u"waitlisted"_s);
    province.today = Day::of(2027, 3, 1);
    const auto program = programOf(province, login, role, more);
    QVERIFY(program);
    QVERIFY(replyUnder(*program, province, uR"({"do":"nominate","class":"L1","cadres":["B"]})"_s));
    QCOMPARE(rowOf(province, u"E"_s).section(u' ', 0, 0), waiting);
    QCOMPARE(province.outcomeOf(uR"({"do":"change_class","class":"L1","name":"Lớp"})"_s), u"ok"_s);
    QCOMPARE(rowOf(province, u"E"_s).section(u' ', 0, 0), u"enrolled"_s);
}

void TestAsking::psql_asksAsTheProgramDoes_data()
{
    test::addLoginColumns();
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("unit"); // that the row says the person is of
    QTest::addColumn<bool>("isAdded");
    const QString here = uR"("unit":"U1",)"_s;
    loginRow("harmless: a contact asks", u"sql1"_s, u"unit_contact"_s, here) << u"pending"_s << u"U1"_s << true;
    loginRow("harmless: a unit's coordinator asks", u"sql2"_s, u"coordinator"_s, here) << u"pending"_s << u"U1"_s << true;
    loginRow("harmless: who coordinates the province gives the seat", u"sql3"_s, u"coordinator"_s) << u"enrolled"_s << u"U1"_s << true;
    loginRow("a contact gives the seat", u"sql4"_s, u"unit_contact"_s, here) << u"enrolled"_s << u"U1"_s << false;
    loginRow("a unit's coordinator gives the seat", u"sql5"_s, u"coordinator"_s, here) << u"enrolled"_s << u"U1"_s << false;
    loginRow("from a post that is over", u"sql6"_s, u"unit_contact"_s, here) << u"pending"_s << u"U2"_s << false;
}

/// A held the title in U2 for a while, and holds it in U1 again.
void TestAsking::psql_asksAsTheProgramDoes()
{
    LOTRINH_FETCH_LOGIN;
    QFETCH(QString, state);
    QFETCH(QString, unit);
    QFETCH(bool, isAdded);
    const QString end = uR"({"do":"end_post_holding","cadre":"A","title":"T","valid_to":"%1"})"_s;
    const QString appoint = uR"({"do":"appoint","cadre":"A","title":"T","unit":"%1","obtained_by":"appointed","decision":"1","valid_from":"%2"})"_s;
    QCOMPARE(carriedOut(province, {openL1, end.arg(u"2026-03-01"_s), appoint.arg(u"U2"_s, u"2026-03-01"_s), end.arg(u"2026-06-01"_s),
             appoint.arg(u"U1"_s, u"2026-06-01"_s)}), QString());
    const auto program = programOf(province, login, role, more);
    QVERIFY(program);
    const auto added = program->database().execute(
        u"INSERT INTO enrolment(id, training_class, cadre, state, requested_at, repeat_asked, unit_then) "
        "SELECT lotrinh_reserve_ids('enrolment', 1), t.id, c.id, '%1', '2099-01-01T00:00:00.000', 0, u.id "
        "FROM training_class t, cadre c, unit u WHERE t.code = 'L1' AND c.code = 'A' AND u.code = '%2'"_s.arg(state, unit));
    QVERIFY2(bool(added) == isAdded, qPrintable(why(added)));
    QCOMPARE(rowOf(province, u"A"_s), isAdded ? state : QString());
}

void TestAsking::requests_areNumberedThroughAll_data()
{
    test::addLoginColumns();
    QTest::addColumn<QString>("kind");
    loginRow("an extension", u"yc1"_s, u"cadre"_s, uR"("cadre":"E",)"_s) << uR"("request_extension","until":"2027-06-01")"_s;
    loginRow("a recognition", u"yc2"_s, u"cadre"_s, uR"("cadre":"E",)"_s) << uR"("request_recognition","completed_on":"2027-01-05","document":"CC-1","issuer":"Trường")"_s;
}

void TestAsking::requests_areNumberedThroughAll()
{
    LOTRINH_FETCH_LOGIN;
    QFETCH(QString, kind);
    const auto requestOf = [&](const QString &cadre) { return uR"({"do":%1,"cadre":"%2","course":"C1","reason":"x"})"_s.arg(kind, cadre); };
    QCOMPARE(carriedOut(province, {requestOf(u"A"_s)}), QString());
    const auto program = programOf(province, login, role, more);
    QVERIFY(program);
    const auto own = replyUnder(*program, province, requestOf(u"E"_s));
    QVERIFY2(own, qPrintable(why(own)));
    QCOMPARE(own->fields.value(u"request"_s).toString(), u"YC-2027-002"_s);
    QCOMPARE(test::outcomeOf(replyUnder(*program, province, requestOf(u"B"_s))), u"not_allowed"_s);
}

LOTRINH_TEST(TestAsking)
#include "tst_asking.moc"
