// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ownlogin.h"
#include "service/upkeep/backups.h"
#include "service/upkeep/inspection.h"
#include "service/view/classlist.h"
#include "service/view/papercheck.h"
#include "service/view/personclasses.h"
#include "store/classseats.h"
#include "support/manytests.h"

#include <QFile>
#include <QTemporaryDir>
#include <QUrl>

using namespace lotrinh;
using namespace Qt::StringLiterals;
using test::carriedOut;
using test::loginRow;
using test::programOf;
using test::replyUnder;
using test::SmallProvince;
using test::why;

/// What the program does at a server under a login that is shown a part of the rows.
class TestOwnRows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void check_countsWhatIsSeenWhole_data();
    void check_countsWhatIsSeenWhole();
    void copy_needsAllRows_data();
    void copy_needsAllRows();
    void ownCompletion_isRecorded_data();
    void ownCompletion_isRecorded();
    void whoWorksHere_isChanged_data();
    void whoWorksHere_isChanged();
    void ownRowOfElsewhere_isLeftToOthers_data();
    void ownRowOfElsewhere_isLeftToOthers();
    void accountOfHere_isChanged_data();
    void accountOfHere_isChanged();
    void paperOfAnybody_isChecked_data();
    void paperOfAnybody_isChecked();
    void seats_areCountedWhole_data();
    void seats_areCountedWhole();
    void seatsLeft_areNotCounted_data() { test::addEngines(); }
    void seatsLeft_areNotCounted();
    void olderServer_isLeftToItsOwner();
};

void TestOwnRows::check_countsWhatIsSeenWhole_data()
{
    test::addLoginColumns();
    loginRow("harmless: the owner", {}, {});
    loginRow("an auditor", u"soat1"_s, u"auditor"_s);
    loginRow("an administrator", u"soat2"_s, u"administrator"_s);
}

void TestOwnRows::check_countsWhatIsSeenWhole()
{
    LOTRINH_FETCH_LOGIN;
    QCOMPARE(carriedOut(province, {
             uR"({"do":"open_class","code":"L1","course":"C1","name":"L","starts_on":"2027-04-05","ends_on":"2027-04-06","capacity":5})"_s,
             uR"({"do":"set_class_state","class":"L1","state":"open"})"_s,
             uR"({"do":"nominate","class":"L1","cadres":["A","B"]})"_s}), QString());
    const auto program = programOf(province, login, role, more);
    QVERIFY(program);
    const auto problems = service::inspectFor(*program, program->reader(), province.today);
    QVERIFY2(problems, qPrintable(why(problems)));
    QCOMPARE(problems->join(u'\n'), QString());
}

void TestOwnRows::copy_needsAllRows_data()
{
    test::addLoginColumns();
    QTest::addColumn<QString>("outcome");
    loginRow("harmless: the owner's", {}, {}) << u"done"_s;
    loginRow("an administrator's", u"chep1"_s, u"administrator"_s) << u"storage_denied"_s;
}

void TestOwnRows::copy_needsAllRows()
{
    LOTRINH_FETCH_LOGIN;
    QFETCH(QString, outcome);
    const auto program = programOf(province, login, role, more);
    QVERIFY(program);
    const QTemporaryDir folder(test::scratchPlace());
    QCOMPARE(test::outcomeOf(service::copyTo(*program, folder.filePath(u"ban.sqlite"_s))), outcome);
    QCOMPARE(test::outcomeOf(service::backUp(*program, folder.filePath(u"sao.sqlite"_s))), outcome);
    QCOMPARE(QFile::exists(folder.filePath(u"ban.sqlite"_s)), outcome == u"done");
    QCOMPARE(QFile::exists(folder.filePath(u"sao.sqlite"_s)), outcome == u"done");
}

/// F is planned, and the login is F's: the server shows the own entry to whoever that is.
void TestOwnRows::ownCompletion_isRecorded_data()
{
    test::addLoginColumns();
    QTest::addColumn<qint64>("lines");
    loginRow("harmless: the owner", {}, {}) << qint64(1);
    loginRow("harmless: a coordinator", u"nhap1"_s, u"coordinator"_s) << qint64(1);
    loginRow("an administrator, who writes no lines", u"nhap2"_s, u"administrator"_s) << qint64(0);
}

