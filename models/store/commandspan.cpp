// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandspan.h"

#include "rowsimpl.h"
#include "words.h"

#include <QJsonDocument>
#include <QSet>
#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace lotrinh::store {

namespace {

const QString spanColumns = u"audit_seq, actor, command, command_id, changes_from, changes_to, history_from, "
                            "history_to, COALESCE(undone_by, 0)"_s;

Result<StatementUse> bound(Database &database, const QString &sql, const std::vector<Cell> &cells)
{
    auto use = database.statement(sql);
    if (use)
        for (size_t i = 0; i < cells.size(); ++i)
            (*use)->bind(static_cast<int>(i), cells[i]);
    return use;
}

Result<void> run(Database &database, const QString &sql, const std::vector<Cell> &cells)
{
    if (auto writing = checkWriting(database); !writing)
        return writing;
    auto use = bound(database, sql, cells);
    if (!use)
        return use.error();
    auto done = (*use)->step();
    return done ? Result<void>() : Result<void>(done.error());
}

Result<qint64> numberOf(Database &database, const QString &sql, const std::vector<Cell> &cells = {})
{
    auto use = bound(database, sql, cells);
    if (!use)
        return use.error();
    auto row = (*use)->step();
    return row ? Result<qint64>((*use)->integer(0)) : Result<qint64>(row.error());
}

CommandSpan spanOf(const Statement &one)
{
    return {one.integer(0), one.text(1), one.text(2), one.text(3), one.integer(4), one.integer(5), one.integer(6),
        one.integer(7), one.integer(8)};
}

Result<std::optional<CommandSpan>> spanWhere(Database &database, const QString &rest, const std::vector<Cell> &cells)
{
    auto use = bound(database, u"SELECT %1 FROM command_span %2"_s.arg(spanColumns, rest), cells);
    if (!use)
        return use.error();
    auto row = (*use)->step();
    if (!row)
        return row.error();
    return *row ? std::optional(spanOf(**use)) : std::optional<CommandSpan>();
}

/// The first content the history keeps of the row within (from, to]; nothing when there is none.
Result<std::optional<QJsonObject>> firstKept(Database &database, const TouchedRow &row, qint64 from, qint64 to)
{
    auto use = bound(database,
        u"SELECT content FROM row_history WHERE kind = ? AND row_id = ? AND id > ? AND id <= ? ORDER BY id LIMIT 1"_s,
        {row.kind, row.id, from, to});
    if (!use)
        return use.error();
    auto found = (*use)->step();
    if (!found)
        return found.error();
    if (!*found)
        return std::optional<QJsonObject>();
    return std::optional(QJsonDocument::fromJson((*use)->text(0).toUtf8()).object());
}

template <class Row> Result<void> restoreRow(Database &database, qint64 id, const std::optional<QJsonObject> &before)
{
    auto now = readById<Row>(database, {id});
    if (!now)
        return now.error();
    if (!before)
        return *now ? erase<Row>(database, {id}) : Result<void>();
    Row row;
    row.id = {id};
    if (!fromContent(row, *before))
        return damagedCell(u"row_history"_s);
    if (*now)
        return update(database, row);
    auto added = insert(database, row);
    return added ? Result<void>() : Result<void>(added.error());
}

/// Whether the row stands as it was left.
template <class Row> Result<bool> standsAs(Database &database, qint64 id, const QJsonObject &content)
{
    auto now = readById<Row>(database, {id});
    if (!now)
        return now.error();
    return *now && contentOf(**now) == content;
}

/// What can be done with the rows of one table.
struct Restorer {
    Result<void> (*restore)(Database &, qint64, const std::optional<QJsonObject> &) = nullptr;
    Result<bool> (*standsAs)(Database &, qint64, const QJsonObject &) = nullptr;
};

template <class... Rows> QHash<QString, Restorer> restorers()
{
    return {{QLatin1StringView(Table<Rows>::name), {&restoreRow<Rows>, &standsAs<Rows>}}...};
}

Restorer restorerOf(const QString &kind)
{
    static const auto all = restorers<Unit, Title, Requirement, Equivalence, Cadre, PostHolding, PlanningEntry, Completion,
        Exemption, Room, Lecturer, Unavailability, Holiday, TrainingClass, Session, Enrolment, UnitQuota, AttendanceMark,
        AssessmentPart, Score, Substitution, ReviewRound, ReviewVerdict, Conclusion, ConclusionPurpose, ReportedFigure,
        CadreRequest>();
    return all.value(kind);
}

} // namespace

Result<qint64> lastHistory(Database &database)
{
    // A server does not show all of it to everybody; where it ends is no secret.
    return numberOf(database, database.engine() == Engine::Postgres ? u"SELECT history FROM lotrinh_last_written()"_s
                                                                    : u"SELECT COALESCE(max(id), 0) FROM row_history"_s);
}

