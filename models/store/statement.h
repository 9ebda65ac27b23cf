// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>
#include <string_view>
#include <variant>

namespace lotrinh::store {

/// What a table cell holds on both engines: nothing, a whole number or text. There is nothing else.
using Cell = std::variant<std::monostate, qint64, QString>;

/// A prepared statement of one connection, one implementation per engine. For this room only: the rest of
/// the house works with rows.h.
class Statement {
public:
    Statement() = default;
    virtual ~Statement() = default;
    Q_DISABLE_COPY_MOVE(Statement)

    /// Placeholders count from 0.
    virtual void bind(int index, const Cell &cell) = 0;
    /// True while a row stands to be read; false when the statement is done.
    virtual Result<bool> step() = 0;
    /// Columns count from 0. Valid after a true step().
    virtual Cell cell(int column) const = 0;
    /// The same, without making a Cell of each of millions of rows (scan.h).
    virtual bool isNull(int column) const = 0;
    virtual qint64 number(int column) const = 0; ///< 0 when null
    virtual std::string_view utf8(int column) const = 0; ///< good until the next call for this statement
    /// Forgets rows and bound values, so that the statement holds nothing open.
    virtual void reset() = 0;

    qint64 integer(int column) const
    {
        const Cell value = cell(column);
        const auto *number = std::get_if<qint64>(&value);
        return number ? *number : 0;
    }
    QString text(int column) const
    {
        const Cell value = cell(column);
        const auto *string = std::get_if<QString>(&value);
        return string ? *string : QString();
    }
};

/// One use of a cached statement; resets it when the use ends.
class StatementUse {
public:
    explicit StatementUse(Statement *statement)
        : m_statement(statement)
    { }
    StatementUse(StatementUse &&other) noexcept
        : m_statement(std::exchange(other.m_statement, nullptr))
    { }
    StatementUse &operator=(StatementUse &&) = delete;
    ~StatementUse()
    {
        if (m_statement)
            m_statement->reset();
    }
    Statement *operator->() const { return m_statement; }
    Statement &operator*() const { return *m_statement; }

private:
    Statement *m_statement;
};

} // namespace lotrinh::store
