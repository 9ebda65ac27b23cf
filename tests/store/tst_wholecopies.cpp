// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"
#include "store/backup.h"
#include "support/manytests.h"
#include "store/copy.h"
#include "store/logins.h"
#include "store/restore.h"
#include "store/rotation.h"
#include "store/rows.h"
#include "store/secrets.h"
#include "store/transaction.h"
#include "store/vault.h"
#include "support/testdatabase.h"

#include <QDir>
#include <QFile>
#include <QTimeZone>
#include <unistd.h>

using namespace lotrinh;
using namespace lotrinh::store;
using namespace Qt::StringLiterals;
using test::addRooms;
using test::outcomeOf;
using test::TestDatabase;
using test::why;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(content);
}

std::vector<KeptBackup> every(qint64 seconds, int count, const QDateTime &last)
{
    std::vector<KeptBackup> backups;
    for (int i = 0; i < count; ++i) {
        const QDateTime at = last.addSecs(-seconds * i);
        backups.push_back({backupName(at), at});
    }
    return backups;
}

/// Somebody's folder and files that bear the names of this program's.
enum class Lookalike { Ours, AnothersFolder, LinkToFolder, LinkToFile, FolderWithin };

/// The folder `place` with `within` in it; false where only root can make it.
bool makeStand(Lookalike how, const QTemporaryDir &folder, const QString &place, const QString &within)
{
    const QString path = folder.filePath(place), other = folder.filePath(u"của ai đó"_s);
    const QString real = how == Lookalike::LinkToFolder ? other : path, file = real + u'/' + within;
    if (!QDir().mkpath(real))
        return false;
    if (how == Lookalike::FolderWithin)
        return QDir().mkpath(file);
    if (how == Lookalike::LinkToFile) {
        writeFile(other, "x");
        return QFile::link(other, file);
    }
    writeFile(file, "x");
    if (how == Lookalike::LinkToFolder)
        return QFile::link(real, path);
    return how != Lookalike::AnothersFolder || ::chown(QFile::encodeName(path).constData(), 65534, 65534) == 0;
}

/// That room (0: none) gets a capacity that is against a rule of the schema.
QString spoilRoom(Database &database, int id)
{
    const auto loosened = database.execute(u"PRAGMA ignore_check_constraints=ON"_s);
    return loosened ? why(database.execute(u"UPDATE room SET capacity = -1 WHERE id = %1"_s.arg(id))) : why(loosened);
}

QString whatIsRefused(const Error &error)
{
    return QStringList{error.code, error.detail.value(u"table"_s).toString(), error.detail.value(u"row"_s).toString()}.join(u' ');
}

} // namespace

Q_DECLARE_METATYPE(Lookalike)

class WholeCopiesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void vault_givesBackWhatItWasGiven_data();
    void vault_givesBackWhatItWasGiven();
    void vault_isForAllWhoAreNamed_data();
    void vault_isForAllWhoAreNamed();
    void vault_refusesAnyChange();
    void rotation_thinsOut_data();
    void rotation_thinsOut();
    void backup_isDueAfterAChange_data();
    void backup_isDueAfterAChange();
    void backup_isFirstOfDay_data();
    void backup_isFirstOfDay();
    void leftovers_areSwept_data();
    void leftovers_areSwept();
    void copiesElsewhere_areSwept_data();
    void copiesElsewhere_areSwept();
    void folderOfSource_isSpared_data();
    void folderOfSource_isSpared();
    void copy_isTheSameOnTheOtherEngine_data() { test::addEngines(); }
    void copy_isTheSameOnTheOtherEngine();
    void copy_namesTheRowThatIsRefused_data();
    void copy_namesTheRowThatIsRefused();
    void restore_isTheOldStateForAllWhoHaveItOpen();
    void secret_isKeptAndReplaced_data() { test::addEngines(); }
    void secret_isKeptAndReplaced();
    void scram_isWhatServersCompute();
};

void WholeCopiesTest::vault_givesBackWhatItWasGiven_data()
{
    QTest::addColumn<qsizetype>("size");
    for (const qsizetype size : {0, 1, 65535, 65536, 65537, 131072, 200000})
        QTest::addRow("%lld bytes", static_cast<long long>(size)) << size;
}

