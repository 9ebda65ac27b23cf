// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backups.h"

#include "../service.h"
#include "../words.h"
#include "store/alreadyexists.h"
#include "store/backup.h"
#include "store/copy.h"
#include "store/database.h"
#include "store/rotation.h"
#include "store/rows.h"
#include "store/settings.h"
#include "store/transaction.h"
#include "store/vault.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace lotrinh::service {

namespace {

const QString keySetting = QStringLiteral("backup.public_key");
constexpr qsizetype keyBytes = 32;

QString folderOf(store::Database &db)
{
    return db.location().path + QLatin1String(".backups");
}

Error notWritten(const QString &path)
{
    return {QStringLiteral("storage_failed"), Words::tr("Không ghi được %1").arg(path), {}, Error::Kind::Storage};
}

Result<void> writeNew(const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (!file.open(QFile::WriteOnly | QFile::NewOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(text) != text.size() || !file.flush())
        return notWritten(path);
    return {};
}

/// On a server: everything copied into a SQLite file of its own.
Result<std::unique_ptr<store::Database>> copyOut(store::Database &db, const QString &path)
{
    auto copy = store::Database::create({store::Engine::Sqlite, path, {}});
    if (!copy)
        return copy;
    const auto copied = store::copyDatabase(db, **copy);
    return copied ? std::move(copy) : Result<std::unique_ptr<store::Database>>(copied.error());
}

std::vector<store::KeptBackup> keptBackups(store::Database &db)
{
    std::vector<store::KeptBackup> kept;
    const QDir folder(folderOf(db));
    for (const QString &name : folder.entryList({QStringLiteral("*.sqlite"), QStringLiteral("*.vault")}, QDir::Files, QDir::Name))
        if (const QDateTime at = store::instantOfBackup(name); at.isValid())
            kept.push_back({folder.filePath(name), at});
    return kept;
}

Error badKey(const QString &message)
{
    return {QStringLiteral("bad_field"), message, {{QStringLiteral("field"), QStringLiteral("key")}}, Error::Kind::Refused};
}

/// Whoever names a key wants a sealed copy: a plain one in its place would pass for it.
Result<void> checkSealing(const BackupKeys &keys)
{
    if (!keys.privateKey.isEmpty() && keys.publicKey.isEmpty())
        return badKey(Words::tr("Đây là nửa bí mật của khóa, chỉ để mở: hãy mã hóa bằng nửa công khai (tệp .pub)."));
    return {};
}

/// Those set with useBackupKey(); none when nothing was ever set.
Result<BackupKeys> ownKeys(store::Database &db)
{
    const auto text = store::readSetting(db, keySetting);
    if (!text)
        return text.error();
    if (!*text)
        return BackupKeys();
    const BackupKeys keys{QByteArray::fromHex((*text)->toLatin1()), {}, {}};
    if (keys.publicKey.size() != keyBytes)
        return badKey(Words::tr("Khóa sao lưu đã đặt không dùng được: hãy đặt lại bằng backup-key --key với tệp .pub."));
    return keys;
}

/// A note of what was read writes to the file too: it is reason for a day's first backup, as is what leaves no entry in the
/// log (settings, tries at passwords), and for no further one.
Result<bool> isDue(store::Database &db, const QDateTime &now)
{
    const auto kept = keptBackups(db);
    // The time of the file alone is asked: opening it would drop the locks of this process.
    const bool isWritten = store::isBackupDue(kept, QFileInfo(db.location().path).lastModified(), now);
    if (!isWritten || store::isFirstOfDay(kept, now))
        return isWritten;
    const auto changedAt = store::lastDoneBut(db, QStringLiteral("read"));
    return changedAt ? Result<bool>(store::isBackupDue(kept, *changedAt, now)) : Result<bool>(changedAt.error());
}

/// Where the plain copy stands until it is sealed, or brought over whole: a folder of our own, never on the medium the
/// backup goes to, whose file system may be none for a database that is written.
QString plainPlace(const store::Location &live)
{
    return live.engine == store::Engine::Sqlite ? store::placeForBackups(live.path)
                                                : QDir::temp().filePath(QStringLiteral("lotrinh-backup-XXXXXX"));
}

Result<void> plainBackup(store::Database &db, const QString &path)
{
    if (db.engine() == store::Engine::Sqlite)
        return store::backupTo(db, path);
    if (!QFileInfo(QFileInfo(path).absolutePath()).isWritable()) // said before minutes of copying
        return notWritten(path);
    const QString place = plainPlace(db.location());
    const QTemporaryDir folder(place);
    if (!folder.isValid())
        return notWritten(place);
    const auto copy = copyOut(db, folder.filePath(QStringLiteral("plain.sqlite")));
    return copy ? store::backupTo(**copy, path) : Result<void>(copy.error());
}

Result<void> plainCopy(store::Database &db, const QString &path)
{
    if (db.engine() == store::Engine::Sqlite)
        return store::backupTo(db, path);
    const auto copy = copyOut(db, path);
    return copy ? Result<void>() : Result<void>(copy.error());
}

Result<void> sealedBackup(store::Database &db, const QString &path, const BackupKeys &keys)
{
    const QString place = plainPlace(db.location());
    const QTemporaryDir folder(place);
    if (!folder.isValid())
        return notWritten(place);
    const QString plain = folder.filePath(QStringLiteral("plain.sqlite")), sealed = store::partOf(path);
    auto done = plainCopy(db, plain);
    if (done)
        done = store::sealFile(plain, sealed, {keys.publicKey, keys.passphrase});
    return done ? store::giveName(sealed, path) : done;
}

} // namespace

Result<void> makeBackupKey(const QString &path)
{
    const QString publicPath = path + QLatin1String(".pub");
    for (const QString &one : {path, publicPath}) // before either: half a pair opens nothing
        if (QFile::exists(one))
            return store::alreadyExists(one);
    const store::VaultPair pair = store::makeVaultPair();
    const auto isPrivate = writeNew(path, "lotrinh-private-key " + pair.privateKey.toHex() + '\n');
    return isPrivate ? writeNew(publicPath, "lotrinh-public-key " + pair.publicKey.toHex() + '\n') : isPrivate;
}

Result<BackupKeys> readBackupKey(const QString &path)
{
    QFile file(path);
    const QByteArray text = file.open(QFile::ReadOnly) ? file.read(256).trimmed() : QByteArray();
    const QByteArray key = QByteArray::fromHex(text.mid(text.indexOf(' ') + 1));
    BackupKeys keys;
    if (text.startsWith("lotrinh-public-key "))
        keys.publicKey = key;
    else if (text.startsWith("lotrinh-private-key "))
        keys.privateKey = key;
    if (key.size() != keyBytes || (keys.publicKey.isEmpty() && keys.privateKey.isEmpty()))
        return Error{QStringLiteral("bad_field"), Words::tr("%1 không phải tệp khóa của Lộ Trình").arg(path), {}, Error::Kind::Refused};
    return keys;
}

Result<void> backUp(Service &service, const QString &path, const BackupKeys &keys)
{
    store::Database &db = service.database();
    if (const auto whole = store::seesAllOf(db); !whole)
        return whole;
    if (QFile::exists(path))
        return store::alreadyExists(path);
    if (const auto able = checkSealing(keys); !able)
        return able;
    if (db.engine() != store::Engine::Sqlite) // beside a file keepBackup() does it
        store::sweepFolders(plainPlace(db.location()), QDateTime::currentDateTimeUtc());
    return keys.canSeal() ? sealedBackup(db, path, keys) : plainBackup(db, path);
}

Result<std::optional<QString>> keepBackup(Service &service, const QDateTime &now, BackupWhen when)
{
    store::Database &db = service.database();
    if (db.engine() != store::Engine::Sqlite)
        return std::optional<QString>();
    const auto isWanted = when == BackupWhen::Now ? Result<bool>(true) : isDue(db, now);
    if (!isWanted)
        return isWanted.error();
    if (!*isWanted)
        return std::optional<QString>();
    const auto people = store::countRows<Cadre>(db);
    if (!people)
        return people.error();
    if (*people == 0)
        return std::optional<QString>();
    const auto keys = ownKeys(db);
    if (!keys)
        return keys.error();
    const QDir folder(folderOf(db));
    if (!folder.exists()
        && (!QDir().mkpath(folder.path()) || !QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner)))
        return notWritten(folder.path());
    store::sweepLeftovers(db.location().path, folder.path(), now);
    QString name = store::backupName(now);
    if (keys->canSeal())
        name.replace(QLatin1String(".sqlite"), QLatin1String(".vault"));
    const QString path = folder.filePath(name);
    if (QFile::exists(path)) // within the same second: it is this one
        return std::optional(path);
    if (const auto made = backUp(service, path, *keys); !made)
        return made.error();
    for (const store::KeptBackup &old : store::backupsToDrop(keptBackups(db), now))
        QFile::remove(old.path);
    return std::optional(path);
}

