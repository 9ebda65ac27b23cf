// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/engine/sqliteconnection.h"
#include "support/manytests.h"
#include "store/rows.h"
#include "store/transaction.h"
#include "support/testdatabase.h"

#include <QFile>
#include <QFileInfo>
#include <sqlite3.h>

using namespace lotrinh;
using namespace lotrinh::store;
using namespace Qt::StringLiterals;
using test::outcomeOf;
using test::TestDatabase;
using test::why;

class OpeningTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void create_thenOpen_data() { test::addEngines(); }
    void create_thenOpen();
    void create_refusesWhatIsThere_data() { test::addEngines(); }
    void create_refusesWhatIsThere();
    void open_refusesMissingAndForeign_data();
    void open_refusesMissingAndForeign();
    void open_refusesAnEmptyServer();
    void open_refusesANewerSchema_data() { test::addEngines(); }
    void open_refusesANewerSchema();
    void open_leavesANewerFileUntouched();
    void open_refusesAChangedSchema_data() { test::addEngines(); }
    void open_refusesAChangedSchema();
    void pragmas_data();
    void pragmas();
    void file_isForItsOwnerOnly();
    void journal_mayBeReadByNobodyElse();
    void create_needsAFolder_data();
    void create_needsAFolder();
    void fileSystem_data();
    void fileSystem();
};

void OpeningTest::create_thenOpen()
{
    LOTRINH_FETCH_ENGINE
    TestDatabase made(engine);
    QVERIFY2(made.database, qPrintable(made.problem));
    QVERIFY2(made.another(), qPrintable(made.problem));
    QCOMPARE((*made).schemaNumber(), 12);
}

void OpeningTest::create_refusesWhatIsThere()
{
    LOTRINH_FETCH_ENGINE
    TestDatabase made(engine);
    QVERIFY2(made.database, qPrintable(made.problem));
    QCOMPARE(outcomeOf(Database::create(made.location)), u"already_exists"_s);
}

void OpeningTest::open_refusesMissingAndForeign_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("no file") << QByteArray() << u"not_found"_s;
    QTest::newRow("a letter") << QByteArray("Kính gửi").repeated(500) << u"not_ours"_s;
    QTest::newRow("empty file") << QByteArray("") << u"not_ours"_s;
}

void OpeningTest::open_refusesMissingAndForeign()
{
    QFETCH(QByteArray, content);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"x.db"_s);
    if (!content.isNull()) {
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(content);
    }
    QTEST(outcomeOf(Database::open({Engine::Sqlite, path, {}})), "outcome");
    QCOMPARE(QFile::exists(path), !content.isNull());
}

