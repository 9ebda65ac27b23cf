// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/location.h"
#include "support/manytests.h"
#include "support/testdatabase.h"

#include <QDir>

using namespace lotrinh;
using namespace lotrinh::store;
using namespace Qt::StringLiterals;

class LocationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parseLocation_tellsFilesFromServers_data();
    void parseLocation_tellsFilesFromServers();
    void parseLocation_refusesWhatNamesNothing_data();
    void parseLocation_refusesWhatNamesNothing();
};

void LocationTest::parseLocation_tellsFilesFromServers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isServer");
    QTest::addColumn<QString>("shown");
    QTest::newRow("file") << u"/data/a.db"_s << false << u"/data/a.db"_s;
    QTest::newRow("relative file") << u"a.db"_s << false << QDir::current().absoluteFilePath(u"a.db"_s);
    QTest::newRow("server") << u"postgresql://lan@may-chu:5433/so"_s << true
                            << u"postgresql://lan@may-chu:5433/so"_s;
    QTest::newRow("short name of the scheme") << u"postgres://h/so"_s << true << u"postgres://h/so"_s;
    QTest::newRow("password is never shown")
        << u"postgresql://lan:bimat@h/so"_s << true << u"postgresql://lan@h/so"_s;
}

void LocationTest::parseLocation_tellsFilesFromServers()
{
    QFETCH(QString, text);
    QFETCH(bool, isServer);
    const auto location = parseLocation(text);
    QVERIFY(location);
    QCOMPARE(location->engine == Engine::Postgres, isServer);
    QTEST(location->shown(), "shown");
}

void LocationTest::parseLocation_refusesWhatNamesNothing_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("nothing") << u" "_s << u"bad_location"_s;
    QTest::newRow("server without a database") << u"postgresql://h/"_s << u"bad_location"_s;
    QTest::newRow("harmless: server with a database") << u"postgresql://h/so"_s << u"done"_s;
}

void LocationTest::parseLocation_refusesWhatNamesNothing()
{
    QFETCH(QString, text);
    QTEST(test::outcomeOf(parseLocation(text)), "outcome");
}

LOTRINH_TEST(LocationTest)
#include "tst_location.moc"
