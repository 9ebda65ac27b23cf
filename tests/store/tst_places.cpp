// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/engine/sqlitefile.h"
#include "support/manytests.h"
#include "support/testdatabase.h"

#include <QDir>
#include <QFile>
#include <sqlite3.h>

using namespace lotrinh;
using namespace lotrinh::store;
using namespace Qt::StringLiterals;
using test::why;

namespace {

/// The process stands in a folder of its own as long as this lives.
class StandingIn {
public:
    explicit StandingIn(const QString &folder) : m_before(QDir::currentPath()) { QDir::setCurrent(folder); }
    ~StandingIn() { QDir::setCurrent(m_before); }
    Q_DISABLE_COPY_MOVE(StandingIn)

private:
    QString m_before;
};

} // namespace

class PlacesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void openSqliteFile_takesNothingForAnAddress_data();
    void openSqliteFile_takesNothingForAnAddress();
    void parseLocation_followsLinks_data();
    void parseLocation_followsLinks();
};

void PlacesTest::openSqliteFile_takesNothingForAnAddress_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("harmless: a name") << u"b.sqlite"_s;
    QTest::newRow("like an address") << u"file:b.sqlite"_s;
    QTest::newRow("like an address with options") << u"file:b.sqlite?mode=memory"_s;
    QTest::newRow("a place in a text") << u"50%1.sqlite"_s;
}

void PlacesTest::openSqliteFile_takesNothingForAnAddress()
{
    QFETCH(QString, name);
    const QTemporaryDir folder(test::scratchPlace());
    const StandingIn standing(folder.path());
    {
        const auto file = openSqliteFile(name, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
        QCOMPARE(why(file), QString());
        QCOMPARE(sqlite3_exec(file->get(), "CREATE TABLE t(a)", nullptr, nullptr, nullptr), SQLITE_OK);
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{name});
}

void PlacesTest::parseLocation_followsLinks_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("wanted");
    QTest::newRow("harmless: the file") << u"there/data.db"_s << u"there/data.db"_s;
    QTest::newRow("a link to it") << u"link.db"_s << u"there/data.db"_s;
    QTest::newRow("a link to the link") << u"again.db"_s << u"there/data.db"_s;
    QTest::newRow("nothing yet") << u"new.db"_s << u"new.db"_s;
}

void PlacesTest::parseLocation_followsLinks()
{
    QFETCH(QString, name);
    QFETCH(QString, wanted);
    const QTemporaryDir made(test::scratchPlace());
    const QDir folder(QDir(made.path()).canonicalPath());
    QVERIFY(folder.mkdir(u"there"_s));
    QVERIFY(QFile(folder.filePath(u"there/data.db"_s)).open(QFile::WriteOnly));
    QVERIFY(QFile::link(folder.filePath(u"there/data.db"_s), folder.filePath(u"link.db"_s)));
    QVERIFY(QFile::link(folder.filePath(u"link.db"_s), folder.filePath(u"again.db"_s)));
    const auto location = parseLocation(folder.filePath(name));
    QCOMPARE(why(location), QString());
    QCOMPARE(location->path, folder.filePath(wanted));
}

LOTRINH_TEST(PlacesTest)
#include "tst_places.moc"
