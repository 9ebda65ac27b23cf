// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver.h"

#include "idlewatch.h"
#include "service/command/usercommands.h"
#include "support/manytests.h"
#include "support/testdatabase.h"
#include "support/testserver.h"

#include <QTemporaryDir>
#include <QUrlQuery>

using namespace lotrinh;
using namespace lotrinh::tests;
using namespace Qt::StringLiterals;
using screens::Workplace;

/// The window on a server: it locks like the one on a file, and asks for the password of the server's login.
class TestServerLock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void idle_locksAndTheLoginsPasswordUnlocks();
    void wrongPasswords_areSlowedDown();
    void letInWithoutOne_isNotLocked();
    void startedWithoutPassword_asksAtTheDoor();
    void noServer_canBeTriedAgain();

private:
    static void answer(Driver &driver, const QString &password);
    static bool stands(Driver &driver, Workplace::Door door);

    QString m_owner; ///< address of the database as its owner, whom the server asks for nothing
    QString m_administrator; ///< the same as somebody with an account
};

namespace {

const QString word = u"trang len dinh nui"_s;

} // namespace

void TestServerLock::initTestCase()
{
    if (const QString missing = test::missingEngine(store::Engine::Postgres); !missing.isEmpty()) {
        if (qEnvironmentVariableIntValue("LOTRINH_REQUIRE_POSTGRES") == 1)
            QFAIL(qPrintable(missing));
        QSKIP(qPrintable(missing));
    }
    prepareProgram();
    m_owner = test::TestServer::instance().freshDatabase();
    const auto service = service::Service::create(m_owner);
    QVERIFY2(service, service ? "" : qPrintable(service.error().message));
    service::AddUser command;
    command.login = u"quan"_s;
    command.title = u"Quản trị"_s;
    command.role = Role::Administrator;
    command.password = word;
    command.mustChange = false;
    const auto added = (*service)->run(command, Caller{u"owner"_s, Role::Owner, {}, {}}, Day::of(2027, 3, 1));
    QVERIFY2(added, added ? "" : qPrintable(added.error().message));
    QUrl url(m_owner);
    url.setUserName(command.login);
    url.setPassword(word, QUrl::DecodedMode);
    m_administrator = url.toString(QUrl::FullyEncoded);
}

void TestServerLock::answer(Driver &driver, const QString &password)
{
    driver.click(u"password"_s);
    driver.type(password);
    driver.key(Qt::Key_Return);
}