void OpeningTest::open_refusesAnEmptyServer()
{
    if (const QString missing = test::missingEngine(Engine::Postgres); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    TestDatabase made(Engine::Postgres);
    QVERIFY2(made.database, qPrintable(made.problem));
    Location other = made.location;
    other.url.setPath(u"/template1"_s);
    QCOMPARE(outcomeOf(Database::open(other)), u"not_ours"_s);
    QCOMPARE(outcomeOf(Database::open(made.location)), u"done"_s);
}

void OpeningTest::open_refusesANewerSchema()
{
    LOTRINH_FETCH_ENGINE
    TestDatabase made(engine);
    QVERIFY2(made.database, qPrintable(made.problem));
    QCOMPARE(why((*made).execute(u"INSERT INTO schema_migration VALUES(99, 'later', '', '')"_s)), QString());
    auto opened = Database::open(made.location);
    QCOMPARE(outcomeOf(opened), u"newer_schema"_s);
    QCOMPARE(opened.error().detail.value(u"found"_s).toInt(), 99);
}

void OpeningTest::open_leavesANewerFileUntouched()
{
    TestDatabase made(Engine::Sqlite);
    QCOMPARE(why((*made).execute(u"INSERT INTO schema_migration VALUES(99, 'later', '', '')"_s)), QString());
    made.database.reset();
    const auto bytes = [&] {
        QFile file(made.location.path);
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray before = bytes();
    QVERIFY(!before.isEmpty());
    QCOMPARE(outcomeOf(Database::open(made.location)), u"newer_schema"_s);
    QVERIFY(bytes() == before);
}

void OpeningTest::open_refusesAChangedSchema()
{
    LOTRINH_FETCH_ENGINE
    TestDatabase made(engine);
    QVERIFY2(made.database, qPrintable(made.problem));
    QCOMPARE(outcomeOf(Database::open(made.location)), u"done"_s);
    QCOMPARE(
        why((*made).execute(u"UPDATE schema_migration SET hash = 'other' WHERE number = 2"_s)), QString());
    QCOMPARE(outcomeOf(Database::open(made.location)), u"schema_differs"_s);
}

void OpeningTest::pragmas_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("answer");
    QTest::newRow("foreign keys are checked") << u"foreign_keys"_s << u"1"_s;
    QTest::newRow("rollback journal stays") << u"journal_mode"_s << u"persist"_s;
    QTest::newRow("every commit reaches the disk") << u"synchronous"_s << u"2"_s;
    QTest::newRow("the schema is not trusted") << u"trusted_schema"_s << u"0"_s;
    QTest::newRow("triggers fire within triggers") << u"recursive_triggers"_s << u"1"_s;
    QTest::newRow("cells are checked") << u"cell_size_check"_s << u"1"_s;
    QTest::newRow("no memory mapping") << u"mmap_size"_s << u"0"_s;
    QTest::newRow("nothing in temporary files") << u"temp_store"_s << u"2"_s;
}

void OpeningTest::pragmas()
{
    QFETCH(QString, name);
    QFETCH(QString, answer);
    TestDatabase made(Engine::Sqlite);
    auto second = made.another();
    QVERIFY(second);
    auto use = second->statement(u"PRAGMA "_s + name);
    QVERIFY(use);
    QVERIFY((*use)->step());
    const Cell cell = (*use)->cell(0);
    QCOMPARE(cell.index() == 1 ? QString::number(std::get<qint64>(cell)) : std::get<QString>(cell), answer);
    int defensive = 0;
    auto &connection = static_cast<SqliteConnection &>(second->connection());
    sqlite3_db_config(connection.handle(), SQLITE_DBCONFIG_DEFENSIVE, -1, &defensive);
    QCOMPARE(defensive, 1);
}

void OpeningTest::file_isForItsOwnerOnly()
{
    TestDatabase made(Engine::Sqlite);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    const QString journal = made.location.path + "-journal"_L1;
    QVERIFY(!(QFile::permissions(made.location.path) & others));
    QVERIFY(QFile::permissions(made.location.path) & QFile::WriteOwner);
    // What a journal keeps of old pages is as personal as the pages.
    QVERIFY(QFile::exists(journal));
    QVERIFY(!(QFile::permissions(journal) & others));
}

/// One made by an older version, and one whose office shares the database with a group.
void OpeningTest::journal_mayBeReadByNobodyElse()
{
    const auto owner = QFile::ReadOwner | QFile::WriteOwner;
    const auto group = QFile::ReadGroup | QFile::WriteGroup;
    TestDatabase made(Engine::Sqlite);
    const QString journal = made.location.path + "-journal"_L1;
    made.database.reset();
    QVERIFY(QFile::setPermissions(journal, owner | QFile::ReadGroup | QFile::ReadOther));
    QVERIFY2(made.another(), qPrintable(made.problem));
    QVERIFY(!(QFile::permissions(journal) & (QFile::ReadGroup | QFile::ReadOther)));
    QVERIFY(QFile::setPermissions(made.location.path, owner | group) && QFile::setPermissions(journal, owner | group));
    QVERIFY2(made.another(), qPrintable(made.problem));
    QVERIFY(QFile::permissions(journal) & QFile::WriteGroup);
}

void OpeningTest::create_needsAFolder_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("a folder that is there") << u"x.db"_s << u"done"_s;
    QTest::newRow("a folder that is not") << u"none/x.db"_s << u"not_found"_s;
}

void OpeningTest::create_needsAFolder()
{
    QFETCH(QString, path);
    QTemporaryDir folder;
    QTEST(outcomeOf(Database::create({Engine::Sqlite, folder.filePath(path), {}})), "outcome");
    QVERIFY(!QFileInfo::exists(folder.filePath(u"none"_s)));
}

void OpeningTest::fileSystem_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("local disk") << u"ext4"_s << u"done"_s;
    for (const char *type : {"nfs4", "cifs", "smb3", "fuse.sshfs", "9p", "vboxsf"})
        QTest::newRow(type) << QString::fromLatin1(type) << u"file_system"_s;
}

void OpeningTest::fileSystem()
{
    QFETCH(QString, type);
    QTemporaryDir folder;
    OpenOptions options;
    options.fileSystem = type;
    QTEST(outcomeOf(Database::create({Engine::Sqlite, folder.filePath(u"x.db"_s), {}}, options)), "outcome");
}

LOTRINH_TEST(OpeningTest)
#include "tst_opening.moc"
