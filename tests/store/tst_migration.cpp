// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/engine/sqliteconnection.h"
#include "support/manytests.h"
#include "store/migration.h"
#include "store/rows.h"
#include "store/transaction.h"
#include "support/testdatabase.h"

#include <QFile>
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace lotrinh;
using namespace lotrinh::store;
using namespace Qt::StringLiterals;
using test::outcomeOf;
using test::TestDatabase;
using test::why;

namespace {

constexpr int newest = 12;

/// All tables, columns, indexes and triggers as the engine tells them, one line each.
QString schemaText(Database &database)
{
    const QString sql = database.engine() == Engine::Sqlite
        ? u"SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name"_s
        : u"SELECT CAST(table_name AS TEXT), CAST(column_name AS TEXT), data_type || is_nullable FROM "
          "information_schema.columns WHERE table_schema = current_schema() UNION ALL "
          "SELECT CAST(conname AS TEXT), '', pg_get_constraintdef(oid) FROM pg_constraint WHERE connamespace "
          "= "
          "CAST(current_schema() AS regnamespace) UNION ALL "
          "SELECT CAST(c.relname AS TEXT), '', replace(pg_get_indexdef(c.oid), current_schema() || '.', '') "
          "FROM pg_class c WHERE c.relkind = "
          "'i' AND c.relnamespace = CAST(current_schema() AS regnamespace) UNION ALL "
          "SELECT CAST(t.tgname AS TEXT), CAST(c.relname AS TEXT), CAST(t.tgtype AS TEXT) FROM pg_trigger t "
          "JOIN "
          "pg_class c ON c.oid = t.tgrelid WHERE NOT t.tgisinternal AND c.relnamespace = "
          "CAST(current_schema() AS regnamespace) ORDER BY 1, 2, 3"_s;
    QString text;
    auto use = database.statement(sql);
    if (!use)
        return use.error().detail.value(u"text"_s).toString();
    for (auto row = (*use)->step(); row && *row; row = (*use)->step())
        text += (*use)->text(0) + u'|' + (*use)->text(1) + u'|' + (*use)->text(2) + u'\n';
    return text;
}

OpenOptions migrating()
{
    OpenOptions options;
    options.migrate = true;
    options.at = u"2027-03-01T00:00:00Z"_s;
    return options;
}

/// In a child process: runs part of a step with pages already spilt to the file, then is killed.
[[noreturn]] void migrateAndDie(const Location &location, const QStringList &statements)
{
    auto connection = SqliteConnection::open(location, {});
    if (connection && static_cast<SqliteConnection &>(**connection).setPragmas()
        && (*connection)->run(u"PRAGMA cache_size=1"_s) && (*connection)->begin(Connection::Begin::Write))
        for (const QString &sql : statements)
            (void)(*connection)->run(sql);
    ::kill(::getpid(), SIGKILL);
    ::_exit(1);
}

} // namespace

class MigrationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void freshSchema_equalsMigrated_data();
    void freshSchema_equalsMigrated();
    void olderSchema_waitsToBeAsked_data() { test::addEngines(); }
    void olderSchema_waitsToBeAsked();
    void everyStep_isRecorded_data() { test::addEngines(); }
    void everyStep_isRecorded();
    void migration_keepsACopyBefore();
    void failingStep_leavesTheOldSchema_data() { test::addEngines(); }
    void failingStep_leavesTheOldSchema();
    void killedMigration_isOldOrNew();
    void upgradedByAnother_isNotWrittenTo_data() { test::addEngines(); }
    void upgradedByAnother_isNotWrittenTo();
};

void MigrationTest::freshSchema_equalsMigrated_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<int>("from");
    for (int from = 1; from < newest; ++from) {
        QTest::addRow("sqlite from %d", from) << Engine::Sqlite << from;
        QTest::addRow("postgres from %d", from) << Engine::Postgres << from;
    }
}

void MigrationTest::freshSchema_equalsMigrated()
{
    LOTRINH_FETCH_ENGINE
    QFETCH(int, from);
    TestDatabase fresh(engine);
    QVERIFY2(fresh.database, qPrintable(fresh.problem));
    TestDatabase old(engine, from);
    QVERIFY2(old.database, qPrintable(old.problem));
    QCOMPARE((*old).schemaNumber(), from);
    old.database.reset();
    auto migrated = Database::open(old.location, migrating());
    QCOMPARE(why(migrated), QString());
    QCOMPARE((*migrated)->schemaNumber(), newest);
    QCOMPARE(schemaText(**migrated), schemaText(*fresh));
}

