// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/audit.h"
#include "support/manytests.h"
#include "store/commandlog.h"
#include "store/commandspan.h"
#include "store/settings.h"
#include "store/transaction.h"
#include "support/testdatabase.h"

#include <atomic>
#include <thread>

using namespace lotrinh;
using namespace lotrinh::store;
using namespace Qt::StringLiterals;
using test::outcomeOf;
using test::TestDatabase;
using test::why;

namespace {

QString addEntries(Database &database, int count)
{
    auto transaction = Transaction::begin(database);
    for (int i = 1; i <= count; ++i) {
        AuditEntry entry;
        entry.at = u"2027-03-01T08:00:00"_s;
        entry.actor = u"Điều phối"_s;
        entry.command = u"nominate"_s;
        entry.subject = i % 2 ? u"L1"_s : u"L2"_s;
        entry.request = u"{\"n\":%1}"_s.arg(i);
        entry.reply = u"{\"ok\":true}"_s;
        if (const auto added = appendAudit(database, entry); !added)
            return why(added);
    }
    return why(transaction->commit());
}

/// What commands leave beside their entries: what each of the first `count` changed.
QString addSpans(Database &database, int count)
{
    auto transaction = Transaction::begin(database);
    for (qint64 seq = 1; seq <= count; ++seq)
        if (const auto added = rememberSpan(database, {seq, u"Điều phối"_s, u"nominate"_s, {}, seq - 1, seq, 0, 0, 0}); !added)
            return why(added);
    return why(transaction->commit());
}

/// What somebody who owns the database could do first.
void switchTriggersOff(Database &database)
{
    const bool isSqlite = database.engine() == Engine::Sqlite;
    for (const QString &name : {u"audit_no_update"_s, u"audit_no_delete"_s})
        QCOMPARE(why(database.execute(u"DROP TRIGGER "_s + name + (isSqlite ? u""_s : u" ON audit"_s))),
            QString());
}

} // namespace

class JournalTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void audit_isAppendOnly_data();
    void audit_isAppendOnly();
    void audit_showsTampering_data();
    void audit_showsTampering();
    void audit_isFollowedBesideWriters_data() { test::addEngines(); }
    void audit_isFollowedBesideWriters();
    void auditTail_isHeldAgainstTheCommands_data();
    void auditTail_isHeldAgainstTheCommands();
    void audit_isReadBySubject_data() { test::addEngines(); }
    void audit_namesTheFirstHundred_data();
    void audit_namesTheFirstHundred();
    void audit_isReadBySubject();
    void audit_isPartOfItsTransaction_data() { test::addEngines(); }
    void audit_isPartOfItsTransaction();
    void command_isRememberedOnce_data() { test::addEngines(); }
    void command_isRememberedOnce();
    void setting_isOverwritten_data() { test::addEngines(); }
    void setting_isOverwritten();
};

void JournalTest::audit_isAppendOnly_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("outcome");
    const auto both = [](const char *title, const QString &sql, const QString &outcome) {
        QTest::addRow("%s, sqlite", title) << Engine::Sqlite << sql << outcome;
        QTest::addRow("%s, postgres", title) << Engine::Postgres << sql << outcome;
    };
    both("update", u"UPDATE audit SET actor = 'x' WHERE seq = 2"_s, u"storage_constraint"_s);
    both("delete", u"DELETE FROM audit WHERE seq = 2"_s, u"storage_constraint"_s);
    both("harmless: reading", u"SELECT count(*) FROM audit"_s, u"done"_s);
    QTest::newRow("truncate, postgres") << Engine::Postgres << u"TRUNCATE audit"_s << u"storage_constraint"_s;
}

void JournalTest::audit_isAppendOnly()
{
    LOTRINH_FETCH_ENGINE
    QFETCH(QString, sql);
    TestDatabase made(engine);
    QVERIFY2(made.database, qPrintable(made.problem));
    QCOMPARE(addEntries(*made, 3), QString());
    QTEST(outcomeOf((*made).execute(sql)), "outcome");
    QCOMPARE(verifyAudit(*made)->entries, 3);
}

