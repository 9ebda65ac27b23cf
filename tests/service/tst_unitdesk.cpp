// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/transfer.h"
#include "ownlogin.h"
#include "service/view/ownhistory.h"
#include "service/view/requests.h"
#include "service/view/today.h"
#include "store/transaction.h"
#include "support/manytests.h"

#include <QFile>
#include <QTemporaryDir>

using namespace lotrinh;
using namespace Qt::StringLiterals;
using test::carriedOut;
using test::loginRow;
using test::programOf;
using test::replyUnder;
using test::SmallProvince;
using test::why;

/// What a program holds in memory and offers under a login that a server shows a part of the people.
class TestUnitDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void memory_followsWhoIsShown_data();
    void memory_followsWhoIsShown();
    void memory_staysThroughWhatOthersDo_data();
    void memory_staysThroughWhatOthersDo();
    void memory_followsTheTree_data();
    void memory_followsTheTree();
    void today_isForWhoRunsClasses_data();
    void today_isForWhoRunsClasses();
    void requests_waitForWhoKeepsTheRecord_data();
    void requests_waitForWhoKeepsTheRecord();
    void ownHistory_offersWhatTheServerLets_data();
    void ownHistory_offersWhatTheServerLets();
    void importOfClasses_namesTheFile_data();
    void importOfClasses_namesTheFile();
    void importOfOthers_saysWhoTakesItBack_data();
    void importOfOthers_saysWhoTakesItBack();
};

namespace {

/// Codes of everybody in memory, those who left the service too.
QString shownTo(service::Service &program)
{
    const auto province = program.province();
    if (!province)
        return why(province);
    QStringList codes;
    for (const QString &code : {u"A"_s, u"B"_s, u"D"_s, u"E"_s, u"F"_s})
        if ((*province)->rowByCode(code))
            codes += code;
    return codes.join(u' ');
}

const QString here = uR"("unit":"U1",)"_s;
const QString elsewhere = uR"("unit":"U2",)"_s;

} // namespace

void TestUnitDesk::memory_followsWhoIsShown_data()
{
    test::addLoginColumns();
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QStringList>("moves");
    const QStringList byPost{uR"({"do":"end_post_holding","cadre":"A","title":"T","valid_to":"2026-03-01"})"_s,
        uR"({"do":"appoint","cadre":"A","title":"T","unit":"U2","obtained_by":"appointed","decision":"1","valid_from":"2026-03-01"})"_s};
    const QStringList byRow{uR"({"do":"change_cadre","code":"F","unit":"U2"})"_s};
    loginRow("harmless: who is shown everybody", {}, {}, {}) << u"A B D E F"_s << u"A B D E F"_s << byPost + byRow;
    loginRow("whom A leaves", u"di1"_s, u"manager"_s, here) << u"A B D F"_s << u"B D F"_s << byPost;
    loginRow("to whom A comes", u"di2"_s, u"manager"_s, elsewhere) << u"E"_s << u"A E"_s << byPost;
    loginRow("whom F leaves, who holds no post", u"di3"_s, u"manager"_s, here) << u"A B D F"_s << u"A B D"_s << byRow;
    loginRow("to whom F comes", u"di4"_s, u"manager"_s, elsewhere) << u"E"_s << u"E F"_s << byRow;
}

/// Somebody goes from U1 to U2, at another desk.
void TestUnitDesk::memory_followsWhoIsShown()
{
    LOTRINH_FETCH_LOGIN;
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QStringList, moves);
    const auto program = programOf(province, login, role, more);
    QVERIFY(program);
    QCOMPARE(shownTo(*program), before);
    QCOMPARE(carriedOut(province, {uR"({"do":"change_cadre","code":"B","phone":"1"})"_s}), QString());
    QVERIFY(program->catchUp());
    QCOMPARE(shownTo(*program), before);
    QCOMPARE(carriedOut(province, moves), QString());
    QVERIFY(program->catchUp());
    QCOMPARE(shownTo(*program), after);
}