void WholeCopiesTest::vault_givesBackWhatItWasGiven()
{
    QFETCH(qsizetype, size);
    QTemporaryDir folder(test::scratchPlace());
    const QString plain = folder.filePath(u"plain"_s), sealed = folder.filePath(u"sealed"_s), back = folder.filePath(u"back"_s);
    QByteArray content(size, 'x');
    for (qsizetype i = 0; i < size; ++i)
        content[i] = static_cast<char>(i * 7);
    writeFile(plain, content);
    const VaultPair pair = makeVaultPair();
    QCOMPARE(why(sealFile(plain, sealed, {pair.publicKey, {}})), QString());
    QVERIFY(isVault(sealed) && !isVault(plain));
    QVERIFY(size < 20 || !contentOf(sealed).contains(content.left(20)));
    QCOMPARE(why(openVault(sealed, back, {pair.privateKey, {}})), QString());
    QCOMPARE(contentOf(back), content);
    QCOMPARE(outcomeOf(openVault(sealed, back, {pair.privateKey, {}})), u"already_exists"_s);
    QCOMPARE(outcomeOf(openVault(sealed, back + u'2', {makeVaultPair().privateKey, {}})), u"wrong_key"_s);
    QVERIFY(!QFile::exists(back + u'2'));
}

void WholeCopiesTest::vault_isForAllWhoAreNamed_data()
{
    QTest::addColumn<QByteArray>("publicKey");
    QTest::addColumn<QString>("passphrase");
    QTest::addColumn<QString>("outcome");
    const QByteArray key = makeVaultPair().publicKey;
    QTest::newRow("harmless: a key") << key << QString() << u"done"_s;
    QTest::newRow("harmless: a passphrase") << QByteArray() << u"một cụm"_s << u"done"_s;
    QTest::newRow("harmless: both") << key << u"một cụm"_s << u"done"_s;
    QTest::newRow("nobody") << QByteArray() << QString() << u"bad_field"_s;
    QTest::newRow("half a key") << key.left(16) << QString() << u"bad_field"_s;
    QTest::newRow("half a key beside a passphrase") << key.left(16) << u"một cụm"_s << u"bad_field"_s;
    QTest::newRow("a key nobody can have") << QByteArray(32, '\0') << QString() << u"storage_failed"_s;
    QTest::newRow("that beside a passphrase") << QByteArray(32, '\0') << u"một cụm"_s << u"storage_failed"_s;
}

void WholeCopiesTest::vault_isForAllWhoAreNamed()
{
    QFETCH(QByteArray, publicKey);
    QFETCH(QString, passphrase);
    QFETCH(QString, outcome);
    const QTemporaryDir folder(test::scratchPlace());
    const QString plain = folder.filePath(u"plain"_s), sealed = folder.filePath(u"sealed"_s);
    writeFile(plain, "nội dung");
    QCOMPARE(outcomeOf(sealFile(plain, sealed, {publicKey, passphrase})), outcome);
    QCOMPARE(isVault(sealed), outcome == "done"_L1);
    QCOMPARE(QFile::exists(sealed), outcome == "done"_L1);
}

void WholeCopiesTest::vault_refusesAnyChange()
{
    QTemporaryDir folder(test::scratchPlace());
    const QString plain = folder.filePath(u"plain"_s), sealed = folder.filePath(u"sealed"_s);
    writeFile(plain, QByteArray(66000, 'a'));
    const VaultPair pair = makeVaultPair();
    QCOMPARE(why(sealFile(plain, sealed, {pair.publicKey, {}})), QString());
    const QByteArray sound = contentOf(sealed);
    const QString spoilt = folder.filePath(u"spoilt"_s), back = folder.filePath(u"back"_s);
    for (qsizetype at = 0; at < sound.size(); at += at < 400 ? 1 : 997) {
        QByteArray changed = sound;
        changed[at] = static_cast<char>(changed[at] ^ 4);
        writeFile(spoilt, changed);
        QVERIFY2(!openVault(spoilt, back, {pair.privateKey, {}}), qPrintable(QString::number(at)));
        QVERIFY(!QFile::exists(back));
    }
    // A chunk left out, doubled, or the end cut off.
    const qsizetype chunk = 65536 + 17;
    const qsizetype head = sound.size() - chunk - (66000 - 65536 + 17);
    for (const QByteArray &changed : {sound.left(head) + sound.mid(head + chunk), sound.left(head + chunk) + sound.mid(head),
             sound.left(head + chunk), sound + 'x'}) {
        writeFile(spoilt, changed);
        QVERIFY(!openVault(spoilt, back, {pair.privateKey, {}}));
    }
}

