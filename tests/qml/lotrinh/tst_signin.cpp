// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver.h"

#include "idlewatch.h"
#include "service/command/usercommands.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace lotrinh;
using namespace lotrinh::tests;
using namespace Qt::StringLiterals;
using screens::Workplace;

namespace {

const QString adminWord = u"trang len dinh nui"_s;
const QString givenWord = u"mat khau duoc cap"_s;
const QString ownWord = u"cau cua rieng toi thoi"_s;

} // namespace

/// The way in (issue 8): nothing is shown before it is known who sits here.
class TestSignInPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nobodyYet_ownerMayGoOn();
    void firstStart_makesAnAdministratorAndLetsThemIn();
    void wrongPassword_letsNobodyIn();
    void lock_asksForThePasswordAlone();
    void anotherPerson_findsNothingOpen();
    void popup_isForWhoOpenedIt_data();
    void popup_isForWhoOpenedIt();
    void typedPassword_isNotKeptBehindTheDoor();
    void demo_endsWithTheFirstAccount_data();
    void demo_endsWithTheFirstAccount();
    void changedAccount_isSaidAtTheDoor();
    void givenPassword_isChangedFirst();
    void givenPassword_waitsNoLongerThanTheMinutes();
    void idle_isToldOnce();
    void idleMinutes_areKeptAndWatched();

private:
    std::unique_ptr<Driver> open(bool withAccounts);
    static void signIn(Driver &driver, const QString &login, const QString &password);
    static bool stands(Driver &driver, Workplace::Door door);

    std::unique_ptr<DemoFile> m_demo;
    QString m_cadre;
    int m_copies = 0;
};

namespace {

/// What the item stands in has come up: until then it may still ask for the keyboard.
bool isWideOpen(const QQuickItem *item)
{
    for (const QQuickItem *up = item; up; up = up->parentItem())
        if (up->inherits("QQuickPopupItem"))
            return up->parent()->property("opened").toBool();
    return false;
}

} // namespace

void TestSignInPage::initTestCase()
{
    prepareProgram();
    m_demo = std::make_unique<DemoFile>(200, 3);
    QVERIFY2(m_demo->problem().isEmpty(), qPrintable(m_demo->problem()));
    auto service = service::Service::open(m_demo->copy(u"look"_s));
    QVERIFY(service);
    for (const service::DemoPerson &person : (*service)->demoPeople())
        if (person.role == Role::Cadre)
            m_cadre = person.cadreCode;
    QVERIFY(!m_cadre.isEmpty());
}

/// With accounts: `lan` coordinates, `ad` administers, `cb` is a cadre; all passwords but cb's are their own.
std::unique_ptr<Driver> TestSignInPage::open(bool withAccounts)
{
    const QString file = m_demo->copy(QString::number(++m_copies));
    if (auto service = service::Service::open(file); service && withAccounts) {
        const Caller owner{u"owner"_s, Role::Owner, {}, {}};
        const Day today = (*service)->demoDay();
        const auto add = [&](const QString &login, Role role, const QString &cadre, const QString &word) {
            service::AddUser command;
            command.login = login;
            command.title = u"Người "_s + login;
            command.role = role;
            command.cadre = cadre;
            command.password = word;
            if (login == u"ad")
                command.mustChange = false;
            return bool((*service)->run(command, owner, today));
        };
        const auto renew = [&](const QString &login, Role role, const QString &before, const QString &after) {
            service::ChangePassword command{before, after};
            return bool((*service)->run(command, Caller{login, role, {}, {}}, today));
        };
        if (!add(u"ad"_s, Role::Administrator, {}, adminWord) || !add(u"lan"_s, Role::Coordinator, {}, givenWord)
            || !add(u"cb"_s, Role::Cadre, m_cadre, givenWord) || !renew(u"lan"_s, Role::Coordinator, givenWord, ownWord))
            return nullptr;
    }
    auto driver = std::make_unique<Driver>(file);
    return driver->isReady() ? std::move(driver) : nullptr;
}

void TestSignInPage::signIn(Driver &driver, const QString &login, const QString &password)
{
    if (!login.isEmpty()) {
        driver.click(u"login"_s);
        driver.key(Qt::Key_A, Qt::ControlModifier);
        driver.type(login);
        driver.click(u"password"_s);
    }
    driver.type(password);
    driver.key(Qt::Key_Return);
}

