// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"
#include "busywriter.h"
#include "store/backup.h"
#include "support/manytests.h"
#include "store/maintenance.h"
#include "store/rows.h"
#include "store/transaction.h"
#include "support/testdatabase.h"

#include <QDir>
#include <QFile>

using namespace lotrinh;
using namespace lotrinh::store;
using namespace Qt::StringLiterals;
using test::outcomeOf;
using test::addRooms;
using test::TestDatabase;
using test::why;

namespace {

/// Rows of a join table too.
QString addSuccession(Database &database)
{
    Unit unit;
    unit.id = {1};
    unit.code = u"U1"_s;
    unit.successors = {{1}};
    auto transaction = Transaction::begin(database);
    if (const auto added = insert(database, unit); !added)
        return why(added);
    return why(transaction->commit());
}

} // namespace

class BackupTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void backup_holdsEverything();
    void backup_refusesWhatItMustNotDo();
    void backup_leavesAloneWhatItDidNotMake();
    void backup_isSoundWhileOthersCommit();
    void copyBeforeMigration_standsBesideTheFile_data();
    void copyBeforeMigration_standsBesideTheFile();
    void integrity_findsADamagedPage();
    void integrity_findsALostReference();
};

void BackupTest::backup_holdsEverything()
{
    TestDatabase made(Engine::Sqlite);
    QCOMPARE(addRooms(*made, 0, 1000), QString());
    QCOMPARE(addSuccession(*made), QString());
    const QString path = made.folder() + u"/copy.db"_s;
    QCOMPARE(why(backupTo(*made, path)), QString());
    QCOMPARE(QDir(made.folder()).entryList({u"copy.db*"_s}), QStringList{u"copy.db"_s});
    auto copy = Database::open({Engine::Sqlite, path, {}});
    QCOMPARE(why(copy), QString());
    QCOMPARE(*countRows<Room>(**copy), 1000);
    QCOMPARE(readAll<Unit>(**copy)->front().successors, std::vector<UnitId>{{1}});
    QCOMPARE(*integrityProblems(**copy), QStringList());
    QVERIFY(!(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther)));
}

void BackupTest::backup_refusesWhatItMustNotDo()
{
    TestDatabase made(Engine::Sqlite);
    const QString path = made.folder() + u"/copy.db"_s;
    {
        auto transaction = Transaction::begin(*made);
        QCOMPARE(outcomeOf(backupTo(*made, path)), u"storage_failed"_s);
    }
    QCOMPARE(outcomeOf(backupTo(*made, made.folder() + u"/none/copy.db"_s)), u"storage_failed"_s);
    QCOMPARE(outcomeOf(backupTo(*made, path)), u"done"_s);
    QCOMPARE(outcomeOf(backupTo(*made, path)), u"already_exists"_s);
}

void BackupTest::backup_leavesAloneWhatItDidNotMake()
{
    TestDatabase made(Engine::Sqlite);
    const QString path = made.folder() + u"/copy.db"_s;
    const QStringList others{path + u".part"_s, path + u".part-abcdef"_s, path + u".plain"_s};
    for (const QString &other : others) {
        QFile file(other);
        QVERIFY(file.open(QFile::WriteOnly));
        QCOMPARE(file.write("somebody's"), 10);
    }
    QCOMPARE(why(backupTo(*made, path)), QString());
    for (const QString &other : others)
        QCOMPARE(QFile(other).size(), 10);
}

void BackupTest::backup_isSoundWhileOthersCommit()
{
    TestDatabase made(Engine::Sqlite);
    QCOMPARE(addRooms(*made, 0, 500), QString());
    test::BusyWriter writer(made.location);
    for (int number = 0; number < 20; ++number) {
        writer.waitForMore();
        QCOMPARE(why(backupTo(*made, made.folder() + u"/copy-%1.db"_s.arg(number))), QString());
    }
    QCOMPARE(writer.stop(), QString());
    QVERIFY(writer.done() >= 20);
}

void BackupTest::copyBeforeMigration_standsBesideTheFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("harmless: a plain name") << u"data.db"_s;
    QTest::newRow("a name with a place in it") << u"50%1.db"_s;
    QTest::newRow("and with two") << u"%2 %1.db"_s;
}

void BackupTest::copyBeforeMigration_standsBesideTheFile()
{
    QFETCH(QString, name);
    const QTemporaryDir folder(test::scratchPlace());
    const auto made = Database::create({Engine::Sqlite, folder.filePath(name), {}});
    QCOMPARE(why(made), QString());
    QCOMPARE(why(keepCopyBeforeMigration(**made, 4)), QString());
    QCOMPARE(why(keepCopyBeforeMigration(**made, 4)), QString());
    QVERIFY(QFile::exists(folder.filePath(name + u".schema-4"_s)));
    QVERIFY(QFile::exists(folder.filePath(name + u".schema-4-2"_s)));
}

void BackupTest::integrity_findsADamagedPage()
{
    TestDatabase made(Engine::Sqlite);
    QCOMPARE(addRooms(*made, 0, 5000), QString());
    QCOMPARE(*integrityProblems(*made), QStringList());
    made.database.reset();
    QFile file(made.location.path); // closed: nobody's live file
    QVERIFY(file.open(QFile::ReadWrite));
    QVERIFY(file.seek(file.size() - 3LL * 4096));
    file.write(QByteArray(2LL * 4096, '\x5a'));
    file.close();
    auto again = Database::open(made.location);
    QCOMPARE(why(again), QString());
    const auto problems = integrityProblems(**again);
    QVERIFY(!problems || !problems->isEmpty());
    QVERIFY(outcomeOf(backupTo(**again, made.folder() + u"/copy.db"_s)) != u"done"_s);
    QVERIFY(!QFile::exists(made.folder() + u"/copy.db"_s));
}

void BackupTest::integrity_findsALostReference()
{
    TestDatabase made(Engine::Sqlite);
    QVERIFY((*made).execute(u"PRAGMA foreign_keys=OFF"_s));
    QVERIFY((*made).execute(u"INSERT INTO cadre(code, unit) VALUES('C1', 77)"_s));
    QCOMPARE(*integrityProblems(*made), QStringList{u"foreign key: cadre 1 names a missing unit"_s});
}

LOTRINH_TEST(BackupTest)
#include "tst_backup.moc"