void WholeCopiesTest::rotation_thinsOut_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("kept");
    QTest::newRow("none") << qint64(3600) << 0 << 0;
    QTest::newRow("one, very old") << qint64(3600) << 1 << 1;
    QTest::newRow("every hour for two days") << qint64(3600) << 48 << 48;
    QTest::newRow("every hour for ten days") << qint64(3600) << 240 << 48 + 8;
    QTest::newRow("every day for a month") << qint64(86400) << 30 << 30;
}

void WholeCopiesTest::rotation_thinsOut()
{
    QFETCH(qint64, seconds);
    QFETCH(int, count);
    QFETCH(int, kept);
    const QDateTime now(QDate(2027, 3, 1), QTime(12, 30), QTimeZone::utc());
    const auto all = every(seconds, count, now);
    const auto dropped = backupsToDrop(all, now);
    QCOMPARE(count - static_cast<int>(dropped.size()), kept);
    for (const KeptBackup &one : dropped)
        QVERIFY(one.path != all.front().path);
    if (count > 0)
        QCOMPARE(instantOfBackup(all.front().path), now);
}

void WholeCopiesTest::backup_isDueAfterAChange_data()
{
    QTest::addColumn<QList<int>>("madeHoursAgo"); // negative: in a time to come
    QTest::addColumn<int>("changedHoursAgo");
    QTest::addColumn<bool>("isDue");
    QTest::addColumn<int>("newest"); // hours ago; -1: none
    QTest::newRow("none yet") << QList<int>{} << 5 << true << -1;
    QTest::newRow("harmless: changed before it") << QList<int>{30, 4} << 5 << false << 4;
    QTest::newRow("changed after it") << QList<int>{30, 6} << 5 << true << 6;
    QTest::newRow("made while the clock was ahead") << QList<int>{30, 6, -9000} << 5 << true << 6;
    QTest::newRow("harmless: that, and one since") << QList<int>{30, 4, -9000} << 5 << false << 4;
    QTest::newRow("only that one") << QList<int>{-9000} << 5 << true << -1;
    QTest::newRow("changed while the clock was ahead") << QList<int>{30, 4} << -9000 << true << 4;
    QTest::newRow("both while the clock was ahead") << QList<int>{30, 4, -9001} << -9000 << true << 4;
}

void WholeCopiesTest::backup_isDueAfterAChange()
{
    QFETCH(QList<int>, madeHoursAgo);
    QFETCH(int, changedHoursAgo);
    QFETCH(int, newest);
    const QDateTime now(QDate(2027, 3, 1), QTime(12, 30), QTimeZone::utc());
    const auto ago = [&](int hours) { return now.addSecs(-3600LL * hours); };
    std::vector<KeptBackup> kept;
    for (const int hours : madeHoursAgo)
        kept.push_back({backupName(ago(hours)), ago(hours)});
    QTEST(isBackupDue(kept, ago(changedHoursAgo), now), "isDue");
    QCOMPARE(newestBackup(kept, now), newest < 0 ? QDateTime() : ago(newest));
}

void WholeCopiesTest::backup_isFirstOfDay_data()
{
    QTest::addColumn<QList<int>>("madeHoursAgo"); // negative: in a time to come
    QTest::addColumn<bool>("isFirst");
    QTest::newRow("none yet") << QList<int>{} << true;
    QTest::newRow("harmless: one of today") << QList<int>{30, 12} << false;
    QTest::newRow("one of last night") << QList<int>{30, 13} << true;
    QTest::newRow("made while the clock was ahead") << QList<int>{30, 13, -1} << true;
}

void WholeCopiesTest::backup_isFirstOfDay()
{
    QFETCH(QList<int>, madeHoursAgo);
    const QDateTime now(QDate(2027, 3, 1), QTime(12, 30), QTimeZone::utc());
    std::vector<KeptBackup> kept;
    for (const int hours : madeHoursAgo)
        kept.push_back({{}, now.addSecs(-3600LL * hours)});
    QTEST(isFirstOfDay(kept, now), "isFirst");
}