void TestOwnRows::ownCompletion_isRecorded()
{
    LOTRINH_FETCH_LOGIN;
    const auto program = programOf(province, login, role, more + uR"("cadre":"F",)"_s);
    QVERIFY(program);
    QCOMPARE(test::outcomeOf(replyUnder(*program, province,
                 uR"({"do":"record_completion","code":"K1","cadre":"F","course":"C1","completed_on":"2027-02-01"})"_s)), u"done"_s);
    const auto lines = store::countRows<PlanningLine>(province.service->database());
    QVERIFY2(lines, qPrintable(why(lines)));
    QTEST(*lines, "lines");
}

/// A is of U1 by the row and works in U2; E works and is in U2.
void TestOwnRows::whoWorksHere_isChanged_data()
{
    test::addLoginColumns();
    QTest::addColumn<QString>("cadre");
    QTest::addColumn<QString>("outcome");
    const QString here = uR"("unit":"U2",)"_s;
    loginRow("harmless: one of the unit's own, by a coordinator", u"doi1"_s, u"coordinator"_s, here) << u"E"_s << u"done"_s;
    loginRow("appointed in from another unit, by a coordinator", u"doi2"_s, u"coordinator"_s, here) << u"A"_s << u"done"_s;
    loginRow("appointed in from another unit, by an administrator", u"doi3"_s, u"administrator"_s, here) << u"A"_s << u"done"_s;
    loginRow("of another unit", u"doi4"_s, u"coordinator"_s, here) << u"B"_s << u"not_allowed"_s;
    loginRow("gone to another unit", u"doi5"_s, u"coordinator"_s, uR"("unit":"U1",)"_s) << u"A"_s << u"not_allowed"_s;
}

void TestOwnRows::whoWorksHere_isChanged()
{
    LOTRINH_FETCH_LOGIN;
    QFETCH(QString, cadre);
    QFETCH(QString, outcome);
    QCOMPARE(province.outcomeOf(uR"({"do":"end_post_holding","cadre":"A","title":"T","valid_to":"2026-03-01"})"_s), u"ok"_s);
    QCOMPARE(province.outcomeOf(uR"({"do":"appoint","cadre":"A","title":"T","unit":"U2","obtained_by":"appointed","decision":"1","valid_from":"2026-03-01"})"_s), u"ok"_s);
    const auto program = programOf(province, login, role, more);
    QVERIFY(program);
    QCOMPARE(test::outcomeOf(replyUnder(*program, province, uR"({"do":"change_cadre","code":"%1","phone":"0912000111"})"_s.arg(cadre))), outcome);
    const auto row = store::readOne<Cadre>(province.service->database(), &Cadre::code, cadre);
    QVERIFY(row && *row);
    QCOMPARE((*row)->phone, outcome == u"done" ? u"0912000111"_s : QString());
}

void TestOwnRows::ownRowOfElsewhere_isLeftToOthers_data()
{
    test::addLoginColumns();
    QTest::addColumn<QString>("changed");
    const QString of = uR"("unit":"U1","cadre":"%1",)"_s;
    loginRow("harmless: an administrator who works there", u"rieng1"_s, u"administrator"_s, of.arg(u"A"_s)) << u"A B D F G"_s;
    loginRow("an administrator who works elsewhere", u"rieng2"_s, u"administrator"_s, of.arg(u"E"_s)) << u"A B D F G"_s;
    loginRow("a coordinator who works elsewhere", u"rieng3"_s, u"coordinator"_s, of.arg(u"E"_s)) << u"A B D F G"_s;
}

/// Everybody sees themselves wherever they work; a role over U1 writes the rows of U1, also in psql.
void TestOwnRows::ownRowOfElsewhere_isLeftToOthers()
{
    LOTRINH_FETCH_LOGIN;
    const auto program = programOf(province, login, role, more);
    QVERIFY(program);
    QVERIFY(program->database().execute(u"UPDATE cadre SET phone = '0912000111'"_s));
    QStringList changed;
    for (const Cadre &row : test::all<Cadre>(province))
        if (row.phone == u"0912000111")
            changed += row.code;
    changed.sort();
    QTEST(changed.join(u' '), "changed");
}

