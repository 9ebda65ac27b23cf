// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "copy.h"

#include "logins.h"
#include "rows.h"
#include "tables.h"
#include "transaction.h"
#include "words.h"

#include <QCryptographicHash>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace lotrinh::store {

namespace {

constexpr size_t rowsAtOnce = 2000;

Error differs(const char *code, const QString &message, const QString &table)
{
    return {QLatin1StringView(code), message, {{u"table"_s, table}}, Error::Kind::Storage};
}

Error stopped()
{
    return {u"storage_interrupted"_s, Words::tr("Đã dừng theo yêu cầu."), {}, Error::Kind::Storage};
}

/// One row as text that no two different rows share.
QByteArray digestOfRow(const CellsOfRow &row)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const Cell &cell : row) {
        QByteArray text("-");
        if (const auto *number = std::get_if<qint64>(&cell))
            text = "n" + QByteArray::number(*number);
        else if (const auto *words = std::get_if<QString>(&cell))
            text = "t" + words->toUtf8();
        hash.addData(QByteArray::number(text.size()) + ':' + text);
    }
    return hash.result();
}

Result<QByteArray> digest(Database &database, const TableShape &table)
{
    std::vector<QByteArray> rows;
    auto read = eachRow(database, table, [&](const CellsOfRow &row) {
        rows.push_back(digestOfRow(row));
        return true;
    });
    if (!read)
        return read.error();
    std::sort(rows.begin(), rows.end());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray &row : rows)
        hash.addData(row);
    return hash.result();
}

/// Seat counters come from the triggers as the seats come in.
void leaveToTriggers(const TableShape &table, CellsOfRow &row)
{
    if (table.name == "training_class"_L1)
        row[static_cast<size_t>(table.columns.indexOf(u"taken"_s))] = qint64(0);
}

bool isRefusal(const Error &error)
{
    return error.code == "storage_constraint"_L1 || error.code == "storage_unique"_L1;
}

/// The cells of its key, "7" or "7/2".
QString nameOf(const TableShape &table, const CellsOfRow &row)
{
    QStringList names;
    for (const QString &key : table.keys) {
        const Cell &cell = row[static_cast<size_t>(table.columns.indexOf(key))];
        const auto *number = std::get_if<qint64>(&cell);
        const auto *words = std::get_if<QString>(&cell);
        names += number ? QString::number(*number) : words ? *words : QString();
    }
    return names.join(u'/');
}

Error refusedRow(Error error, const TableShape &table, const CellsOfRow &row)
{
    const QString name = nameOf(table, row);
    error.message = Words::tr("%1 Bảng %2, dòng %3.").arg(error.message, table.name, name);
    error.detail.insert(u"table"_s, table.name);
    error.detail.insert(u"row"_s, name);
    return error;
}

/// After a refusal a server does nothing more until it is back at a point marked before; SQLite undoes that statement alone.
Result<void> atServer(Database &to, const QString &sql)
{
    return to.engine() == Engine::Postgres ? to.execute(sql) : Result<void>();
}

/// Engines name the table at best: what of `rows` is not in yet goes in one by one, until the row that does not.
Error nameRefused(Database &to, const TableShape &table, const std::vector<CellsOfRow> &rows, qint64 before, const Error &error)
{
    const auto there = rowCount(to, table);
    if (!there)
        return error;
    for (auto at = static_cast<size_t>(*there - before); at < rows.size(); ++at)
        if (const auto added = addRows(to, table, {rows[at]}); !added)
            return isRefusal(added.error()) ? refusedRow(added.error(), table, rows[at]) : error;
    return error;
}

/// `before`: how many rows the table has already.
Result<void> addNaming(Database &to, const TableShape &table, const std::vector<CellsOfRow> &rows, qint64 before)
{
    if (auto marked = atServer(to, u"SAVEPOINT rows_at_once"_s); !marked)
        return marked;
    const auto added = addRows(to, table, rows);
    if (added)
        return atServer(to, u"RELEASE SAVEPOINT rows_at_once"_s);
    const bool canGoOn = isRefusal(added.error()) && atServer(to, u"ROLLBACK TO SAVEPOINT rows_at_once"_s);
    return canGoOn ? nameRefused(to, table, rows, before, added.error()) : added.error();
}

