// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "problem.h"

#include <QByteArrayView>
#include <QIODevice>
#include <functional>
#include <span>

namespace lotrinh::exchange {

/// Bounds that keep a damaged or hostile file from taking memory or time.
struct CsvLimits {
    qsizetype fieldBytes = 1 << 20;
    qsizetype lineBytes = 4 << 20; ///< of one record, quoted line breaks included
    qsizetype fields = 1000;
};

/// Where reading had to stop.
struct CsvFailure {
    ProblemKind kind = ProblemKind::OpenQuote;
    int line = 1; ///< the first line of the record
    int field = 0; ///< from 0
};

/// One record: its first line, and its fields without their quotes, as bytes (not yet checked to be
/// UTF-8). The views live until the call returns. Return false to stop.
using CsvSink = std::function<bool(int line, std::span<const QByteArrayView> fields)>;

/// Reads RFC 4180 in a stream: `,`, `;` or tab, whichever the first line with any has most; LF, CRLF or CR; with
/// or without BOM; quoted fields with line breaks. Lines without any text are passed over. A quote
/// inside an unquoted field stands for itself. UTF-16 is refused as not UTF-8.
std::optional<CsvFailure> readCsv(QIODevice &device, const CsvSink &sink, const CsvLimits &limits = {});

/// Appends one record: comma, LF, quotes only where they are needed.
void appendCsvRecord(QByteArray &out, const QStringList &fields);

} // namespace lotrinh::exchange
