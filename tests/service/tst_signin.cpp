// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/access/signin.h"
#include "service/access/trycount.h"
#include "smallprovince.h"
#include "store/secrets.h"
#include "store/transaction.h"
#include "support/manytests.h"

#include <QJsonDocument>
#include <QThread>
#include <atomic>

using namespace lotrinh;
using namespace lotrinh::service;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::SmallProvince;

namespace {

const QString first = u"câu đầu tiên dài"_s;
const QString second = u"câu thứ hai dài hơn"_s;
const PasswordCost cheap{1, 8u << 20};
constexpr Instant start{1'800'000'000'000};

QString codeOf(const Result<SignedIn> &result)
{
    return result ? u"in"_s : result.error().code;
}

QString runAs(SmallProvince &province, const Caller &caller, const QString &line)
{
    const auto reply = province.service->run(QJsonDocument::fromJson(line.toUtf8()).object(), caller, province.today);
    return reply ? u"ok"_s : reply.error().code;
}

void addLan(SmallProvince &province)
{
    QCOMPARE(province.outcomeOf(uR"({"do":"add_user","login":"lan","name":"Lan","role":"coordinator","password":"%1"})"_s.arg(first)), u"ok"_s);
}

AccountId lanIn(store::Database &db)
{
    const auto account = store::readOne<Account>(db, &Account::login, u"lan"_s);
    return account && *account ? (*account)->id : AccountId{};
}

store::Secret secretKept(SmallProvince &province)
{
    const auto secret = store::readSecret(province.service->database(), lanIn(province.service->database()));
    return secret && *secret ? **secret : store::Secret{{}, false, {-1, {}}, {}};
}

/// How many wrong tries in a row are kept of Lan.
int triesKept(SmallProvince &province)
{
    return secretKept(province).tries.count;
}

/// What another desk does between looking up an account and looking at the password.
Result<void> countOneMore(store::Database &db)
{
    auto secret = store::readSecret(db, lanIn(db));
    if (!secret)
        return secret.error();
    (*secret)->tries = {(*secret)->tries.count + 1, start};
    return store::writeSecret(db, lanIn(db), **secret);
}

} // namespace

class SignInTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void password_data();
    void password();
    void unknownAndWrong_areOneAnswer();
    void wrongTries_slowDownAndAreKept();
    void wrongTries_countAtEveryDesk_data();
    void wrongTries_countAtEveryDesk();
    void wrongTry_begunElsewhereBetween_isNotLost();
    void clockSetBack_locksNobodyOut_data();
    void clockSetBack_locksNobodyOut();
    void passwordChangedMeanwhile_staysChanged_data();
    void passwordChangedMeanwhile_staysChanged();
    void strongerHash_takesThePlaceOfItsOwnOnly_data();
    void strongerHash_takesThePlaceOfItsOwnOnly();
    void firstPassword_mustBeChanged();
    void changedAccount_standsNoMore();
    void lastAdministrator_stays();
    void administrator_staysOneself_data();
    void administrator_staysOneself();
    void ownersName_isNoLogin_data();
    void ownersName_isNoLogin();
    void hash_isMadeStronger();
    void firstStart_makesAnAdministrator();
    void signedIn_saysWhoItIs();
};

void SignInTest::password_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<bool>("good");
    QTest::newRow("a sentence") << u"mưa rơi trên phố"_s << true;
    QTest::newRow("15 characters") << u"abcdefghijklmno"_s << true;
    QTest::newRow("14 characters") << u"abcdefghijklmn"_s << false;
    QTest::newRow("few different") << u"ababababababababab"_s << false;
    QTest::newRow("holds the login") << u"xinchao lan xinchao"_s << false;
    QTest::newRow("empty") << u""_s << false;
}

void SignInTest::password()
{
    QFETCH(QString, password);
    QFETCH(bool, good);
    QCOMPARE(bool(checkPassword(password, u"lan"_s)), good);
}

void SignInTest::unknownAndWrong_areOneAnswer()
{
    SmallProvince province(store::Engine::Sqlite);
    addLan(province);
    const auto unknown = signIn(*province.service, u"nobody"_s, first, start, cheap);
    const auto wrong = signIn(*province.service, u"lan"_s, second, start, cheap);
    QVERIFY(!unknown && !wrong);
    QCOMPARE(unknown.error().message, wrong.error().message);
    QCOMPARE(unknown.error().code, wrong.error().code);
    QCOMPARE(unknown.error().kind, Error::Kind::NotAllowed);
}

