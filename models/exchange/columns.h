// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QString>
#include <array>
#include <optional>
#include <span>

namespace lotrinh::exchange {

/// The files of a data folder, in the order of exchange.md §1. Problems are listed, and tables are
/// safely written, in this order (only sessions and enrolments point at classes, and so on).
enum class File {
    Units,
    Titles,
    Terms,
    Courses,
    Requirements,
    Equivalences,
    Cadres,
    PostHoldings,
    Planning,
    Completions,
    Exemptions,
    Rooms,
    Lecturers,
    Unavailability,
    Holidays,
    Classes,
    Sessions,
    Enrolments,
};
inline constexpr int fileCount = 18;

/// What a cell of a column may hold.
enum class CellType {
    Code, ///< an identifier: blanks around it do not count
    Text, ///< free text, kept as written (NFC)
    Name, ///< free text that is refused when it looks like TCVN3 or VNI
    BirthDate, ///< YYYY, YYYY-MM or YYYY-MM-DD; also MM/yyyy and dd/MM/yyyy
    Date, ///< YYYY-MM-DD or dd/MM/yyyy; the first day of a period when the column is valid_from
    LastDay, ///< as Date, the last day in force (inclusive)
    Minute, ///< YYYY-MM-DDTHH:MM
    Moment, ///< a date, or a date and a time, kept as written
    Boolean, ///< 0 or 1
    Integer, ///< not negative
    Percent, ///< 0 … 100
    Score, ///< 0 … 10 with at most two decimals; a decimal comma is read too
    Choice, ///< one of a closed list of codes
    Reference, ///< a code of another file
    References, ///< codes of another file, joined by `;`
};

struct Column {
    QLatin1String name;
    CellType type = CellType::Text;
    bool isRequired = false;
    QLatin1String byDefault = {}; ///< what an empty cell means, as it would be written; empty = nothing
    QString (*choices)() = nullptr; ///< of a Choice: the codes that are right, "a | b"
};

struct FileFormat {
    QLatin1String fileName; ///< "units.csv"
    QLatin1String key; ///< the columns that tell rows apart, as said to people: "course+satisfies+valid_from"
    std::span<const Column> columns; ///< in the order in which they are written
};

const FileFormat &formatOf(File file);
/// The file of that name ("cadres.csv"); nothing when no such file is part of a data folder.
std::optional<File> fileOf(const QString &fileName);
/// The table of exchange.md §1 for `lotrinhctl --help`: files, columns, required ones marked `*`,
/// defaults and closed codes.
QString describeFiles();

} // namespace lotrinh::exchange
