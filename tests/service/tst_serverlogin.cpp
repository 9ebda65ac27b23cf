// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/access/signin.h"
#include "service/command/usercommands.h"
#include "service/desk.h"
#include "smallprovince.h"
#include "support/manytests.h"

#include <QJsonDocument>
#include <QScopeGuard>
#include <QSemaphore>

using namespace lotrinh;
using namespace lotrinh::service;
using namespace Qt::StringLiterals;
using test::SmallProvince;

/// At a server the password is the login's: it can be asked for again, where the server asked for it at all.
class ServerLoginTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void again_data();
    void again();
    void changedPassword_isTheOneThatCounts();
    void ownPassword_data();
    void ownPassword();
    void brokenLink_isMendedWithThePasswordOfNow_data();
    void brokenLink_isMendedWithThePasswordOfNow();
    void command_isRefusedWhileTheLinkIsBroken();
    void letInWithoutOne_provesNothing();
    void aFile_hasNoServer();
};

namespace {

const QString loginWord = u"một câu đủ dài rồi"_s;

QString addedUser(SmallProvince &province, const QString &login)
{
    return province.outcomeOf(uR"({"do":"add_user","login":"%1","name":"A","role":"administrator","password":"%2"})"_s.arg(login, loginWord));
}

/// The server ends every connection of that login, as when it starts anew.
bool breakLink(SmallProvince &province, const QString &login)
{
    auto use = province.service->database().statement(
        u"SELECT count(pg_terminate_backend(pid, 5000)) FROM pg_stat_activity WHERE usename = ?"_s);
    if (!use)
        return false;
    (*use)->bind(0, login);
    return bool((*use)->step()) && (*use)->integer(0) > 0;
}

/// The first use finds the link broken, the next connects anew.
QString answerAfterBreak(Service &service)
{
    (void)service.database().dataVersion();
    const auto version = service.database().dataVersion();
    return version ? u"linked"_s : version.error().code;
}

QString changedBy(Service &service, const QString &line, Day today)
{
    const auto who = connectedAs(service);
    const auto reply = who ? service.run(QJsonDocument::fromJson(line.toUtf8()).object(), who->caller, today) : Result<Reply>(who.error());
    return reply ? u"ok"_s : reply.error().code;
}

QString personOrCode(const Result<SignedIn> &who)
{
    return who ? who->caller.name : who.error().code;
}

} // namespace

#define NEEDS_SERVER                                                                                         \
    if (const QString missing = test::missingEngine(store::Engine::Postgres); !missing.isEmpty()) {          \
        if (qEnvironmentVariableIntValue("LOTRINH_REQUIRE_POSTGRES") == 1)                                   \
            QFAIL(qPrintable(missing));                                                                      \
        QSKIP(qPrintable(missing));                                                                          \
    }

void ServerLoginTest::again_data()
{
    QTest::addColumn<QString>("login"); // logins are the server's: one row must not meet another's
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("answer");
    QTest::newRow("the login's own") << u"hoa"_s << loginWord << u"hoa"_s;
    QTest::newRow("another") << u"hue"_s << loginWord + u'!' << u"not_allowed"_s;
    QTest::newRow("none") << u"huy"_s << QString() << u"not_allowed"_s;
}

void ServerLoginTest::again()
{
    NEEDS_SERVER
    QFETCH(QString, login);
    QFETCH(QString, password);
    SmallProvince province(store::Engine::Postgres);
    QCOMPARE(province.missing, QString());
    QCOMPARE(addedUser(province, login), u"ok"_s);
    const auto service = province.connectedBy(login, loginWord);
    QVERIFY(service);
    const auto who = welcome(*service);
    QVERIFY(who);
    QCOMPARE(who->entry, Entry::Free);
    QCOMPARE(who->login, login);
    QTEST(personOrCode(signInAgain(*service, password)), "answer");
}

void ServerLoginTest::changedPassword_isTheOneThatCounts()
{
    NEEDS_SERVER
    SmallProvince province(store::Engine::Postgres);
    QCOMPARE(province.missing, QString());
    QCOMPARE(addedUser(province, u"mai"_s), u"ok"_s);
    const auto service = province.connectedBy(u"mai"_s, loginWord);
    QVERIFY(service);
    QCOMPARE(province.outcomeOf(uR"({"do":"set_password","login":"mai","password":"%1"})"_s.arg(loginWord + u" khác"_s)), u"ok"_s);
    QCOMPARE(personOrCode(signInAgain(*service, loginWord)), u"not_allowed"_s);
    QCOMPARE(personOrCode(signInAgain(*service, loginWord + u" khác"_s)), u"mai"_s);
}