void TestUnitDesk::memory_staysThroughWhatOthersDo_data()
{
    test::addLoginColumns();
    QTest::addColumn<QStringList>("commands");
    QTest::addColumn<bool>("erases"); // the completion at last
    QTest::addColumn<bool>("isReadAnew");
    const auto completion = [](const QString &cadre) {
        return uR"({"do":"record_completion","code":"HT-%1","cadre":"%1","course":"C1","completed_on":"2026-01-05"})"_s.arg(cadre);
    };
    const auto exemption = [](const QString &cadre) {
        return uR"({"do":"grant_exemption","cadre":"%1","course":"C1","valid_from":"2026-01-05","basis":"x"})"_s.arg(cadre);
    };
    const QStringList seat{uR"({"do":"open_class","code":"L1","course":"C1","name":"L","starts_on":"2027-03-05","ends_on":"2027-03-06","capacity":2})"_s,
        uR"({"do":"set_class_state","class":"L1","state":"open"})"_s, uR"({"do":"nominate","class":"L1","cadres":["E"],"basis":"other"})"_s};
    loginRow("somebody else's completion", u"yen1"_s, u"manager"_s, here) << QStringList{completion(u"E"_s)} << false << false;
    loginRow("somebody else's exemption", u"yen2"_s, u"manager"_s, here) << QStringList{exemption(u"E"_s)} << false << false;
    loginRow("somebody else's seat", u"yen3"_s, u"manager"_s, here) << seat << false << false;
    loginRow("harmless: of one's own people", u"yen4"_s, u"manager"_s, here) << QStringList{completion(u"A"_s), exemption(u"A"_s)} << false << false;
    loginRow("one of one's own people's, gone", u"yen5"_s, u"manager"_s, here) << QStringList{completion(u"A"_s)} << true << true;
    loginRow("gone, to who is shown everybody", {}, {}, {}) << QStringList{completion(u"A"_s)} << true << true;
}

/// What is done for people a login does not see leaves what it holds in memory as it is; what is gone does not.
void TestUnitDesk::memory_staysThroughWhatOthersDo()
{
    LOTRINH_FETCH_LOGIN;
    QFETCH(QStringList, commands);
    QFETCH(bool, erases);
    const auto program = programOf(province, login, role, more);
    QVERIFY(program);
    QVERIFY(!shownTo(*program).isEmpty());
    QCOMPARE(carriedOut(province, commands), QString());
    if (erases) {
        QVERIFY(program->catchUp());
        QCOMPARE((*program->province())->cadreByCode(u"A"_s)->completions.size(), size_t(1));
        store::Database &db = province.service->database();
        const auto written = store::readOne<Completion>(db, &Completion::code, u"HT-A"_s);
        QVERIFY(written && *written);
        QCOMPARE(why(store::inTransaction(db, [&](store::Database &) { return store::erase<Completion>(db, (*written)->id); })), QString());
    }
    const auto changes = program->catchUp();
    QVERIFY2(changes, qPrintable(why(changes)));
    QTEST(changes->everything, "isReadAnew");
    if (erases)
        QVERIFY((*program->province())->cadreByCode(u"A"_s)->completions.empty());
}

void TestUnitDesk::memory_followsTheTree_data()
{
    test::addLoginColumns();
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    loginRow("who is shown U1", u"cay1"_s, u"manager"_s, here) << u"A B D F"_s << u"A B D E F"_s;
    loginRow("harmless: who is shown U2 all the same", u"cay2"_s, u"manager"_s, elsewhere) << u"E"_s << u"E"_s;
}

/// U2 comes below U1: no row of a person changed.
void TestUnitDesk::memory_followsTheTree()
{
    LOTRINH_FETCH_LOGIN;
    QFETCH(QString, before);
    QFETCH(QString, after);
    const auto program = programOf(province, login, role, more);
    QVERIFY(program);
    QCOMPARE(shownTo(*program), before);
    store::Database &db = province.service->database();
    auto moved = store::readOne<Unit>(db, &Unit::code, u"U2"_s);
    QVERIFY(moved && *moved);
    (*moved)->parent = province.service->rules()->unitByCode(u"U1"_s)->id;
    QCOMPARE(why(store::inTransaction(db, [&](store::Database &) { return store::update(db, **moved); })), QString());
    QVERIFY(program->catchUp());
    QCOMPARE(shownTo(*program), after);
}

