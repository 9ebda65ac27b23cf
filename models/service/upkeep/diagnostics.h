// SPDX-FileCopyrightText: 2026 The Lộ Trình authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/day.h"
#include "domain/result.h"

#include <QLoggingCategory>

/// What is written for whoever looks after the program. Ids, counts and codes of errors; never a name, a
/// person's code, a password or a cell.
Q_DECLARE_LOGGING_CATEGORY(lotrinhStore)
Q_DECLARE_LOGGING_CATEGORY(lotrinhCommand)
Q_DECLARE_LOGGING_CATEGORY(lotrinhSignIn)

namespace lotrinh::service {

class Service;

/// The file a program of that name logs to.
QString logFileOf(const QString &program);

/// Sends what is logged under "lotrinh.*" to the program's file instead of the terminal (more or less of it by QT_LOGGING_RULES);
/// begins a new one at 1 MiB and keeps one old. Once, before the first line; from any thread afterwards.
void keepLog(const QString &program);

/// Everything somebody far away needs to help, in one JSON file: versions, engine, schema, counts by table,
/// which kinds of problems `check` finds and how many, which commands were refused with which code, the end of
/// both programs' log files. No names, no codes of people or classes. Error `already_exists`: nothing is written over.
Result<void> writeSupportFile(Service &service, const QString &path, Day today);

} // namespace lotrinh::service