void JournalTest::audit_showsTampering_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<QStringList>("sql");
    QTest::addColumn<int>("firstBroken"); // 0 = whole
    const auto both = [](const char *title, const QStringList &sql, int firstBroken) {
        QTest::addRow("%s, sqlite", title) << Engine::Sqlite << sql << firstBroken;
        QTest::addRow("%s, postgres", title) << Engine::Postgres << sql << firstBroken;
    };
    both("untouched", {}, 0);
    for (const char *column :
        {"at", "actor", "command", "subject", "request", "reply", "previous_hash", "hash"})
        both(qPrintable(u"edited %1"_s.arg(QLatin1StringView(column))),
            {u"UPDATE audit SET %1 = 'x' WHERE seq = 4"_s.arg(QLatin1StringView(column))}, 4);
    both("deleted", {u"DELETE FROM audit WHERE seq = 3"_s}, 3);
    both("deleted at the start", {u"DELETE FROM audit WHERE seq = 1"_s}, 1);
    both("cut off at the end", {u"DELETE FROM audit WHERE seq >= 5"_s}, 5);
    both("all deleted", {u"DELETE FROM audit"_s}, 1);
    both("two swapped",
        {u"UPDATE audit SET seq = 99 WHERE seq = 2"_s, u"UPDATE audit SET seq = 2 WHERE seq = 3"_s,
            u"UPDATE audit SET seq = 3 WHERE seq = 99"_s},
        2);
    both("one slipped in at the end",
        {u"INSERT INTO audit SELECT 7, at, actor, command, subject, request, reply, hash, hash FROM audit WHERE seq = 6"_s},
        7);
}

void JournalTest::audit_showsTampering()
{
    LOTRINH_FETCH_ENGINE
    QFETCH(QStringList, sql);
    QFETCH(int, firstBroken);
    TestDatabase made(engine);
    QVERIFY2(made.database, qPrintable(made.problem));
    QCOMPARE(addEntries(*made, 6), QString());
    switchTriggersOff(*made);
    for (const QString &statement : sql)
        QCOMPARE(why((*made).execute(statement)), QString());
    const auto verdict = verifyAudit(*made);
    QVERIFY(verdict);
    QCOMPARE(verdict->firstBroken.value_or(0), firstBroken);
    QCOMPARE(verdict->reason.isEmpty(), firstBroken == 0);
}

/// What others append while the chain is followed is neither missing nor too much.
void JournalTest::audit_isFollowedBesideWriters()
{
    LOTRINH_FETCH_ENGINE
    TestDatabase made(engine);
    QVERIFY2(made.database, qPrintable(made.problem));
    QCOMPARE(addEntries(*made, 50), QString());
    std::atomic<bool> isDone = false;
    QString problem;
    std::thread writer([&] {
        const auto other = Database::open(made.location);
        if (!other)
            problem = why(other);
        for (int i = 0; i < 60 && problem.isEmpty(); ++i)
            problem = addEntries(**other, 1);
        isDone = true;
    });
    QStringList found;
    for (bool isLast = false; !isLast;) {
        isLast = isDone;
        const auto verdict = verifyAudit(*made);
        if (!verdict)
            found += why(verdict);
        else
            for (const AuditFinding &one : verdict->findings)
                found += u"%1 %2"_s.arg(one.seq).arg(one.reason);
    }
    writer.join();
    QCOMPARE(problem, QString());
    QCOMPARE(found, QStringList());
    QCOMPARE(verifyAudit(*made)->entries, 110);
}

void JournalTest::auditTail_isHeldAgainstTheCommands_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<int>("commands"); // of the six entries; the rest tell what was read
    QTest::addColumn<int>("kept"); // what is left of the entries, the head set back to the last of them
    QTest::addColumn<QString>("found");
    const auto both = [](const char *title, int commands, int kept, const QString &found) {
        QTest::addRow("%s, sqlite", title) << Engine::Sqlite << commands << kept << found;
        QTest::addRow("%s, postgres", title) << Engine::Postgres << commands << kept << found;
    };
    both("harmless: untouched", 6, 6, {});
    both("harmless: it ends with what was read", 4, 6, {});
    both("the last one cut off", 6, 5, u"6 missing"_s);
    both("several cut off", 6, 4, u"5 missing, 6 missing"_s);
    both("cut off with what was read after it", 4, 3, u"4 missing"_s);
    both("all cut off", 2, 0, u"1 missing, 2 missing"_s);
}

/// Whoever cuts off the newest entries and sets the head back leaves a chain without a flaw; what the commands
/// noted of themselves elsewhere gives it away.
void JournalTest::auditTail_isHeldAgainstTheCommands()
{
    LOTRINH_FETCH_ENGINE
    QFETCH(int, commands);
    QFETCH(int, kept);
    TestDatabase made(engine);
    QVERIFY2(made.database, qPrintable(made.problem));
    QCOMPARE(addEntries(*made, 6), QString());
    QCOMPARE(addSpans(*made, commands), QString());
    switchTriggersOff(*made);
    for (const QString &statement : {u"DELETE FROM audit WHERE seq > %1"_s.arg(kept),
             u"UPDATE audit_head SET seq = %1, hash = COALESCE((SELECT hash FROM audit WHERE seq = %1), '')"_s.arg(kept)})
        QCOMPARE(why((*made).execute(statement)), QString());
    const auto verdict = verifyAudit(*made);
    QVERIFY(verdict);
    QStringList found;
    for (const AuditFinding &one : verdict->findings)
        found += u"%1 %2"_s.arg(one.seq).arg(one.reason);
    QTEST(found.join(u", "_s), "found");
    QCOMPARE(verdict->entries, kept);
}