void SignInTest::wrongTries_slowDownAndAreKept()
{
    SmallProvince province(store::Engine::Sqlite);
    addLan(province);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(codeOf(signIn(*province.service, u"lan"_s, second, start, cheap)), u"not_allowed"_s);
    // The sixth has to wait, whatever the password.
    const auto sixth = signIn(*province.service, u"lan"_s, first, start + 500ms, cheap);
    QCOMPARE(codeOf(sixth), u"too_many_tries"_s);
    QCOMPARE(sixth.error().detail.value(u"seconds"_s).toInt(), 1);
    QCOMPARE(codeOf(signIn(*province.service, u"lan"_s, second, start + 1s, cheap)), u"not_allowed"_s);
    QCOMPARE(codeOf(signIn(*province.service, u"lan"_s, first, start + 2s, cheap)), u"too_many_tries"_s);
    QCOMPARE(codeOf(signIn(*province.service, u"lan"_s, first, start + 3s, cheap)), u"in"_s);
    QCOMPARE(codeOf(signIn(*province.service, u"lan"_s, second, start + 3s, cheap)), u"not_allowed"_s);
    QCOMPARE(codeOf(signIn(*province.service, u"lan"_s, first, start + 3s, cheap)), u"in"_s);
}

void SignInTest::wrongTries_countAtEveryDesk_data()
{
    QTest::addColumn<int>("here");
    QTest::addColumn<int>("there");
    QTest::addColumn<QString>("next"); // what the right password is told afterwards, at either desk
    QTest::newRow("harmless: none") << 0 << 0 << u"in"_s;
    QTest::newRow("harmless: four in all") << 2 << 2 << u"in"_s;
    QTest::newRow("five in all") << 3 << 2 << u"too_many_tries"_s;
    QTest::newRow("five, all here") << 5 << 0 << u"too_many_tries"_s;
    QTest::newRow("five, all there") << 0 << 5 << u"too_many_tries"_s;
}

/// Whoever guesses gains nothing by a second program on the same file.
void SignInTest::wrongTries_countAtEveryDesk()
{
    QFETCH(int, here);
    QFETCH(int, there);
    QFETCH(QString, next);
    SmallProvince province(store::Engine::Sqlite);
    addLan(province);
    const auto other = Service::open(province.service->database().location().path);
    QVERIFY2(other, qPrintable(test::why(other)));
    for (int i = 0; i < std::max(here, there); ++i) {
        if (i < here)
            QCOMPARE(codeOf(signIn(*province.service, u"lan"_s, second, start, cheap)), u"not_allowed"_s);
        if (i < there)
            QCOMPARE(codeOf(signIn(**other, u"lan"_s, second, start, cheap)), u"not_allowed"_s);
    }
    QCOMPARE(triesKept(province), here + there);
    QCOMPARE(codeOf(signIn(**other, u"lan"_s, first, start, cheap)), next);
    QCOMPARE(codeOf(signIn(*province.service, u"lan"_s, first, start, cheap)), next);
}

