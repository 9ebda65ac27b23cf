// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit.h"

#include "rowcore.h"

#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace lotrinh::store {

namespace {

struct Head {
    qint64 seq = 0;
    QString hash;
};

QString hashOf(const AuditEntry &entry)
{
    // QJsonObject keeps its keys sorted: the text is the same wherever it is made.
    const QJsonObject content{{u"seq"_s, entry.seq}, {u"at"_s, entry.at}, {u"actor"_s, entry.actor},
        {u"command"_s, entry.command}, {u"subject"_s, entry.subject}, {u"request"_s, entry.request},
        {u"reply"_s, entry.reply}};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(entry.previousHash.toLatin1());
    hash.addData(QJsonDocument(content).toJson(QJsonDocument::Compact));
    return QString::fromLatin1(hash.result().toHex());
}

Result<Head> readHead(Database &database)
{
    auto use = database.statement(u"SELECT seq, hash FROM audit_head WHERE id = 1"_s);
    if (!use)
        return use.error();
    auto row = (*use)->step();
    if (!row)
        return row.error();
    return Head{(*use)->integer(0), (*use)->text(1)};
}

Result<void> runWith(Database &database, const QString &sql, const std::vector<Cell> &cells)
{
    auto use = database.statement(sql);
    if (!use)
        return use.error();
    for (size_t i = 0; i < cells.size(); ++i)
        (*use)->bind(static_cast<int>(i), cells[i]);
    auto done = (*use)->step();
    return done ? Result<void>() : Result<void>(done.error());
}

AuditEntry entryOf(const Statement &row)
{
    return {row.integer(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5), row.text(6),
        row.text(7), row.text(8)};
}

/// Calls take(entry) for each; it returns false to stop.
template <class Take>
Result<void> eachEntry(Database &database, const QString &rest, const std::vector<Cell> &cells, Take take)
{
    auto use = database.statement(
        u"SELECT seq, at, actor, command, subject, request, reply, previous_hash, hash FROM audit "_s + rest);
    if (!use)
        return use.error();
    for (size_t i = 0; i < cells.size(); ++i)
        (*use)->bind(static_cast<int>(i), cells[i]);
    for (;;) {
        auto row = (*use)->step();
        if (!row)
            return row.error();
        if (!*row || !take(entryOf(**use)))
            return {};
    }
}

Result<std::vector<AuditEntry>> entriesWhere(
    Database &database, const QString &rest, const std::vector<Cell> &cells)
{
    std::vector<AuditEntry> entries;
    auto read = eachEntry(database, rest, cells, [&](AuditEntry entry) {
        entries.push_back(std::move(entry));
        return true;
    });
    if (!read)
        return read.error();
    return entries;
}

/// What is wrong with `entry` when `before` is the last good one; nothing when it is right.
QString breakOf(const AuditEntry &entry, const Head &before)
{
    if (entry.seq != before.seq + 1)
        return u"missing"_s;
    if (entry.previousHash != before.hash || entry.hash != hashOf(entry))
        return u"edited"_s;
    return {};
}

} // namespace

Result<AuditEntry> appendAudit(Database &database, AuditEntry entry)
{
    if (auto writing = checkWriting(database); !writing)
        return writing.error();
    auto head = readHead(database);
    if (!head)
        return head.error();
    entry.seq = head->seq + 1;
    entry.previousHash = head->hash;
    entry.hash = hashOf(entry);
    auto added = runWith(database,
        u"INSERT INTO audit(seq, at, actor, command, subject, request, reply, previous_hash, hash) "
        "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {entry.seq, entry.at, entry.actor, entry.command, entry.subject, entry.request, entry.reply,
            entry.previousHash, entry.hash});
    if (added)
        added = runWith(
            database, u"UPDATE audit_head SET seq = ?, hash = ? WHERE id = 1"_s, {entry.seq, entry.hash});
    if (!added)
        return added.error();
    return entry;
}

Result<AuditVerdict> verifyAudit(Database &database)
{
    auto head = readHead(database);
    if (!head)
        return head.error();
    AuditVerdict verdict;
    Head last;
    auto read = eachEntry(database, u"ORDER BY seq"_s, {}, [&](const AuditEntry &entry) {
        ++verdict.entries;
        verdict.reason = breakOf(entry, last);
        if (!verdict.reason.isEmpty()) {
            verdict.firstBroken = last.seq + 1;
            return false;
        }
        last = {entry.seq, entry.hash};
        return true;
    });
    if (!read)
        return read.error();
    if (!verdict.firstBroken && (head->seq != last.seq || head->hash != last.hash)) {
        verdict.firstBroken = std::min(head->seq, last.seq) + 1;
        verdict.reason = u"cut off"_s;
    }
    return verdict;
}

Result<std::vector<AuditEntry>> readAudit(Database &database, qint64 fromSeq, qint64 limit)
{
    return entriesWhere(database, u"WHERE seq >= ? ORDER BY seq LIMIT ?"_s, {fromSeq, limit});
}

Result<std::vector<AuditEntry>> readAuditOf(Database &database, const QString &subject)
{
    return entriesWhere(database, u"WHERE subject = ? ORDER BY seq"_s, {subject});
}

} // namespace lotrinh::store