void TestUnitDesk::today_isForWhoRunsClasses_data()
{
    test::addLoginColumns();
    QTest::addColumn<bool>("isTold");
    loginRow("harmless: the owner", {}, {}, {}) << true;
    loginRow("harmless: who coordinates the province", u"nay1"_s, u"coordinator"_s, {}) << true;
    loginRow("a unit's coordinator", u"nay2"_s, u"coordinator"_s, here) << false;
    loginRow("a contact", u"nay3"_s, u"unit_contact"_s, here) << false;
}

/// A class begins soon and has no room and no lecturer.
void TestUnitDesk::today_isForWhoRunsClasses()
{
    LOTRINH_FETCH_LOGIN;
    QFETCH(bool, isTold);
    QCOMPARE(carriedOut(province, {
             uR"({"do":"open_class","code":"L1","course":"C1","name":"L","starts_on":"2027-03-05","ends_on":"2027-03-06","capacity":2})"_s}), QString());
    const auto program = programOf(province, login, role, more);
    QVERIFY(program);
    const auto tasks = service::readToday(*program, province.today);
    QVERIFY2(tasks, qPrintable(why(tasks)));
    QCOMPARE(!tasks->empty(), isTold);
    QCOMPARE(service::runsClassesHere(*program), isTold);
}

void TestUnitDesk::requests_waitForWhoKeepsTheRecord_data()
{
    test::addLoginColumns();
    QTest::addColumn<QString>("seen"); // whose
    QTest::addColumn<QString>("ofA"); // what becomes of a grant for A, who works here
    QTest::addColumn<QString>("ofE"); // who works elsewhere
    loginRow("the owner", {}, {}, {}) << u"A E"_s << u"ok"_s << u"ok"_s;
    loginRow("who coordinates the province", u"dn1"_s, u"coordinator"_s, {}) << u"A E"_s << u"ok"_s << u"ok"_s;
    loginRow("a unit's coordinator", u"dn2"_s, u"coordinator"_s, here) << u"A"_s << u"ok"_s << u"not_allowed"_s;
    loginRow("a unit's administrator", u"dn3"_s, u"administrator"_s, here) << u"A"_s << u"ok"_s << u"not_allowed"_s;
    loginRow("a contact, who only reads", u"dn4"_s, u"unit_contact"_s, here) << u"A"_s << u"not_allowed"_s << u"not_allowed"_s;
}

/// A and E ask for more time; whoever keeps the record of one answers.
void TestUnitDesk::requests_waitForWhoKeepsTheRecord()
{
    LOTRINH_FETCH_LOGIN;
    QFETCH(QString, ofA);
    QFETCH(QString, ofE);
    const auto asking = uR"({"do":"request_extension","cadre":"%1","course":"C1","until":"2027-06-01","reason":"x"})"_s;
    QCOMPARE(carriedOut(province, {asking.arg(u"A"_s), asking.arg(u"E"_s)}), QString());
    const auto program = programOf(province, login, role, more);
    QVERIFY(program);
    const auto waiting = [&] {
        const auto lines = service::readWaitingRequests(*program);
        QStringList codes;
        if (!lines)
            return why(lines);
        for (const service::RequestLine &line : *lines)
            codes += line.cadreCode;
        return codes.join(u' ');
    };
    QTEST(waiting(), "seen");
    const auto answer = [&](const QString &number) {
        const auto reply = replyUnder(*program, province, uR"({"do":"answer_request","request":"YC-2027-%1","answer":"grant"})"_s.arg(number));
        return reply ? u"ok"_s : reply.error().code;
    };
    QCOMPARE(answer(u"001"_s), ofA);
    QCOMPARE(answer(u"002"_s), ofE);
    QCOMPARE(waiting().contains(u'A'), ofA != "ok"_L1);
}

void TestUnitDesk::ownHistory_offersWhatTheServerLets_data()
{
    test::addLoginColumns();
    QTest::addColumn<bool>("isUndoable");
    loginRow("harmless: who coordinates the province", u"su1"_s, u"coordinator"_s, {}) << true;
    loginRow("a unit's coordinator", u"su2"_s, u"coordinator"_s, here) << false;
}

