// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codec.h"

#include <tuple>
#include <vector>

namespace lotrinh::store {

/// One member of a row and the column it stands in.
template <class Row, class Member> struct Column {
    using Type = Member;
    const char *name;
    Member Row::*member;
    constexpr Member &in(Row &row) const { return row.*member; }
    constexpr const Member &in(const Row &row) const { return row.*member; }
};

/// One end of a period or time span of a row.
template <class Row, class Part, class Member> struct PartColumn {
    using Type = Member;
    const char *name;
    Part Row::*part;
    Member Part::*member;
    constexpr Member &in(Row &row) const { return row.*part.*member; }
    constexpr const Member &in(const Row &row) const { return row.*part.*member; }
};

/// A list member: a join table (owner, item, position) that keeps the order.
template <class Row, class ItemId> struct ListColumn {
    const char *table;
    const char *owner;
    const char *item;
    std::vector<ItemId> Row::*member;
};

template <class Row, class Member> constexpr auto column(const char *name, Member Row::*member)
{
    return Column<Row, Member>{name, member};
}

template <class Row, class Part, class Member>
constexpr auto column(const char *name, Part Row::*part, Member Part::*member)
{
    return PartColumn<Row, Part, Member>{name, part, member};
}

template <class Row, class ItemId>
constexpr auto list(const char *table, const char *owner, const char *item, std::vector<ItemId> Row::*member)
{
    return ListColumn<Row, ItemId>{table, owner, item, member};
}

/// Specialised for every struct of domain/ that is kept: `name` (the table), `columns` and, where it has
/// list members, `lists`. The id column is always "id".
template <class Row> struct Table;

/// The column of a member; null when the member has none of its own.
template <class Row, class Member> constexpr const char *columnName(Member Row::*member)
{
    const char *found = nullptr;
    if constexpr (std::is_same_v<Member, decltype(Row::id)>) {
        if (member == &Row::id)
            return "id";
    }
    const auto look = [&](const auto &each) {
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(each)>, Column<Row, Member>>) {
            if (each.member == member)
                found = each.name;
        }
    };
    std::apply([&](const auto &...each) { (look(each), ...); }, Table<Row>::columns);
    return found;
}

} // namespace lotrinh::store
