// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/upkeep/backups.h"
#include "smallprovince.h"
#include "store/audit.h"
#include "support/manytests.h"

#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>

using namespace lotrinh;
using namespace Qt::StringLiterals;
using test::SmallProvince;

/// Whoever has the file open when another state is put into it reads everything anew, whatever the numbers of that state are.
class TestRestored : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void openProgram_isTold();
    void restore_standsInTheLogItRestored();
    void reading_isNotedInTheLogThatWasRestored();
};

namespace {

const Caller owner{u"owner"_s, Role::Owner, {}, {}};

/// Where the present state was kept.
QString restored(SmallProvince &province, const QString &backup)
{
    const auto done = service::restoreFrom(province.service->database().location().path, backup, {}, owner, service::RestoreMode::Restore,
        QDateTime::currentDateTimeUtc());
    return done ? done->keptAs : done.error().code;
}

/// How many lines tell that somebody read.
qsizetype notedReads(SmallProvince &province)
{
    store::AuditFilter reads;
    reads.command = u"read"_s;
    const auto lines = store::findAudit(province.service->database(), reads);
    return lines ? qsizetype(lines->size()) : -1;
}

bool mustReadAll(SmallProvince &province)
{
    const auto changes = province.service->catchUp();
    return changes && changes->everything;
}

} // namespace

void TestRestored::openProgram_isTold()
{
    const QTemporaryDir folder;
    SmallProvince province(store::Engine::Sqlite);
    const QString first = folder.filePath(u"first.sqlite"_s);
    QVERIFY(service::backUp(*province.service, first));
    QCOMPARE(province.outcomeOf(uR"({"do":"change_cadre","code":"A","phone":"1"})"_s), u"ok"_s);
    QVERIFY(!mustReadAll(province)); // harmless: nobody restored anything
    const QString second = restored(province, first);
    QVERIFY2(QFile::exists(second), qPrintable(second));
    QVERIFY(mustReadAll(province));
    // As many commands as the other state has: without more the numbers are the same.
    QCOMPARE(province.outcomeOf(uR"({"do":"change_cadre","code":"A","phone":"2"})"_s), u"ok"_s);
    QVERIFY(QFile::exists(restored(province, second)));
    QVERIFY(mustReadAll(province));
    QVERIFY(!mustReadAll(province));
    QCOMPARE(province.problems(), QString());
}

void TestRestored::restore_standsInTheLogItRestored()
{
    const QTemporaryDir folder;
    SmallProvince province(store::Engine::Sqlite);
    const QString backup = folder.filePath(u"sao.sqlite"_s);
    QVERIFY(service::backUp(*province.service, backup));
    QVERIFY(QFile::exists(restored(province, backup)));
    store::AuditFilter newest;
    newest.limit = 1;
    const auto line = store::findAudit(province.service->database(), newest);
    QVERIFY(line && !line->empty());
    QCOMPARE(line->front().command, u"restore"_s);
    QCOMPARE(line->front().subject, u"sao.sqlite"_s);
    QCOMPARE(province.problems(), QString());
}

/// That it stood in the log before is no use: the log that is there now lacks it.
void TestRestored::reading_isNotedInTheLogThatWasRestored()
{
    const QTemporaryDir folder;
    SmallProvince province(store::Engine::Sqlite);
    const QString backup = folder.filePath(u"sao.sqlite"_s);
    QVERIFY(service::backUp(*province.service, backup));
    const auto read = [&] { return province.service->noteRead(owner, u"planning"_s, u"A"_s, province.today); };
    QVERIFY(read());
    QVERIFY(read()); // harmless: the same day, the same state
    QCOMPARE(notedReads(province), 1);
    QVERIFY(QFile::exists(restored(province, backup)));
    QVERIFY(mustReadAll(province));
    QCOMPARE(notedReads(province), 0);
    QVERIFY(read());
    QVERIFY(read());
    QCOMPARE(notedReads(province), 1);
}

LOTRINH_TEST(TestRestored)
#include "tst_restored.moc"
