// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"

#include <vector>

/// The log of what was done: append-only and chained, hash = SHA-256(previous hash ‖ canonical JSON of
/// {actor, at, command, reply, request, seq, subject}). It shows that somebody changed it; it cannot stop
/// somebody who controls the file and rewrites everything (reliability.md §3.7).
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
};

struct AuditVerdict {
    qint64 entries = 0; ///< how many were looked at
    std::optional<qint64> firstBroken; ///< the first seq that is not what was written; nothing = whole
    QString reason; ///< for the log: edited, missing, cut off
};

/// Adds the entry at the end, in the command's own Transaction, and returns it with seq and hashes.
Result<AuditEntry> appendAudit(Database &database, AuditEntry entry);
/// Follows the whole chain.
Result<AuditVerdict> verifyAudit(Database &database);
/// Entries from `fromSeq` on, oldest first, at most `limit`.
Result<std::vector<AuditEntry>> readAudit(Database &database, qint64 fromSeq, qint64 limit);
/// All entries about one subject, oldest first.
Result<std::vector<AuditEntry>> readAuditOf(Database &database, const QString &subject);

} // namespace lotrinh::store
