// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/access/signin.h"
#include "service/smallprovince.h"
#include "shell/workplace.h"
#include "signin/signincontroller.h"
#include "support/manytests.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QSignalSpy>

using namespace lotrinh;
using namespace Qt::StringLiterals;
using screens::Workplace;
using test::SmallProvince;

/// Nobody reads on as who they are no more: `lan`, manager of U1, sits at a window while somebody else is at the accounts.
class TestAccountWatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void change_ofTheAccount_closesTheDoor_data();
    void change_ofTheAccount_closesTheDoor();
    void signedInAgain_isWhatTheyAreNow();
    void givenPassword_isAskedForAgain_data();
    void givenPassword_isAskedForAgain();
    void givenPassword_isForgotten();
    void owner_isNeverSentAway();
};

namespace {

const QString givenToLan = u"mật khẩu được cấp cho"_s;
const QString chosenByLan = u"một câu của riêng mình"_s;
const QString closeLan = uR"({"do":"change_user","login":"lan","is_active":false})"_s;
enum class LansPassword { Given, Own };

/// Logins of a server are there for all its databases: each test has its own.
int loginsOfLan = 0;

QString loginOfLan()
{
    return u"lan%1"_s.arg(loginsOfLan);
}

/// What is written of lan and hoa, with the logins of this test.
QString outcomeWith(SmallProvince &province, QString line)
{
    for (const QString &who : {u"lan"_s, u"hoa"_s})
        line.replace(u"\"login\":\"%1\""_s.arg(who), u"\"login\":\"%1%2\""_s.arg(who).arg(loginsOfLan));
    return province.outcomeOf(line);
}

void addLanTo(SmallProvince &province, LansPassword password)
{
    QCOMPARE(province.missing, QString());
    QCOMPARE(outcomeWith(province, uR"({"do":"add_user","login":"lan","name":"Lan","role":"manager","unit":"U1","password":"%1"})"_s.arg(givenToLan)), u"ok"_s);
    if (password == LansPassword::Given)
        return;
    const QString change = uR"({"do":"change_password","old_password":"%1","new_password":"%2"})"_s.arg(givenToLan, chosenByLan);
    const auto changed = province.service->run(
        QJsonDocument::fromJson(change.toUtf8()).object(), {loginOfLan(), Role::Manager, {2}, {}}, province.today);
    QVERIFY2(changed, qPrintable(test::why(changed)));
}

/// Where lan's window finds the province.
QString placeForLan(SmallProvince &province, const QString &password)
{
    const store::Location &place = province.service->database().location();
    return place.engine == store::Engine::Sqlite ? place.path
                                                 : service::asLogin(place.url.toString(QUrl::FullyEncoded), loginOfLan(), password);
}

/// The worker has answered all that was asked, and all that this made somebody ask.
void letWindowSettle(Workplace &window)
{
    window.refresh();
    for (int round = 0; round < 4; ++round) {
        const auto answer = window.desk().ask([](service::Service &) { return Result<int>(0); });
        QTRY_VERIFY_WITH_TIMEOUT(answer.isFinished(), 60'000);
        QCoreApplication::processEvents();
    }
}

/// A server lets lan in by the address; at a file it is asked here.
void seatLan(Workplace &window, const QString &password)
{
    QTRY_VERIFY_WITH_TIMEOUT(window.ready(), 60'000);
    if (window.door() != Workplace::Door::SignIn)
        return;
    const auto answer = window.desk().ask([password](service::Service &service) {
        return service::signIn(service, loginOfLan(), password, Instant(QDateTime::currentMSecsSinceEpoch()));
    });
    QTRY_VERIFY_WITH_TIMEOUT(answer.isFinished(), 60'000);
    const Result<service::SignedIn> who = answer.result();
    QVERIFY2(who, qPrintable(test::why(who)));
    window.seat(*who);
}

} // namespace

void TestAccountWatch::init()
{
    ++loginsOfLan;
}

void TestAccountWatch::change_ofTheAccount_closesTheDoor_data()
{
    QTest::addColumn<store::Engine>("engine");
    QTest::addColumn<QString>("line"); // by somebody else
    QTest::addColumn<bool>("isSentAway");
    const auto row = [](const char *name, const QString &line, bool isSentAway) {
        QTest::addRow("%s, sqlite", name) << store::Engine::Sqlite << line << isSentAway;
    };
    // A server hides accounts from most logins, and its feed tells nothing of them.
    const auto rowAtServer = [](const char *name, const QString &line, bool isSentAway) {
        QTest::addRow("%s, postgres", name) << store::Engine::Postgres << line << isSentAway;
    };
    row("closed", closeLan, true);
    row("another role", uR"({"do":"change_user","login":"lan","role":"planning_officer"})"_s, true);
    row("another unit", uR"({"do":"change_user","login":"lan","unit":"U2"})"_s, true);
    row("the whole province", uR"({"do":"change_user","login":"lan","unit":"*"})"_s, true);
    row("another person", uR"({"do":"change_user","login":"lan","cadre":"A"})"_s, true);
    row("a password that must be changed", uR"({"do":"set_password","login":"lan","password":"%1"})"_s.arg(givenToLan), true);
    row("harmless: another name", uR"({"do":"change_user","login":"lan","name":"Lan Hương"})"_s, false);
    row("harmless: somebody else's account", uR"({"do":"add_user","login":"hoa","name":"Hoa","role":"auditor","password":"%1"})"_s.arg(givenToLan), false);
    row("harmless: something else", uR"({"do":"change_room","code":"R1","capacity":31})"_s, false);
    rowAtServer("closed", closeLan, true);
    rowAtServer("another role", uR"({"do":"change_user","login":"lan","role":"planning_officer"})"_s, true);
    rowAtServer("a password that must be changed", uR"({"do":"set_password","login":"lan","password":"%1"})"_s.arg(givenToLan), true);
    rowAtServer("harmless: another name", uR"({"do":"change_user","login":"lan","name":"Lan Hương"})"_s, false);
}

void TestAccountWatch::change_ofTheAccount_closesTheDoor()
{
    LOTRINH_FETCH_ENGINE
    QFETCH(QString, line);
    QFETCH(bool, isSentAway);
    SmallProvince province(engine);
    addLanTo(province, LansPassword::Own);
    Workplace window(placeForLan(province, chosenByLan), province.today);
    seatLan(window, chosenByLan);
    letWindowSettle(window);
    QCOMPARE(window.door(), Workplace::Door::Open);
    QCOMPARE(window.caller().role, Role::Manager);
    QCOMPARE(outcomeWith(province, line), u"ok"_s);
    letWindowSettle(window);
    QCOMPARE(window.door(), isSentAway ? Workplace::Door::SignIn : Workplace::Door::Open);
    QCOMPARE(window.isSentAway(), isSentAway);
    QCOMPARE(window.caller().name, isSentAway ? QString() : loginOfLan());
}

void TestAccountWatch::signedInAgain_isWhatTheyAreNow()
{
    SmallProvince province(store::Engine::Sqlite);
    addLanTo(province, LansPassword::Own);
    Workplace window(placeForLan(province, chosenByLan), province.today);
    seatLan(window, chosenByLan);
    letWindowSettle(window);
    QSignalSpy left(&window, &Workplace::left);
    // Gone and back as the same: what was open stays.
    window.lock();
    QVERIFY(!window.isSentAway());
    seatLan(window, chosenByLan);
    QCOMPARE(window.door(), Workplace::Door::Open);
    QCOMPARE(left.count(), 0);
    // What was open belonged to the manager.
    QCOMPARE(outcomeWith(province, uR"({"do":"change_user","login":"lan","role":"auditor"})"_s), u"ok"_s);
    letWindowSettle(window);
    QVERIFY(window.isSentAway());
    seatLan(window, chosenByLan);
    QCOMPARE(window.door(), Workplace::Door::Open);
    QCOMPARE(window.caller().role, Role::Auditor);
    QCOMPARE(left.count(), 1);
    QVERIFY(!window.isSentAway());
}

void TestAccountWatch::givenPassword_isAskedForAgain_data()
{
    QTest::addColumn<QString>("line"); // by somebody else; empty: nobody touched the window for a while
    QTest::addColumn<bool>("isSentAway");
    QTest::newRow("idle") << QString() << false;
    QTest::newRow("closed") << closeLan << true;
}

/// Whoever has yet to choose a password of their own.
void TestAccountWatch::givenPassword_isAskedForAgain()
{
    QFETCH(QString, line);
    QFETCH(bool, isSentAway);
    SmallProvince province(store::Engine::Sqlite);
    addLanTo(province, LansPassword::Given);
    Workplace window(placeForLan(province, givenToLan), province.today);
    seatLan(window, givenToLan);
    letWindowSettle(window);
    QCOMPARE(window.door(), Workplace::Door::NewPassword); // that it must be changed was known
    if (line.isEmpty()) {
        window.lock();
    } else {
        QCOMPARE(outcomeWith(province, line), u"ok"_s);
        letWindowSettle(window);
    }
    QCOMPARE(window.door(), Workplace::Door::SignIn);
    QCOMPARE(window.isSentAway(), isSentAway);
}

/// It is kept only for whoever stands there and chooses another.
void TestAccountWatch::givenPassword_isForgotten()
{
    SmallProvince province(store::Engine::Sqlite);
    addLanTo(province, LansPassword::Given);
    Workplace window(placeForLan(province, givenToLan), province.today);
    QTRY_COMPARE_WITH_TIMEOUT(window.door(), Workplace::Door::SignIn, 60'000);
    screens::SignInController gate;
    gate.signIn(loginOfLan(), givenToLan);
    QTRY_COMPARE_WITH_TIMEOUT(window.door(), Workplace::Door::NewPassword, 60'000);
    window.lock();
    gate.changePassword({}, chosenByLan);
    QTRY_VERIFY_WITH_TIMEOUT(!gate.busy(), 60'000);
    QVERIFY(!gate.problem().isEmpty());
    // Harmless: at the door it is there.
    gate.signIn(loginOfLan(), givenToLan);
    QTRY_COMPARE_WITH_TIMEOUT(window.door(), Workplace::Door::NewPassword, 60'000);
    gate.changePassword({}, chosenByLan);
    QTRY_COMPARE_WITH_TIMEOUT(window.door(), Workplace::Door::Open, 60'000);
    QCOMPARE(gate.problem(), QString());
}

/// Accounts that others make are not the owner's.
void TestAccountWatch::owner_isNeverSentAway()
{
    SmallProvince province(store::Engine::Sqlite);
    Workplace window(placeForLan(province, {}), province.today);
    QTRY_COMPARE_WITH_TIMEOUT(window.door(), Workplace::Door::FirstAccount, 60'000);
    window.goOnAsOwner();
    addLanTo(province, LansPassword::Own);
    QCOMPARE(outcomeWith(province, closeLan), u"ok"_s);
    letWindowSettle(window);
    QCOMPARE(window.door(), Workplace::Door::Open);
    QCOMPARE(window.caller().role, Role::Owner);
    QVERIFY(!window.isSentAway());
}

LOTRINH_TEST(TestAccountWatch)
#include "tst_accountwatch.moc"
