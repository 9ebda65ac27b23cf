// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/engine/postgresconnection.h"
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
    void options_areQuotedForTheServersLibrary_data();
    void options_areQuotedForTheServersLibrary();
    void withoutPassword_keepsThePlaceAlone_data();
    void withoutPassword_keepsThePlaceAlone();
    void asLogin_isWhatWasAskedFor_data();
    void asLogin_isWhatWasAskedFor();
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
    QTest::newRow("nor among the options")
        << u"postgresql://lan@h/so?password=bimat"_s << true << u"postgresql://lan@h/so"_s;
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
    QTest::newRow("an option with a semicolon") << u"postgresql://h/so?application_name=a%3Bsslmode%3Ddisable"_s << u"bad_location"_s;
    QTest::newRow("an option named with one") << u"postgresql://h/so?a%3Bb=1"_s << u"bad_location"_s;
    QTest::newRow("harmless: a password with one") << u"postgresql://lan:a%3Bb@h/so?password=c%3Bd"_s << u"done"_s;
}

void LocationTest::parseLocation_refusesWhatNamesNothing()
{
    QFETCH(QString, text);
    QTEST(test::outcomeOf(parseLocation(text)), "outcome");
}

void LocationTest::options_areQuotedForTheServersLibrary_data()
{
    QTest::addColumn<QString>("options"); // of the address
    QTest::addColumn<QString>("one"); // of those that are handed on
    QTest::addColumn<int>("count"); // of all
    constexpr int ofEveryLink = 5;
    QTest::newRow("harmless: none") << QString() << u"connect_timeout='3'"_s << ofEveryLink;
    QTest::newRow("harmless: a number in place of ours") << u"connect_timeout=5"_s << u"connect_timeout='5'"_s << ofEveryLink;
    QTest::newRow("spaces") << u"options=-c%20jit%3Doff%20-c%20geqo%3Doff"_s << u"options='-c jit=off -c geqo=off'"_s << ofEveryLink + 1;
    QTest::newRow("a quote") << u"application_name=l%27n"_s << uR"(application_name='l\'n')"_s << ofEveryLink + 1;
    QTest::newRow("a backslash") << u"application_name=l%5Cn"_s << uR"(application_name='l\\n')"_s << ofEveryLink + 1;
    QTest::newRow("nothing") << u"application_name="_s << u"application_name=''"_s << ofEveryLink + 1;
    QTest::newRow("what has a place of its own") << u"host=/tmp&password=a%20b"_s << u"keepalives_count='3'"_s << ofEveryLink;
}

void LocationTest::options_areQuotedForTheServersLibrary()
{
    QFETCH(QString, options);
    QFETCH(QString, one);
    const auto location = parseLocation(u"postgresql://lan@h/so?"_s + options);
    QVERIFY(location);
    const QStringList handedOn = optionsOf(location->url).split(u';');
    QVERIFY2(handedOn.contains(one), qPrintable(handedOn.join(u' ')));
    QTEST(static_cast<int>(handedOn.size()), "count");
}

void LocationTest::withoutPassword_keepsThePlaceAlone_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kept");
    const auto same = [](const char *title, const QString &text) { QTest::newRow(title) << text << text; };
    same("harmless: a file", u"/data/a.db"_s);
    same("harmless: a file whose name looks like an address", u"lan:bimat@h.db"_s);
    same("harmless: no password", u"postgresql://lan@may-chu:5433/so"_s);
    same("harmless: no name either", u"postgres:///so?host=/run/postgresql"_s);
    same("harmless: options", u"postgresql://lan@h/so?connect_timeout=5&options=-c%20jit%3Doff"_s);
    same("harmless: a name with special characters", u"postgresql://l%40n%3Aa@h/so"_s);
    QTest::newRow("password") << u"postgresql://lan:bimat@may-chu:5433/so"_s << u"postgresql://lan@may-chu:5433/so"_s;
    QTest::newRow("short name of the scheme") << u"postgres://lan:bimat@h/so"_s << u"postgres://lan@h/so"_s;
    QTest::newRow("special characters") << u"postgresql://l%40n:b%40i%3A%2Fm%23%3F%25t@h/so"_s << u"postgresql://l%40n@h/so"_s;
    QTest::newRow("marks") << u"postgresql://lan:mật khẩu@h/so"_s << u"postgresql://lan@h/so"_s;
    QTest::newRow("password without a name") << u"postgresql://:bimat@h/so"_s << u"postgresql://@h/so"_s;
    QTest::newRow("among the options") << u"postgresql://lan@h/so?password=bimat&connect_timeout=5"_s
                                       << u"postgresql://lan@h/so?connect_timeout=5"_s;
    QTest::newRow("in both places") << u"postgresql://lan:bimat@h/so?password=b%20m"_s << u"postgresql://lan@h/so"_s;
}

void LocationTest::withoutPassword_keepsThePlaceAlone()
{
    QFETCH(QString, text);
    QFETCH(QString, kept);
    QCOMPARE(withoutPassword(text), kept);
    QCOMPARE(withoutPassword(kept), kept);
}

void LocationTest::asLogin_isWhatWasAskedFor_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("asked");
    QTest::newRow("harmless: no name") << u"postgresql://h/so"_s << u"postgresql://hoa:b%C3%AD%20m%E1%BA%ADt@h/so"_s;
    QTest::newRow("harmless: other options") << u"postgresql://h/so?connect_timeout=5"_s << u"postgresql://hoa:b%C3%AD%20m%E1%BA%ADt@h/so?connect_timeout=5"_s;
    QTest::newRow("somebody else's name") << u"postgresql://lan:bimat@h/so"_s << u"postgresql://hoa:b%C3%AD%20m%E1%BA%ADt@h/so"_s;
    // What the driver would take before the rest of the address.
    QTest::newRow("somebody else among the options") << u"postgresql://h/so?user=lan&password=bimat&passfile=/etc/p&connect_timeout=5"_s
                                                     << u"postgresql://hoa:b%C3%AD%20m%E1%BA%ADt@h/so?connect_timeout=5"_s;
}

void LocationTest::asLogin_isWhatWasAskedFor()
{
    QFETCH(QString, text);
    const auto location = parseLocation(text);
    QVERIFY(location);
    QTEST(asLogin(*location, u"hoa"_s, u"bí mật"_s).url.toString(QUrl::FullyEncoded), "asked");
}

LOTRINH_TEST(LocationTest)
#include "tst_location.moc"
