// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "maintenance.h"

#include "engine/sqlitefile.h"
#include "logins.h"

#include <QFileInfo>
#include <QStorageInfo>
#include <vector>

using namespace Qt::StringLiterals;

namespace lotrinh::store {

namespace {

constexpr QLatin1StringView pages = "integrity: "_L1;

/// Adds one line per row of the answer; `describe` makes it.
template <class Describe>
Result<void> collect(Database &database, const QString &sql, QStringList &problems, Describe describe)
{
    auto use = database.statement(sql);
    if (!use)
        return use.error();
    for (;;) {
        auto row = (*use)->step();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        const QString line = describe(**use);
        if (!line.isEmpty())
            problems += line;
    }
}

Result<void> collectPages(Database &database, const QString &pragma, QStringList &problems)
{
    return collect(database, pragma, problems, [](const Statement &row) {
        return row.text(0) == "ok"_L1 ? QString() : pages + row.text(0);
    });
}

Result<void> collectAllPages(Database &database, QStringList &problems)
{
    return collectPages(database, u"PRAGMA integrity_check"_s, problems);
}

Result<void> collectPagesQuickly(Database &database, QStringList &problems)
{
    return collectPages(database, u"PRAGMA quick_check"_s, problems);
}

Result<void> collectStrays(Database &database, QStringList &problems)
{
    return collect(database, u"PRAGMA foreign_key_check"_s, problems, [](const Statement &row) {
        return u"foreign key: %1 %2 names a missing %3"_s.arg(row.text(0)).arg(row.integer(1)).arg(row.text(2));
    });
}

/// A constraint that was switched off and on again without looking at the rows.
Result<void> collectUnproven(Database &database, QStringList &problems)
{
    return collect(database,
        u"SELECT CAST(conname AS TEXT), CAST(CAST(conrelid AS regclass) AS TEXT) FROM pg_constraint "
        "WHERE NOT convalidated ORDER BY 1"_s,
        problems, [](const Statement &row) {
            return u"constraint: %1 of %2 is not validated"_s.arg(row.text(0), row.text(1));
        });
}

Result<void> collectSeats(Database &database, QStringList &problems)
{
    return collect(database,
        u"SELECT c.code, c.taken, (SELECT count(*) FROM enrolment e WHERE e.training_class = c.id AND "
        "e.state IN ('enrolled', 'attending')) AS seats FROM training_class c ORDER BY c.id"_s,
        problems, [](const Statement &row) {
            if (row.integer(1) == row.integer(2))
                return QString();
            return u"seats: class %1 counts %2 but %3 are held"_s.arg(row.text(0)).arg(row.integer(1)).arg(row.integer(2));
        });
}

using Look = Result<void> (*)(Database &, QStringList &problems);

/// Where one look breaks off at damage, that is a finding, and the next look may find more.
Result<QStringList> problemsSeen(Database &database, const std::vector<Look> &looks)
{
    QStringList problems;
    for (const Look look : looks) {
        const auto looked = look(database, problems);
        if (!looked && !tellsDamage(looked.error()))
            return looked.error();
        if (const QString line = looked ? QString() : damageIn(looked.error()); !line.isEmpty() && !problems.contains(line))
            problems += line;
    }
    return problems;
}

} // namespace

QString damageIn(const Error &error)
{
    return tellsDamage(error) ? pages + error.detail.value("text"_L1).toString() : QString();
}

bool tellsOfDamage(const QString &line)
{
    return line.startsWith(pages);
}

Result<QStringList> integrityProblems(Database &database)
{
    std::vector<Look> looks{&collectUnproven};
    if (database.engine() == Engine::Sqlite)
        looks = {&collectAllPages, &collectStrays};
    // Who sees a part of the seats counts a part of them.
    if (!seesOnlyOwnRows(database))
        looks.push_back(&collectSeats);
    return problemsSeen(database, looks);
}

Result<QStringList> quickProblems(Database &database)
{
    return database.engine() == Engine::Sqlite ? problemsSeen(database, {&collectPagesQuickly, &collectStrays}) : QStringList();
}

DiskSpace spaceOf(const Location &location)
{
    if (location.engine != Engine::Sqlite)
        return {};
    const QFileInfo file(location.path);
    const QStorageInfo disk(file.absolutePath());
    return {file.size(), disk.bytesAvailable(), QString::fromLatin1(disk.fileSystemType())};
}

} // namespace lotrinh::store
