// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes.h"

#include "rowcore.h"

using namespace Qt::StringLiterals;

namespace lotrinh::store {

namespace {

constexpr size_t mostSingleChanges = 256;
constexpr qint64 gapOfAnotherState = 1'000'000;

/// A server numbers in blocks and ends a command with one, past the last number in it: what is written to a copy of it goes
/// on from there.
const QString lastOfFile = u"max(COALESCE((SELECT max(seq) FROM change_feed), 0), "
                           "COALESCE((SELECT changes_to FROM command_span ORDER BY audit_seq DESC LIMIT 1), 0))"_s;

Result<qint64> number(Database &database, const QString &sql)
{
    auto use = database.statement(sql);
    if (!use)
        return use.error();
    auto row = (*use)->step();
    return row ? Result<qint64>((*use)->integer(0)) : Result<qint64>(row.error());
}

} // namespace

Result<ChangeList> changesSince(Database &database, qint64 seq)
{
    auto oldest = number(database, u"SELECT min(seq) FROM change_feed"_s);
    if (!oldest)
        return oldest.error();
    auto use = database.statement(u"SELECT seq, kind, row_id FROM change_feed WHERE seq > ? ORDER BY seq"_s);
    if (!use)
        return use.error();
    (*use)->bind(0, seq);
    ChangeList list;
    auto newest = lastChange(database);
    if (!newest)
        return newest.error();
    // Numbers that went back: another state was restored under us.
    list.isComplete = *oldest <= seq + 1 && *newest >= seq;
    for (;;) {
        auto row = (*use)->step();
        if (!row)
            return row.error();
        if (!*row)
            return list;
        list.changes.push_back({(*use)->integer(0), (*use)->text(1), (*use)->integer(2)});
    }
}

Result<bool> areStillThere(Database &database, const QString &kind, const std::vector<qint64> &ids)
{
    if (database.engine() != Engine::Postgres)
        return false;
    auto use = database.statement(u"SELECT lotrinh_still_there(?, ?)"_s);
    if (!use)
        return use.error();
    QStringList numbers;
    for (qint64 id : ids)
        numbers += QString::number(id);
    (*use)->bind(0, kind);
    (*use)->bind(1, numbers.join(u','));
    const auto row = (*use)->step();
    return row ? Result<bool>((*use)->integer(0) == qint64(ids.size())) : Result<bool>(row.error());
}

Result<qint64> lastChange(Database &database)
{
    // A server does not show all of it to everybody; where it ends is no secret.
    return number(database, database.engine() == Engine::Postgres ? u"SELECT change FROM lotrinh_last_written()"_s
                                                                  : u"SELECT "_s + lastOfFile);
}

Result<void> pruneChanges(Database &database, qint64 keep)
{
    if (auto writing = checkWriting(database); !writing)
        return writing;
    auto use = database.statement(
        u"DELETE FROM change_feed WHERE seq <= (SELECT max(seq) FROM change_feed) - CAST(? AS BIGINT)"_s);
    if (!use)
        return use.error();
    (*use)->bind(0, std::max<qint64>(keep, 1));
    auto done = (*use)->step();
    return done ? Result<void>() : Result<void>(done.error());
}

Result<void> recordChange(Database &database, const QString &kind, qint64 id)
{
    // Numbered here and not by a sequence: no holes after a rollback, the same on both engines.
    auto use = database.engine() == Engine::Postgres
        ? database.statement(u"SELECT lotrinh_record_change(?, CAST(? AS BIGINT))"_s)
        : database.statement(u"INSERT INTO change_feed(seq, kind, row_id) SELECT %1 + 1, ?, ?"_s.arg(lastOfFile));
    if (!use)
        return use.error();
    (*use)->bind(0, kind);
    (*use)->bind(1, id);
    auto done = (*use)->step();
    return done ? Result<void>() : Result<void>(done.error());
}

Result<void> recordEverything(Database &database, qint64 past)
{
    if (auto writing = checkWriting(database); !writing)
        return writing;
    auto use = database.statement(
        u"INSERT INTO change_feed(seq, kind, row_id) SELECT max(COALESCE(max(seq), 0), ?) + ?, 'unit', 0 FROM change_feed"_s);
    if (!use)
        return use.error();
    (*use)->bind(0, past);
    (*use)->bind(1, gapOfAnotherState);
    auto done = (*use)->step();
    return done ? Result<void>() : Result<void>(done.error());
}

Result<void> recordChanges(Database &database, const QString &kind, std::span<const qint64> ids)
{
    if (ids.size() > mostSingleChanges)
        return recordChange(database, kind, 0);
    for (const qint64 id : ids)
        if (auto told = recordChange(database, kind, id); !told)
            return told;
    return {};
}

} // namespace lotrinh::store
