// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/localminute.h"

#include <QByteArray>
#include <QString>
#include <vector>

namespace lotrinh::exchange {

/// One entry of a calendar file (RFC 5545 VEVENT).
struct CalendarEvent {
    QString uid; ///< the same for as long as the thing it stands for lives
    int sequence = 0; ///< never falls; counts the changes
    bool isCancelled = false;
    bool isWholeDay = false; ///< then the span is days: from the first, up to the day after the last
    TimeSpan span; ///< half-open, on the wall clock of Asia/Ho_Chi_Minh
    QString summary;
    QString location;
    QString description;
};

struct Calendar {
    QString name;
    /// When the file was made, UTC, as YYYYMMDDTHHMMSSZ: the same facts and stamp give the same bytes.
    QString stamp;
    std::vector<CalendarEvent> events;
};

/// A text value: backslash, comma, semicolon and line ends escaped; control characters dropped.
QString escapedText(const QString &text);
/// One content line with its CRLF: folded at 75 octets, never inside a character.
QByteArray foldedLine(const QByteArray &line);
/// The whole file: METHOD PUBLISH, VTIMEZONE Asia/Ho_Chi_Minh (+07, no summer time), events in their order.
QByteArray toIcs(const Calendar &calendar);

} // namespace lotrinh::exchange
