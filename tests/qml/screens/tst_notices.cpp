// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/notices.h"
#include "support/manytests.h"

#include <QTest>

using namespace lotrinh::screens;
using namespace Qt::StringLiterals;

/// What is said in passing stays as long as it should, and the bell keeps all of it.
class TestNotices : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void newestIsLastAndFewAreShown();
    void bellKeepsAndCounts();
    void undoIsOfferedOnTheNewestOnly();
    void dismissedIsGoneFromTheCornerOnly();
    void whatStaysGivesWayLast_data();
    void whatStaysGivesWayLast();
    void nextPerson_isToldNothingOfTheLast_data();
    void nextPerson_isToldNothingOfTheLast();
};

namespace {

QString titlesOf(const lotrinh::list::RecordModel &model)
{
    QStringList titles;
    for (const auto &record : model.records())
        titles.append(record.values[1].toString());
    return titles.join(u' ');
}

} // namespace

void TestNotices::newestIsLastAndFewAreShown()
{
    Notices notices(nullptr);
    for (int i = 1; i <= 6; ++i)
        notices.say(u"good"_s, QString::number(i));
    QCOMPARE(titlesOf(*notices.shown()), u"3 4 5 6"_s);
    QCOMPARE(titlesOf(*notices.past()), u"6 5 4 3 2 1"_s);
}

void TestNotices::bellKeepsAndCounts()
{
    Notices notices(nullptr);
    for (int i = 0; i < 60; ++i)
        notices.say(u"info"_s, u"x"_s);
    QCOMPARE(notices.unread(), 60);
    QCOMPARE(notices.past()->count(), 50);
    notices.markRead();
    QCOMPARE(notices.unread(), 0);
    notices.say(u"info"_s, u"y"_s);
    QCOMPARE(notices.unread(), 1);
}

void TestNotices::undoIsOfferedOnTheNewestOnly()
{
    Notices notices(nullptr);
    const auto offered = [&] {
        QStringList words;
        for (const auto &record : notices.shown()->records())
            words.append(record.values[3].toBool() ? u"yes"_s : u"no"_s);
        return words.join(u' ');
    };
    notices.say(u"good"_s, u"a"_s, {}, Notices::Undoable::Yes);
    QCOMPARE(offered(), u"yes"_s);
    notices.say(u"good"_s, u"b"_s, {}, Notices::Undoable::Yes);
    QCOMPARE(offered(), u"no yes"_s);
    notices.say(u"bad"_s, u"c"_s);
    QCOMPARE(offered(), u"no no no"_s);
}

void TestNotices::dismissedIsGoneFromTheCornerOnly()
{
    Notices notices(nullptr);
    notices.say(u"bad"_s, u"a"_s);
    notices.say(u"good"_s, u"b"_s);
    notices.dismiss(notices.shown()->records().front().key);
    QCOMPARE(titlesOf(*notices.shown()), u"b"_s);
    QCOMPARE(titlesOf(*notices.past()), u"b a"_s);
}

void TestNotices::whatStaysGivesWayLast_data()
{
    QTest::addColumn<QStringList>("said"); // the tone, then what
    QTest::addColumn<QString>("shown");
    QTest::newRow("harmless: all go by themselves") << QStringList{u"warn a"_s, u"good b"_s, u"good c"_s, u"good d"_s, u"good e"_s} << u"b c d e"_s;
    QTest::newRow("one stays") << QStringList{u"bad a"_s, u"good b"_s, u"good c"_s, u"good d"_s, u"good e"_s} << u"a c d e"_s;
    QTest::newRow("all stay") << QStringList{u"bad a"_s, u"bad b"_s, u"bad c"_s, u"bad d"_s, u"good e"_s} << u"b c d e"_s;
    QTest::newRow("said every hour") << QStringList{u"bad a"_s, u"good b"_s, u"bad a"_s, u"bad a"_s} << u"b a"_s;
    QTest::newRow("harmless: what goes is said again") << QStringList{u"good a"_s, u"good a"_s} << u"a a"_s;
}

void TestNotices::whatStaysGivesWayLast()
{
    QFETCH(QStringList, said);
    Notices notices(nullptr);
    for (const QString &one : said)
        notices.say(one.section(u' ', 0, 0), one.section(u' ', 1));
    QTEST(titlesOf(*notices.shown()), "shown");
    QCOMPARE(notices.past()->count(), static_cast<int>(said.size()));
}

void TestNotices::nextPerson_isToldNothingOfTheLast_data()
{
    QTest::addColumn<bool>("isForEverybody");
    QTest::addColumn<QString>("left");
    QTest::newRow("who was seated") << false << QString();
    QTest::newRow("harmless: that the disk is full") << true << u"a"_s;
}

void TestNotices::nextPerson_isToldNothingOfTheLast()
{
    QFETCH(bool, isForEverybody);
    Notices notices(nullptr);
    if (isForEverybody)
        notices.sayToEverybody(u"bad"_s, u"a"_s);
    else
        notices.say(u"bad"_s, u"a"_s);
    notices.forgetPersonal();
    QTEST(titlesOf(*notices.shown()), "left");
    QTEST(titlesOf(*notices.past()), "left");
    QCOMPARE(notices.unread(), isForEverybody ? 1 : 0);
}

LOTRINH_TEST(TestNotices)
#include "tst_notices.moc"
