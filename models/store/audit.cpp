// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit.h"

#include "connection.h"
#include "logins.h"
#include "rowcore.h"
#include "transaction.h"

#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace lotrinh::store {

namespace {

struct Head {
    qint64 seq = 0;
    QString hash;
};

QByteArray compact(const QJsonObject &object)
{
    // QJsonObject keeps its keys sorted: the text is the same wherever it is made.
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString sha256(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QString hashOf(const AuditEntry &entry)
{
    return sha256(entry.previousHash.toLatin1() + '\n' + chainLine(entry) + '\n');
}

/// Where an entry that does not fit its place was written: near by, if anywhere.
std::optional<qint64> writtenAt(AuditEntry entry)
{
    constexpr qint64 reach = 500;
    const qint64 here = entry.seq;
    for (qint64 away = 1; away <= reach; ++away)
        for (const qint64 seq : {here - away, here + away}) {
            entry.seq = seq;
            if (entry.hash == hashOf(entry))
                return seq;
        }
    return {};
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

/// The newest entry that a command's span names, 0 when there is none.
Result<qint64> lastCommandEntry(Database &database)
{
    auto use = database.statement(u"SELECT COALESCE(MAX(audit_seq), 0) FROM command_span"_s);
    if (!use)
        return use.error();
    auto row = (*use)->step();
    return row ? Result<qint64>((*use)->integer(0)) : Result<qint64>(row.error());
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
        row.text(7), row.text(8), row.text(9)};
}

const QString entryColumns = u"SELECT seq, at, actor, command, subject, request, reply, previous_hash, hash, "_s;

/// Calls take(entry) for each answer; it returns false to stop.
template <class Take>
Result<void> eachAnswer(Database &database, const QString &sql, const std::vector<Cell> &cells, Take take)
{
    auto use = database.statement(sql);
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

template <class Take>
Result<void> eachEntry(Database &database, const QString &rest, const std::vector<Cell> &cells, Take take)
{
    return eachAnswer(database, entryColumns + u"'' FROM audit "_s + rest, cells, take);
}

/// The whole chain, oldest first: a server shows it to those who may follow it, whatever it keeps back of the details.
template <class Take> Result<void> eachLink(Database &database, Take take)
{
    if (seesOnlyOwnRows(database))
        return eachAnswer(database, entryColumns + u"kept_back FROM lotrinh_audit_chain() ORDER BY seq"_s, {}, take);
    return eachEntry(database, u"ORDER BY seq"_s, {}, take);
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

constexpr size_t mostFindings = 100;

void find(AuditVerdict &verdict, qint64 seq, const QString &reason)
{
    if (!verdict.findings.empty() && verdict.findings.back().seq == seq)
        return;
    verdict.hasMore = verdict.findings.size() == mostFindings;
    if (!verdict.hasMore)
        verdict.findings.push_back({seq, reason});
}

/// Compares one entry with the one before it; says nothing when it is right.
void judge(AuditVerdict &verdict, const AuditEntry &entry, const Head &before)
{
    if (verdict.hasMore) // where an entry was moved from is a long search
        return;
    for (qint64 seq = before.seq + 1; seq < entry.seq && !verdict.hasMore; ++seq)
        find(verdict, seq, u"missing"_s);
    if (entry.hash != hashOf(entry)) {
        const auto origin = writtenAt(entry);
        find(verdict, entry.seq, origin ? u"moved here from %1"_s.arg(*origin) : u"edited"_s);
    } else if (entry.seq == before.seq + 1 && entry.previousHash != before.hash) {
        // It is what was written, so what stands before it is not.
        find(verdict, std::max<qint64>(before.seq, 1), u"edited"_s);
    }
}

} // namespace

QByteArray detailsLine(const AuditEntry &entry)
{
    return compact({{u"reply"_s, entry.reply}, {u"request"_s, entry.request}, {u"subject"_s, entry.subject}});
}

QByteArray chainLine(const AuditEntry &entry)
{
    return compact({{u"actor"_s, entry.actor}, {u"at"_s, entry.at}, {u"command"_s, entry.command},
        {u"details"_s, entry.keptBack.isEmpty() ? sha256(detailsLine(entry)) : entry.keptBack}, {u"seq"_s, entry.seq}});
}

/// The server links the entry itself, so that nobody else can; what it wrote is what would have been written here.
static Result<AuditEntry> appendByServer(Database &database, AuditEntry entry)
{
    auto use = database.statement(
        u"SELECT seq, at, actor, previous_hash, hash FROM lotrinh_append_audit(?, ?, ?, ?, ?, ?)"_s);
    if (!use)
        return use.error();
    int column = 0;
    for (const QString &text : {entry.at, entry.actor, entry.command, entry.subject, entry.request, entry.reply})
        (*use)->bind(column++, text);
    auto row = (*use)->step();
    if (!row)
        return row.error();
    entry.seq = (*use)->integer(0);
    entry.at = (*use)->text(1);
    entry.actor = (*use)->text(2);
    entry.previousHash = (*use)->text(3);
    entry.hash = (*use)->text(4);
    return entry.hash == hashOf(entry) ? Result<AuditEntry>(entry)
                                       : Result<AuditEntry>(storageFailure(u"the server links its log otherwise"_s));
}

Result<AuditEntry> appendAudit(Database &database, AuditEntry entry)
{
    if (auto writing = checkWriting(database); !writing)
        return writing.error();
    if (database.engine() == Engine::Postgres)
        return appendByServer(database, std::move(entry));
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
    // What others append meanwhile is neither missing nor added past the head.
    const auto reading = ReadTransaction::within(database);
    if (!reading)
        return reading.error();
    auto head = readHead(database);
    if (!head)
        return head.error();
    AuditVerdict verdict;
    Head last;
    auto read = eachLink(database, [&](const AuditEntry &entry) {
        ++verdict.entries;
        judge(verdict, entry, last);
        last = {entry.seq, entry.hash};
        return true;
    });
    if (!read)
        return read.error();
    // What commands did is noted in another table too: a head set back to hide the newest entries shows there.
    const auto known = lastCommandEntry(database);
    if (!known)
        return known.error();
    for (qint64 seq = last.seq + 1; seq <= std::max(head->seq, *known) && !verdict.hasMore; ++seq)
        find(verdict, seq, u"missing"_s);
    if (last.seq > head->seq)
        find(verdict, head->seq + 1, u"added past the log"_s);
    else if (last.seq == head->seq && last.hash != head->hash)
        find(verdict, last.seq, u"edited"_s);
    if (!verdict.findings.empty()) {
        verdict.firstBroken = verdict.findings.front().seq;
        verdict.reason = verdict.findings.front().reason;
    }
    return verdict;
}

Result<std::vector<AuditEntry>> findAudit(Database &database, const AuditFilter &filter)
{
    QStringList conditions;
    std::vector<Cell> cells;
    const auto equal = [&](const QString &column, const QString &value) {
        if (value.isEmpty())
            return;
        conditions += column;
        cells.emplace_back(value);
    };
    equal(u"actor = ?"_s, filter.actor);
    equal(u"command = ?"_s, filter.command);
    equal(u"subject = ?"_s, filter.subject);
    equal(u"at >= ?"_s, filter.from);
    equal(u"at < ?"_s, filter.to);
    if (filter.before > 0) {
        conditions += u"seq < ?"_s;
        cells.emplace_back(filter.before);
    }
    cells.emplace_back(filter.limit);
    const QString where = conditions.isEmpty() ? QString() : u"WHERE "_s + conditions.join(u" AND "_s);
    return entriesWhere(database, where + u" ORDER BY seq DESC LIMIT ?"_s, cells);
}

Result<void> eachAudit(Database &database, const std::function<bool(const AuditEntry &)> &take)
{
    return eachLink(database, take);
}

Result<std::vector<AuditEntry>> readAudit(Database &database, qint64 fromSeq, qint64 limit)
{
    return entriesWhere(database, u"WHERE seq >= ? ORDER BY seq LIMIT ?"_s, {fromSeq, limit});
}

Result<std::optional<AuditEntry>> readAuditEntry(Database &database, qint64 seq)
{
    auto found = entriesWhere(database, u"WHERE seq = ?"_s, {seq});
    if (!found)
        return found.error();
    return found->empty() ? std::optional<AuditEntry>() : std::optional(std::move(found->front()));
}

Result<std::vector<AuditEntry>> readAuditOf(Database &database, const QString &subject)
{
    return entriesWhere(database, u"WHERE subject = ? ORDER BY seq"_s, {subject});
}

} // namespace lotrinh::store
