// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/manytests.h"

#include <domain/localminute.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lotrinh;

class TestDay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parse_readsBothWritings_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("iso"); // empty = refused
        QTest::newRow("iso") << u"2023-12-02"_s << u"2023-12-02"_s;
        QTest::newRow("day first") << u"02/12/2023"_s << u"2023-12-02"_s;
        QTest::newRow("short day and month") << u"2/1/2023"_s << u"2023-01-02"_s;
        QTest::newRow("leap day") << u"29/02/2024"_s << u"2024-02-29"_s;
        QTest::newRow("no leap day") << u"29/02/2023"_s << QString();
        QTest::newRow("31 February") << u"31/02/2024"_s << QString();
        QTest::newRow("31 February, iso") << u"2024-02-31"_s << QString();
        QTest::newRow("month 13") << u"2024-13-01"_s << QString();
        QTest::newRow("year zero") << u"0000-01-01"_s << QString();
        QTest::newRow("the first year") << u"0001-01-01"_s << u"0001-01-01"_s;
        QTest::newRow("short year") << u"01/01/24"_s << QString();
        QTest::newRow("year only") << u"2024"_s << QString();
        QTest::newRow("signs") << u"+1/+1/2024"_s << QString();
        QTest::newRow("blank") << u" 2024-01-01"_s << QString();
        QTest::newRow("letter in the year") << u"20a4-01-01"_s << QString();
        QTest::newRow("what stands behind 9") << u"2024-0:-01"_s << QString();
        QTest::newRow("what stands before 0") << u"2024-01-0."_s << QString();
        QTest::newRow("letter in the month") << u"2024-x1-05"_s << QString();
        QTest::newRow("letter in the day") << u"2024-01-x5"_s << QString();
        QTest::newRow("empty") << QString() << QString();
    }
    void parse_readsBothWritings()
    {
        QFETCH(QString, written);
        QFETCH(QString, iso);
        const auto day = parseDay(written);
        QCOMPARE(day.has_value(), !iso.isEmpty());
        if (day)
            QCOMPARE(toIso(*day), iso);
    }

    void addingMonths_clampsToTheMonthsLastDay_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<int>("months");
        QTest::addColumn<QString>("expected");
        QTest::newRow("31 Jan + 1, leap year") << u"2024-01-31"_s << 1 << u"2024-02-29"_s;
        QTest::newRow("31 Jan + 1") << u"2023-01-31"_s << 1 << u"2023-02-28"_s;
        QTest::newRow("31 Jan + 2 keeps the day") << u"2023-01-31"_s << 2 << u"2023-03-31"_s;
        QTest::newRow("29 Feb + 12") << u"2024-02-29"_s << 12 << u"2025-02-28"_s;
        QTest::newRow("29 Feb + 48 keeps the day") << u"2024-02-29"_s << 48 << u"2028-02-29"_s;
        QTest::newRow("30 Nov + 3") << u"2023-11-30"_s << 3 << u"2024-02-29"_s;
        QTest::newRow("31 Mar - 1") << u"2024-03-31"_s << -1 << u"2024-02-29"_s;
        QTest::newRow("Jan - 1") << u"2024-01-15"_s << -1 << u"2023-12-15"_s;
        QTest::newRow("Dec + 0") << u"2024-12-31"_s << 0 << u"2024-12-31"_s;
        QTest::newRow("into the first month there is") << u"0001-02-15"_s << -1 << u"0001-01-15"_s;
        QTest::newRow("a month before the first") << u"0001-01-15"_s << -1 << u"0001-01-01"_s;
        QTest::newRow("into the last month there is") << u"9999-11-15"_s << 1 << u"9999-12-15"_s;
        QTest::newRow("a month behind the last") << u"9999-12-15"_s << 1 << u"9999-12-31"_s;
        QTest::newRow("saturates ahead") << u"2024-01-31"_s << 2147483647 << u"9999-12-31"_s;
        QTest::newRow("saturates behind") << u"2024-01-31"_s << -2147483647 << u"0001-01-01"_s;
    }
    void addingMonths_clampsToTheMonthsLastDay()
    {
        QFETCH(QString, from);
        QFETCH(int, months);
        QFETCH(QString, expected);
        QCOMPARE(toIso(parseDay(from)->plusMonths(months)), expected);
    }

    void addingMonths_agreesWithTheCalendar()
    {
        for (int offset = 0; offset < 4000; offset += 7)
            for (int months = -30; months <= 30; ++months) {
                const QDate date = QDate(2019, 1, 1).addDays(offset);
                QCOMPARE(Day::from(date).plusMonths(months).toDate(), date.addMonths(months));
            }
    }

    void sentinels_stayWhatTheyAre()
    {
        QCOMPARE(Day::distantPast().plusMonths(5), Day::distantPast());
        QCOMPARE(Day::distantFuture().plusDays(-1), Day::distantFuture());
        QCOMPARE(toIso(Day::distantFuture()), QString());
        QCOMPARE(toVietnamese(Day::distantPast()), u"–"_s);
        QCOMPARE(toVietnamese(Day::of(2024, 2, 9)), u"09/02/2024"_s);
    }

    void period_isHalfOpen()
    {
        const Period year{Day::of(2024, 1, 1), Day::of(2025, 1, 1)};
        QVERIFY(year.holds(Day::of(2024, 1, 1)));
        QVERIFY(year.holds(Day::of(2024, 12, 31)));
        QVERIFY(!year.holds(Day::of(2025, 1, 1)));
        QVERIFY(!year.holds(Day::of(2023, 12, 31)));
        QVERIFY(Period().holds(Day::of(1, 1, 1)));
    }

    void localMinute_readsClockTimes_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("iso");
        QTest::newRow("iso") << u"2027-03-02T07:30"_s << u"2027-03-02T07:30"_s;
        QTest::newRow("blank") << u"2027-03-02 07:30"_s << u"2027-03-02T07:30"_s;
        QTest::newRow("day first") << u"02/03/2027 13:05"_s << u"2027-03-02T13:05"_s;
        QTest::newRow("full seconds") << u"2027-03-02T07:30:00"_s << u"2027-03-02T07:30"_s;
        QTest::newRow("midnight") << u"2027-03-02T00:00"_s << u"2027-03-02T00:00"_s;
        QTest::newRow("odd seconds") << u"2027-03-02T07:30:01"_s << QString();
        QTest::newRow("hour 24") << u"2027-03-02T24:00"_s << QString();
        QTest::newRow("31 February") << u"2024-02-31T07:30"_s << QString();
        QTest::newRow("day only") << u"2027-03-02"_s << QString();
        QTest::newRow("nothing before the clock") << u"T07:30"_s << QString();
        QTest::newRow("one letter before the clock") << u"2T07:30"_s << QString();
    }
    void localMinute_readsClockTimes()
    {
        QFETCH(QString, written);
        QFETCH(QString, iso);
        const auto minute = parseLocalMinute(written);
        QCOMPARE(minute.has_value(), !iso.isEmpty());
        if (minute)
            QCOMPARE(toIso(*minute), iso);
    }

    void timeSpans_thatTouchDoNotOverlap()
    {
        const TimeSpan morning{
            *parseLocalMinute(u"2027-03-02T07:30"_s), *parseLocalMinute(u"2027-03-02T11:30"_s)};
        const TimeSpan next{morning.to, *parseLocalMinute(u"2027-03-02T13:00"_s)};
        const TimeSpan late{*parseLocalMinute(u"2027-03-02T11:29"_s), next.to};
        QVERIFY(!morning.overlaps(next));
        QVERIFY(!next.overlaps(morning));
        QVERIFY(morning.overlaps(late));
        QVERIFY(late.overlaps(morning));
    }
};

LOTRINH_TEST(TestDay)
#include "tst_day.moc"