/// The account is U1's; E works in U2.
void TestOwnRows::accountOfHere_isChanged_data()
{
    test::addLoginColumns();
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("outcome");
    loginRow("harmless: for nobody", u"tk1"_s, u"administrator"_s) << uR"("login":"tk1a","name":"Mới")"_s << u"done"_s;
    loginRow("for somebody who moved on", u"tk2"_s, u"administrator"_s) << uR"("login":"tk2e","name":"Mới")"_s << u"done"_s;
    loginRow("for somebody who moved on, closed", u"tk3"_s, u"administrator"_s) << uR"("login":"tk3e","is_active":false)"_s << u"done"_s;
    loginRow("given to somebody of another unit", u"tk4"_s, u"administrator"_s) << uR"("login":"tk4a","cadre":"E")"_s << u"not_allowed"_s;
}

void TestOwnRows::accountOfHere_isChanged()
{
    LOTRINH_FETCH_LOGIN;
    QFETCH(QString, change);
    QFETCH(QString, outcome);
    const auto program = programOf(province, login, role, more + uR"("unit":"U1",)"_s);
    QVERIFY(program);
    for (const QString &account : {uR"("login":"%1a")"_s.arg(login), uR"("login":"%1e","cadre":"E")"_s.arg(login)})
        QCOMPARE(province.outcomeOf(uR"({"do":"add_user",%1,"name":"Cũ","role":"manager","unit":"U1","password":"%2"})"_s.arg(account, test::ownWord())), u"ok"_s);
    QCOMPARE(test::outcomeOf(replyUnder(*program, province, uR"({"do":"change_user",%1})"_s.arg(change))), outcome);
    const QString changed = change.section(u'"', 3, 3);
    const auto row = store::readOne<Account>(province.service->database(), &Account::login, changed);
    QVERIFY(row && *row);
    QCOMPARE((*row)->name == u"Mới" || !(*row)->isActive, outcome == u"done");
}

/// A's papers, under the login of E, who is shown nothing of A.
void TestOwnRows::paperOfAnybody_isChecked_data()
{
    test::addLoginColumns();
    loginRow("harmless: the owner", {}, {});
    loginRow("a cadre", u"giay1"_s, u"cadre"_s, uR"("cadre":"E",)"_s);
    loginRow("an auditor", u"giay2"_s, u"auditor"_s);
    loginRow("the manager of another unit", u"giay3"_s, u"manager"_s, uR"("unit":"U2",)"_s);
}

void TestOwnRows::paperOfAnybody_isChecked()
{
    LOTRINH_FETCH_LOGIN;
    QCOMPARE(carriedOut(province, {
             uR"({"do":"open_class","code":"L1","course":"C1","name":"x","starts_on":"2027-03-01","ends_on":"2027-03-01","capacity":9})"_s,
             uR"({"do":"nominate","class":"L1","cadres":["A","B","D"],"repeat":true,"basis":"other"})"_s,
             uR"({"do":"set_class_state","class":"L1","state":"running"})"_s, uR"({"do":"set_class_state","class":"L1","state":"finished"})"_s,
             uR"({"do":"close_class","class":"L1"})"_s, uR"({"do":"issue_credentials","class":"L1"})"_s}), QString());
    QStringList papers;
    for (int number = 1; number <= 3; ++number)
        papers += *service::paperCodeOf(*province.service, u"000%1/2027/CC-TCT"_s.arg(number));
    QCOMPARE(province.outcomeOf(uR"({"do":"reissue","credential":"0002/2027/CC-TCT","reason":"sai tên"})"_s), u"ok"_s);
    QCOMPARE(province.outcomeOf(uR"({"do":"revoke_completion","code":"L1/D","revoked_on":"2027-03-01"})"_s), u"ok"_s);
    const auto program = programOf(province, login, role, more);
    QVERIFY(program);
    const auto checked = [&](const QString &code) {
        const auto check = service::checkPaper(*program, code);
        return check ? u"%1 %2"_s.arg(int(check->state)).arg(check->replacedBy) : why(check);
    };
    QCOMPARE(checked(papers[0]), u"%1 "_s.arg(int(service::PaperState::Valid)));
    QCOMPARE(checked(papers[1]), u"%1 0004/2027/CC-TCT"_s.arg(int(service::PaperState::Void)));
    QCOMPARE(checked(papers[2]), u"%1 "_s.arg(int(service::PaperState::Void)));
    QString edited = papers[0];
    edited[edited.size() / 3] = edited[edited.size() / 3] == u'a' ? u'b' : u'a';
    QVERIFY(checked(edited) != checked(papers[0]));
    // By the number alone nobody learns whose it is, nor whether there is one.
    QCOMPARE(checked(u"0001/2027/CC-TCT"_s), u"%1 "_s.arg(int(login.isEmpty() ? service::PaperState::Valid : service::PaperState::Unknown)));
}

