// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowchanges.h"

#include "connection.h"
#include "logins.h"
#include "rowcontent.h"

#include <QJsonDocument>
#include <QSet>
#include <limits>

using namespace Qt::StringLiterals;

namespace lotrinh::store {

namespace {

constexpr qint64 endOfHistory = std::numeric_limits<qint64>::max();

/// A content of the history and the revision it had.
struct KeptContent {
    qint64 revision = 0;
    QJsonObject content;
};

enum class Which { First, Last };

/// The next row of a question for revision and content.
Result<std::optional<KeptContent>> keptContent(Statement &answer)
{
    const auto found = answer.step();
    if (!found)
        return found.error();
    if (!*found)
        return std::optional<KeptContent>();
    return std::optional(KeptContent{answer.integer(0), QJsonDocument::fromJson(answer.text(1).toUtf8()).object()});
}

/// The first or last content kept of the row within (from, to]; nothing when there is none.
Result<std::optional<KeptContent>> keptWithin(Database &database, const TouchedRow &row, qint64 from, qint64 to, Which which)
{
    auto use = database.statement(u"SELECT revision, content FROM %1 WHERE kind = ? AND row_id = ? AND id > ? AND id <= ? "
                                  "ORDER BY id %2 LIMIT 1"_s.arg(database.connection().readable(u"row_history"_s), which == Which::First ? u"ASC"_s : u"DESC"_s));
    if (!use)
        return use.error();
    int place = 0;
    for (const Cell &cell : {Cell(row.kind), Cell(row.id), Cell(from), Cell(to)})
        (*use)->bind(place++, cell);
    return keptContent(**use);
}

/// What a server tells of a row it keeps back, to those it shows the history to.
Result<std::optional<KeptContent>> toldByServer(Database &database, const TouchedRow &row)
{
    auto use = database.statement(u"SELECT revision, content FROM lotrinh_row_now(?, ?)"_s);
    if (!use)
        return use.error();
    (*use)->bind(0, row.kind);
    (*use)->bind(1, row.id);
    return keptContent(**use);
}

Result<std::optional<KeptContent>> standingNow(Database &database, const TouchedRow &row)
{
    const auto content = contentNow(database, row.kind, row.id);
    if (!content)
        return content.error();
    if (!*content)
        return seesOnlyOwnRows(database) ? toldByServer(database, row) : std::optional<KeptContent>();
    auto use = database.statement(u"SELECT revision FROM %1 WHERE id = ?"_s.arg(database.connection().readable(row.kind)));
    if (!use)
        return use.error();
    (*use)->bind(0, row.id);
    const auto found = (*use)->step();
    return found ? Result<std::optional<KeptContent>>(KeptContent{(*use)->integer(0), **content})
                 : Result<std::optional<KeptContent>>(found.error());
}

/// As the command left it: what was kept of the row next, else what stands now. A row that came back with a revision
/// no higher than the last one kept had been gone.
Result<std::optional<QJsonObject>> leftBy(Database &database, const TouchedRow &row, const CommandSpan &span)
{
    const auto last = keptWithin(database, row, span.historyFrom, span.historyTo, Which::Last);
    if (!last)
        return last.error();
    auto next = keptWithin(database, row, span.historyTo, endOfHistory, Which::First);
    if (next && !*next)
        next = standingNow(database, row);
    if (!next)
        return next.error();
    const bool wasGone = !*next || (*last && (*next)->revision <= (*last)->revision);
    return wasGone ? std::optional<QJsonObject>() : std::optional((*next)->content);
}

/// Rows that the history keeps something of within the command's stretch.
Result<std::vector<TouchedRow>> keptRows(Database &database, const CommandSpan &span)
{
    auto use = database.statement(
        u"SELECT kind, row_id FROM %1 WHERE id > ? AND id <= ? GROUP BY kind, row_id ORDER BY min(id)"_s.arg(
            database.connection().readable(u"row_history"_s)));
    if (!use)
        return use.error();
    (*use)->bind(0, span.historyFrom);
    (*use)->bind(1, span.historyTo);
    std::vector<TouchedRow> rows;
    for (;;) {
        const auto row = (*use)->step();
        if (!row)
            return row.error();
        if (!*row)
            return rows;
        rows.push_back({(*use)->text(0), (*use)->integer(1)});
    }
}

struct WrittenRows {
    std::vector<TouchedRow> rows;
    bool areAll = true;
};

/// The feed tells of every row; when it reaches back no more, the history tells of those that were there before.
Result<WrittenRows> writtenRows(Database &database, const CommandSpan &span)
{
    WrittenRows written;
    const auto fed = touchedBy(database, span);
    if (!fed && fed.error().code != "not_found"_L1)
        return fed.error();
    written.areAll = bool(fed);
    QSet<std::pair<QString, qint64>> known;
    for (const TouchedRow &row : fed ? *fed : std::vector<TouchedRow>()) {
        if (row.id == 0) {
            written.areAll = false; // so many that they were not told apart
            continue;
        }
        known.insert({row.kind, row.id});
        written.rows.push_back(row);
    }
    const auto kept = keptRows(database, span);
    if (!kept)
        return kept.error();
    for (const TouchedRow &row : *kept)
        if (!known.contains({row.kind, row.id}))
            written.rows.push_back(row);
    return written;
}

/// Nothing when the row was written over with the same.
Result<std::optional<RowChange>> changeOf(Database &database, const TouchedRow &row, const CommandSpan &span)
{
    const auto found = keptWithin(database, row, span.historyFrom, span.historyTo, Which::First);
    if (!found)
        return found.error();
    const auto left = leftBy(database, row, span);
    if (!left)
        return left.error();
    const std::optional<QJsonObject> before = *found ? std::optional((*found)->content) : std::nullopt;
    if (before == *left)
        return std::optional<RowChange>();
    RowChange change{row.kind, row.id, {}, {}};
    for (const auto &[content, told] : {std::pair(&before, &change.before), std::pair(&*left, &change.after)}) {
        if (!*content)
            continue;
        const auto words = readable(database, row.kind, **content);
        if (!words)
            return words.error();
        *told = *words;
    }
    return std::optional(std::move(change));
}

} // namespace

Result<RowChanges> changesBy(
    Database &database, const CommandSpan &span, int most, const std::function<bool(const QString &kind)> &wanted)
{
    const auto written = writtenRows(database, span);
    if (!written)
        return written.error();
    RowChanges changes;
    changes.isWhole = written->areAll;
    for (const TouchedRow &row : written->rows) {
        if (!wanted(row.kind))
            continue;
        if (static_cast<int>(changes.rows.size()) >= most) {
            ++changes.more;
            continue;
        }
        auto change = changeOf(database, row, span);
        if (!change)
            return change.error();
        if (*change)
            changes.rows.push_back(std::move(**change));
    }
    return changes;
}

} // namespace lotrinh::store
