// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue.h"
#include "support/manytests.h"
#include "dump.h"

#include <QTest>

using namespace lotrinh;
using namespace lotrinh::demo;

namespace {

QByteArray digestOf(const Province &province)
{
    Dump dump;
    dump.add(province.school);
    dump.add(province.people);
    dump.add(province.personas);
    return dump.digest();
}

QByteArray digestOf(int cadres, quint64 seed, const QString &until = QStringLiteral("2024-06-30"))
{
    return digestOf(makeProvince(shippedCatalogue(), cadres, seed, *parseDay(until)));
}

template <class Row> void append(std::vector<Row> &all, const std::vector<Row> &more)
{
    all.insert(all.end(), more.begin(), more.end());
}

} // namespace

class ProvinceRepeatsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameSeed_givesTheSameBytes_data()
    {
        QTest::addColumn<int>("cadres");
        for (int cadres : {0, 1, 7, 200, 2000})
            QTest::addRow("%d", cadres) << cadres;
    }
    void sameSeed_givesTheSameBytes()
    {
        QFETCH(int, cadres);
        QCOMPARE(digestOf(cadres, 42), digestOf(cadres, 42));
    }

    void otherSeedNumberOrDay_givesOtherBytes()
    {
        const QByteArray usual = digestOf(200, 42);
        QVERIFY(usual != digestOf(200, 43));
        QVERIFY(usual != digestOf(201, 42));
        QVERIFY(usual != digestOf(200, 42, QStringLiteral("2024-06-29")));
        QCOMPARE(usual, digestOf(200, 42));
    }

    void runsOfAnySize_giveTheSameProvince_data()
    {
        QTest::addColumn<int>("run");
        QTest::newRow("small runs") << 37;
        QTest::newRow("one run") << 600;
    }
    void runsOfAnySize_giveTheSameProvince()
    {
        QFETCH(int, run);
        const auto catalogue = shippedCatalogue();
        const Day until = Day::of(2024, 6, 30);
        ProvinceStream stream(catalogue, 600, 5, until);
        Province province{stream.school(), {}, {}};
        for (People people = stream.next(run); !people.cadres.empty(); people = stream.next(run)) {
            append(province.people.cadres, people.cadres);
            append(province.people.holdings, people.holdings);
            append(province.people.planning, people.planning);
            append(province.people.completions, people.completions);
            append(province.people.exemptions, people.exemptions);
            append(province.people.enrolments, people.enrolments);
            append(province.people.unavailabilities, people.unavailabilities);
        }
        province.personas = stream.personas();
        QCOMPARE(digestOf(province), digestOf(makeProvince(catalogue, 600, 5, until)));
    }

    void strangeCatalogues_areSurvived_data()
    {
        QTest::addColumn<QString>("until");
        QTest::addColumn<bool>("empty");
        QTest::addColumn<qsizetype>("cadres");
        QTest::newRow("no catalogue: no cadres") << QStringLiteral("2024-06-30") << true << qsizetype(0);
        QTest::newRow("after the reform") << QStringLiteral("2026-03-15") << false << qsizetype(300);
        QTest::newRow("between merger and reform") << QStringLiteral("2025-04-30") << false << qsizetype(300);
        QTest::newRow("before any term") << QStringLiteral("2001-01-01") << false << qsizetype(300);
        QTest::newRow("far ahead") << QStringLiteral("2060-02-29") << false << qsizetype(300);
    }
    void strangeCatalogues_areSurvived()
    {
        QFETCH(QString, until);
        QFETCH(bool, empty);
        QFETCH(qsizetype, cadres);
        const auto catalogue = empty ? Rulebook::Tables{} : shippedCatalogue();
        const Province province = makeProvince(catalogue, 300, 1, *parseDay(until));
        QCOMPARE(static_cast<qsizetype>(province.people.cadres.size()), cadres);
    }
};

LOTRINH_TEST(ProvinceRepeatsTest)
#include "tst_provincerepeats.moc"
