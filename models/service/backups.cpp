// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backups.h"

#include "service.h"
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

namespace lotrinh::service {

namespace {

const QString keySetting = QStringLiteral("backup.public_key");

QString folderOf(store::Database &db)
{
    return db.location().path + QLatin1String(".backups");
}

Error notWritten(const QString &path)
{
    return {QStringLiteral("storage_failed"), QStringLiteral("Không ghi được %1").arg(path), {}, Error::Kind::Storage};
}

Result<void> writeNew(const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (!file.open(QFile::WriteOnly | QFile::NewOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(text) != text.size() || !file.flush())
        return notWritten(path);
    return {};
}

/// A file that is removed when its use ends.
struct Passing {
    explicit Passing(QString where) : path(std::move(where)) { QFile::remove(path); }
    ~Passing()
    {
        QFile::remove(path);
        QFile::remove(path + QLatin1String("-journal"));
    }
    Q_DISABLE_COPY_MOVE(Passing)
    QString path;
};

/// On a server: everything copied into a SQLite file of its own.
Result<void> copyOut(store::Database &db, const QString &path)
{
    auto copy = store::Database::create({store::Engine::Sqlite, path, {}});
    if (!copy)
        return copy.error();
    const auto copied = store::copyDatabase(db, **copy);
    return copied ? Result<void>() : Result<void>(copied.error());
}

Result<void> plainCopy(store::Database &db, const QString &path)
{
    return db.engine() == store::Engine::Sqlite ? store::backupTo(db, path) : copyOut(db, path);
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

Result<BackupKeys> ownKeys(store::Database &db)
{
    const auto text = store::readSetting(db, keySetting);
    if (!text)
        return text.error();
    return BackupKeys{*text ? QByteArray::fromHex((*text)->toLatin1()) : QByteArray(), {}, {}};
}

bool isDue(store::Database &db)
{
    const auto kept = keptBackups(db);
    // The time of the file alone is asked: opening it would drop the locks of this process.
    return kept.empty() || QFileInfo(db.location().path).lastModified() > kept.back().at;
}

} // namespace

Result<void> makeBackupKey(const QString &path)
{
    const store::VaultPair pair = store::makeVaultPair();
    const auto isPrivate = writeNew(path, "lotrinh-private-key " + pair.privateKey.toHex() + '\n');
    return isPrivate ? writeNew(path + QLatin1String(".pub"), "lotrinh-public-key " + pair.publicKey.toHex() + '\n') : isPrivate;
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
    if (key.size() != 32 || (keys.publicKey.isEmpty() && keys.privateKey.isEmpty()))
        return Error{QStringLiteral("bad_field"), QStringLiteral("%1 không phải tệp khoá của Lộ Trình").arg(path), {}, Error::Kind::Refused};
    return keys;
}

Result<void> backUp(Service &service, const QString &path, const BackupKeys &keys)
{
    store::Database &db = service.database();
    if (QFile::exists(path))
        return Error{QStringLiteral("already_exists"), QStringLiteral("Đã có tệp %1.").arg(path), {}, Error::Kind::Storage};
    const Passing plain(path + QLatin1String(".plain"));
    if (const auto copied = plainCopy(db, plain.path); !copied)
        return copied;
    if (!keys.canSeal())
        return store::giveName(plain.path, path);
    const Passing sealed(path + QLatin1String(".sealed"));
    const auto done = store::sealFile(plain.path, sealed.path, {keys.publicKey, keys.passphrase});
    return done ? store::giveName(sealed.path, path) : done;
}

Result<std::optional<QString>> keepBackup(Service &service, const QDateTime &now, BackupWhen when)
{
    store::Database &db = service.database();
    if (db.engine() != store::Engine::Sqlite || (when == BackupWhen::IfDue && !isDue(db)))
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

QDateTime lastBackup(Service &service)
{
    if (service.database().engine() != store::Engine::Sqlite)
        return {};
    const auto kept = keptBackups(service.database());
    return kept.empty() ? QDateTime() : kept.back().at;
}

Result<void> useBackupKey(Service &service, const BackupKeys &keys)
{
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
