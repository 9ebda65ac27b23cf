// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"

#include <functional>
#include <vector>

/// The log of what was done: append-only and chained. Two lines of compact JSON with sorted keys stand for an
/// entry: details = {reply, request, subject}, and line = {actor, at, command, details, seq} where details is
/// the SHA-256 of the first. hash = SHA-256(previous hash LF line LF), hexadecimal; the first previous hash is
/// empty. So an outsider follows the chain with sha256sum, and details may be withheld without breaking it.
/// It shows that somebody changed it; it cannot stop somebody who controls the file and rewrites everything
/// (reliability.md §3.7).
namespace lotrinh::store {

struct AuditEntry {
    qint64 seq = 0; ///< 1, 2, 3 … without gaps; given by appendAudit()
    QString at; ///< ISO 8601
    QString actor;
    QString command; ///< the command's name
    QString subject; ///< what it was about, by code: a class, a cadre, a planning entry
    QString request; ///< compact JSON
    QString reply; ///< compact JSON
    QString previousHash; ///< hexadecimal; empty for the first
    QString hash; ///< hexadecimal
    QString keptBack = {}; ///< the digest of its details where a server keeps these back; else empty
};

struct AuditFinding {
    qint64 seq = 0;
    QString reason; ///< edited, missing, moved here from N, added past the log
};

struct AuditVerdict {
    qint64 entries = 0; ///< how many were looked at
    std::optional<qint64> firstBroken; ///< the first seq that is not what was written; nothing = whole
    QString reason; ///< of the first
    std::vector<AuditFinding> findings; ///< by seq, the first 100
    bool hasMore = false; ///< there are more than these
};

/// Empty members do not narrow.
struct AuditFilter {
    QString actor;
    QString command;
    QString subject;
    QString from; ///< ISO 8601, inclusive
    QString to; ///< exclusive
    qint64 before = 0; ///< entries below this seq: the next page
    qint64 limit = 200;
};

/// The two lines of an entry, as they are hashed.
QByteArray detailsLine(const AuditEntry &entry);
QByteArray chainLine(const AuditEntry &entry);

/// Adds the entry at the end, in the command's own Transaction, and returns it with seq and hashes.
/// On PostgreSQL the server does so: under a person's login with its own clock, and for that login only.
Result<AuditEntry> appendAudit(Database &database, AuditEntry entry);
/// Follows the whole chain, at a server also past details that are kept back from the login.
Result<AuditVerdict> verifyAudit(Database &database);
/// Entries from `fromSeq` on, oldest first, at most `limit`.
Result<std::vector<AuditEntry>> readAudit(Database &database, qint64 fromSeq, qint64 limit);
/// That one entry; nothing when there is none, or none that this connection sees.
Result<std::optional<AuditEntry>> readAuditEntry(Database &database, qint64 seq);
/// Newest first.
Result<std::vector<AuditEntry>> findAudit(Database &database, const AuditFilter &filter);
/// All of them, oldest first, one at a time, at a server some with their details kept back; `take` returns false to stop.
Result<void> eachAudit(Database &database, const std::function<bool(const AuditEntry &)> &take);
/// All entries about one subject, oldest first.
Result<std::vector<AuditEntry>> readAuditOf(Database &database, const QString &subject);

} // namespace lotrinh::store
