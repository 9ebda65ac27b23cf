// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/demo/names.h"
#include "support/manytests.h"

#include <QTest>

using namespace lotrinh;
using demo::Random;

namespace {

int perMille(const QString &family)
{
    Random random(1, Random::Purpose::Person);
    int hits = 0;
    for (int i = 0; i < 20'000; ++i)
        hits += demo::personName(random, i % 2 ? Sex::Male : Sex::Female, QStringLiteral("Kinh"))
                    .startsWith(family + u' ');
    return hits / 20;
}

} // namespace

class DemoNamesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void familyNames_areAsFrequentAsInVietnam_data()
    {
        QTest::addColumn<QString>("family");
        QTest::addColumn<int>("low");
        QTest::addColumn<int>("high");
        QTest::newRow("Nguyễn") << QStringLiteral("Nguyễn") << 280 << 345;
        QTest::newRow("Trần") << QStringLiteral("Trần") << 90 << 130;
        QTest::newRow("Lê") << QStringLiteral("Lê") << 75 << 115;
        QTest::newRow("nobody of that name") << QStringLiteral("Smith") << 0 << 0;
    }
    void familyNames_areAsFrequentAsInVietnam()
    {
        QFETCH(QString, family);
        QFETCH(int, low);
        QFETCH(int, high);
        const int share = perMille(family);
        QVERIFY2(share >= low && share <= high, qPrintable(QString::number(share)));
    }

    void names_areComposedAndClean_data()
    {
        QTest::addColumn<QString>("ethnicity");
        for (const char *people : {"Kinh", "Cơ-tu", "Xơ-đăng", "Gié-Triêng", "Co"})
            QTest::newRow(people) << QString::fromUtf8(people);
    }
    void names_areComposedAndClean()
    {
        QFETCH(QString, ethnicity);
        Random random(7, Random::Purpose::Person);
        for (int i = 0; i < 2000; ++i) {
            const QString name = demo::personName(random, i % 2 ? Sex::Male : Sex::Female, ethnicity);
            QCOMPARE(name, name.normalized(QString::NormalizationForm_C));
            QCOMPARE(name, name.simplified());
            QVERIFY2(name.count(u' ') >= 1 && name.count(u' ') <= 3, qPrintable(name));
        }
    }
};

LOTRINH_TEST(DemoNamesTest)
#include "tst_demonames.moc"