Result<qint64> copyTable(Database &from, Database &to, const TableShape &table, const CopyProgress &progress)
{
    // What the schema itself put there gives way.
    if (auto emptied = to.execute(u"DELETE FROM "_s + table.name); !emptied)
        return emptied.error();
    std::vector<CellsOfRow> rows;
    qint64 count = 0;
    Result<void> added;
    const auto flush = [&] {
        added = addNaming(to, table, rows, count);
        count += static_cast<qint64>(rows.size());
        rows.clear();
        if (added && progress && !progress(table.name, count))
            added = stopped();
        return bool(added);
    };
    auto read = eachRow(from, table, [&](const CellsOfRow &row) {
        rows.push_back(row);
        leaveToTriggers(table, rows.back());
        return rows.size() < rowsAtOnce || flush();
    });
    if (read && added)
        (void)flush();
    if (!read || !added)
        return read ? added.error() : read.error();
    if (!table.hasOwnIds)
        return count;
    auto largest = largestIdGiven(from, table);
    if (!largest)
        return largest;
    auto taken = takeOverIds(to, table, *largest);
    return taken ? Result<qint64>(count) : Result<qint64>(taken.error());
}

Result<void> compareShapes(const std::vector<TableShape> &a, const std::vector<TableShape> &b)
{
    for (const TableShape &one : a) {
        const auto other = std::find_if(b.begin(), b.end(), [&](const TableShape &each) { return each.name == one.name; });
        if (other == b.end() || other->columns != one.columns)
            return differs("schema_differs", Words::tr("Hai cơ sở dữ liệu khác lược đồ ở bảng %1.").arg(one.name), one.name);
    }
    return {};
}

Result<void> compareRows(Database &from, Database &to, const std::vector<TableShape> &tables)
{
    for (const TableShape &table : tables) {
        const auto before = digest(from, table);
        const auto after = digest(to, table);
        if (!before || !after)
            return before ? after.error() : before.error();
        if (*before != *after)
            return differs(
                "copy_differs", Words::tr("Bản sao khác bản gốc ở bảng %1; đích để nguyên như trước.").arg(table.name), table.name);
    }
    return {};
}

/// On a server every account is a login too; passwords do not travel.
Result<void> makeLogins(Database &to)
{
    const auto accounts = readAll<Account>(to);
    if (!accounts)
        return accounts.error();
    for (const Account &account : *accounts)
        if (auto made = makeLogin(to, account); !made)
            return made;
    return {};
}

} // namespace

Result<void> seesAllOf(Database &from)
{
    if (!seesOnlyOwnRows(from))
        return {};
    return Error{u"storage_denied"_s,
        Words::tr("Máy chủ không cho tài khoản này thấy mọi dòng: sao chép cả cơ sở dữ liệu cần nối bằng tài khoản chủ của nó."), {},
        Error::Kind::NotAllowed};
}

Result<std::vector<CopiedTable>> copyDatabase(Database &from, Database &to, const CopyProgress &progress)
{
    if (auto whole = seesAllOf(from); !whole)
        return whole.error();
    auto reading = ReadTransaction::begin(from);
    if (!reading)
        return reading.error();
    auto writing = Transaction::begin(to, Rows::Many);
    if (!writing)
        return writing.error();
    const auto tables = tableShapes(from);
    const auto others = tableShapes(to);
    if (!tables || !others)
        return tables ? others.error() : tables.error();
    if (auto same = compareShapes(*tables, *others); !same)
        return same.error();
    std::vector<CopiedTable> copied;
    for (const TableShape &table : *tables) {
        auto rows = copyTable(from, to, table, progress);
        if (!rows)
            return rows.error();
        copied.push_back({table.name, *rows});
    }
    if (auto same = compareRows(from, to, *tables); !same)
        return same.error();
    if (auto made = makeLogins(to); !made)
        return made.error();
    if (auto committed = writing->commit(); !committed)
        return committed.error();
    return copied;
}

Result<QByteArray> digestOf(Database &database, const QString &table)
{
    const auto tables = tableShapes(database);
    if (!tables)
        return tables.error();
    for (const TableShape &one : *tables)
        if (one.name == table)
            return digest(database, one);
    return differs("schema_differs", Words::tr("Không có bảng %1.").arg(table), table);
}

} // namespace lotrinh::store