/// A try has looked at the account and waits for the file; the other desk, which holds it, counts one meanwhile.
void SignInTest::wrongTry_begunElsewhereBetween_isNotLost()
{
    SmallProvince province(store::Engine::Sqlite);
    addLan(province);
    store::Database &db = province.service->database();
    auto held = store::Transaction::begin(db);
    QVERIFY(held);
    std::atomic<bool> isOpen = false;
    QString told;
    const std::unique_ptr<QThread> other(QThread::create([&, path = db.location().path] {
        const auto service = Service::open(path);
        isOpen = true;
        isOpen.notify_one();
        told = service ? codeOf(signIn(**service, u"lan"_s, second, start, cheap)) : service.error().code;
    }));
    other->start();
    isOpen.wait(false);
    QTest::qSleep(200); // time to look at what was kept before
    QVERIFY2(other->isRunning(), qPrintable(told));
    QCOMPARE(test::why(countOneMore(db)), QString());
    QCOMPARE(test::why(held->commit()), QString());
    QVERIFY(other->wait(60'000));
    QCOMPARE(told, u"not_allowed"_s);
    QCOMPARE(triesKept(province), 2);
}

void SignInTest::clockSetBack_locksNobodyOut_data()
{
    QTest::addColumn<qint64>("hoursBack");
    QTest::addColumn<QString>("next"); // what a wrong password is told, right after five
    QTest::newRow("harmless: the clock goes on") << qint64(0) << u"too_many_tries"_s;
    QTest::newRow("an hour") << qint64(1) << u"not_allowed"_s;
    QTest::newRow("a year") << qint64(365 * 24) << u"not_allowed"_s;
}

/// The next try is heard, but counted: then it is waited for as by any clock.
void SignInTest::clockSetBack_locksNobodyOut()
{
    QFETCH(qint64, hoursBack);
    SmallProvince province(store::Engine::Sqlite);
    addLan(province);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(codeOf(signIn(*province.service, u"lan"_s, second, start, cheap)), u"not_allowed"_s);
    const Instant now = start - std::chrono::hours(hoursBack);
    QTEST(codeOf(signIn(*province.service, u"lan"_s, second, now, cheap)), "next");
    QCOMPARE(codeOf(signIn(*province.service, u"lan"_s, first, now, cheap)), u"too_many_tries"_s);
    QCOMPARE(codeOf(signIn(*province.service, u"lan"_s, first, now + 2s, cheap)), u"in"_s);
}

void SignInTest::passwordChangedMeanwhile_staysChanged_data()
{
    QTest::addColumn<QString>("line"); // what somebody does while the password is looked at
    QTest::addColumn<bool>("isStill"); // whether the one that was right lets in all the same
    const QString set = uR"({"do":"set_password","login":"lan","password":"%1"})"_s;
    QTest::newRow("harmless: nothing") << QString() << true;
    QTest::newRow("harmless: another name") << uR"({"do":"change_user","login":"lan","name":"Lan Anh"})"_s << true;
    QTest::newRow("another password") << set.arg(second) << false;
    QTest::newRow("the same words, given anew") << set.arg(first) << false;
}

void SignInTest::passwordChangedMeanwhile_staysChanged()
{
    QFETCH(QString, line);
    QFETCH(bool, isStill);
    SmallProvince province(store::Engine::Sqlite);
    addLan(province);
    store::Database &db = province.service->database();
    const auto begun = beginTry(db, u"lan"_s, lanIn(db), start);
    QVERIFY2(begun, qPrintable(test::why(begun)));
    const QString verified = secretKept(province).hash;
    if (!line.isEmpty())
        QCOMPARE(province.outcomeOf(line), u"ok"_s);
    const store::Secret between = secretKept(province);
    QCOMPARE(between.hash == verified, isStill);
    const auto ended = endTry(db, lanIn(db), {verified, {}}, *begun);
    QVERIFY2(ended, qPrintable(test::why(ended)));
    QCOMPARE(*ended, isStill);
    const store::Secret after = secretKept(province);
    QCOMPARE(after.hash, between.hash);
    QCOMPARE(after.mustChange, between.mustChange);
    QCOMPARE(after.changedAt, between.changedAt);
    QCOMPARE(after.tries.count, isStill ? 0 : between.tries.count);
}

void SignInTest::strongerHash_takesThePlaceOfItsOwnOnly_data()
{
    QTest::addColumn<bool>("isOther"); // the hash that was looked at is the account's no more
    QTest::newRow("harmless: its own") << false;
    QTest::newRow("another") << true;
}

void SignInTest::strongerHash_takesThePlaceOfItsOwnOnly()
{
    QFETCH(bool, isOther);
    SmallProvince province(store::Engine::Sqlite);
    addLan(province);
    store::Database &db = province.service->database();
    const auto begun = beginTry(db, u"lan"_s, lanIn(db), start);
    QVERIFY2(begun, qPrintable(test::why(begun)));
    const store::Secret before = secretKept(province);
    const auto ended = endTry(db, lanIn(db), {isOther ? u"$argon2id$old"_s : before.hash, u"$argon2id$stronger"_s}, *begun);
    QVERIFY2(ended, qPrintable(test::why(ended)));
    QCOMPARE(*ended, !isOther);
    const store::Secret after = secretKept(province);
    QCOMPARE(after.hash, isOther ? before.hash : u"$argon2id$stronger"_s);
    QCOMPARE(after.mustChange, before.mustChange);
    QCOMPARE(after.changedAt, before.changedAt);
}

void SignInTest::firstPassword_mustBeChanged()
{
    SmallProvince province(store::Engine::Sqlite);
    addLan(province);
    const auto lan = signIn(*province.service, u"lan"_s, first, start, cheap);
    QVERIFY(lan && lan->mustChange);
    const QString open = uR"({"do":"open_class","code":"L1","course":"C1","name":"L","starts_on":"2027-04-05","ends_on":"2027-04-06","capacity":5})"_s;
    QCOMPARE(runAs(province, lan->caller, open), u"must_change_password"_s);
    const auto change = [&](const QString &before, const QString &after) {
        return runAs(province, lan->caller, uR"({"do":"change_password","old_password":"%1","new_password":"%2"})"_s.arg(before, after));
    };
    QCOMPARE(change(second, second + u'!'), u"bad_field"_s);
    QCOMPARE(change(first, first), u"bad_field"_s);
    QCOMPARE(change(first, u"ngắn"_s), u"bad_field"_s);
    QCOMPARE(change(first, second), u"ok"_s);
    QCOMPARE(codeOf(signIn(*province.service, u"lan"_s, first, start, cheap)), u"not_allowed"_s);
    const auto again = signIn(*province.service, u"lan"_s, second, start, cheap);
    QVERIFY(again && !again->mustChange);
    QCOMPARE(runAs(province, again->caller, open), u"ok"_s);
}

void SignInTest::changedAccount_standsNoMore()
{
    SmallProvince province(store::Engine::Sqlite);
    addLan(province);
    const Caller lan{u"lan"_s, Role::Coordinator, {}, {}};
    const QString cancel = uR"({"do":"cancel_class","class":"L1","reason":"x"})"_s;
    QCOMPARE(runAs(province, lan, cancel), u"must_change_password"_s);
    QCOMPARE(province.outcomeOf(uR"({"do":"change_user","login":"lan","role":"manager"})"_s), u"ok"_s);
    QCOMPARE(runAs(province, lan, cancel), u"not_allowed"_s); // signed in as what it is no more
    QCOMPARE(province.outcomeOf(uR"({"do":"change_user","login":"lan","is_active":false})"_s), u"ok"_s);
    QCOMPARE(codeOf(signIn(*province.service, u"lan"_s, first, start, cheap)), u"not_allowed"_s);
}

void SignInTest::lastAdministrator_stays()
{
    SmallProvince province(store::Engine::Sqlite);
    QCOMPARE(province.outcomeOf(uR"({"do":"add_user","login":"ad","name":"A","role":"administrator","password":"%1"})"_s.arg(first)), u"ok"_s);
    QCOMPARE(province.outcomeOf(uR"({"do":"change_user","login":"ad","is_active":false})"_s), u"wrong_state"_s);
    QCOMPARE(province.outcomeOf(uR"({"do":"change_user","login":"ad","role":"auditor"})"_s), u"wrong_state"_s);
    QCOMPARE(province.outcomeOf(uR"({"do":"add_user","login":"ad2","name":"B","role":"administrator","password":"%1"})"_s.arg(first)), u"ok"_s);
    QCOMPARE(province.outcomeOf(uR"({"do":"change_user","login":"ad","is_active":false})"_s), u"ok"_s);
    QCOMPARE(province.outcomeOf(uR"({"do":"add_user","login":"Ad","name":"B","role":"manager","password":"%1"})"_s.arg(first)), u"bad_field"_s);
    QCOMPARE(province.outcomeOf(uR"({"do":"add_user","login":"ow","name":"B","role":"owner","password":"%1"})"_s.arg(first)), u"bad_field"_s);
    QCOMPARE(province.outcomeOf(uR"({"do":"add_user","login":"dv","name":"B","role":"unit_contact","password":"%1"})"_s.arg(first)), u"bad_field"_s);
}

void SignInTest::administrator_staysOneself_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("harmless: one's name") << uR"("login":"ad","name":"Ân")"_s << u"ok"_s;
    QTest::newRow("harmless: somebody else's role") << uR"("login":"ad2","role":"planning_officer")"_s << u"ok"_s;
    QTest::newRow("one's role") << uR"("login":"ad","role":"planning_officer")"_s << u"wrong_state"_s;
    QTest::newRow("the person one is") << uR"("login":"ad","cadre":"A")"_s << u"wrong_state"_s;
    QTest::newRow("one's unit") << uR"("login":"ad","unit":"U1")"_s << u"wrong_state"_s;
    QTest::newRow("one's door") << uR"("login":"ad","is_active":false)"_s << u"wrong_state"_s;
}

void SignInTest::administrator_staysOneself()
{
    QFETCH(QString, change);
    SmallProvince province(store::Engine::Sqlite);
    const QString add = uR"({"do":"add_user","login":"%1","name":"A","role":"administrator","password":"%2"%3})"_s;
    QCOMPARE(province.outcomeOf(add.arg(u"ad"_s, first, uR"(,"must_change":false)"_s)), u"ok"_s);
    QCOMPARE(province.outcomeOf(add.arg(u"ad2"_s, first, QString())), u"ok"_s);
    QTEST(runAs(province, {u"ad"_s, Role::Administrator, {}, {}}, uR"({"do":"change_user",%1})"_s.arg(change)), "outcome");
}

void SignInTest::ownersName_isNoLogin_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("the owner's") << u"owner"_s << u"bad_field"_s;
    QTest::newRow("in capitals") << u"Owner"_s << u"bad_field"_s;
    QTest::newRow("harmless: nearly the same") << u"owner.2"_s << u"ok"_s;
}

