// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlitecopy.h"

#include "../alreadyexists.h"
#include "../words.h"
#include "sqliteconnection.h"
#include "sqlitefile.h"

#include <QFile>
#include <QStringList>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace lotrinh::store {

namespace {

Error copyDamaged(const QString &why)
{
    return {u"copy_damaged"_s, Words::tr("Bản sao không đạt kiểm tra, dữ liệu gốc còn nguyên."), {{u"text"_s, why}},
        Error::Kind::Storage};
}

/// The original as it is at one moment: whoever commits meanwhile waits, and pages and counts tell of the same rows.
class OneMoment {
public:
    explicit OneMoment(sqlite3 *handle) : m_handle(handle) {}
    ~OneMoment() { sqlite3_exec(m_handle, "ROLLBACK", nullptr, nullptr, nullptr); } // nothing was written
    Q_DISABLE_COPY_MOVE(OneMoment)

    /// A deferred BEGIN takes its lock with the first read.
    Result<void> begin()
    {
        const int begun = sqlite3_exec(m_handle, "BEGIN; SELECT count(*) FROM sqlite_schema", nullptr, nullptr, nullptr);
        return begun == SQLITE_OK ? Result<void>() : Result<void>(sqliteError(m_handle));
    }

private:
    sqlite3 *m_handle;
};

/// In one step, on the writer's own connection: a stepwise copy beside a busy writer never ends
/// (reliability.md §2 row 19).
Result<void> copyPages(sqlite3 *from, const QString &path)
{
    auto target = openSqliteFile(path, SQLITE_OPEN_READWRITE);
    if (!target)
        return target.error();
    // Nobody knows this file yet, and a kill leaves no use for it: it reaches the disk before it gets its name, when
    // nobody waits any more.
    sqlite3_exec(target->get(), "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF", nullptr, nullptr, nullptr);
    sqlite3_backup *backup = sqlite3_backup_init(target->get(), "main", from, "main");
    if (!backup)
        return sqliteError(target->get());
    sqlite3_backup_step(backup, -1);
    return sqlite3_backup_finish(backup) == SQLITE_OK ? Result<void>()
                                                      : Result<void>(sqliteError(target->get()));
}

/// Every row of the answer in one text.
Result<QString> answerOf(sqlite3 *handle, const QString &sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(handle, sql.toUtf8().constData(), -1, &statement, nullptr) != SQLITE_OK)
        return sqliteError(handle);
    QStringList rows;
    int outcome = SQLITE_ROW;
    while ((outcome = sqlite3_step(statement)) == SQLITE_ROW)
        rows += QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)));
    sqlite3_finalize(statement);
    return outcome == SQLITE_DONE ? Result<QString>(rows.join(u'\n')) : Result<QString>(sqliteError(handle));
}

/// Counts of every table, one line each, to compare a copy with its original.
Result<QString> countsOf(sqlite3 *handle)
{
    auto tables = answerOf(handle, u"SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"_s);
    if (!tables)
        return tables;
    QString counts;
    for (const QString &table : tables->split(u'\n', Qt::SkipEmptyParts)) {
        auto count = answerOf(handle, u"SELECT count(*) FROM \"%1\""_s.arg(table));
        if (!count)
            return count;
        counts += table + u'=' + *count + u'\n';
    }
    return counts;
}

/// Copies, and counts what was copied.
Result<QString> copyAndCount(sqlite3 *from, const QString &path)
{
    OneMoment moment(from);
    auto done = moment.begin();
    if (done)
        done = copyPages(from, path);
    if (!done)
        return done.error();
    auto counts = countsOf(from);
    return counts || !tellsDamage(counts.error()) ? counts : Result<QString>(copyDamaged(u"row counts"_s));
}

Result<void> verifyCopy(const QString &path, const QString &countsWanted)
{
    auto copy = openSqliteFile(path, SQLITE_OPEN_READONLY);
    if (!copy)
        return copy.error();
    auto integrity = answerOf(copy->get(), u"PRAGMA integrity_check"_s);
    if (!integrity || *integrity != "ok"_L1)
        return copyDamaged(integrity ? *integrity : integrity.error().message);
    auto strays = answerOf(copy->get(), u"PRAGMA foreign_key_check"_s);
    if (!strays || !strays->isEmpty())
        return copyDamaged(u"foreign keys"_s);
    auto counts = countsOf(copy->get());
    if (!counts || *counts != countsWanted)
        return copyDamaged(u"row counts"_s);
    return {};
}

/// The file must be of this run: another one's is neither written into nor removed.
Result<void> makeNew(const QString &path)
{
    QFile file(path);
    if (file.open(QFile::WriteOnly | QFile::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return {};
    return QFile::exists(path)
        ? alreadyExists(path)
        : Error{u"storage_failed"_s, Words::tr("Không ghi được %1.").arg(path), {{u"text"_s, file.errorString()}}, Error::Kind::Storage};
}

} // namespace

Result<void> copyWhole(sqlite3 *from, const QString &path)
{
    if (auto made = makeNew(path); !made)
        return made;
    const auto counts = copyAndCount(from, path);
    const auto done = counts ? verifyCopy(path, *counts) : Result<void>(counts.error());
    if (!done)
        QFile::remove(path);
    return done;
}

} // namespace lotrinh::store
