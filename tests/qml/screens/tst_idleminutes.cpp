// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signin/idlewatch.h"
#include "support/manytests.h"

#include <QTest>

using namespace lotrinh;
using namespace Qt::StringLiterals;

/// Whatever stands in the settings, the window locks itself within the hour.
class TestIdleMinutes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void minutes_data();
    void minutes();
};

void TestIdleMinutes::minutes_data()
{
    QTest::addColumn<QVariant>("kept");
    QTest::addColumn<int>("minutes");
    QTest::newRow("nothing") << QVariant() << 10;
    QTest::newRow("0") << QVariant(0) << 1;
    QTest::newRow("-5") << QVariant(-5) << 1;
    QTest::newRow("1") << QVariant(1) << 1;
    QTest::newRow("10") << QVariant(10) << 10;
    QTest::newRow("60") << QVariant(60) << 60;
    QTest::newRow("61") << QVariant(61) << 60;
    QTest::newRow("a number as text, as settings files keep it") << QVariant(u"25"_s) << 25;
    QTest::newRow("text") << QVariant(u"mười"_s) << 10;
    QTest::newRow("an empty text") << QVariant(QString()) << 10;
}

void TestIdleMinutes::minutes()
{
    QFETCH(QVariant, kept);
    QTEST(screens::idleMinutesFrom(kept), "minutes");
}

LOTRINH_TEST(TestIdleMinutes)
#include "tst_idleminutes.moc"
