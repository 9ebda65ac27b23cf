// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/person/cadre.h"
#include "exchange/workbook/grid.h"

#include <optional>

namespace lotrinh::exchange {

/// Why a value is not what stands in the cell.
enum class RepairKind {
    LostZero, ///< a number column ate the first 0 of an ID or a telephone number
    Encoding, ///< TCVN3 or VNI read as such; only after a person agreed
    LookAlike, ///< ƣ for ư, ð for đ, Cyrillic letters; only after a person agreed
    SerialDate, ///< a bare number that is a day of the spreadsheet's calendar
    Capitals, ///< a name written in capitals throughout
};

struct Repair {
    RepairKind kind = RepairKind::LostZero;
    QString before;
    QString after;
};

/// What a cell of an office's sheet says, read as its column is meant.
struct OfficeValue {
    QString text; ///< as a data folder would write it; empty = nothing there
    QString trouble; ///< a sentence for people when it cannot be read; `text` is then as it stands
    std::optional<Repair> repair;
};

/// d/m/yyyy in all its spellings (20/5/1970, 20.5.1970, 20-5-70, "ngày 20 tháng 5 năm 1970"), dates of the
/// sheet, bare serials, and, where `mayBePartial`, 05/1970 and 1970. Two-digit years: up to `pivotYear`'s are
/// of its century, later ones of the century before.
enum class DatePrecision { Day, YearAllowed };
OfficeValue readDate(const GridCell &cell, DatePrecision precision, int pivotYear, bool from1904 = false);

/// "Nam", "Nữ", "M", "F", "1", "0" …; nothing when it is none of them.
std::optional<Sex> readSex(const QString &text);
/// A mark in a column of marks: x, X, ✓, 1, có …
bool isMark(const QString &text);

/// 7,5 and 7.5 as 7.5; trouble when it is no score of 0 … 10.
OfficeValue readScore(const QString &text);

/// An ID that a number column shortened: 11 → 12 digits (CCCD), 8 → 9 (CMND).
OfficeValue readCitizenId(const GridCell &cell);
/// 9 digits without the first 0; also +84.
OfficeValue readPhone(const GridCell &cell);

/// "NGUYỄN VĂN AN" → "Nguyễn Văn An"; other names as they are.
OfficeValue readName(const QString &text);

/// Letters that only look right: ƣ Ƣ ð ı and Cyrillic or Greek twins inside a word of Latin letters. Nothing when all
/// are what they seem.
std::optional<QString> withoutLookAlikes(const QString &text);
/// No-break and zero-width blanks, curly quotes: never anything a reader would see as a change.
QString tidied(const QString &text);

} // namespace lotrinh::exchange