void ServerLoginTest::ownPassword_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<QString>("old");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("afterwards"); // who the new one lets in
    QTest::newRow("the old one is right") << u"tin"_s << uR"("old_password":"%1",)"_s.arg(loginWord) << u"ok"_s << u"tin"_s;
    QTest::newRow("the old one is wrong") << u"tam"_s << uR"("old_password":"%1 sai",)"_s.arg(loginWord) << u"bad_field"_s << u"not_allowed"_s;
    QTest::newRow("the server has just asked for it") << u"tan"_s << QString() << u"ok"_s << u"tan"_s;
}

void ServerLoginTest::ownPassword()
{
    NEEDS_SERVER
    QFETCH(QString, login);
    QFETCH(QString, old);
    SmallProvince province(store::Engine::Postgres);
    QCOMPARE(province.missing, QString());
    QCOMPARE(addedUser(province, login), u"ok"_s);
    const auto service = province.connectedBy(login, loginWord);
    QVERIFY(service);
    QTEST(changedBy(*service, uR"({"do":"change_password",%1"new_password":"%2 mới"})"_s.arg(old, loginWord), province.today), "answer");
    QTEST(personOrCode(signInAgain(*service, loginWord + u" mới"_s)), "afterwards");
}

void ServerLoginTest::brokenLink_isMendedWithThePasswordOfNow_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<QString>("own"); // what the person does at the desk
    QTest::addColumn<QString>("byOthers");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("again"); // what is typed at the lock, and
    QTest::addColumn<QString>("afterwards");
    const QString change = uR"({"do":"change_password","old_password":"%1","new_password":"%1 mới"})"_s.arg(loginWord);
    const auto set = [](const QString &login) { return uR"({"do":"set_password","login":"%1","password":"%2 mới"})"_s.arg(login, loginWord); };
    QTest::newRow("the same as ever") << u"sen"_s << QString() << QString() << u"linked"_s << loginWord << u"linked"_s;
    QTest::newRow("changed by oneself") << u"sim"_s << change << QString() << u"linked"_s << loginWord + u" mới"_s << u"linked"_s;
    QTest::newRow("not changed after all") << u"son"_s << uR"({"do":"change_password","old_password":"%1","new_password":"ngắn"})"_s.arg(loginWord)
                                           << QString() << u"linked"_s << loginWord << u"linked"_s;
    QTest::newRow("changed by somebody else") << u"sao"_s << QString() << set(u"sao"_s) << u"storage_refused"_s << loginWord + u" mới"_s << u"linked"_s;
    QTest::newRow("and typed wrong") << u"soi"_s << QString() << set(u"soi"_s) << u"storage_refused"_s << loginWord << u"storage_refused"_s;
}

void ServerLoginTest::brokenLink_isMendedWithThePasswordOfNow()
{
    NEEDS_SERVER
    QFETCH(QString, login);
    QFETCH(QString, own);
    QFETCH(QString, byOthers);
    QFETCH(QString, again);
    SmallProvince province(store::Engine::Postgres);
    QCOMPARE(province.missing, QString());
    QCOMPARE(addedUser(province, login), u"ok"_s);
    const auto service = province.connectedBy(login, loginWord);
    QVERIFY(service);
    if (!own.isEmpty())
        QCOMPARE(changedBy(*service, own, province.today), own.contains(u"ngắn"_s) ? u"bad_field"_s : u"ok"_s);
    if (!byOthers.isEmpty())
        QCOMPARE(province.outcomeOf(byOthers), u"ok"_s);
    QVERIFY(breakLink(province, login));
    QTEST(answerAfterBreak(*service), "answer");
    (void)signInAgain(*service, again);
    QTEST(answerAfterBreak(*service), "afterwards");
}

