// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dates.h"
#include "support/manytests.h"

#include <QTest>

using lotrinh::controls::Dates;
using namespace Qt::StringLiterals;

class TestDates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void typed_data();
    void typed();
    void shown();
    void months_end_where_they_end_data();
    void months_end_where_they_end();
    void a_month_is_six_weeks_from_monday();
};

void TestDates::typed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("iso");
    QTest::newRow("as shown") << u"02/09/2026"_s << u"2026-09-02"_s;
    QTest::newRow("without zeros") << u"2/9/2026"_s << u"2026-09-02"_s;
    QTest::newRow("with dashes") << u"02-09-2026"_s << u"2026-09-02"_s;
    QTest::newRow("with dots") << u"2.9.2026"_s << u"2026-09-02"_s;
    QTest::newRow("digits only") << u"02092026"_s << u"2026-09-02"_s;
    QTest::newRow("ISO") << u"2026-09-02"_s << u"2026-09-02"_s;
    QTest::newRow("spaces around") << u"  2/9/2026 "_s << u"2026-09-02"_s;
    QTest::newRow("leap day") << u"29/02/2028"_s << u"2028-02-29"_s;
    QTest::newRow("no leap day") << u"29/02/2026"_s << QString();
    QTest::newRow("month first is no day") << u"09/30/2026"_s << QString();
    QTest::newRow("two-digit year") << u"02/09/26"_s << QString();
    QTest::newRow("words") << u"hôm nay"_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void TestDates::typed()
{
    QFETCH(QString, text);
    QFETCH(QString, iso);
    QCOMPARE(Dates().typed(text), iso);
}

void TestDates::shown()
{
    QCOMPARE(Dates().shown(u"2026-09-02"_s), u"02/09/2026"_s);
    QCOMPARE(Dates().shown(u"2026-02-30"_s), QString());
    QCOMPARE(Dates().shown(QString()), QString());
}

void TestDates::months_end_where_they_end_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<int>("months");
    QTest::addColumn<QString>("to");
    QTest::newRow("same day") << u"2026-01-15"_s << 1 << u"2026-02-15"_s;
    QTest::newRow("shorter month") << u"2026-01-31"_s << 1 << u"2026-02-28"_s;
    QTest::newRow("back over the year") << u"2026-01-31"_s << -2 << u"2025-11-30"_s;
    QTest::newRow("no day") << QString() << 1 << QString();
}

void TestDates::months_end_where_they_end()
{
    QFETCH(QString, from);
    QFETCH(int, months);
    QFETCH(QString, to);
    QCOMPARE(Dates().addMonths(from, months), to);
}

void TestDates::a_month_is_six_weeks_from_monday()
{
    const QStringList september = Dates().monthCells(u"2026-09-20"_s);
    QCOMPARE(september.size(), 42);
    QCOMPARE(september.first(), u"2026-08-31"_s);
    QCOMPARE(september.last(), u"2026-10-11"_s);
    const QStringList june = Dates().monthCells(u"2026-06-01"_s);
    QCOMPARE(june.first(), u"2026-06-01"_s);
    QVERIFY(Dates().monthCells(u"x"_s).isEmpty());
}

LOTRINH_TEST(TestDates)
#include "tst_dates.moc"