Result<void> rememberSpan(Database &database, const CommandSpan &span)
{
    return run(database,
        database.engine() == Engine::Postgres
            ? u"SELECT lotrinh_remember_span(?, ?, ?, ?, ?, ?, ?, ?)"_s
            : u"INSERT INTO command_span(audit_seq, actor, command, command_id, changes_from, changes_to, history_from, "
              "history_to) VALUES(?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {span.auditSeq, span.actor, span.command, span.commandId, span.changesFrom, span.changesTo, span.historyFrom,
            span.historyTo});
}

Result<std::optional<CommandSpan>> lastSpanOf(Database &database, const QString &actor)
{
    return spanWhere(database, u"WHERE actor = ? AND undone_by IS NULL ORDER BY audit_seq DESC LIMIT 1"_s, {actor});
}

Result<std::vector<CommandSpan>> recentSpansOf(Database &database, const QString &actor, int most)
{
    auto use = bound(database,
        u"SELECT %1 FROM command_span WHERE actor = ? ORDER BY audit_seq DESC LIMIT ?"_s.arg(spanColumns),
        {actor, qint64(most)});
    if (!use)
        return use.error();
    std::vector<CommandSpan> spans;
    for (;;) {
        const auto row = (*use)->step();
        if (!row)
            return row.error();
        if (!*row)
            return spans;
        spans.push_back(spanOf(**use));
    }
}

Result<std::optional<CommandSpan>> spanNamed(Database &database, const QString &commandId)
{
    return spanWhere(database, u"WHERE command_id = ? ORDER BY audit_seq DESC LIMIT 1"_s, {commandId});
}

Result<std::optional<CommandSpan>> spanOfLine(Database &database, qint64 auditSeq)
{
    return spanWhere(database, u"WHERE audit_seq = ?"_s, {auditSeq});
}

Result<std::optional<CommandSpan>> spanUndoneBy(Database &database, qint64 auditSeq)
{
    return spanWhere(database, u"WHERE undone_by = ? ORDER BY audit_seq DESC LIMIT 1"_s, {auditSeq});
}

Result<void> markUndone(Database &database, qint64 auditSeq, qint64 undoneBy)
{
    if (database.engine() == Engine::Postgres)
        return run(database, u"SELECT lotrinh_mark_undone(?, ?)"_s, {auditSeq, undoneBy});
    return run(database, u"UPDATE command_span SET undone_by = ? WHERE audit_seq = ?"_s, {undoneBy, auditSeq});
}

Result<std::vector<TouchedRow>> touchedBy(Database &database, const CommandSpan &span)
{
    const auto oldest = numberOf(database, u"SELECT COALESCE(min(seq), 0) FROM change_feed"_s);
    if (!oldest)
        return oldest.error();
    if (*oldest > span.changesFrom + 1)
        return Error{u"not_found"_s, Words::tr("Dòng thời gian không còn ghi lệnh này."), {}, Error::Kind::Refused};
    auto use = bound(database, u"SELECT kind, row_id FROM change_feed WHERE seq > ? AND seq <= ? ORDER BY seq DESC"_s,
        {span.changesFrom, span.changesTo});
    if (!use)
        return use.error();
    std::vector<TouchedRow> rows;
    QSet<std::pair<QString, qint64>> seen;
    for (;;) {
        auto row = (*use)->step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        const std::pair key((*use)->text(0), (*use)->integer(1));
        if (seen.contains(key))
            continue;
        seen.insert(key);
        rows.push_back({key.first, key.second});
    }
    std::reverse(rows.begin(), rows.end());
    return rows;
}

Result<bool> changedSince(Database &database, const TouchedRow &row, const CommandSpan &span)
{
    // The next thing kept of the row is how the command left it. Who changed it and changed it back, an undo
    // above all, has changed nothing.
    const auto left = firstKept(database, row, span.historyTo, std::numeric_limits<qint64>::max());
    if (!left)
        return left.error();
    const Restorer restorer = restorerOf(row.kind);
    if (!*left || !restorer.standsAs)
        return left->has_value();
    const auto stands = restorer.standsAs(database, row.id, **left);
    return stands ? Result<bool>(!*stands) : Result<bool>(stands.error());
}

Result<void> restoreBefore(Database &database, const TouchedRow &row, const CommandSpan &span)
{
    const Restorer restorer = restorerOf(row.kind);
    if (!restorer.restore || row.id == 0)
        return storageFailure(u"rows of %1 cannot be put back"_s.arg(row.kind));
    // The first thing kept within the command is how it found the row; nothing kept: it made the row.
    const auto before = firstKept(database, row, span.historyFrom, span.historyTo);
    return before ? restorer.restore(database, row.id, *before) : Result<void>(before.error());
}

} // namespace lotrinh::store
