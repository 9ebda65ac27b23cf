// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/workplace.h"
#include "support/manytests.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace lotrinh;
using namespace Qt::StringLiterals;
using screens::Workplace;

/// A window stays open overnight: what is done in the morning is done in the morning.
class TestTurningDay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void night_data();
    void night();

private:
    QTemporaryDir m_folder;
    QString m_file;
};

void TestTurningDay::initTestCase()
{
    m_file = m_folder.filePath(u"p.sqlite"_s);
    QVERIFY(service::Service::create(m_file));
}

void TestTurningDay::night_data()
{
    QTest::addColumn<bool>("isGiven"); // the program was started for a day
    QTest::addColumn<int>("asOf"); // days from today somebody looks at
    QTest::addColumn<int>("turns"); // days the clock goes on
    QTest::addColumn<int>("today"); // days later it is then
    QTest::addColumn<int>("asOfThen");
    QTest::newRow("the next morning") << false << 0 << 1 << 1 << 1;
    QTest::newRow("the same day") << false << 0 << 0 << 0 << 0;
    QTest::newRow("after a holiday") << false << 0 << 10 << 10 << 10;
    QTest::newRow("somebody looks at another day") << false << -30 << 1 << 1 << -30;
    QTest::newRow("a clock that was ahead") << false << 0 << -1 << -1 << -1;
    QTest::newRow("started for a day") << true << 0 << 1 << 0 << 0;
}

void TestTurningDay::night()
{
    QFETCH(bool, isGiven);
    QFETCH(int, asOf);
    QFETCH(int, turns);
    const Day evening = isGiven ? Day::of(2027, 3, 1) : Day::from(QDate::currentDate());
    Workplace workplace(m_file, isGiven ? std::optional(evening) : std::nullopt);
    QTRY_VERIFY_WITH_TIMEOUT(workplace.ready(), 30'000);
    workplace.setAsOf(toIso(evening.plusDays(asOf)));
    QSignalSpy days(&workplace, &Workplace::dayChanged);
    QSignalSpy facts(&workplace, &Workplace::factsChanged);
    workplace.dayTurns(evening.plusDays(turns));
    QTEST(workplace.todayDay().julian - evening.julian, "today");
    QTEST(workplace.asOfDay().julian - evening.julian, "asOfThen");
    const bool hasTurned = !isGiven && turns != 0;
    QCOMPARE(days.count(), hasTurned ? 1 : 0);
    QCOMPARE(facts.count(), hasTurned ? 1 : 0);
}

LOTRINH_TEST(TestTurningDay)
#include "tst_turningday.moc"