QDateTime lastBackup(Service &service, const QDateTime &now)
{
    if (service.database().engine() != store::Engine::Sqlite)
        return {};
    return store::newestBackup(keptBackups(service.database()), now);
}

Result<void> useBackupKey(Service &service, const BackupKeys &keys)
{
    if (keys.publicKey.size() != keyBytes)
        return badKey(Words::tr("Bản sao tự động được mã hóa bằng nửa công khai của khóa: hãy nêu tệp .pub."));
    return store::inTransaction(service.database(), [&](store::Database &db) {
        return store::writeSetting(db, keySetting, QString::fromLatin1(keys.publicKey.toHex()));
    });
}

Result<std::vector<std::pair<QString, qint64>>> copyTo(
    Service &service, const QString &target, const std::function<bool(const QString &, qint64)> &progress)
{
    const auto where = store::parseLocation(target);
    if (!where)
        return where.error();
    if (const auto whole = store::seesAllOf(service.database()); !whole)
        return whole.error();
    auto made = store::Database::create(*where);
    if (!made)
        return made.error();
    const auto copied = store::copyDatabase(service.database(), **made, progress);
    if (!copied) {
        made->reset();
        if (where->engine == store::Engine::Sqlite) {
            QFile::remove(where->path);
            QFile::remove(where->path + QLatin1String("-journal"));
        }
        return copied.error();
    }
    std::vector<std::pair<QString, qint64>> tables;
    for (const store::CopiedTable &table : *copied)
        tables.emplace_back(table.name, table.rows);
    return tables;
}

} // namespace lotrinh::service
