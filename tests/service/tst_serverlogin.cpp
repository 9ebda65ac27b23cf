// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/signin.h"
#include "smallprovince.h"
#include "support/manytests.h"

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
    void letInWithoutOne_provesNothing();
    void aFile_hasNoServer();
};

namespace {

const QString loginWord = u"một câu đủ dài rồi"_s;

/// The program as whoever has that login runs it; null when the server does not let them in.
std::unique_ptr<Service> connectedBy(SmallProvince &province, const QString &login, const QString &password)
{
    QUrl url = province.service->database().location().url;
    url.setUserName(login, QUrl::DecodedMode);
    url.setPassword(password, QUrl::DecodedMode);
    auto service = Service::open(url.toString(QUrl::FullyEncoded));
    return service ? std::move(*service) : nullptr;
}

QString addedUser(SmallProvince &province, const QString &login)
{
    return province.outcomeOf(uR"({"do":"add_user","login":"%1","name":"A","role":"administrator","password":"%2"})"_s.arg(login, loginWord));
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
    const auto service = connectedBy(province, login, loginWord);
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
    const auto service = connectedBy(province, u"mai"_s, loginWord);
    QVERIFY(service);
    QCOMPARE(province.outcomeOf(uR"({"do":"set_password","login":"mai","password":"%1"})"_s.arg(loginWord + u" khác"_s)), u"ok"_s);
    QCOMPARE(personOrCode(signInAgain(*service, loginWord)), u"not_allowed"_s);
    QCOMPARE(personOrCode(signInAgain(*service, loginWord + u" khác"_s)), u"mai"_s);
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