/// What the owner of the file does is in the log under that name: somebody else's would look the same there.
void SignInTest::ownersName_isNoLogin()
{
    QFETCH(QString, login);
    QFETCH(QString, outcome);
    SmallProvince province(store::Engine::Sqlite);
    const QJsonObject reply
        = province.run(uR"({"do":"add_user","login":"%1","name":"Chủ","role":"manager","password":"%2"})"_s.arg(login, first));
    QCOMPARE(reply.value(u"ok"_s).toBool() ? u"ok"_s : reply.value(u"error"_s).toString(), outcome);
    QCOMPARE(reply.value(u"message"_s).toString().contains(login), outcome != u"ok"_s);
}

void SignInTest::hash_isMadeStronger()
{
    const auto hash = hashPassword(first, cheap);
    QVERIFY(hash);
    QCOMPARE(matchPassword(first, *hash, cheap), PasswordMatch::Yes);
    QCOMPARE(matchPassword(first, *hash, {2, 8u << 20}), PasswordMatch::YesButWeak);
    QCOMPARE(matchPassword(second, *hash, cheap), PasswordMatch::No);
    QCOMPARE(matchPassword(first, {}, cheap), PasswordMatch::No);
    // The same letters, typed with combining marks.
    QCOMPARE(matchPassword(first.normalized(QString::NormalizationForm_D), *hash, cheap), PasswordMatch::Yes);
}

