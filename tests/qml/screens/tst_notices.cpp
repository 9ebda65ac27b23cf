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

LOTRINH_TEST(TestNotices)
#include "tst_notices.moc"
