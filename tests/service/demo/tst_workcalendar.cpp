// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/demo/workcalendar.h"
#include "support/manytests.h"

#include <QSet>
#include <QTest>

using namespace lotrinh;
using demo::WorkCalendar;

class WorkCalendarTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void workingDays_leaveOutWeekendsAndHolidays_data()
    {
        QTest::addColumn<QString>("day");
        QTest::addColumn<bool>("working");
        QTest::newRow("plain Wednesday") << QStringLiteral("2024-06-26") << true;
        QTest::newRow("Saturday") << QStringLiteral("2024-06-29") << false;
        QTest::newRow("Sunday") << QStringLiteral("2024-06-30") << false;
        QTest::newRow("Tết 2020") << QStringLiteral("2020-01-27") << false;
        QTest::newRow("the day before the eve of Tết 2020") << QStringLiteral("2020-01-23") << true;
        QTest::newRow("Tết 2024") << QStringLiteral("2024-02-12") << false;
        QTest::newRow("Giỗ Tổ 2024") << QStringLiteral("2024-04-18") << false;
        QTest::newRow("Giỗ Tổ 2025") << QStringLiteral("2025-04-07") << false;
        QTest::newRow("30/4") << QStringLiteral("2024-04-30") << false;
        QTest::newRow("1/5") << QStringLiteral("2024-05-01") << false;
        QTest::newRow("2/9") << QStringLiteral("2024-09-02") << false;
        QTest::newRow("3/9 is free since 2021") << QStringLiteral("2024-09-03") << false;
        QTest::newRow("3/9 was not before") << QStringLiteral("2020-09-03") << true;
        QTest::newRow("a year outside: weekdays work") << QStringLiteral("1999-01-01") << true;
    }
    void workingDays_leaveOutWeekendsAndHolidays()
    {
        QFETCH(QString, day);
        QFETCH(bool, working);
        QCOMPARE(WorkCalendar(2020, 2026).isWorking(*parseDay(day)), working);
    }

    void plusWorkingDays_skipsClosedDays_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("to");
        QTest::newRow("inside a week") << QStringLiteral("2024-06-24") << 4 << QStringLiteral("2024-06-28");
        QTest::newRow("over a weekend") << QStringLiteral("2024-06-28") << 1 << QStringLiteral("2024-07-01");
        QTest::newRow("over two holidays")
            << QStringLiteral("2024-04-29") << 1 << QStringLiteral("2024-05-02");
        QTest::newRow("backwards") << QStringLiteral("2024-05-02") << -1 << QStringLiteral("2024-04-29");
        QTest::newRow("none") << QStringLiteral("2024-05-02") << 0 << QStringLiteral("2024-05-02");
    }
    void plusWorkingDays_skipsClosedDays()
    {
        QFETCH(QString, from);
        QFETCH(int, count);
        QFETCH(QString, to);
        QCOMPARE(toIso(WorkCalendar(2020, 2026).plusWorkingDays(*parseDay(from), count)), to);
    }

    void holidays_startOnDifferentDays()
    {
        for (int year = 2004; year <= 2045; ++year) {
            QSet<int> starts;
            const WorkCalendar calendar(year, year);
            for (const Holiday &holiday : calendar.holidays())
                starts.insert(holiday.days.from.julian);
            QCOMPARE(starts.size(), static_cast<qsizetype>(calendar.holidays().size()));
        }
    }
};

LOTRINH_TEST(WorkCalendarTest)
#include "tst_workcalendar.moc"