void WholeCopiesTest::leftovers_areSwept_data()
{
    QTest::addColumn<QString>("name"); // with a slash at its end: a folder
    QTest::addColumn<QString>("within"); // a file in that folder
    QTest::addColumn<int>("hours");
    QTest::addColumn<bool>("isSwept");
    const auto row = [](const char *title, const QString &name, bool isSwept, const QString &within = {}, int hours = 25) {
        QTest::newRow(title) << name << within << hours << isSwept;
    };
    row("a restore's folder", u"a [1].db.restore-aBcDeF/"_s, true, u"restore.sqlite"_s);
    row("a backup's folder", u"a [1].db.backup-aBcDeF/"_s, true, u"plain.sqlite-journal"_s);
    row("a backup's before it had its name", u"a [1].db.backup-aBcDeF/"_s, true, u"plain.sqlite.part-abcdef"_s);
    row("an empty one", u"a [1].db.backup-aBcDeF/"_s, true);
    row("harmless: of today", u"a [1].db.backup-aBcDeF/"_s, false, u"plain.sqlite"_s, 23);
    row("harmless: with something else in it", u"a [1].db.restore-report/"_s, false, u"báo cáo.docx"_s);
    row("harmless: another name", u"a [1].db.restore-notes/"_s, false);
    row("harmless: beside another file", u"b.db.restore-aBcDeF/"_s, false, u"restore.sqlite"_s);
    row("harmless: a file", u"a [1].db.restore-aBcDeF"_s, false);
    row("a copy before a restore, not finished", u"a [1].db.before-restore-20270301T073000Z.part-abcdef"_s, true);
    row("a copy before an upgrade, not finished", u"a [1].db.schema-8-2.part-abcdef"_s, true);
    row("harmless: finished", u"a [1].db.before-restore-20270301T073000Z"_s, false);
    row("harmless: finished before an upgrade", u"a [1].db.schema-8"_s, false);
    row("harmless: the file itself", u"a [1].db"_s, false);
    row("of an own backup", u"a [1].db.backups/20270301T073000Z.vault.part-abcdef"_s, true);
    row("of an earlier version's", u"a [1].db.backups/20270301T073000Z.vault.plain"_s, true);
    row("and while that was made", u"a [1].db.backups/20270301T073000Z.vault.plain.part-journal"_s, true);
    row("harmless: an own backup", u"a [1].db.backups/20270301T073000Z.vault"_s, false);
    row("harmless: somebody's", u"a [1].db.backups/giữ lại.part-abcdef"_s, false);
}

void WholeCopiesTest::leftovers_areSwept()
{
    QFETCH(QString, name);
    QFETCH(QString, within);
    QFETCH(int, hours);
    QFETCH(bool, isSwept);
    const QTemporaryDir folder(test::scratchPlace());
    const QString path = folder.filePath(name), live = folder.filePath(u"a [1].db"_s);
    QVERIFY(QDir().mkpath(live + u".backups"_s));
    if (name.endsWith(u'/'))
        QVERIFY(QDir().mkpath(path));
    if (!name.endsWith(u'/') || !within.isEmpty())
        writeFile(path + within, "x");
    sweepLeftovers(live, live + u".backups"_s, QDateTime::currentDateTimeUtc().addSecs(3600LL * hours));
    QCOMPARE(!QFile::exists(path), isSwept);
}

void WholeCopiesTest::copiesElsewhere_areSwept_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("within");
    QTest::addColumn<int>("hours");
    QTest::addColumn<Lookalike>("how");
    QTest::addColumn<bool>("isSwept");
    const QString place = u"lotrinh-backup-aBcDeF"_s;
    const auto row = [](const char *title, const QString &name, const QString &within, bool isSwept, Lookalike how = Lookalike::Ours,
                         int hours = 25) { QTest::newRow(title) << name << within << hours << how << isSwept; };
    row("a plain copy", place, u"plain.sqlite"_s, true);
    row("a damaged one", place, u"damaged.sqlite-journal"_s, true);
    row("one without its name yet", place, u"plain.sqlite.part-abcdef-journal"_s, true);
    row("one that was being copied", place, u"qt_temp.aBcDeF"_s, true);
    row("harmless: of today", place, u"plain.sqlite"_s, false, Lookalike::Ours, 23);
    row("harmless: with something else in it", place, u"báo cáo.docx"_s, false);
    row("harmless: with a copy somebody put aside", place, u"damaged.sqlite.bak"_s, false);
    row("harmless: with somebody's of a like name", place, u"plain.sqlite3"_s, false);
    row("harmless: another place's", u"lotrinh-save-aBcDeF"_s, u"plain.sqlite"_s, false);
    row("harmless: another name", u"lotrinh-backup-của tôi"_s, u"plain.sqlite"_s, false);
    row("harmless: a month's", u"lotrinh-backup-202611"_s, u"plain.sqlite"_s, false);
    row("harmless: another user's", place, u"plain.sqlite"_s, false, Lookalike::AnothersFolder);
    row("harmless: a link to a folder", place, u"plain.sqlite"_s, false, Lookalike::LinkToFolder);
    row("harmless: with a link to a file", place, u"plain.sqlite"_s, false, Lookalike::LinkToFile);
    row("harmless: with a folder of that name", place, u"plain.sqlite"_s, false, Lookalike::FolderWithin);
}