/// A program that has the database open goes on reading when a newer one has upgraded it, and writes no more.
void MigrationTest::upgradedByAnother_isNotWrittenTo()
{
    LOTRINH_FETCH_ENGINE
    TestDatabase made(engine);
    QVERIFY2(made.database, qPrintable(made.problem));
    const auto another = made.another();
    QVERIFY2(another, qPrintable(made.problem));
    QCOMPARE(outcomeOf(Transaction::begin(*made)), u"done"_s); // harmless: nobody has
    QCOMPARE(why(another->execute(u"INSERT INTO schema_migration(number, name, hash, applied_at) VALUES(99, 'x', 'x', '')"_s)), QString());
    QCOMPARE(outcomeOf(Transaction::begin(*made)), u"newer_schema"_s);
    QVERIFY(!made.database->inTransaction());
    QVERIFY(countRows<Unit>(*made));
}

void MigrationTest::olderSchema_waitsToBeAsked()
{
    LOTRINH_FETCH_ENGINE
    TestDatabase old(engine, 2);
    QVERIFY2(old.database, qPrintable(old.problem));
    QCOMPARE(outcomeOf(Database::open(old.location)), u"needs_migration"_s);
    QCOMPARE(outcomeOf(Database::open(old.location, migrating())), u"done"_s);
    QCOMPARE(outcomeOf(Database::open(old.location)), u"done"_s);
}

void MigrationTest::everyStep_isRecorded()
{
    LOTRINH_FETCH_ENGINE
    TestDatabase old(engine, 2);
    QVERIFY2(old.database, qPrintable(old.problem));
    auto migrated = Database::open(old.location, migrating());
    QVERIFY2(migrated, qPrintable(why(migrated)));
    auto use = (*migrated)->statement(
        u"SELECT number, name, hash, applied_at FROM schema_migration ORDER BY number"_s);
    QVERIFY(use);
    for (const Migration &step : migrationsOf(engine)) {
        auto row = (*use)->step();
        QVERIFY(row && *row);
        QCOMPARE((*use)->integer(0), step.number);
        QCOMPARE((*use)->text(1), step.name);
        QCOMPARE((*use)->text(2), step.hash);
        QCOMPARE((*use)->text(3), step.number > 2 ? u"2027-03-01T00:00:00Z"_s : QString());
    }
}

void MigrationTest::migration_keepsACopyBefore()
{
    TestDatabase old(Engine::Sqlite, 2);
    const QString copy = old.location.path + u".schema-2"_s;
    QVERIFY(!QFile::exists(copy));
    QCOMPARE(outcomeOf(Database::open(old.location, migrating())), u"done"_s);
    QVERIFY(QFile::exists(copy));
    QCOMPARE(outcomeOf(Database::open({Engine::Sqlite, copy, {}})), u"needs_migration"_s);
}

void MigrationTest::failingStep_leavesTheOldSchema()
{
    LOTRINH_FETCH_ENGINE
    TestDatabase old(engine, 2);
    QVERIFY2(old.database, qPrintable(old.problem));
    const QString before = schemaText(*old);
    auto steps = migrationsOf(engine);
    steps[2].statements += u"CREATE TABLE unit (id INTEGER)"_s; // exists already: the last statement fails
    QCOMPARE(outcomeOf(migrate((*old).connection(), steps, 0)), u"storage_failed"_s);
    QCOMPARE(schemaText(*old), before);
    QCOMPARE(outcomeOf(migrate((*old).connection(), migrationsOf(engine), 0)), u"done"_s);
}

void MigrationTest::killedMigration_isOldOrNew()
{
    const QStringList step = migrationsOf(Engine::Sqlite)[2].statements;
    QString fresh;
    {
        TestDatabase reference(Engine::Sqlite);
        fresh = schemaText(*reference);
    }
    for (qsizetype last = 0; last < step.size(); last += 4) {
        TestDatabase old(Engine::Sqlite, 2);
        old.database.reset();
        const pid_t child = ::fork();
        if (child == 0)
            migrateAndDie(old.location, step.mid(0, last + 1));
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QCOMPARE(WTERMSIG(status), SIGKILL);
        QCOMPARE(outcomeOf(Database::open(old.location)), u"needs_migration"_s);
        auto again = Database::open(old.location, migrating());
        QCOMPARE(why(again), QString());
        QCOMPARE(schemaText(**again), fresh);
    }
}

LOTRINH_TEST(MigrationTest)
#include "tst_migration.moc"
