// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/access/rights.h"
#include "domain/day.h"
#include "domain/requirement/why.h"
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

/// Whether somebody may go on with a password another person chose.
enum class PasswordState { MustBeOwn, Any };

/// One call of the program: what was asked, before any database is opened.
struct Call {
    const QCommandLineParser &options;
    QString location; ///< of the database
    std::optional<Day> today; ///< as given; else the demo's day, else the system's
    QString as; ///< whose rights apply; empty = the owner of the file
    Format format = Format::Csv;
    Language language = Language::Vietnamese; ///< of what is said on proofs and on folders (--lang)
    QStringList arguments; ///< behind the command's name

    /// The service on the database of this call, after `--as` signed in.
    Result<std::unique_ptr<service::Service>> open() const;
    Result<std::unique_ptr<service::Service>> open(PasswordState state) const;
    /// The same, refused with `not_allowed` to whoever lacks the right; a right over the database as a whole
    /// (KeepData) also to whoever has a scope.
    Result<std::unique_ptr<service::Service>> openFor(Right right) const;
    /// "Now" for this call (exchange.md §2, --today).
    Day todayOn(service::Service &service) const;
    /// A day option such as --as-of; `fallback` when it is not given. Usage error when it is no day.
    Result<Day> day(const QString &option, Day fallback) const;
    /// A whole number of at least `lowest`; `fallback` when it is not given. Usage error when it is none.
    Result<int> number(const QString &option, int fallback, int lowest) const;
    /// The JSON object in the file the option names. Usage error when there is none.
    Result<QJsonObject> object(const QString &option) const;
    /// Whose rights apply; known once open() answered.
    const Caller &caller() const { return m_caller; }

    mutable Caller m_caller{QStringLiteral("owner"), Role::Owner, {}, {}};
};

bool isServer(const QString &location);
/// Prints the error to standard error and gives its exit code.
int fail(const Error &error);
int usage(const QString &message);
/// What is said of a text that is no day.
QString noDay(const QString &text);
/// What is wrong with an option, as an error of usage.
Error badOption(const QString &option, const QString &what);

} // namespace lotrinh::ctl
