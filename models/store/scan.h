// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapping/people.h"
#include "statement.h"

#include <functional>

/// Rows by the million, read cell by cell without making a struct or a QString of each: for those who put
/// them into columns of their own. Everybody else reads with rows.h.
namespace lotrinh::store {

class Database;

/// The row being read; cells in the order in which their members were asked for.
class RawRow {
public:
    explicit RawRow(const Statement &statement)
        : m_statement(statement)
    { }
    bool isNull(int cell) const { return m_statement.isNull(cell); }
    qint64 number(int cell) const { return m_statement.number(cell); } ///< 0 when null
    /// UTF-8; good until the next row or the next cell.
    std::string_view text(int cell) const { return m_statement.utf8(cell); }
    /// `unset` when null; the distant past when the cell holds no day (a damaged cell is `check`'s business).
    Day day(int cell, Day unset) const
    {
        return isNull(cell) ? unset : dayFromNumber(number(cell)).value_or(Day::distantPast());
    }

private:
    const Statement &m_statement;
};

using TakeRaw = std::function<void(const RawRow &)>;

/// One end of a period of a row: part(&PostHolding::held, &Period::from).
template <class Row, class Part, class Member> struct PartMember {
    Part Row::*part;
    Member Part::*member;
};
template <class Row, class Part, class Member> constexpr auto part(Part Row::*whole, Member Part::*member)
{
    return PartMember<Row, Part, Member>{whole, member};
}
template <class Row, class Part, class Member>
constexpr const char *columnName(const PartMember<Row, Part, Member> &wanted)
{
    const char *found = nullptr;
    const auto look = [&](const auto &each) {
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(each)>, PartColumn<Row, Part, Member>>) {
            if (each.part == wanted.part && each.member == wanted.member)
                found = each.name;
        }
    };
    std::apply([&](const auto &...each) { (look(each), ...); }, Table<Row>::columns);
    return found;
}

Result<void> scanColumns(
    Database &database, const char *table, std::initializer_list<const char *> columns, const TakeRaw &take);

/// Calls `take` with every row, by id, showing the cells of `members`:
/// scan<Completion>(db, take, &Completion::cadre, &Completion::code).
template <class Row, class... Members>
Result<void> scan(Database &database, const TakeRaw &take, Members... members)
{
    return scanColumns(database, Table<Row>::name, {columnName(members)...}, take);
}

/// The highest id in a table, 0 when it is empty: no fewer than it has rows, and known at once where counting them is not.
Result<qint64> highestId(Database &database, const char *table);
template <class Row> Result<qint64> highestId(Database &database)
{
    return highestId(database, Table<Row>::name);
}

} // namespace lotrinh::store
