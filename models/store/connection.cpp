// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection.h"

#include "words.h"

using namespace Qt::StringLiterals;

namespace lotrinh::store {

namespace {

QString sentenceOf(QLatin1StringView code)
{
    if (code == "storage_busy"_L1)
        return Words::tr("Cơ sở dữ liệu đang bận, hãy thử lại sau giây lát.");
    if (code == "storage_full"_L1)
        return Words::tr("Ổ đĩa đã đầy, không ghi được.");
    if (code == "storage_unique"_L1)
        return Words::tr("Đã có dòng mang khóa này.");
    if (code == "storage_constraint"_L1)
        return Words::tr("Dữ liệu trái với ràng buộc của cơ sở dữ liệu.");
    if (code == "storage_interrupted"_L1)
        return Words::tr("Đã dừng theo yêu cầu.");
    if (code == "storage_lost"_L1)
        return Words::tr("Mất kết nối với máy chủ. Có thể xem tiếp; hãy làm lại việc vừa làm khi đã nối lại.");
    if (code == "storage_refused"_L1)
        return Words::tr("Máy chủ không còn nhận mật khẩu này. Hãy khóa màn hình (Ctrl+L) và nhập mật khẩu mới.");
    if (code == "storage_denied"_L1)
        return Words::tr("Máy chủ không cho tài khoản này làm việc đó.");
    return Words::tr("Không đọc hoặc ghi được cơ sở dữ liệu.");
}

} // namespace

Error storageError(const char *code, const QString &native, const QString &text)
{
    const QLatin1StringView name(code);
    return {name, sentenceOf(name), {{u"native"_s, native}, {u"text"_s, text}}, Error::Kind::Storage};
}

Error storageFailure(const QString &text)
{
    return storageError("storage_failed", {}, text);
}

Connection::Connection(Location location, OpenOptions options)
    : m_location(std::move(location))
    , m_options(std::move(options))
    , m_mostWait(m_options.busyMilliseconds)
{ }

Error Connection::noted(Error error)
{
    m_isLost = m_isLost || error.code == "storage_lost"_L1;
    if (m_inTransaction && !m_firstError)
        m_firstError = error;
    return error;
}

Result<void> Connection::ensureLinked()
{
    if (!m_isLost || m_inTransaction)
        return {};
    m_statements.clear();
    auto linked = reconnect();
    m_isLost = !linked;
    return linked;
}

Result<StatementUse> Connection::cached(const QString &sql)
{
    if (auto linked = ensureLinked(); !linked)
        return linked.error();
    auto known = m_statements.find(sql);
    if (known == m_statements.end()) {
        auto made = prepare(sql);
        if (!made)
            return noted(made.error());
        known = m_statements.emplace(sql, std::move(*made)).first;
    }
    return StatementUse(known->second.get());
}

Result<void> Connection::begin(Begin kind, std::optional<int> mostWait)
{
    if (m_inTransaction)
        return storageFailure(u"a transaction is already open on this connection"_s);
    if (auto linked = ensureLinked(); !linked)
        return linked;
    m_mostWait = mostWait.value_or(m_options.busyMilliseconds);
    for (const QString &sql : beginSql(kind)) {
        if (auto done = run(sql); !done) {
            if (engineInTransaction())
                (void)run(u"ROLLBACK"_s);
            m_kind = kind;
            ended();
            return done;
        }
    }
    m_inTransaction = true;
    m_kind = kind;
    m_firstError.reset();
    const auto met = m_demand && inWriting() ? m_demand() : Result<void>();
    if (!met)
        rollback();
    return met;
}

Result<void> Connection::commit()
{
    if (m_firstError)
        return *m_firstError;
    auto done = run(u"COMMIT"_s);
    if (done)
        ended();
    else if (done.error().code == "storage_busy"_L1 && engineInTransaction())
        m_firstError.reset();
    return done;
}

void Connection::rollback()
{
    if (m_inTransaction && engineInTransaction())
        (void)run(u"ROLLBACK"_s);
    ended();
    m_firstError.reset();
}

void Connection::ended()
{
    m_inTransaction = false;
    m_mostWait = m_options.busyMilliseconds;
    for (const QString &sql : afterSql(m_kind))
        (void)run(sql);
    m_kind = Begin::Read;
}

} // namespace lotrinh::store