/// At once, while the desk is at something else; when the link stands again the next is carried out.
void ServerLoginTest::command_isRefusedWhileTheLinkIsBroken()
{
    NEEDS_SERVER
    SmallProvince province(store::Engine::Postgres);
    QCOMPARE(province.missing, QString());
    QCOMPARE(addedUser(province, u"sau"_s), u"ok"_s);
    const QString address = province.service->database().location().url.toString(QUrl::FullyEncoded);
    const QString given = loginWord + u" do người khác đặt"_s;
    Desk desk(asLogin(address, u"sau"_s, loginWord));
    bool isLost = false;
    connect(&desk, &Desk::linkLost, this, [&isLost](bool lost) { isLost = lost; });
    QString told;
    const Caller who{u"sau"_s, Role::Administrator, {}, {}};
    const auto tell = [&told](const Result<Reply> &reply) { told = reply ? u"ok"_s : reply.error().code; };
    const auto changing = [](const QString &before, const QString &after) {
        ChangePassword command;
        command.oldPassword = before;
        command.newPassword = after;
        return command;
    };
    const auto change = [&](const QString &before, const QString &after) {
        told.clear();
        desk.send(changing(before, after), who, province.today).then(this, tell);
    };
    const auto isTold = [&told] { return !told.isEmpty(); };
    change(loginWord, loginWord + u" mới"_s);
    QVERIFY(QTest::qWaitFor(isTold, 60'000));
    QCOMPARE(told, u"ok"_s);
    // The server takes the password of before no more, so that the link stays broken.
    QCOMPARE(province.outcomeOf(uR"({"do":"set_password","login":"sau","password":"%1"})"_s.arg(given)), u"ok"_s);
    QVERIFY(breakLink(province, u"sau"_s));
    desk.lookForOthers();
    QVERIFY(QTest::qWaitFor([&isLost] { return isLost; }, 60'000));
    {
        // Whoever waits for it may still be waking up when this block is over.
        const auto turn = std::make_shared<QSemaphore>();
        desk.ask([turn](Service &) -> Result<int> {
            turn->acquire();
            return 1;
        });
        const auto goOn = qScopeGuard([turn] { turn->release(); });
        change(given, loginWord + u" khác"_s);
        QVERIFY2(told.isEmpty(), "answers come by the event loop");
        QVERIFY(QTest::qWaitFor(isTold, 60'000));
        QCOMPARE(told, u"storage_lost"_s);
    }
    // So is what a screen carries out on the worker itself, and its turn comes while the link is broken.
    told.clear();
    desk.ask([command = changing(given, loginWord + u" khác"_s), who, today = province.today](Service &service) {
        return service.run(command, who, today);
    }).then(this, tell);
    QVERIFY(QTest::qWaitFor(isTold, 60'000));
    QCOMPARE(told, u"storage_lost"_s);
    desk.ask([given](Service &service) { return signInAgain(service, given); });
    QVERIFY(QTest::qWaitFor([&isLost] { return !isLost; }, 60'000));
    change(given, loginWord + u" khác"_s);
    QVERIFY(QTest::qWaitFor(isTold, 60'000));
    QCOMPARE(told, u"ok"_s);
}

/// The owner of the tables is not asked by this server: any word would do, so none is taken.
void ServerLoginTest::letInWithoutOne_provesNothing()
{
    NEEDS_SERVER
    SmallProvince province(store::Engine::Postgres);
    QCOMPARE(province.missing, QString());
    const auto who = welcome(*province.service);
    QVERIFY(who);
    QCOMPARE(who->entry, Entry::Free);
    QCOMPARE(who->who.caller.role, Role::Owner);
    QCOMPARE(who->login, QString());
    QCOMPARE(personOrCode(signInAgain(*province.service, loginWord)), u"not_allowed"_s);
}

void ServerLoginTest::aFile_hasNoServer()
{
    SmallProvince province(store::Engine::Sqlite);
    QCOMPARE(addedUser(province, u"lan"_s), u"ok"_s);
    const auto who = welcome(*province.service);
    QVERIFY(who);
    QCOMPARE(who->entry, Entry::SignIn);
    QCOMPARE(who->login, QString());
    QCOMPARE(personOrCode(signInAgain(*province.service, loginWord)), u"not_allowed"_s);
}

LOTRINH_TEST(ServerLoginTest)
#include "tst_serverlogin.moc"