void TestUnitDesk::ownHistory_offersWhatTheServerLets()
{
    LOTRINH_FETCH_LOGIN;
    QFETCH(bool, isUndoable);
    const auto program = programOf(province, login, role, more);
    QVERIFY(program);
    const auto changed = replyUnder(*program, province, uR"({"do":"change_cadre","code":"B","phone":"1"})"_s);
    QVERIFY2(changed, qPrintable(why(changed)));
    const auto commands = service::readOwnHistory(*program, login, 1);
    QVERIFY2(commands, qPrintable(why(commands)));
    QCOMPARE(commands->at(0).command, u"change_cadre"_s);
    QCOMPARE(commands->at(0).isUndoable, isUndoable);
    QCOMPARE(test::outcomeOf(replyUnder(*program, province, uR"({"do":"undo"})"_s)), isUndoable ? u"done"_s : u"not_allowed"_s);
}

void TestUnitDesk::importOfClasses_namesTheFile_data()
{
    test::addLoginColumns();
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("rows");
    QTest::addColumn<QString>("refused"); // the file that the refusal names
    const QString rooms = u"code,name,capacity\nW1,Hội trường,30\n"_s;
    const QString units = u"code,name,parent\nW1,Đơn vị mới,P\n"_s;
    loginRow("harmless: an administrator, of units", u"dua1"_s, u"administrator"_s, {}) << u"units.csv"_s << units << QString();
    loginRow("harmless: the owner, of rooms", {}, {}) << u"rooms.csv"_s << rooms << QString();
    loginRow("an administrator, of rooms", u"dua3"_s, u"administrator"_s, {}) << u"rooms.csv"_s << rooms << u"rooms.csv"_s;
}

void TestUnitDesk::importOfClasses_namesTheFile()
{
    LOTRINH_FETCH_LOGIN;
    QFETCH(QString, file);
    QFETCH(QString, rows);
    QFETCH(QString, refused);
    const auto program = programOf(province, login, role, more);
    QVERIFY(program);
    const QTemporaryDir folder(test::scratchPlace());
    QFile written(folder.filePath(file));
    QVERIFY(written.open(QFile::WriteOnly) && written.write(rows.toUtf8()) > 0);
    written.close();
    const auto report = exchange::importFolder(*program, folder.path(), program->reader(), province.today, exchange::ImportMode::Write);
    const QString named = report ? QString() : report.error().detail.value(u"file"_s).toString();
    QVERIFY2(bool(report) == refused.isEmpty(), qPrintable(why(report)));
    QCOMPARE(named, refused);
    if (!report)
        QVERIFY2(report.error().message.startsWith(refused), qPrintable(report.error().message));
    const auto isThere = [](const auto &row) { return row.code == u"W1"; };
    const auto units = test::all<Unit>(province);
    const auto rooms = test::all<Room>(province);
    QCOMPARE(std::ranges::any_of(units, isThere) || std::ranges::any_of(rooms, isThere), refused.isEmpty());
}

void TestUnitDesk::importOfOthers_saysWhoTakesItBack_data()
{
    test::addLoginColumns();
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("said");
    loginRow("harmless: the owner's own", {}, {}, {}) << u"done"_s << QString();
    loginRow("an administrator", u"lui1"_s, u"administrator"_s, {}) << u"wrong_state"_s << u"chỉ người đã nhập hoặc chủ cơ sở dữ liệu"_s;
}

/// The owner imported a room.
void TestUnitDesk::importOfOthers_saysWhoTakesItBack()
{
    LOTRINH_FETCH_LOGIN;
    QFETCH(QString, outcome);
    QFETCH(QString, said);
    const auto number = province.service->import(u"phong.csv"_s, {u"owner"_s, Role::Owner, {}, {}}, [](const service::Holdings &) {
        service::ImportBatch batch;
        batch.rooms.inserts.push_back({{}, u"W1"_s, {}, {}, 20});
        return Result<std::optional<service::ImportBatch>>(std::optional(std::move(batch)));
    });
    QVERIFY2(number, qPrintable(why(number)));
    const auto program = programOf(province, login, role, more);
    QVERIFY(program);
    const auto undone = program->undoImport(program->reader(), *number);
    QCOMPARE(test::outcomeOf(undone), outcome);
    if (!undone)
        QVERIFY2(undone.error().message.contains(said), qPrintable(undone.error().message));
}

LOTRINH_TEST(TestUnitDesk)
#include "tst_unitdesk.moc"
