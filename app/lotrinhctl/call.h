// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/access/rights.h"
#include "domain/day.h"
#include "domain/result.h"
#include "output.h"

#include <QCommandLineParser>
#include <QStringList>
#include <memory>

namespace lotrinh::service {
class Service;
}

namespace lotrinh::ctl {

/// Exit codes of exchange.md §2.
enum Exit { Done = 0, Refused = 1, Usage = 2, StorageFailed = 3, NotAllowed = 4 };

/// One call of the program: what was asked, before any database is opened.
struct Call {
    const QCommandLineParser &options;
    QString location; ///< of the database
    std::optional<Day> today; ///< as given; else the demo's day, else the system's
    QString as; ///< whose rights apply; empty = the owner of the file
    Format format = Format::Csv;
    QStringList arguments; ///< behind the command's name

    /// The service on the database of this call.
    Result<std::unique_ptr<service::Service>> open() const;
    /// "Now" for this call (exchange.md §2, --today).
    Day todayOn(service::Service &service) const;
    /// A day option such as --as-of; `fallback` when it is not given. Usage error when it is no day.
    Result<Day> day(const QString &option, Day fallback) const;
    Caller caller() const;
};

/// Prints the error to standard error and gives its exit code.
int fail(const Error &error);
int usage(const QString &message);

} // namespace lotrinh::ctl
