// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/manytests.h"

#include <domain/access/strangers.h>

using namespace lotrinh;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Logins nobody has are slowed down like those that exist, within a room of fixed size.
class StrangersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void waits_asLongAsAnAccount_data();
    void waits_asLongAsAnAccount();
    void anotherName_isHeard();
    void room_isBounded();
    void afterTwelveHours_thereIsRoomAgain();
    void noRoom_everyTryCountsForAll();
    void key_isNoName();
};

namespace {

constexpr Instant dawn{1'800'000'000'000};

StrangerTries fullAt(Instant now)
{
    StrangerTries tries;
    for (int i = 0; i < StrangerTries::mostNames; ++i)
        countStranger(tries, u"n%1"_s.arg(i), now);
    return tries;
}

} // namespace

void StrangersTest::waits_asLongAsAnAccount_data()
{
    QTest::addColumn<int>("wrong");
    for (int wrong : {0, 4, 5, 6, 8, 20})
        QTest::addRow("%d", wrong) << wrong;
}

void StrangersTest::waits_asLongAsAnAccount()
{
    QFETCH(int, wrong);
    StrangerTries tries;
    for (int i = 0; i < wrong; ++i)
        countStranger(tries, u"nobody"_s, dawn);
    for (const Instant later : {dawn, dawn + 1s, dawn + 59s, dawn + 12h})
        QCOMPARE(stillToWait(tries, u"nobody"_s, later), lotrinh::stillToWait(FailedTries{wrong, dawn}, later));
}

void StrangersTest::anotherName_isHeard()
{
    StrangerTries tries;
    for (int i = 0; i < 9; ++i)
        countStranger(tries, u"nobody"_s, dawn);
    QVERIFY(stillToWait(tries, u"nobody"_s, dawn) > 0s);
    QCOMPARE(stillToWait(tries, u"somebody"_s, dawn), 0s);
}

void StrangersTest::room_isBounded()
{
    StrangerTries tries = fullAt(dawn);
    QVERIFY(tries.isFull());
    for (int i = 0; i < 50; ++i)
        countStranger(tries, u"more%1"_s.arg(i), dawn);
    QCOMPARE(tries.names.size(), StrangerTries::mostNames);
    QVERIFY(tries.names.contains(strangerKey(u"n0"_s))); // the first has kept its place
}

void StrangersTest::afterTwelveHours_thereIsRoomAgain()
{
    StrangerTries tries = fullAt(dawn);
    countStranger(tries, u"later"_s, dawn + 12h);
    QCOMPARE(tries.names.size(), 1);
    QVERIFY(tries.names.contains(strangerKey(u"later"_s)));
    QCOMPARE(tries.common.count, 0);
}

void StrangersTest::noRoom_everyTryCountsForAll()
{
    StrangerTries tries = fullAt(dawn);
    QCOMPARE(tries.common.count, 0);
    countKnown(tries, dawn);
    countStranger(tries, u"n1"_s, dawn); // has its own place
    countStranger(tries, u"new"_s, dawn); // has none
    QCOMPARE(tries.common.count, 3);
    countKnown(tries, dawn);
    countKnown(tries, dawn);
    QCOMPARE(stillToWait(tries, u"anybody"_s, dawn), 1s);
    // Harmless: as long as there is room, a wrong try at an account is the account's alone.
    StrangerTries few;
    countKnown(few, dawn);
    QCOMPARE(few.common.count, 0);
}

void StrangersTest::key_isNoName()
{
    QCOMPARE(strangerKey(u"mật khẩu gõ nhầm chỗ"_s).size(), 8);
    QCOMPARE(strangerKey(u"lan"_s), strangerKey(u"lan"_s));
    QVERIFY(strangerKey(u"lan"_s) != strangerKey(u"Lan"_s));
}

LOTRINH_TEST(StrangersTest)
#include "tst_strangers.moc"
