// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/access/signin.h"
#include "smallprovince.h"
#include "store/settings.h"
#include "support/manytests.h"

#include <QFile>

using namespace lotrinh;
using namespace lotrinh::service;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::SmallProvince;

/// Whoever guesses passwords does not learn from the answers, nor from the waits, which logins exist.
class StrangersAtTheDoorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void unknownLogin_isAnsweredLikeAKnownOne_data();
    void unknownLogin_isAnsweredLikeAKnownOne();
    void unknownLogin_isRememberedAfterARestart();
    void rightPassword_costsNobodyElse();
    void typedName_isNotKept();
};

namespace {

const QString rightWord = u"câu của riêng mình thôi nhé"_s;
const QString wrongWord = u"câu của người khác"_s;
const PasswordCost light{1, 8u << 20};
constexpr Instant noon{1'800'000'000'000};

/// What a wrong try is told: the code, and the seconds to wait.
QString toldAt(Service &service, const QString &login, Instant now)
{
    const auto who = signIn(service, login, wrongWord, now, light);
    return who ? u"in"_s : who.error().code + u' ' + QString::number(who.error().detail.value(u"seconds"_s).toInt()) + u' ' + who.error().message;
}

void addCoordinator(SmallProvince &province)
{
    QCOMPARE(province.outcomeOf(uR"({"do":"add_user","login":"lan","name":"Lan","role":"coordinator","password":"%1"})"_s.arg(rightWord)), u"ok"_s);
}

void trySoManyNames(Service &service, int names)
{
    for (int i = 0; i < names; ++i)
        (void)signIn(service, u"x%1"_s.arg(i), wrongWord, noon, light);
}

} // namespace

void StrangersAtTheDoorTest::unknownLogin_isAnsweredLikeAKnownOne_data()
{
    QTest::addColumn<int>("names"); // that somebody has tried before
    QTest::newRow("nobody has tried") << 0;
    QTest::newRow("a few names") << 3;
    QTest::newRow("more names than are kept") << 260;
}

void StrangersAtTheDoorTest::unknownLogin_isAnsweredLikeAKnownOne()
{
    QFETCH(int, names);
    SmallProvince province(store::Engine::Sqlite);
    addCoordinator(province);
    trySoManyNames(*province.service, names);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"other.sqlite"_s);
    QVERIFY(QFile::copy(province.service->database().location().path, path));
    const auto other = Service::open(path);
    QVERIFY(other);
    for (const Instant later : {0ms, 1ms, 2ms, 3ms, 4ms, 5ms, 900ms, 1100ms, 1200ms, 3000ms, 3100ms, 70000ms, 70001ms, 140000ms})
        QCOMPARE(toldAt(**other, u"nobody"_s, noon + 1h + later), toldAt(*province.service, u"lan"_s, noon + 1h + later));
}

void StrangersAtTheDoorTest::unknownLogin_isRememberedAfterARestart()
{
    SmallProvince province(store::Engine::Sqlite);
    for (int i = 0; i < 5; ++i)
        QVERIFY(toldAt(*province.service, u"nobody"_s, noon).startsWith(u"not_allowed"_s));
    const auto again = Service::open(province.service->database().location().path);
    QVERIFY(again);
    QVERIFY(toldAt(**again, u"nobody"_s, noon).startsWith(u"too_many_tries 1"_s));
    QVERIFY(toldAt(**again, u"anybody"_s, noon).startsWith(u"not_allowed"_s)); // another name is heard
    QVERIFY(toldAt(**again, u"nobody"_s, noon + 12h).startsWith(u"not_allowed"_s));
}

/// When every wrong try counts for all, a right one must not.
void StrangersAtTheDoorTest::rightPassword_costsNobodyElse()
{
    SmallProvince province(store::Engine::Sqlite);
    addCoordinator(province);
    trySoManyNames(*province.service, 256);
    for (int i = 0; i < 9; ++i)
        QVERIFY(signIn(*province.service, u"lan"_s, rightWord, noon, light));
    QVERIFY(toldAt(*province.service, u"nobody"_s, noon).startsWith(u"not_allowed"_s));
}

void StrangersAtTheDoorTest::typedName_isNotKept()
{
    SmallProvince province(store::Engine::Sqlite);
    (void)signIn(*province.service, rightWord, u""_s, noon, light); // the password in the wrong field
    const auto kept = store::readSetting(province.service->database(), u"signin.strangers"_s);
    QVERIFY(kept && *kept);
    QVERIFY(!(*kept)->contains(rightWord));
    QVERIFY((*kept)->size() < 100);
}

LOTRINH_TEST(StrangersAtTheDoorTest)
#include "tst_strangers.moc"