void SignInTest::firstStart_makesAnAdministrator()
{
    SmallProvince province(store::Engine::Sqlite);
    const auto before = welcome(*province.service);
    QVERIFY(before);
    QCOMPARE(before->entry, Entry::FirstAccount);
    QCOMPARE(before->who.caller.role, Role::Owner);
    // Whoever makes the first account chose the password for themselves.
    const QString add = uR"({"do":"add_user","login":"%1","name":"A","role":"administrator","password":"%2","must_change":false})"_s;
    QCOMPARE(province.outcomeOf(add.arg(u"ad"_s, first)), u"ok"_s);
    const auto after = welcome(*province.service);
    QVERIFY(after);
    QCOMPARE(after->entry, Entry::SignIn);
    const auto administrator = signIn(*province.service, u"ad"_s, first, start, cheap);
    QVERIFY(administrator && !administrator->mustChange);
    // The second one's was chosen by somebody else.
    QCOMPARE(province.outcomeOf(add.arg(u"ad2"_s, first)), u"bad_field"_s);
}

void SignInTest::signedIn_saysWhoItIs()
{
    SmallProvince province(store::Engine::Sqlite);
    QCOMPARE(province.outcomeOf(uR"({"do":"add_user","login":"a.nv","name":"Nguyễn Văn A","role":"cadre","cadre":"A","password":"%1"})"_s.arg(first)), u"ok"_s);
    const auto who = signIn(*province.service, u"a.nv"_s, first, start, cheap);
    QVERIFY(who);
    QCOMPARE(who->name, u"Nguyễn Văn A"_s);
    QCOMPARE(who->cadreCode, u"A"_s);
    QVERIFY(who->caller.self.isValid());
}

LOTRINH_TEST(SignInTest)
#include "tst_signin.moc"
