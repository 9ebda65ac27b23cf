// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "folder.h"
#include "holdings.h"

#include <QHash>

namespace lotrinh::exchange {

/// Ids by code of one table: real ones of what is held, provisional ones of what a folder adds.
struct Book {
    QHash<QString, qint64> ids;
    bool isWhole = true; ///< false: the file could not be read to its end, so a missing code proves nothing
};

template <class Row> Book bookOf(const Sheet<Row> &sheet, const std::vector<typename Row::Fact> &held)
{
    Book book;
    book.isWhole = !sheet.isBroken;
    book.ids.reserve(static_cast<qsizetype>(held.size() + sheet.rows.size()));
    for (const auto &fact : held)
        book.ids.insert(fact.code, fact.id.value);
    qint64 provisional = -1;
    for (const Row &row : sheet.rows)
        if (!row.fact.code.isEmpty() && !book.ids.contains(row.fact.code))
            book.ids.insert(row.fact.code, provisional--);
    return book;
}

/// The books of every table that rows refer to.
struct Books {
    Books(const ImportFolder &folder, const Holdings &held)
        : units(bookOf(folder.units, held.units))
        , titles(bookOf(folder.titles, held.titles))
        , terms(bookOf(folder.terms, held.terms))
        , courses(bookOf(folder.courses, held.courses))
        , cadres(bookOf(folder.cadres, held.cadres))
        , rooms(bookOf(folder.rooms, held.rooms))
        , lecturers(bookOf(folder.lecturers, held.lecturers))
        , classes(bookOf(folder.classes, held.classes))
    { }

    Book units;
    Book titles;
    Book terms;
    Book courses;
    Book cadres;
    Book rooms;
    Book lecturers;
    Book classes;
};

} // namespace lotrinh::exchange
