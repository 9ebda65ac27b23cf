// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/access/rights.h"
#include "domain/day.h"
#include "domain/result.h"

#include <QStringList>
#include <optional>
#include <vector>

namespace lotrinh::service {

class Service;

/// Which entries of the log somebody asks for; empty members do not narrow.
struct LogQuestion {
    QString actor;
    QString command;
    QString subject;
    std::optional<Day> from; ///< day here, inclusive
    std::optional<Day> to; ///< inclusive
    qint64 before = 0; ///< entries below this number: the next page
    int limit = 200;
};

struct LogLine {
    qint64 seq = 0;
    QString at;
    QString actor;
    QString command;
    QString subject;
    QString request; ///< JSON
    QString reply; ///< JSON
    QString hash;
    bool isWithheld = false; ///< about planning, and the reader may not see planning: who and when, but not what
};

/// Newest first. `not_allowed` without Right::ReadAudit; a reader with a scope sees what the accounts of that
/// unit and below did. That the log was read is logged too.
Result<std::vector<LogLine>> readLog(Service &service, const Caller &caller, const LogQuestion &question, Day today);

/// Every name that the command of a line can have: those of the commands, then what else is logged.
QStringList loggedCommands();

/// What following the whole chain found.
struct LogVerdict {
    qint64 entries = 0; ///< looked at
    std::vector<qint64> broken; ///< numbers of lines that are not what was written, at most 100; none = the log is whole
};
/// `not_allowed` without Right::ReadAudit, or with a scope: the chain is everybody's.
Result<LogVerdict> verifyLog(Service &service, const Caller &caller);

/// Writes the whole log into the folder, for somebody outside to check with sha256sum alone:
/// chain.txt ("hash line", see store/audit.h), details.txt ("digest line"; those withheld from the reader are
/// left out) and CHECK.txt, which says how. Refuses a folder that holds one of these files already.
Result<void> exportLog(Service &service, const Caller &caller, const QString &directory, Day today);

} // namespace lotrinh::service