void JournalTest::audit_namesTheFirstHundred_data()
{
    QTest::addColumn<int>("edited");
    QTest::addColumn<int>("named");
    QTest::addColumn<bool>("hasMore");
    QTest::newRow("harmless: none") << 0 << 0 << false;
    QTest::newRow("a hundred") << 100 << 100 << false;
    QTest::newRow("one more") << 101 << 100 << true;
    QTest::newRow("all") << 130 << 100 << true;
}

void JournalTest::audit_namesTheFirstHundred()
{
    QFETCH(int, edited);
    TestDatabase made(Engine::Sqlite);
    QVERIFY2(made.database, qPrintable(made.problem));
    QCOMPARE(addEntries(*made, 130), QString());
    switchTriggersOff(*made);
    QCOMPARE(why((*made).execute(u"UPDATE audit SET reply = reply || ' ' WHERE seq <= %1"_s.arg(edited))), QString());
    const auto verdict = verifyAudit(*made);
    QVERIFY(verdict);
    QTEST(static_cast<int>(verdict->findings.size()), "named");
    QTEST(verdict->hasMore, "hasMore");
    QCOMPARE(verdict->entries, 130);
}

void JournalTest::audit_isReadBySubject()
{
    LOTRINH_FETCH_ENGINE
    TestDatabase made(engine);
    QVERIFY2(made.database, qPrintable(made.problem));
    QCOMPARE(addEntries(*made, 5), QString());
    const auto about = readAuditOf(*made, u"L2"_s);
    QCOMPARE(about->size(), size_t(2));
    QCOMPARE(about->at(1).seq, 4);
    QCOMPARE(about->at(1).request, u"{\"n\":4}"_s);
    const auto page = readAudit(*made, 3, 2);
    QCOMPARE(page->size(), size_t(2));
    QCOMPARE(page->at(0).seq, 3);
    QCOMPARE(page->at(1).previousHash, page->at(0).hash);
}

void JournalTest::audit_isPartOfItsTransaction()
{
    LOTRINH_FETCH_ENGINE
    TestDatabase made(engine);
    QVERIFY2(made.database, qPrintable(made.problem));
    QCOMPARE(outcomeOf(appendAudit(*made, {})), u"storage_failed"_s);
    QCOMPARE(addEntries(*made, 2), QString());
    {
        auto undone = Transaction::begin(*made);
        QCOMPARE(appendAudit(*made, {})->seq, 3);
    }
    QCOMPARE(addEntries(*made, 1), QString());
    const auto verdict = verifyAudit(*made);
    QCOMPARE(verdict->entries, 3);
    QVERIFY(!verdict->firstBroken);
}

void JournalTest::command_isRememberedOnce()
{
    LOTRINH_FETCH_ENGINE
    TestDatabase made(engine);
    QVERIFY2(made.database, qPrintable(made.problem));
    auto transaction = Transaction::begin(*made);
    const LoggedCommand command{u"a-1"_s, u"lan"_s, u"nominate"_s, u"2027-03-01"_s, u"{\"ok\":true}"_s};
    QVERIFY(!*findCommand(*made, u"a-1"_s));
    QCOMPARE(why(rememberCommand(*made, command)), QString());
    QCOMPARE((*findCommand(*made, u"a-1"_s))->reply, command.reply);
    QCOMPARE((*findCommand(*made, u"a-1"_s))->actor, command.actor);
    QVERIFY(!*findCommand(*made, u"a-2"_s));
    QCOMPARE(outcomeOf(rememberCommand(*made, command)), u"storage_unique"_s);
}

void JournalTest::setting_isOverwritten()
{
    LOTRINH_FETCH_ENGINE
    TestDatabase made(engine);
    QVERIFY2(made.database, qPrintable(made.problem));
    auto transaction = Transaction::begin(*made);
    QVERIFY(!*readSetting(*made, u"today"_s));
    QCOMPARE(why(writeSetting(*made, u"today"_s, u"2024-06-30"_s)), QString());
    QCOMPARE(why(writeSetting(*made, u"today"_s, u""_s)), QString());
    QCOMPARE(*readSetting(*made, u"today"_s), std::optional(u""_s));
    QVERIFY(!*readSetting(*made, u"other"_s));
}

LOTRINH_TEST(JournalTest)
#include "tst_journal.moc"