void WholeCopiesTest::copiesElsewhere_areSwept()
{
    QFETCH(QString, name);
    QFETCH(QString, within);
    QFETCH(int, hours);
    QFETCH(Lookalike, how);
    QFETCH(bool, isSwept);
    if (how == Lookalike::AnothersFolder && ::geteuid() != 0)
        QSKIP("only root gives folders away");
    const QTemporaryDir folder(test::scratchPlace());
    QVERIFY(makeStand(how, folder, name, within));
    sweepFolders(folder.filePath(u"lotrinh-backup-XXXXXX"_s), QDateTime::currentDateTimeUtc().addSecs(3600LL * hours));
    QCOMPARE(!QFile::exists(folder.filePath(name)), isSwept);
    QCOMPARE(!QFile::exists(folder.filePath(name + u'/' + within)), isSwept);
}

void WholeCopiesTest::folderOfSource_isSpared_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<bool>("isSwept");
    QTest::newRow("in it") << u"lotrinh-save-aBcDeF/damaged.sqlite"_s << false;
    QTest::newRow("in it, by another way") << u"lotrinh-save-aBcDeF/../lotrinh-save-aBcDeF/damaged.sqlite"_s << false;
    QTest::newRow("harmless: beside it") << u"hong.sqlite"_s << true;
    QTest::newRow("harmless: none") << QString() << true;
}

void WholeCopiesTest::folderOfSource_isSpared()
{
    QFETCH(QString, source);
    const QTemporaryDir folder(test::scratchPlace());
    QVERIFY(makeStand(Lookalike::Ours, folder, u"lotrinh-save-aBcDeF"_s, u"damaged.sqlite"_s));
    writeFile(folder.filePath(u"hong.sqlite"_s), "x");
    sweepFolders(folder.filePath(u"lotrinh-save-XXXXXX"_s), QDateTime::currentDateTimeUtc().addSecs(3600LL * 25),
        source.isEmpty() ? QString() : folder.filePath(source));
    QTEST(!QFile::exists(folder.filePath(u"lotrinh-save-aBcDeF/damaged.sqlite"_s)), "isSwept");
    QVERIFY(QFile::exists(folder.filePath(u"hong.sqlite"_s)));
}

void WholeCopiesTest::copy_isTheSameOnTheOtherEngine()
{
    LOTRINH_FETCH_ENGINE
    TestDatabase from(engine == Engine::Sqlite ? Engine::Postgres : Engine::Sqlite);
    TestDatabase to(engine);
    QVERIFY2(from.database && to.database, qPrintable(from.problem + to.problem));
    QCOMPARE(addRooms(*from, 0, 3000), QString());
    {
        auto transaction = Transaction::begin(*from);
        Unit unit;
        unit.code = u"Đơn vị “A”\n,"_s;
        unit.successors = {};
        QVERIFY(insert(*from, unit));
        Room room = readAll<Room>(*from)->front();
        room.name = u"mới"_s;
        QVERIFY(update(*from, room));
        QVERIFY(erase<Room>(*from, {3000}));
        QVERIFY(transaction->commit());
    }
    QCOMPARE(why(copyDatabase(*from, *to)), QString());
    for (const QString &table : {u"room"_s, u"unit"_s, u"row_history"_s, u"change_feed"_s, u"audit_head"_s})
        QCOMPARE(*digestOf(*to, table), *digestOf(*from, table));
    QCOMPARE(addRooms(*to, 5000, 1), QString());
    QCOMPARE(readAll<Room>(*to)->back().id, (RoomId{3001})); // an id that was used is never given again
    QVERIFY(*digestOf(*to, u"room"_s) != *digestOf(*from, u"room"_s));
}