bool TestServerLock::stands(Driver &driver, Workplace::Door door)
{
    return QTest::qWaitFor([&] { return driver.workplace().door() == door; }, 30'000);
}

void TestServerLock::idle_locksAndTheLoginsPasswordUnlocks()
{
    Driver driver(m_administrator);
    QVERIFY(driver.isReady());
    QVERIFY(stands(driver, Workplace::Door::Open));
    driver.settle();
    auto *watch = driver.window().findChild<screens::IdleWatch *>(u"idleWatch"_s);
    QVERIFY(watch && watch->running());
    QCOMPARE(watch->milliseconds(), driver.workplace().idleMinutes() * 60'000);
    driver.show(u"people"_s);
    Q_EMIT watch->idle(); // the minutes are over
    QVERIFY(stands(driver, Workplace::Door::SignIn));
    driver.settle();
    QVERIFY(!watch->running());
    QCOMPARE(driver.workplace().caller().role, Role::Cadre); // nobody, as long as it is locked
    QQuickItem *login = driver.find(u"login"_s);
    QVERIFY(login && login->property("readOnly").toBool());
    QCOMPARE(login->property("text").toString(), u"quan"_s);
    driver.key(Qt::Key_K, Qt::ControlModifier); // no way around
    QVERIFY(!driver.find(u"paletteText"_s));
    answer(driver, u"sai hoan toan roi"_s);
    QVERIFY(QTest::qWaitFor([&] { return driver.find(u"signInProblem"_s) != nullptr; }, 30'000));
    QCOMPARE(driver.workplace().door(), Workplace::Door::SignIn);
    answer(driver, word);
    QVERIFY(stands(driver, Workplace::Door::Open));
    driver.settle();
    QCOMPARE(driver.workplace().caller().role, Role::Administrator);
    QCOMPARE(driver.window().property("page").toString(), u"people"_s); // where they were
    QVERIFY(watch->running());
}

void TestServerLock::wrongPasswords_areSlowedDown()
{
    Driver driver(m_administrator);
    QVERIFY(driver.isReady());
    QVERIFY(stands(driver, Workplace::Door::Open));
    driver.settle();
    driver.key(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(stands(driver, Workplace::Door::SignIn));
    // The first five are heard at once; then the waits grow, and sooner or later the next try comes within one.
    const auto mustWait = [&] {
        const QQuickItem *problem = driver.find(u"signInProblem"_s);
        return problem && problem->property("text").toString().contains(u"giây"_s);
    };
    int tries = 0;
    while (tries < 12 && !mustWait()) {
        answer(driver, u"sai"_s);
        ++tries;
    }
    QVERIFY(mustWait());
    QVERIFY2(tries > 5, qPrintable(QString::number(tries)));
    answer(driver, word);
    QVERIFY(mustWait());
    QCOMPARE(driver.workplace().door(), Workplace::Door::SignIn);
}

/// Any word would open it again.
void TestServerLock::letInWithoutOne_isNotLocked()
{
    Driver driver(m_owner);
    QVERIFY(driver.isReady());
    QVERIFY(stands(driver, Workplace::Door::Open));
    const auto *watch = driver.window().findChild<screens::IdleWatch *>(u"idleWatch"_s);
    QVERIFY(watch && !watch->running());
    driver.key(Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(driver.workplace().door(), Workplace::Door::Open);
}

/// Nobody writes a password into the address a desktop starts the program with.
void TestServerLock::startedWithoutPassword_asksAtTheDoor()
{
    QUrl address(m_administrator);
    address.setPassword(QString());
    Driver driver(address.toString(QUrl::FullyEncoded), Driver::Until::Shown);
    QVERIFY(stands(driver, Workplace::Door::SignIn));
    QVERIFY(!driver.workplace().ready());
    QVERIFY(QTest::qWaitFor([&] { return driver.find(u"login"_s) != nullptr; }, 30'000));
    QCOMPARE(driver.find(u"login"_s)->property("text").toString(), u"quan"_s);
    QVERIFY(!driver.find(u"login"_s)->property("readOnly").toBool());
    answer(driver, u"sai hoan toan roi"_s);
    QVERIFY(QTest::qWaitFor([&] { return driver.find(u"signInProblem"_s) != nullptr; }, 30'000));
    QCOMPARE(driver.workplace().door(), Workplace::Door::SignIn);
    answer(driver, word);
    QVERIFY(stands(driver, Workplace::Door::Open));
    driver.settle();
    QVERIFY(driver.workplace().ready());
    QCOMPARE(driver.workplace().caller().name, u"quan"_s);
    QVERIFY(!driver.find(u"login"_s));
    // It locks and is unlocked like one that was started with the password.
    driver.key(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(stands(driver, Workplace::Door::SignIn));
    driver.settle();
    QVERIFY(driver.find(u"login"_s)->property("readOnly").toBool());
    answer(driver, word);
    QVERIFY(stands(driver, Workplace::Door::Open));
}

void TestServerLock::noServer_canBeTriedAgain()
{
    QUrl address(m_owner);
    QUrlQuery query(address);
    const QString place = query.queryItemValue(u"host"_s, QUrl::FullyDecoded);
    const QTemporaryDir elsewhere;
    query.removeQueryItem(u"host"_s);
    query.addQueryItem(u"host"_s, elsewhere.path());
    address.setQuery(query);
    Driver driver(address.toString(QUrl::FullyEncoded), Driver::Until::Shown);
    QVERIFY(QTest::qWaitFor([&] { return !driver.workplace().problem().isEmpty(); }, 30'000));
    QQuickItem *again = driver.find(u"emptyAction"_s);
    QVERIFY(again);
    // The server comes up where it was looked for.
    QVERIFY(QFile::link(place + u"/.s.PGSQL.5432"_s, elsewhere.filePath(u".s.PGSQL.5432"_s)));
    driver.click(u"emptyAction"_s);
    QVERIFY(stands(driver, Workplace::Door::Open));
    QCOMPARE(driver.workplace().problem(), QString());
}

LOTRINH_GUI_TEST(TestServerLock)
#include "tst_serverlock.moc"
