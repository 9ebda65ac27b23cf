// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columns.h"
#include "domain/requirement/why.h"

#include <QStringList>
#include <vector>

namespace lotrinh::exchange {

enum class Severity {
    Error, ///< nothing of the folder is written
    Warning, ///< said, and imported all the same
};

/// What can be off in a data folder. The sentence for people is in messages.cpp, once per language.
enum class ProblemKind {
    // the file
    UnknownFile,
    UnreadableFile,
    EmptyFile,
    NotUtf8,
    FieldTooLong,
    LineTooLong,
    TooManyFields,
    OpenQuote,
    TextAfterQuote,
    // the header and the shape of a row
    MissingColumn,
    UnknownColumn,
    DoubledColumn,
    FieldCount,
    // one cell
    EmptyCell,
    NulCharacter,
    LegacyText,
    BadDate,
    BadBirthDate,
    BadMinute,
    BadMoment,
    BadBoolean,
    BadInteger,
    NegativeNumber,
    NumberTooLarge,
    BadScore,
    BadChoice,
    // rows together
    DoubledKey,
    DoubledInList,
    UnknownReference,
    OwnParent,
    OwnSuccessor,
    UnitCycle,
    EndBeforeStart,
    FutureCompletion,
    StarNotAllowed,
    StarWithOthers,
    SeatsOverCapacity,
    SeatInCancelledClass,
    SecondActiveEnrolment,
    // warnings only
    MinimumOverMaximum,
    PostOutsideUnitLife,
};

struct Problem {
    QString file; ///< "cadres.csv"
    int line = 1; ///< the first line of the row, counted from 1; line 1 is the header
    QString column; ///< `*` when it is about the whole row or file
    ProblemKind kind = ProblemKind::UnknownFile;
    QStringList facts; ///< the values the sentence names
    Severity severity = Severity::Error;
};

/// The sentence alone.
QString messageOf(const Problem &problem, Language language);
/// `file:line: column: message`
QString format(const Problem &problem, Language language);
bool hasErrors(const std::vector<Problem> &problems);
/// Orders by file (as in exchange.md §1, unknown ones last), then line; problems of one line keep their
/// order.
void sortProblems(std::vector<Problem> &problems);

} // namespace lotrinh::exchange