void WholeCopiesTest::copy_namesTheRowThatIsRefused_data()
{
    QTest::addColumn<Engine>("engine"); // of what is copied to
    QTest::addColumn<int>("spoilt"); // the room; 0: none
    QTest::newRow("a file, the first row") << Engine::Sqlite << 1;
    QTest::newRow("a file, after many that went in") << Engine::Sqlite << 2090;
    QTest::newRow("a server, the first row") << Engine::Postgres << 1;
    QTest::newRow("a server, after many that went in") << Engine::Postgres << 2090;
    QTest::newRow("harmless: a file, and nothing against it") << Engine::Sqlite << 0;
    QTest::newRow("harmless: a server, and nothing against it") << Engine::Postgres << 0;
}

void WholeCopiesTest::copy_namesTheRowThatIsRefused()
{
    LOTRINH_FETCH_ENGINE
    QFETCH(int, spoilt);
    const TestDatabase from(Engine::Sqlite), to(engine);
    QVERIFY2(from.database && to.database, qPrintable(from.problem + to.problem));
    QCOMPARE(addRooms(*from, 0, 2100), QString());
    QCOMPARE(spoilRoom(*from, spoilt), QString());
    const auto copied = copyDatabase(*from, *to);
    QCOMPARE(copied ? u"done"_s : whatIsRefused(copied.error()), spoilt == 0 ? u"done"_s : u"storage_constraint room %1"_s.arg(spoilt));
    QVERIFY(copied || copied.error().message.contains(u"room, dòng %1."_s.arg(spoilt)));
    QCOMPARE(*countRows<Room>(*to), spoilt == 0 ? 2100 : 0);
}

void WholeCopiesTest::restore_isTheOldStateForAllWhoHaveItOpen()
{
    TestDatabase live(Engine::Sqlite);
    QCOMPARE(addRooms(*live, 0, 10), QString());
    const QString backup = live.folder() + u"/backup.sqlite"_s;
    QCOMPARE(why(backupTo(*live, backup)), QString());
    QCOMPARE(addRooms(*live, 100, 5), QString());
    auto other = live.another();
    QCOMPARE(*countRows<Room>(*other), 15);
    auto copy = openBackup(backup, live.folder() + u"/working.sqlite"_s);
    QCOMPARE(why(copy), QString());
    QCOMPARE(why(restoreInto(live.location.path, **copy, {live.folder() + u"/kept"_s, live.folder() + u"/damaged"_s})), QString());
    QCOMPARE(*countRows<Room>(*other), 10);
    QCOMPARE(*countRows<Room>(*live), 10);
    QCOMPARE(addRooms(*other, 200, 1), QString());
}

void WholeCopiesTest::secret_isKeptAndReplaced()
{
    LOTRINH_FETCH_ENGINE
    TestDatabase made(engine);
    QVERIFY2(made.database, qPrintable(made.problem));
    auto transaction = Transaction::begin(*made);
    Account account;
    account.login = u"lan"_s;
    account.role = Role::Manager;
    const auto id = insert(*made, account);
    QCOMPARE(why(id), QString());
    QVERIFY(!*readSecret(*made, *id));
    QCOMPARE(why(writeSecret(*made, *id, {u"h1"_s, true, {}, {}})), QString());
    QCOMPARE(why(writeSecret(*made, *id, {u"h2"_s, false, {3, Instant(1'800'000'000'000)}, u"2027-03-01"_s})), QString());
    const auto secret = readSecret(*made, *id);
    QCOMPARE((*secret)->hash, u"h2"_s);
    QCOMPARE((*secret)->tries.count, 3);
    QCOMPARE((*secret)->tries.last, Instant(1'800'000'000'000));
    QVERIFY(!(*secret)->mustChange);
    QCOMPARE(readOne(*made, &Account::login, u"lan"_s)->value().role, Role::Manager);
}

void WholeCopiesTest::scram_isWhatServersCompute()
{
    QCOMPARE(scramVerifier(u"pencil"_s, QByteArray::fromBase64("W22ZaJ0SNY7soEsUEjb6gQ=="), 4096),
        u"SCRAM-SHA-256$4096:W22ZaJ0SNY7soEsUEjb6gQ==$WG5d8oPm3OtcPnkdi4Uo7BkeZkBFzpcXkuLmtbsT4qY=:wfPLwcE6nTWhTAmQ7tl2KeoiWGPlZqQxSrmfPwDl2dU="_s);
}

LOTRINH_TEST(WholeCopiesTest)
#include "tst_wholecopies.moc"