bool TestSignInPage::stands(Driver &driver, Workplace::Door door)
{
    return QTest::qWaitFor([&] { return driver.workplace().door() == door; }, 30'000);
}

void TestSignInPage::nobodyYet_ownerMayGoOn()
{
    // A demo without accounts is looked at through everybody's eyes, as before.
    auto driver = open(false);
    QVERIFY(driver);
    QCOMPARE(driver->workplace().door(), Workplace::Door::Open);
    QVERIFY(!driver->find(u"signInButton"_s) && driver->find(u"person"_s));
    QVERIFY(!driver->find(u"account"_s));
}

void TestSignInPage::firstStart_makesAnAdministratorAndLetsThemIn()
{
    const QString file = m_demo->copy(QString::number(++m_copies)) + u".new"_s;
    QVERIFY(service::Service::create(file));
    Driver driver(file);
    QVERIFY(driver.isReady());
    QCOMPARE(driver.workplace().door(), Workplace::Door::FirstAccount);
    driver.click(u"firstName"_s);
    driver.type(u"Quan Tri"_s);
    driver.click(u"firstLogin"_s);
    driver.type(u"ad"_s);
    driver.click(u"newPassword"_s);
    driver.type(u"ngan"_s);
    driver.click(u"newPasswordAgain"_s);
    driver.type(u"ngan"_s);
    QVERIFY(!driver.find(u"signInButton"_s)->isEnabled()); // too short
    driver.click(u"newPassword"_s);
    driver.type(u" mot cau dai hon"_s);
    driver.click(u"newPasswordAgain"_s);
    driver.type(u" mot cau dai hon"_s);
    driver.click(u"signInButton"_s);
    QVERIFY(stands(driver, Workplace::Door::Open));
    QCOMPARE(driver.workplace().caller().role, Role::Administrator);
    QVERIFY(driver.find(u"account"_s));
}

void TestSignInPage::wrongPassword_letsNobodyIn()
{
    const auto driver = open(true);
    QVERIFY(driver);
    QCOMPARE(driver->workplace().door(), Workplace::Door::SignIn);
    // Whoever has not signed in sees nothing and may do nothing.
    QCOMPARE(driver->workplace().caller().role, Role::Cadre);
    QVERIFY(!driver->workplace().caller().self.isValid());
    QVERIFY(!driver->find(u"person"_s));
    signIn(*driver, u"lan"_s, givenWord);
    QVERIFY(QTest::qWaitFor([&] { return driver->find(u"signInProblem"_s) != nullptr; }, 30'000));
    QCOMPARE(driver->workplace().door(), Workplace::Door::SignIn);
    QVERIFY(driver->find(u"password"_s)->property("text").toString().isEmpty());
    signIn(*driver, {}, ownWord);
    QVERIFY(stands(*driver, Workplace::Door::Open));
    QCOMPARE(driver->workplace().caller().role, Role::Coordinator);
}

void TestSignInPage::lock_asksForThePasswordAlone()
{
    const auto driver = open(true);
    QVERIFY(driver);
    signIn(*driver, u"lan"_s, ownWord);
    QVERIFY(stands(*driver, Workplace::Door::Open));
    driver->show(u"people"_s);
    driver->key(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(stands(*driver, Workplace::Door::SignIn));
    driver->settle();
    QCOMPARE(driver->find(u"login"_s)->property("text").toString(), u"lan"_s);
    QVERIFY(driver->find(u"password"_s)->hasActiveFocus());
    driver->key(Qt::Key_K, Qt::ControlModifier); // no way around
    QVERIFY(!driver->find(u"paletteText"_s));
    signIn(*driver, {}, ownWord);
    QVERIFY(stands(*driver, Workplace::Door::Open));
    QCOMPARE(driver->window().property("page").toString(), u"people"_s); // where they were
}

void TestSignInPage::anotherPerson_findsNothingOpen()
{
    const auto driver = open(true);
    QVERIFY(driver);
    signIn(*driver, u"lan"_s, ownWord);
    QVERIFY(stands(*driver, Workplace::Door::Open));
    driver->show(u"people"_s);
    driver->key(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(stands(*driver, Workplace::Door::SignIn));
    signIn(*driver, u"ad"_s, adminWord);
    QVERIFY(stands(*driver, Workplace::Door::Open));
    QCOMPARE(driver->workplace().caller().role, Role::Administrator);
    const QObject *pages = driver->window().findChild<QObject *>(u"pages"_s);
    QVERIFY(pages);
    // Only the page the new person begins on.
    QCOMPARE(pages->property("opened").toMap().size(), 1);
}

void TestSignInPage::popup_isForWhoOpenedIt_data()
{
    QTest::addColumn<QString>("page"); // empty: any
    QTest::addColumn<QStringList>("clicks");
    QTest::addColumn<QString>("shown"); // stands in what they open
    QTest::addColumn<QString>("next");
    QTest::addColumn<bool>("stays");
    QTest::newRow("own password") << QString() << QStringList{u"account"_s, u"changePassword"_s} << u"oldPassword"_s << u"ad"_s << false;
    QTest::newRow("menu") << QString() << QStringList{u"account"_s} << u"changePassword"_s << u"ad"_s << false;
    QTest::newRow("minutes") << QString() << QStringList{u"looks"_s, u"idleSetting"_s} << u"idleMinutes"_s << u"ad"_s << false;
    QTest::newRow("own commands") << QString() << QStringList{u"historyButton"_s} << u"undoLast"_s << u"ad"_s << false;
    QTest::newRow("dialog of a page") << u"people"_s << QStringList{u"writePerson"_s, u"writeCompletion"_s} << u"personChoice"_s << u"ad"_s << false;
    QTest::newRow("harmless: the same person comes back") << QString() << QStringList{u"historyButton"_s} << u"undoLast"_s << u"lan"_s << true;
}

void TestSignInPage::popup_isForWhoOpenedIt()
{
    QFETCH(QString, page);
    QFETCH(QStringList, clicks);
    QFETCH(QString, shown);
    QFETCH(QString, next);
    QFETCH(bool, stays);
    const auto driver = open(true);
    QVERIFY(driver);
    signIn(*driver, u"lan"_s, ownWord);
    QVERIFY(stands(*driver, Workplace::Door::Open));
    driver->settle();
    if (!page.isEmpty())
        driver->show(page, m_cadre);
    for (const QString &click : clicks)
        driver->click(click);
    QTRY_VERIFY_WITH_TIMEOUT(isWideOpen(driver->find(shown)), 15'000);
    driver->workplace().lock();
    driver->settle();
    QTRY_VERIFY_WITH_TIMEOUT(driver->find(u"password"_s) && driver->find(u"password"_s)->hasActiveFocus(), 15'000);
    // Whoever comes back is asked for the password alone.
    signIn(*driver, next == u"lan" ? QString() : next, next == u"lan" ? ownWord : adminWord);
    QVERIFY(stands(*driver, Workplace::Door::Open));
    driver->settle();
    QCOMPARE(driver->find(shown) != nullptr, stays);
}

void TestSignInPage::typedPassword_isNotKeptBehindTheDoor()
{
    const auto driver = open(true);
    QVERIFY(driver);
    signIn(*driver, u"lan"_s, ownWord);
    QVERIFY(stands(*driver, Workplace::Door::Open));
    driver->settle();
    driver->click(u"account"_s);
    driver->click(u"changePassword"_s);
    driver->click(u"oldPassword"_s);
    driver->type(ownWord);
    QCOMPARE(driver->find(u"oldPassword"_s)->property("text").toString(), ownWord);
    driver->workplace().lock();
    QTRY_VERIFY_WITH_TIMEOUT(!driver->find(u"oldPassword"_s), 15'000);
    driver->settle();
    QVERIFY(driver->find(u"password"_s)->hasActiveFocus()); // the dialog that went did not take the keyboard along
    signIn(*driver, {}, ownWord);
    QVERIFY(stands(*driver, Workplace::Door::Open));
    driver->settle();
    QVERIFY(!driver->find(u"oldPassword"_s));
    driver->click(u"account"_s);
    driver->click(u"changePassword"_s);
    QTRY_VERIFY_WITH_TIMEOUT(driver->find(u"oldPassword"_s), 15'000);
    QCOMPARE(driver->find(u"oldPassword"_s)->property("text").toString(), QString());
}

void TestSignInPage::demo_endsWithTheFirstAccount_data()
{
    QTest::addColumn<bool>("isAccount"); // that another program adds; else it writes something else
    QTest::newRow("harmless: another day") << false;
    QTest::newRow("an account") << true;
}

/// A visitor may do nothing any more once somebody can sign in.
void TestSignInPage::demo_endsWithTheFirstAccount()
{
    QFETCH(bool, isAccount);
    const auto driver = open(false);
    QVERIFY(driver);
    QVERIFY(driver->workplace().isDemo());
    const auto elsewhere = service::Service::open(driver->workplace().desk().location());
    QVERIFY(elsewhere);
    if (isAccount) {
        service::AddUser command;
        command.login = u"ad"_s;
        command.title = u"Người ad"_s;
        command.role = Role::Administrator;
        command.password = adminWord;
        command.mustChange = false;
        QVERIFY((*elsewhere)->run(command, Caller{u"owner"_s, Role::Owner, {}, {}}, driver->workplace().todayDay()));
    } else {
        QVERIFY((*elsewhere)->setDemoDay(driver->workplace().todayDay().plusDays(1)));
    }
    driver->workplace().refresh();
    driver->settle();
    QCOMPARE(driver->workplace().door(), isAccount ? Workplace::Door::SignIn : Workplace::Door::Open);
    QCOMPARE(driver->workplace().isDemo(), !isAccount);
    if (!isAccount)
        return;
    QVERIFY(!driver->find(u"person"_s));
    signIn(*driver, u"ad"_s, adminWord);
    QVERIFY(stands(*driver, Workplace::Door::Open));
    QCOMPARE(driver->workplace().caller().role, Role::Administrator);
}

void TestSignInPage::changedAccount_isSaidAtTheDoor()
{
    const auto driver = open(true);
    QVERIFY(driver);
    signIn(*driver, u"lan"_s, ownWord);
    QVERIFY(stands(*driver, Workplace::Door::Open));
    driver->key(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(stands(*driver, Workplace::Door::SignIn));
    driver->settle();
    QVERIFY(!driver->find(u"signInNotice"_s)); // harmless: they went away themselves
    signIn(*driver, {}, ownWord);
    QVERIFY(stands(*driver, Workplace::Door::Open));
    const auto elsewhere = service::Service::open(driver->workplace().desk().location());
    QVERIFY(elsewhere);
    service::ChangeUser command;
    command.login = u"lan"_s;
    command.role = Role::Auditor;
    QVERIFY((*elsewhere)->run(command, Caller{u"owner"_s, Role::Owner, {}, {}}, driver->workplace().todayDay()));
    QVERIFY(stands(*driver, Workplace::Door::SignIn)); // told by the file
    driver->settle();
    const QQuickItem *notice = driver->find(u"signInNotice"_s);
    QVERIFY(notice && !notice->property("text").toString().isEmpty());
    QCOMPARE(driver->find(u"login"_s)->property("text").toString(), u"lan"_s);
    signIn(*driver, {}, ownWord);
    QVERIFY(stands(*driver, Workplace::Door::Open));
    QCOMPARE(driver->workplace().caller().role, Role::Auditor);
}

void TestSignInPage::givenPassword_waitsNoLongerThanTheMinutes()
{
    const auto driver = open(true);
    QVERIFY(driver);
    auto *watch = driver->window().findChild<screens::IdleWatch *>(u"idleWatch"_s);
    QVERIFY(watch && !watch->running());
    signIn(*driver, u"cb"_s, givenWord);
    QVERIFY(stands(*driver, Workplace::Door::NewPassword));
    driver->settle();
    QVERIFY(watch->running());
    Q_EMIT watch->idle(); // the minutes are over
    QVERIFY(stands(*driver, Workplace::Door::SignIn));
    driver->settle();
    QVERIFY(!watch->running());
    QVERIFY(!driver->find(u"newPassword"_s));
    QCOMPARE(driver->find(u"login"_s)->property("text").toString(), u"cb"_s);
    signIn(*driver, {}, givenWord);
    QVERIFY(stands(*driver, Workplace::Door::NewPassword));
}

void TestSignInPage::givenPassword_isChangedFirst()
{
    const auto driver = open(true);
    QVERIFY(driver);
    signIn(*driver, u"cb"_s, givenWord);
    QVERIFY(stands(*driver, Workplace::Door::NewPassword));
    driver->settle();
    QVERIFY(driver->workplace().ownCadre().isEmpty()); // not yet let in
    driver->click(u"newPassword"_s);
    driver->type(ownWord);
    driver->click(u"newPasswordAgain"_s);
    driver->type(ownWord);
    driver->key(Qt::Key_Return);
    QVERIFY(stands(*driver, Workplace::Door::Open));
    QCOMPARE(driver->workplace().ownCadre(), m_cadre);
    driver->settle();
    QCOMPARE(driver->window().property("page").toString(), u"mine"_s);
}

void TestSignInPage::idle_isToldOnce()
{
    screens::IdleWatch watch;
    QSignalSpy idle(&watch, &screens::IdleWatch::idle);
    watch.setMilliseconds(30);
    watch.setRunning(true);
    QVERIFY(idle.wait(5'000));
    QCOMPARE(idle.size(), 1);
    watch.setRunning(false);
    watch.setMilliseconds(1);
    watch.setMilliseconds(30);
    QCOMPARE(idle.size(), 1); // not running: says nothing
}

void TestSignInPage::idleMinutes_areKeptAndWatched()
{
    const auto driver = open(true);
    QVERIFY(driver);
    const auto *watch = driver->window().findChild<screens::IdleWatch *>(u"idleWatch"_s);
    QVERIFY(watch);
    QCOMPARE(watch->milliseconds(), 10 * 60'000);
    driver->workplace().setIdleMinutes(25);
    QCOMPARE(watch->milliseconds(), 25 * 60'000);
    QCOMPARE(QSettings().value(u"idleMinutes"_s).toInt(), 25);
    driver->workplace().setIdleMinutes(61);
    QCOMPARE(driver->workplace().idleMinutes(), 60);
    QSettings().remove(u"idleMinutes"_s);
}

QTEST_MAIN(TestSignInPage)
#include "tst_signin.moc"