void TestOwnRows::seats_areCountedWhole_data()
{
    test::addLoginColumns();
    loginRow("harmless: the owner", {}, {});
    loginRow("a cadre", u"ghe1"_s, u"cadre"_s, uR"("cadre":"E",)"_s);
    loginRow("a coordinator of another unit", u"ghe2"_s, u"coordinator"_s, uR"("unit":"U2",)"_s);
}

/// A full class is full for whoever is shown none of those who sit in it.
void TestOwnRows::seats_areCountedWhole()
{
    LOTRINH_FETCH_LOGIN;
    QCOMPARE(carriedOut(province, {
             uR"({"do":"open_class","code":"L1","course":"C1","name":"L","starts_on":"2027-04-05","ends_on":"2027-04-06","capacity":2})"_s,
             uR"({"do":"set_class_state","class":"L1","state":"open"})"_s,
             uR"({"do":"nominate","class":"L1","cadres":["A","B","D"]})"_s}), QString());
    const auto program = programOf(province, login, role, more);
    QVERIFY(program);
    const auto list = service::readClassList(*program);
    QVERIFY2(list, qPrintable(why(list)));
    QCOMPARE(list->at(0).taken, 2);
    QCOMPARE(list->at(0).waiting, 1);
    const auto seen = program->province();
    QVERIFY2(seen, qPrintable(why(seen)));
    const auto offers = service::offersFor(*program, (*seen)->factsOf(*(*seen)->rowByCode(u"E"_s)), province.today);
    QVERIFY2(offers, qPrintable(why(offers)));
    QCOMPARE(offers->size(), size_t(1));
    QCOMPARE(offers->at(0).freeSeats, 0);
    QVERIFY(offers->at(0).fit == service::ClassFit::Full);
}

/// What became of people is not told by counting seats.
void TestOwnRows::seatsLeft_areNotCounted()
{
    LOTRINH_FETCH_ENGINE
    SmallProvince province(engine);
    QCOMPARE(province.missing, QString());
    QCOMPARE(carriedOut(province, {
             uR"({"do":"open_class","code":"L1","course":"C1","name":"L","starts_on":"2027-04-05","ends_on":"2027-04-06","capacity":2})"_s,
             uR"({"do":"nominate","class":"L1","cadres":["A","B"]})"_s, uR"({"do":"withdraw","class":"L1","cadre":"A","reason":"x"})"_s}), QString());
    const auto seats = store::readClassSeats(province.service->database());
    QVERIFY2(seats, qPrintable(why(seats)));
    QCOMPARE(seats->size(), size_t(1));
    QCOMPARE(seats->front().state, EnrolmentState::Enrolled);
    QCOMPARE(seats->front().seats, 1);
}

/// Only whoever owns the tables can bring them to the newest schema: others are told so.
void TestOwnRows::olderServer_isLeftToItsOwner()
{
    SmallProvince province(store::Engine::Postgres);
    QCOMPARE(province.missing, QString());
    const QString login = u"cu1"_s;
    QVERIFY(programOf(province, login, u"manager"_s)); // harmless: the newest
    QVERIFY(province.service->database().execute(u"DELETE FROM schema_migration WHERE number = (SELECT max(number) FROM schema_migration)"_s));
    QUrl url = province.service->database().location().url;
    url.setUserName(login);
    url.setPassword(test::ownWord());
    const auto opened = service::Service::open(url.toString(QUrl::FullyEncoded), service::Service::Upgrade::AfterBackup);
    QCOMPARE(test::outcomeOf(opened), u"needs_migration"_s);
}

LOTRINH_TEST(TestOwnRows)
#include "tst_ownrows.moc"
