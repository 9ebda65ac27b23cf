// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "log.h"

#include <QJsonObject>

namespace lotrinh::service {

/// One row behind a line of the log: its fields as people write them (store/rowcontent.h), as the command found it and as
/// it left it.
struct LogRow {
    QString kind; ///< the table
    std::optional<QJsonObject> before; ///< nothing: it was added
    std::optional<QJsonObject> after; ///< nothing: it was removed
};

enum class LogRowsKnown {
    Yes,
    Withheld, ///< about planning, and the reader may not see planning
    NotKept, ///< the line is of something else than a command: a reading, an import
    KeptBack, ///< a server shows the history of rows to nobody with a scope
};

struct LogRows {
    LogRowsKnown known = LogRowsKnown::Yes;
    std::vector<LogRow> rows; ///< in the order of the writes
    int more = 0; ///< rows besides, which are too many to be shown
    bool isWhole = true; ///< false: rows that were added can be missing, what told of them has been dropped
};

/// What the command of that line did to the rows, within what the reader may see: nothing about planning for whoever
/// does not read planning, nobody outside the scope. `not_allowed` for a line that readLog does not show.
Result<LogRows> readLogRows(Service &service, const Caller &caller, qint64 seq, Day today);

} // namespace lotrinh::service
