// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"

#include <vector>

/// What one command changed, as stretches of the change feed and of the history: what undoing it needs.
namespace lotrinh::store {

struct CommandSpan {
    qint64 auditSeq = 0; ///< the command's line in the audit
    QString actor;
    QString command;
    QString commandId; ///< client-made, may be empty
    qint64 changesFrom = 0; ///< (from, to] of change_feed.seq
    qint64 changesTo = 0;
    qint64 historyFrom = 0; ///< (from, to] of row_history.id
    qint64 historyTo = 0;
    qint64 undoneBy = 0; ///< the audit line of the undo, or 0
};

/// The number of the newest line of the history, 0 when there never was one.
Result<qint64> lastHistory(Database &database);

/// In the command's own Transaction.
Result<void> rememberSpan(Database &database, const CommandSpan &span);
/// The actor's newest command that was not undone; nothing when there is none.
Result<std::optional<CommandSpan>> lastSpanOf(Database &database, const QString &actor);
/// The actor's newest commands, undone ones too, newest first.
Result<std::vector<CommandSpan>> recentSpansOf(Database &database, const QString &actor, int most);
/// The command with that client-made id, whoever gave it.
Result<std::optional<CommandSpan>> spanNamed(Database &database, const QString &commandId);
/// The command of that line in the audit; and the one that the line, an undo, took back.
Result<std::optional<CommandSpan>> spanOfLine(Database &database, qint64 auditSeq);
Result<std::optional<CommandSpan>> spanUndoneBy(Database &database, qint64 auditSeq);
Result<void> markUndone(Database &database, qint64 auditSeq, qint64 undoneBy);

/// One row a command wrote, in the order of the last write.
struct TouchedRow {
    QString kind; ///< the table
    qint64 id = 0; ///< 0: so many that they were not told apart
};
/// Each row once. Error `not_found` when the feed no longer reaches back that far.
Result<std::vector<TouchedRow>> touchedBy(Database &database, const CommandSpan &span);
/// Whether a later command wrote or removed the row.
Result<bool> changedSince(Database &database, const TouchedRow &row, const CommandSpan &span);
/// Puts the row back as it was before the command: gone when the command made it. What stands now goes into
/// the history. Error `storage_constraint` when others have come to rely on it. Needs a Transaction.
Result<void> restoreBefore(Database &database, const TouchedRow &row, const CommandSpan &span);

} // namespace lotrinh::store
